import type { Phase, Which } from '../en/calendar.js'
import {
  type Day,
  edtfOfDay,
  edtfOfMonth,
  edtfWithoutYear,
  findDay,
  partsOf,
  shiftMonth,
} from './calendar-days.js'

/** What is known where a date stands. */
export interface Setting {
  /** The day the report was published; null when it is not known to the day. */
  anchor: Day | null
  /** Minute of that day, its seconds as a part of one; null when the report does not say. */
  minute: number | null
  /** In a text that tells of old times, the day told last: 'in June' and 'the next day' count from it. Else null. */
  told: Day | null
  /** In news, the day, month or year told last in this sentence or the two before it: 'two days later' counts from it. */
  near: Near | null
  /** That day was told with its month: a January behind a December is the next one. */
  toldMonth: boolean
  /** 3/10 is the third of October; null when the report does not show it. */
  dayFirst: boolean | null
  /** The verb near the date looks ahead; null when none tells. Asked only where it matters. */
  ahead(): boolean | null
}

export interface Near {
  /** Its first day. */
  day: Day
  width: 'day' | 'month' | 'year'
}

/** A stretch of the calendar. The days are null where the year is not known. */
export interface Stretch {
  edtf: string
  first: Day | null
  last: Day | null
}

/** A time of the day. */
export interface Clock {
  hour: number
  minute: number
  second: number
  /** The words say which half of the day: 'pm', 17:30. */
  sure: boolean
}

/** What the words of a date say, before it is counted from anything. */
export interface When {
  year?: number
  month?: number
  day?: number
  /** 0 Sunday .. 6 Saturday. */
  weekday?: number
  which?: Which
  /** A stretch that is not told by year, month and day: 'last week', 'two days ago', '1980s'. */
  stretch?(setting: Setting): Stretch | null
  phase?: Phase
  clock?: Clock
  /** Of a stretch of hours. */
  until?: Clock
  /** 'MO', 'AF', 'EV', 'NI'. */
  dayPart?: string
  /** TIMEX3's value of what comes again: 'P1W', 'XXXX-WXX-1'. */
  every?: string
}

/** Words read as a date: what they say and the piece behind them. */
export interface WhenRead {
  to: number
  when: When
}

export const dayStretch = (day: Day): Stretch => ({ edtf: edtfOfDay(day), first: day, last: day })

export function monthStretch(year: number, month: number): Stretch {
  const next = shiftMonth(year, month, 1)
  return {
    edtf: edtfOfMonth(year, month),
    first: findDay(year, month, 1),
    last: findDay(next.year, next.month, 1)! - 1,
  }
}

export const yearsStretch = (edtf: string, from: number, to: number): Stretch => ({
  edtf,
  first: findDay(from, 1, 1),
  last: findDay(to, 12, 31),
})

export const yearStretch = (year: number): Stretch => yearsStretch(String(year).padStart(4, '0'), year, year)

export const daysStretch = (first: Day, last: Day): Stretch => ({
  edtf: `${edtfOfDay(first)}/${edtfOfDay(last)}`,
  first,
  last,
})

export const monthsStretch = (year: number, month: number, count: number): Stretch => {
  const last = shiftMonth(year, month, count - 1)
  const end = monthStretch(last.year, last.month)
  return {
    edtf: `${edtfOfMonth(year, month)}/${end.edtf}`,
    first: findDay(year, month, 1),
    last: end.last,
  }
}

/** The week, Monday to Sunday, that a day lies in. */
export function weekStretch(day: Day): Stretch {
  const monday = day - ((partsOf(day).weekday + 6) % 7)
  return daysStretch(monday, monday + 6)
}

/** The calendar stretch that the words name; null when it cannot be told, or is no day there is. */
export function findStretch(when: When, setting: Setting): Stretch | null {
  if (when.stretch) return when.stretch(setting)
  const { year, month, day, weekday } = when
  if (day !== undefined && month !== undefined) return findDate(when, month, day, setting)
  if (month !== undefined) {
    if (year !== undefined) return monthStretch(year, month)
    return findMonth(month, when.which, setting)
  }
  if (day !== undefined) return findDayOfMonth(day, weekday, setting)
  if (year !== undefined) return yearStretch(year)
  return weekday === undefined ? null : findWeekday(weekday, when.which, setting)
}

