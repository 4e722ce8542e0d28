/** A day of the calendar as a number: days since 1970-01-01. Days are counted, clocks are not asked. */
export type Day = number

const MS = 86_400_000

/** Year, month 1..12 and day of month as a Day; null for a day that does not exist. */
export function findDay(year: number, month: number, day: number): Day | null {
  // `Date.UTC` takes the years 0 to 99 for those of the 20th century.
  const early = year >= 0 && year < 100
  const date = new Date(Date.UTC(early ? 400 + year : year, month - 1, day))
  if (early) date.setUTCFullYear(year)
  const time = date.getTime()
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / MS : null
}

export interface DayParts {
  year: number
  month: number
  day: number
  /** 0 Sunday .. 6 Saturday. */
  weekday: number
}

export function partsOf(day: Day): DayParts {
  const date = new Date(day * MS)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  }
}

const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => String(n).padStart(4, '0')

/** EDTF: '2014-10-17'. */
export function edtfOfDay(day: Day): string {
  const { year, month, day: of } = partsOf(day)
  return `${four(year)}-${two(month)}-${two(of)}`
}

/** EDTF: '2014-10'. */
export const edtfOfMonth = (year: number, month: number): string => `${four(year)}-${two(month)}`

/** EDTF: 'XXXX-10-17', 'XXXX-10': what is certain when nobody says which year. */
export const edtfWithoutYear = (month: number, day?: number): string =>
  day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`

/** The month `by` months after (before, if negative) another. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

/** The day an EDTF date names exactly; null when it is partial, approximate or no date. A time of day is left aside. */
export function findDayOf(edtf: string | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(edtf ?? '')
  return match ? findDay(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** The same day of the month some months away; where that month is shorter, its last. */
export function shiftDate(day: Day, months: number): Day {
  const { year, month, day: of } = partsOf(day)
  const moved = shiftMonth(year, month, Math.round(months))
  for (let last = of; last > 27; last--) {
    const found = findDay(moved.year, moved.month, last)
    if (found !== null) return found
  }
  return findDay(moved.year, moved.month, Math.min(of, 28)) ?? day
}

/** Easter Sunday of the western churches (the anonymous Gregorian rule). */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return findDay(year, Math.floor(n / 31), (n % 31) + 1)!
}
