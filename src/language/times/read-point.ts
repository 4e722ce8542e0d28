import { DAY_PARTS, MONTHS, NAMED_DAY_STARTS, WEEKDAYS } from '../en/calendar.js'
import type { Piece } from '../pieces.js'
import { readDate } from './read-date.js'
import { inPart } from './read-day-part.js'
import { type HoursRead, readHours, readPartOfToday } from './read-hours.js'
import { readPeriod } from './read-period.js'
import { readPhase } from './read-phase.js'
import type { Setting, When, WhenRead } from './when.js'

/** The longest of some readings. */
const longest = (...reads: (WhenRead | null)[]): WhenRead | null =>
  reads.reduce((best, read) => (read && read.to > (best?.to ?? 0) ? read : best), null)

/** A day or stretch of the calendar, without hours. */
export function readCalendar(p: readonly Piece[], at: number, setting: Setting): WhenRead | null {
  const { text } = p[at]!
  // A month and a weekday begin a date and nothing else, but for 'May Day' and 'Good Friday'.
  const plain = (MONTHS.has(text) || WEEKDAYS.has(text)) && !NAMED_DAY_STARTS.has(text)
  const date = readDate(p, at, setting)
  return plain ? date : longest(readPhase(p, at, setting), date, readPeriod(p, at, setting))
}

/** Any day does: what is asked is how wide the words reach. */
const PROBE: Setting = {
  anchor: 17_000,
  told: null,
  near: null,
  toldMonth: false,
  minute: 600,
  dayFirst: null,
  ahead: () => false,
}

/** Do the words name one day, so that hours may stand beside it? */
export function isOneDay(when: When): boolean {
  if (when.clock || when.every || when.phase === 'mid') return false
  if (when.day !== undefined || when.weekday !== undefined) return true
  const stretch = when.stretch?.(PROBE)
  return (
    stretch !== null &&
    stretch !== undefined &&
    stretch.first !== null &&
    stretch.first === stretch.last &&
    !stretch.edtf.includes('T')
  )
}

/** A moment that is no stretch between two: a date, a time of day, or both in either order. */
export function readPoint(p: readonly Piece[], at: number, setting: Setting, loose = false): WhenRead | null {
  const today = readPartOfDay(p, at, setting) ?? readPartOfToday(p, at)
  const date = today ?? readCalendar(p, at, setting)
  if (date && isOneDay(date.when)) {
    const hours = hoursBehind(p, date.to, date.when)
    if (hours) return hours
    if (date.to > at) return longest(date, timeFirst(p, at, setting, loose))
  }
  return longest(date, timeFirst(p, at, setting, loose))
}

/** 'the night of 20 June', 'the morning of that day'. */
function readPartOfDay(p: readonly Piece[], at: number, setting: Setting): WhenRead | null {
  const led = p[at]!.text === 'in' && p[at + 1]?.text === 'the'
  const i = led ? at + 2 : p[at]!.text === 'the' ? at + 1 : at
  const dayPart = DAY_PARTS.get(p[i]?.text ?? '')
  if (dayPart === undefined || p[i + 1]?.text !== 'of' || !p[i + 2]) return null
  const day = readCalendar(p, i + 2, setting)
  return day && isOneDay(day.when) && !day.when.phase ? { to: day.to, when: { ...day.when, dayPart } } : null
}

/** 'Friday at 3', 'Sunday late evening at 10:00', 'today from 7 to 8', 'tonight around 7', 'July 5 @ 17:49'. */
function hoursBehind(p: readonly Piece[], at: number, day: When): WhenRead | null {
  let i = at
  if (p[i]?.text === ',') i++
  const lead = p[i]?.text ?? ''
  const led = /^(?:at|around|about|@|from|between)$/.test(lead)
  if (!p[i]) return null
  const stretches = /^(?:from|between)$/.test(lead)
  const hours = stretches
    ? readHours(p, i, true)
    : led && p[i + 1]
      ? readHours(p, i + 1, true)
      : (readHours(p, i, false) ?? (i === at ? bareStretch(p, i) : null))
  if (!hours || (stretches && !hours.when.until)) return null
  // 'Friday, morning rain': a part of the day stands right behind its day.
  if (hours.when.dayPart && (i > at || lead === 'in') && !led) return null
  const joined = joinHours(day, hours.when)
  // 'Sunday early morning at 8:00'; 'monday morning from 10am to 12pm'.
  if (hours.when.dayPart && !day.dayPart) {
    const more = hoursBehind(p, hours.to, joined)
    if (more) return more
    // 'Tuesday afternoons' come again and are read as such.
    if (p[hours.to - 1]!.text.endsWith('s')) return null
  }
  return { to: hours.to, when: joined }
}