function findDate(when: When, month: number, day: number, setting: Setting): Stretch | null {
  const { year, which } = when
  if (year !== undefined) {
    const found = findDay(year, month, day)
    return found === null ? null : dayStretch(found)
  }
  // A leap year has every day there is.
  if (findDay(2000, month, day) === null) return null
  const { anchor, told } = setting
  if (told !== null && which === undefined) {
    const found = findDay(yearNear(month, told, setting), month, day)
    return found === null ? null : dayStretch(found)
  }
  if (anchor === null) return { edtf: edtfWithoutYear(month, day), first: null, last: null }
  const now = partsOf(anchor).year
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((by) => findDay(now + by, month, day))
    .filter((of) => of !== null)
  // With its weekday, the nearest year in which the two agree is the one.
  const named = candidates.filter(
    (of) =>
      when.weekday === undefined || (partsOf(of).weekday === when.weekday && Math.abs(of - anchor) < 400),
  )
  const fitting = named.length > 0 ? named : candidates
  if (which === 'this') {
    const found = findDay(now, month, day)
    if (found !== null) return dayStretch(found)
  }
  if (which === 'next') {
    const found = findDay(now + 1, month, day)
    if (found !== null) return dayStretch(found)
  }
  const tense = which === 'coming' ? true : which === 'last' ? false : setting.ahead()
  const ahead = tense ?? isNearAhead(fitting, anchor)
  const found =
    when.weekday !== undefined && named.length > 0
      ? nearest(named, anchor)
      : ahead
        ? fitting.find((of) => of >= anchor)
        : fitting.findLast((of) => of <= anchor)
  return found === undefined ? null : dayStretch(found)
}

/** Where no verb tells: the day to come, when it is much nearer than the one past. News tells more of what was. */
function isNearAhead(days: readonly Day[], anchor: Day): boolean {
  const next = days.find((of) => of >= anchor)
  const last = days.findLast((of) => of <= anchor)
  return next !== undefined && last !== undefined && 2 * (next - anchor) < anchor - last
}

const nearest = (days: readonly Day[], to: Day): Day =>
  days.reduce((best, day) => (Math.abs(day - to) < Math.abs(best - to) ? day : best))

/** The year in which a month lies nearest to the one told last. */
function yearNear(month: number, told: Day, { toldMonth }: Setting): number {
  const { year, month: last } = partsOf(told)
  if (!toldMonth || Math.abs(month - last) <= 6) return year
  return month < last ? year + 1 : year - 1
}

function findMonth(month: number, which: Which | undefined, setting: Setting): Stretch | null {
  if (setting.told !== null && which === undefined)
    return monthStretch(yearNear(month, setting.told, setting), month)
  if (setting.anchor === null) return { edtf: edtfWithoutYear(month), first: null, last: null }
  const { year, month: now } = partsOf(setting.anchor)
  if (which === 'this' || which === 'current') return monthStretch(year, month)
  if (which === 'last' || which === 'past') return monthStretch(month < now ? year : year - 1, month)
  if (which === 'next' || which === 'coming') return monthStretch(month > now ? year : year + 1, month)
  if (setting.ahead()) return monthStretch(month >= now ? year : year + 1, month)
  return monthStretch(month <= now ? year : year - 1, month)
}

/** 'The 18th', 'Monday 21': of this month, or of the one before or after it. */
function findDayOfMonth(day: number, weekday: number | undefined, setting: Setting): Stretch | null {
  const { anchor } = setting
  if (anchor === null) return null
  const { year, month } = partsOf(anchor)
  const reach = weekday === undefined ? 2 : 12
  const days: Day[] = []
  for (let by = -reach; by <= reach; by++) {
    const of = shiftMonth(year, month, by)
    const found = findDay(of.year, of.month, day)
    if (found !== null && (weekday === undefined || partsOf(found).weekday === weekday)) days.push(found)
  }
  if (days.length === 0) return null
  const found =
    weekday !== undefined
      ? nearest(days, anchor)
      : setting.ahead()
        ? days.find((of) => of >= anchor)
        : days.findLast((of) => of <= anchor)
  return found === undefined ? null : dayStretch(found)
}

function findWeekday(weekday: number, which: Which | undefined, setting: Setting): Stretch | null {
  const { anchor } = setting
  if (anchor === null) return null
  // Of old times, the one nearest to the day told last.
  if (setting.told !== null && which === undefined) {
    const ahead = (weekday - partsOf(setting.told).weekday + 7) % 7
    return dayStretch(setting.told + (ahead > 3 ? ahead - 7 : ahead))
  }
  const today = partsOf(anchor).weekday
  const monday = anchor - ((today + 6) % 7)
  const inWeek = monday + ((weekday + 6) % 7)
  const back = (today - weekday + 7) % 7
  switch (which) {
    case 'this':
    case 'current':
      return dayStretch(inWeek)
    case 'last':
      return dayStretch(inWeek - 7)
    case 'past':
      return dayStretch(anchor - (back === 0 ? 7 : back))
    case 'next':
      return dayStretch(inWeek + 7)
    case 'coming':
      return dayStretch(anchor + (back === 0 ? 7 : 7 - back))
  }
  if (setting.ahead()) return dayStretch(anchor + ((7 - back) % 7))
  return dayStretch(anchor - back)
}
