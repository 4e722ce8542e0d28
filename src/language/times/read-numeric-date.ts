import { MONTHS } from '../en/calendar.js'
import { isJoined, type Piece } from '../pieces.js'
import { findDay } from './calendar-days.js'
import { fullYear, monthAt, weekdayAt } from './date-words.js'
import { readClock } from './read-clock.js'
import type { Setting, WhenRead } from './when.js'

/** '2014-10-17', '2019/aug/01', '2020-Sep-23', '2020/23/Sep', '2015-3', '2017 april', '20161016', '2016 10 16'. */
export function readYearFirst(p: readonly Piece[], at: number): WhenRead | null {
  const { text } = p[at]!
  if (text.length === 8 && /^(?:19|20)/.test(text)) {
    const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))]
    return findDay(year, month, day) === null ? null : { to: at + 1, when: { year, month, day } }
  }
  if (text.length !== 4) return null
  const year = Number(text)
  if (year < 1000 || year > 2199) return null
  const named = monthAt(p, at + 1)
  if (named && p[at + 1]!.text.length >= 3 && p[at + 2]?.kind !== 'digits')
    return { to: named.to, when: { year, month: named.month } }
  const sign = p[at + 1]
  if (!sign) return null
  const joined = !sign.gap && /^[-/.]$/.test(sign.text)
  if (!joined) {
    const [a, b] = [p[at + 1]!, p[at + 2]]
    const rest = [a, b].every((piece) => piece?.kind === 'digits' && piece.text.length === 2)
    const [month, day] = [Number(a.text), Number(b?.text)]
    return rest && p[at + 3]?.kind !== 'digits' && findDay(year, month, day) !== null
      ? { to: at + 3, when: { year, month, day } }
      : null
  }
  const second = fieldAt(p, at + 2)
  if (!second) return null
  const third = isJoined(p[at + 3], sign.text) ? fieldAt(p, at + 4) : null
  if (third) {
    const [month, day] =
      second.month === undefined && third.month !== undefined ? [third, second] : [second, third]
    const of = month.month ?? month.number
    if (!(of >= 1 && of <= 12 && day.number >= 1 && day.number <= 31)) return null
    const date = { year, month: of, day: day.number }
    const clock = isJoined(p[at + 5], 't') && p[at + 6] && !p[at + 6]!.gap ? readClock(p, at + 6) : null
    return clock
      ? {
          to: isJoined(p[clock.to], 'z') ? clock.to + 1 : clock.to,
          when: { ...date, clock: { ...clock.clock, sure: true } },
        }
      : { to: at + 5, when: date }
  }
  if (second.month === undefined && (sign.text !== '-' || second.number < 1 || second.number > 12))
    return null
  // 'The 2006-07 season' lasts from one year to the next.
  if (second.number === (year + 1) % 100 && p[at + 2]!.text.length === 2) return null
  // '1914-18' is a stretch of years; '2015-3' a month.
  return { to: at + 3, when: { year, month: second.month ?? second.number } }
}

/** One field of '23/Sep/2020': a number or the name of a month, right behind its sign. */
function fieldAt(p: readonly Piece[], at: number): { number: number; month?: number } | null {
  const piece = p[at]
  if (!piece || piece.gap) return null
  if (piece.kind === 'digits') return piece.text.length <= 4 ? { number: Number(piece.text) } : null
  const month = piece.kind === 'word' ? MONTHS.get(piece.text) : undefined
  return month === undefined ? null : { number: Number.NaN, month }
}

