import { CAPITAL_ONLY, WHICH } from '../en/calendar.js'
import { isJoined, type Piece } from '../pieces.js'
import { dayAt, LEADS, monthAt, yearBehind } from './date-words.js'
import type { WhenRead } from './when.js'

/** '3 October 2014', '3rd of October', 'second of Aug', 'the' already read; '4th of July of 1995'. */
export function readDayMonth(p: readonly Piece[], at: number): WhenRead | null {
  const day = dayAt(p, at)
  // '$12 December 27': the first number is money.
  if (!day || /^[$£€¥]$/.test(p[at - 1]?.text ?? '')) return null
  let i = day.to
  if (p[i]?.text === 'day' && p[i + 1]?.text === 'of' && day.ordinal) i += 2
  else if (p[i]?.text === 'of') i++
  else if (/^[-/]$/.test(p[i]?.text ?? '') && p[i]!.text === '-' && !p[i]!.gap) i++
  const month = monthAt(p, i)
  if (!month || (p[at]!.kind === 'word' && !day.ordinal)) return null
  const year = yearBehind(p, month.to)
  return {
    to: year?.to ?? month.to,
    when: { month: month.month, day: day.day, ...(year ? { year: year.year } : {}) },
  }
}

/** 'October 3, 2014', 'Oct. 3', 'May twenty nine', 'oct/2', 'Sep-23-2020', 'June the 28th', 'mar4'; 'October 2014'; a bare 'October'. */
export function readMonthFirst(p: readonly Piece[], at: number): WhenRead | null {
  const month = monthAt(p, at)
  if (!month) return null
  let i = month.to
  const sign = p[i]
  if (sign && !sign.gap && /^[-/]$/.test(sign.text)) i++
  else if (p[i]?.text === 'the') i++
  const day = dayAt(p, i)
  if (day && !isCountOfThings(p, at, day)) {
    // 'Sep-2020-23' has its year in the middle; 'October 3 - 5' is for the reader of stretches.
    const year = yearBehind(p, day.to)
    const isTime = p[day.to]?.text === ':' && !p[day.to]!.gap
    if (!isTime)
      return {
        to: year?.to ?? day.to,
        when: { month: month.month, day: day.day, ...(year ? { year: year.year } : {}) },
      }
  }
  const year = yearBehind(p, month.to)
  if (year) {
    const last = isJoined(p[year.to], '-') && isJoined(p[month.to], '-') ? dayAt(p, year.to + 1) : null
    if (last) return { to: last.to, when: { year: year.year, month: month.month, day: last.day } }
    return { to: year.to, when: { year: year.year, month: month.month } }
  }
  return isBareMonth(p, at) ? { to: at + 1, when: { month: month.month } } : null
}

/** 'In May 12 people died': behind 'in' a number before a common noun counts it. */
function isCountOfThings(p: readonly Piece[], at: number, day: { to: number; ordinal: boolean }): boolean {
  const next = p[day.to]
  return (
    !day.ordinal &&
    p[at - 1]?.text === 'in' &&
    next?.kind === 'word' &&
    !next.capital &&
    !/^(?:and|to|at|or|when|in|of|with|by|after|before|until|as|for|from|through)$/.test(next.text)
  )
}

/** A month alone is one behind a word that leads to a date, in capitals: 'march' and 'may' are verbs. */
function isBareMonth(p: readonly Piece[], at: number): boolean {
  const piece = p[at]!
  if (!piece.capital && CAPITAL_ONLY.has(piece.text)) return false
  const before = p[at - 1]?.text ?? ''
  if (
    LEADS.has(before) ||
    before === '-' ||
    WHICH.has(before) ||
    (before === 'the' && !CAPITAL_ONLY.has(piece.text))
  )
    return piece.text.length > 2
  // "April's vote", 'an August night': long names that are nothing else.
  return !CAPITAL_ONLY.has(piece.text) && piece.text.length > 4 && !/^(?:june|april|august)$/.test(piece.text)
}
