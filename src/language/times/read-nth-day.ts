import type { Piece } from '../pieces.js'
import { partsOf } from './calendar-days.js'
import { monthAt, weekdayAt, yearAt } from './date-words.js'
import { readDate } from './read-date.js'
import { readRelativeUnit } from './read-relative.js'
import { readTimeSpan } from './read-time-span.js'
import { readTold } from './read-told.js'
import { LAST, ordinalAt } from './read-week.js'
import { wholeUnit } from './read-whole-unit.js'
import { shiftBy } from './shift-span.js'
import { dayStretch, daysStretch, findStretch, type Setting, type When, type WhenRead } from './when.js'

/**
 * A part of a month or a year told by its place in it: 'the first Monday of May', 'third Friday of next month', 'the last
 * day of the month', 'the first six months of 2014', 'the last two weeks of June'.
 */
export function readNthDay(p: readonly Piece[], at: number, setting: Setting): WhenRead | null {
  const i = p[at]!.text === 'the' ? at + 1 : at
  const nth = p[i] ? ordinalAt(p, i) : null
  if (!nth || !p[nth.to]) return null
  const weekday = weekdayAt(p, nth.to)
  if (weekday && !weekday.plural) {
    const whole = wholeBehind(p, weekday.to, setting)
    return whole && { to: whole.to, when: { stretch: nthWeekday(whole.when, nth.value, weekday.weekday) } }
  }
  if (p[nth.to]!.text === 'day') {
    const whole = wholeBehind(p, nth.to + 1, setting)
    return whole && { to: whole.to, when: { stretch: nthDay(whole.when, nth.value) } }
  }
  if (nth.value !== 1 && nth.value !== LAST) return null
  const span = readTimeSpan(p, nth.to)
  if (!span || span.vague || !/^(?:day|week|month|year)$/.test(span.unit)) return null
  const whole = wholeBehind(p, span.to, setting)
  if (!whole) return null
  return {
    to: whole.to,
    when: {
      stretch: (here) => {
        const all = findStretch(whole.when, here)
        if (all?.first == null || all.last == null) return null
        const { count, unit } = span
        if (nth.value === 1) {
          const end = Math.min(shiftBy(all.first, count, unit) - 1, all.last)
          return daysStretch(all.first, end)
        }
        // Months are counted from the day behind the last: six months before 1 January is 1 July.
        return daysStretch(Math.max(shiftBy(all.last + 1, -count, unit), all.first), all.last)
      },
    },
  }
}

/** The month or year behind 'of' or 'in': 'of May', 'of next month', 'of the year', 'in June 2014', 'of that year'. */
function wholeBehind(p: readonly Piece[], at: number, setting: Setting): WhenRead | null {
  const word = p[at]?.text
  if ((word !== 'of' && word !== 'in') || !p[at + 1]) return null
  const i = at + 1
  const told = readTold(p, i) ?? readRelativeUnit(p, i)
  if (told) return told
  if (p[i]!.text === 'the' && /^(?:month|year)$/.test(p[i + 1]?.text ?? '')) {
    const unit = p[i + 1]!.text as 'month'
    return { to: i + 2, when: { stretch: (here) => wholeUnit(unit, here) } }
  }
  const year = yearAt(p, i)
  if (year) return { to: year.to, when: { year: year.year } }
  const month = monthAt(p, i) ? readDate(p, i, setting) : null
  return month && month.when.day === undefined ? month : null
}

const nthWeekday =
  (whole: When, nth: number, weekday: number): NonNullable<When['stretch']> =>
  (here) => {
    const all = findStretch(whole, here)
    if (all?.first == null || all.last == null) return null
    const ahead = (weekday - partsOf(all.first).weekday + 7) % 7
    const back = (partsOf(all.last).weekday - weekday + 7) % 7
    const day = nth === LAST ? all.last - back : all.first + ahead + 7 * (nth - 1)
    return day > all.last ? null : dayStretch(day)
  }

const nthDay =
  (whole: When, nth: number): NonNullable<When['stretch']> =>
  (here) => {
    const all = findStretch(whole, here)
    if (all?.first == null || all.last == null) return null
    const day = nth === LAST ? all.last : all.first + nth - 1
    return day > all.last ? null : dayStretch(day)
  }
