/** A day of the calendar as a number: days since 1970-01-01. Days are counted, clocks are not asked. */
export type Day = number

const MS = 86_400_000

/** Year, month 1..12 and day of month as a Day; null for a day that does not exist. */
export function findDay(year: number, month: number, day: number): Day | null {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
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