/** '17/10/2014', '5/3/18', '10-1-2018', '29.10.2014', '7/6', '4-23', '23/Sep/2020', '23-2020-september'. */
export function readNumeric(p: readonly Piece[], at: number, setting: Setting): WhenRead | null {
  const first = p[at]!
  if (first.text.length > 2) return null
  const sign = p[at + 1]
  if (!sign || sign.gap || !/^[-/.]$/.test(sign.text)) return null
  // Part of a longer row; behind a hyphen '11/7' may end a stretch.
  const joint = p[at - 1]?.text === '-' && (sign.text === '/' || p[at - 2]?.text.length === 4)
  if (
    p[at - 1] &&
    !first.gap &&
    !joint &&
    /^[-/.,:$£€]$/.test(p[at - 1]!.text) &&
    p[at - 2]?.kind === 'digits'
  )
    return null
  const second = fieldAt(p, at + 2)
  if (!second) return null
  const third = isJoined(p[at + 3], sign.text) ? fieldAt(p, at + 4) : null
  const a = Number(first.text)
  if (third) {
    const end = p[at + 5]
    if (
      end &&
      !end.gap &&
      (end.kind !== 'sign' ||
        (/^[-/.]$/.test(end.text) && end.text !== '-' && p[at + 6]?.kind === 'digits' && !p[at + 6]!.gap))
    )
      return null
    const to = at + 5
    if (second.month !== undefined)
      return { to, when: { year: fullYear(third.number), month: second.month, day: a } }
    if (third.month !== undefined)
      return { to, when: { year: fullYear(second.number), month: third.month, day: a } }
    if (p[at + 4]!.text.length !== 4 && p[at + 4]!.text.length !== 2) return null
    if (p[at + 4]!.text.length === 2 && sign.text !== '/') return null
    return fromFields(a, second.number, fullYear(third.number), to, setting)
  }
  const next = p[at + 3]
  if (
    next &&
    !next.gap &&
    (next.kind !== 'sign' ||
      (next.text !== '.' &&
        next.text !== ',' &&
        next.text !== '-' &&
        next.text !== '?' &&
        next.text !== '!' &&
        next.text !== ')'))
  )
    return null
  if (second.month !== undefined) {
    return a >= 1 && a <= 31 ? { to: at + 3, when: { month: second.month, day: a } } : null
  }
  if (p[at + 2]!.text.length > 2) return null
  return isLikelyDay(p, at, sign.text) ? fromFields(a, second.number, undefined, at + 3, setting) : null
}

/** Is '7/6' a day and not a share, a score or a section? Only where the words around it say so. */
function isLikelyDay(p: readonly Piece[], at: number, sign: string): boolean {
  const before = p[at - 1]
  const behind = p[at + 3]
  if (sign === '/' && p.length <= 3) return !(p[at]!.text === '24' && p[at + 2]!.text === '7')
  // '10/1-11/7': a stretch of two.
  if (sign === '/' && behind?.text === '-' && p[at + 4]?.kind === 'digits' && isJoined(p[at + 5], '/'))
    return true
  // '22/04': no share is written with a nought in front.
  if (sign === '/' && (p[at]!.text[0] === '0' || p[at + 2]!.text[0] === '0') && p[at + 2]!.text.length === 2)
    return behind?.text !== '/' && behind?.text !== '%'
  if (before === undefined) return false
  if (
    before.text === 'the' ||
    (behind?.kind === 'word' &&
      /^(?:percent|per|of|inch|inches|mile|miles|point|points|cup|cups|acre|acres|m|km|million|billion|degrees)$/.test(
        behind.text,
      ))
  )
    return false
  if (behind?.text === '%') return false
  // 'Friday 7-6' is a day, 'Monday 3-8' five hours of one.
  if (weekdayAt(p, at - 1) || before.text === 'this')
    return sign !== '-' || Number(p[at]!.text) >= Number(p[at + 2]!.text)
  if (sign === '/')
    return (
      /^(?:on|by|since|until|till|from|between|before|after|next|to)$/.test(before.text) ||
      (before.text === '-' && at > 1)
    )
  return sign === '.' && before.text === 'on'
}

/** Day and month from two numbers. The larger than twelve is the day; else the report's own habit, else the American one. */
function fromFields(
  a: number,
  b: number,
  year: number | undefined,
  to: number,
  setting: Setting,
): WhenRead | null {
  const dayFirst = a > 12 ? true : b > 12 ? false : setting.dayFirst === true
  const [month, day] = dayFirst ? [b, a] : [a, b]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return { to, when: { month, day, ...(year === undefined ? {} : { year }) } }
}
