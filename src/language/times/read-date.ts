import type { Piece } from '../pieces.js'
import { partsOf } from './calendar-days.js'
import { dayAt, monthAt, weekdayAt } from './date-words.js'
import { readDayMonth, readMonthFirst } from './read-month-date.js'
import { readNumeric, readYearFirst } from './read-numeric-date.js'
import { readRelativeUnit } from './read-relative.js'
import { readTold } from './read-told.js'
import { readWeekday } from './read-weekday.js'
import { readBareYear } from './read-year.js'
import { findStretch, type Setting, type WhenRead } from './when.js'

/** The calendar date that begins here, from a whole one ('Friday, 3 October 2014') to a bare year; null when none does. */
export function readDate(p: readonly Piece[], at: number, setting: Setting): WhenRead | null {
  const date = readPlain(p, at, setting)
  return date && date.when.month !== undefined && date.when.year === undefined ? withYear(p, date) : date
}

/** 'October last year', 'July 25 of that year', 'in May this year': the year told by other words. */
function withYear(p: readonly Piece[], date: WhenRead): WhenRead {
  const i = /^(?:of|,)$/.test(p[date.to]?.text ?? '') ? date.to + 1 : date.to
  if (!p[i]) return date
  const year = readRelativeUnit(p, i) ?? readTold(p, i)
  if (!year || p[year.to - 1]!.text !== 'year') return date
  const { month, day } = date.when
  return {
    to: year.to,
    when: {
      stretch: (setting) => {
        const first = findStretch(year.when, setting)?.first
        const of = first === null || first === undefined ? {} : { year: partsOf(first).year }
        return findStretch({ month: month!, ...(day === undefined ? {} : { day }), ...of }, setting)
      },
    },
  }
}

function readPlain(p: readonly Piece[], at: number, setting: Setting): WhenRead | null {
  const piece = p[at]!
  if (piece.kind === 'digits')
    return readYearFirst(p, at) ?? readNumeric(p, at, setting) ?? readDayMonth(p, at) ?? readBareYear(p, at)
  if (piece.kind !== 'word') return null
  const monthOf = piece.text === 'the' ? at + 1 : at
  if (p[monthOf]?.text === 'month' && p[monthOf + 1]?.text === 'of' && monthAt(p, monthOf + 2)) {
    const month = readMonthFirst(p, monthOf + 2)
    return month?.when.day === undefined ? month : null
  }
  if (piece.text === 'the') return readTheDay(p, at)
  const weekday = weekdayAt(p, at)
  if (weekday) return readWeekday(p, weekday, setting)
  return readMonthFirst(p, at) ?? readDayMonth(p, at) ?? readBareYear(p, at)
}

/** 'the 3rd of October', 'the 18th'. */
function readTheDay(p: readonly Piece[], at: number): WhenRead | null {
  const date = readDayMonth(p, at + 1)
  if (date) return date
  const day = dayAt(p, at + 1)
  if (!day?.ordinal) return null
  // 'the third man' counts; 'on the 18th.' is a day. Words need more than that.
  const next = p[day.to]
  if (
    p[at + 1]!.kind !== 'digits' ||
    !/^(?:on|by|until|before|after|since|from|for|to)$/.test(p[at - 1]?.text ?? '')
  )
    return null
  if (
    next &&
    next.kind !== 'sign' &&
    !/^(?:at|and|to|of|when|in|with|because|as|was|were|is|had)$/.test(next.text)
  )
    return null
  if (next?.text === 'of' && !/^(?:this|next|last|the)$/.test(p[day.to + 1]?.text ?? '')) return null
  if (next && next.kind === 'sign' && !/^[.,;?!)]$/.test(next.text)) return null
  return { to: day.to, when: { day: day.day } }
}