/** 'Monday 3-8', 'next Monday 6-8': two bare hours right behind a day. */
function bareStretch(p: readonly Piece[], at: number): HoursRead | null {
  const hours = p[at]!.kind === 'digits' ? readHours(p, at, true) : null
  return hours?.when.until ? hours : null
}

/** The hours told by a part of the day lie in it: 'tonight around 7' is 19:00. */
function joinHours(day: When, hours: HoursRead['when']): When {
  const { dayPart, ...rest } = day
  if (hours.dayPart && !hours.clock) return { ...day, ...hours }
  if (!dayPart) return { ...day, ...hours }
  const { phase: _, ...plain } = rest
  return {
    ...plain,
    clock: inPart(hours.clock!, dayPart),
    ...(hours.until ? { until: inPart(hours.until, dayPart) } : {}),
  }
}

/** '8am this morning', '10, tonight', 'five-thirty tomorrow evening', 'from 5 to 6pm of April 22', '8.30pm today', a bare '3pm'. */
function timeFirst(p: readonly Piece[], at: number, setting: Setting, loose: boolean): WhenRead | null {
  const first = p[at]!
  // 'at 8.30' needs its 'at' to be a time at all, so it is part of it.
  const dotted =
    first.text === 'at' &&
    p[at + 1]?.kind === 'digits' &&
    p[at + 2]?.text === '.' &&
    !p[at + 2]!.gap &&
    p[at + 3]?.kind === 'digits'
  if (first.text === 'at' && !dotted) return null
  const i = dotted ? at + 1 : at
  const sure = readHours(p, i, loose || dotted || p[at - 1]?.text === 'at')
  const any = sure ?? readHours(p, i, true)
  if (!any) return null
  const behind = any.when.dayPart ? null : dayBehind(p, any.to, setting)
  // 'killed 10 Friday' counts: a bare hour needs more than a day behind it; 'tonight' and 'this morning' are more.
  const bare = sure === null && any.to === i + 1 && !any.when.until
  if (
    behind &&
    any.when.clock &&
    !(bare && (first.kind === 'word' || !behind.when.dayPart) && p[at - 1]?.text !== 'at')
  )
    return { to: behind.to, when: joinHours(behind.when, any.when) }
  if (!sure || (!sure.sure && !loose && p[at - 1]?.text !== 'at' && !dotted)) return null
  return { to: sure.to, when: sure.when }
}

/** Codes of zones, in capitals. */
const ZONES: ReadonlySet<string> = new Set(
  'gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest ist aest aedt jst'.split(' '),
)

/** The day behind a time: 'today', 'on Friday', ', tonight', 'of April 22', 'in the evening of 3 May'. */
function dayBehind(p: readonly Piece[], at: number, setting: Setting): WhenRead | null {
  let i = at
  // '6 p.m. EST on Sunday'.
  if (p[i]?.capital && ZONES.has(p[i]!.text)) i++
  if (p[i]?.text === ',') i++
  if (/^(?:on|of|in)$/.test(p[i]?.text ?? '')) i++
  if (!p[i]) return null
  const today = readPartOfToday(p, i)
  if (today) return today
  const day = readCalendar(p, i, setting)
  if (!day || !isOneDay(day.when) || day.when.phase) return null
  const part = readHours(p, day.to, false)
  return part?.when.dayPart && !part.when.clock && p[day.to]!.text !== 'in'
    ? { to: part.to, when: { ...day.when, dayPart: part.when.dayPart } }
    : day
}
