import type { CalendarUnit } from '../en/calendar.js'
import { type Day, partsOf, shiftDate } from './calendar-days.js'
import type { SpanRead } from './read-time-span.js'
import { dayStretch, type Stretch, yearStretch } from './when.js'

/** The day some units of the calendar before or after another. */
export function shiftBy(day: Day, count: number, unit: CalendarUnit): Day {
  switch (unit) {
    case 'day':
      return day + Math.round(count)
    case 'week':
    case 'weekend':
      return day + Math.round(7 * count)
    case 'fortnight':
      return day + Math.round(14 * count)
    case 'month':
      return shiftDate(day, count)
    case 'quarter':
      return shiftDate(day, 3 * count)
    case 'year':
      return shiftDate(day, 12 * count)
    case 'decade':
      return shiftDate(day, 120 * count)
    case 'century':
      return shiftDate(day, 1200 * count)
    default:
      return day
  }
}

/** The day a whole span away: 'three months and two weeks'. */
export function shiftSpan(day: Day, sign: 1 | -1, { count, unit, more }: SpanRead): Day {
  const first = shiftBy(day, sign * count, unit)
  return more ? shiftSpan(first, sign, more) : first
}

/** How exactly a distance tells a day: a year ago is that year, three days ago that day. */
export function aroundDay(day: Day, unit: CalendarUnit, anchor: Day, fine: boolean): Stretch {
  if (day < -1_500_000 || day > 1_000_000) return dayStretch(anchor)
  if (fine || unit === 'day') return dayStretch(day)
  switch (unit) {
    case 'week':
    case 'fortnight':
    case 'weekend':
    case 'month':
    case 'quarter':
      // About that day: 'three weeks ago' is rarely meant to the day.
      return { ...dayStretch(day), edtf: `${dayStretch(day).edtf}~` }
    default:
      return yearStretch(partsOf(day).year)
  }
}
