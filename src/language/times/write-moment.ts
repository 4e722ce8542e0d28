import type { MomentMention } from '../../model/language.js'
import type { Phase } from '../en/calendar.js'
import { type Day, edtfOfDay } from './calendar-days.js'
import { type Clock, findStretch, type Setting, type Stretch, type When } from './when.js'

export type Moment = Omit<MomentMention, 'start' | 'end'>

export type Opening = 'since' | 'before' | 'after' | 'until'

const two = (n: number): string => String(n).padStart(2, '0')

export const clockText = ({ hour, minute, second }: Clock): string =>
  `${two(hour)}:${two(minute)}${second ? `:${two(second)}` : ''}`

const hasDate = (when: When): boolean =>
  when.stretch !== undefined ||
  when.day !== undefined ||
  when.month !== undefined ||
  when.year !== undefined ||
  when.weekday !== undefined

function timeOf(when: When): string | undefined {
  if (when.clock && when.until) return `${clockText(when.clock)}/${clockText(when.until)}`
  return when.clock ? clockText(when.clock) : when.dayPart
}

export function pointMoment(when: When, setting: Setting): Moment | null {
  const time = timeOf(when)
  const phase = when.phase === undefined ? {} : { phase: when.phase }
  if (!hasDate(when)) return time === undefined ? null : { date: 'XXXX-XX-XX', time, ...phase }
  const stretch = findStretch(when, setting)
  if (!stretch) return null
  if (stretch.edtf.includes('T')) return withTimes(stretch.edtf.split('/'))
  return { date: stretch.edtf, ...(time === undefined ? {} : { time }), ...phase }
}

/** From '2014-10-17T23:50' to '2014-10-18T00:10': days and times apart, each once where both ends share it. */
function withTimes(ends: string[]): Moment {
  const days = new Set(ends.map((end) => end.slice(0, 10)))
  return { date: [...days].join('/'), time: ends.map((end) => end.slice(11)).join('/') }
}

/** One end open: 'since Friday', 'before 2010', 'after 3pm'. */
export function openMoment(word: Opening, when: When, setting: Setting): Moment | null {
  if (when.every) return null
  const phase = when.phase === undefined ? {} : { phase: when.phase }
  const time = timeOf(when)
  const openTime = time && (word === 'since' || word === 'after' ? `${time}/..` : `../${time}`)
  if (!hasDate(when))
    return openTime === undefined || when.until ? null : { date: 'XXXX-XX-XX', time: openTime, ...phase }
  const stretch = findStretch(when, setting)
  if (!stretch) return null
  if (time !== undefined) return { date: stretch.edtf, time: openTime!, ...phase }
  return { date: openDate(word, stretch, when.phase), ...phase }
}

/** The first or last day of an early, middle or late part, where the words name a month or a year. */
function phaseDay(word: Opening, { first, last }: Stretch, phase: Phase): Day | null {
  if (first === null || last === null || last - first < 27) return null
  const length = last - first + 1
  const begins = word === 'since' || word === 'after'
  if (phase === 'early') return first
  if (phase === 'late') return begins ? first + Math.floor(length / 2) : last
  return first + Math.floor((begins && word === 'after' ? 2 : 1) * (length / 3))
}

function openDate(word: Opening, stretch: Stretch, phase?: Phase): string {
  const edge = phase && phaseDay(word, stretch, phase)
  if (edge) return word === 'since' || word === 'after' ? `${edtfOfDay(edge)}/..` : `../${edtfOfDay(edge)}`
  const [from, to = from] = stretch.edtf.split('/') as [string, string?]
  switch (word) {
    case 'since':
      return `${from}/..`
    case 'until':
      return `../${to}`
    case 'after':
      return stretch.last === null ? `${to}/..` : `${edtfAfter(stretch, to!)}/..`
    case 'before':
      return stretch.first === null ? `../${from}` : `../${edtfBefore(stretch, from)}`
  }
}

/** The next year, or the next day: as coarse as the words are. */
const edtfAfter = (stretch: Stretch, to: string): string =>
  /^\d{4}$/.test(to) ? String(Number(to) + 1).padStart(4, '0') : edtfOfDay(stretch.last! + 1)

const edtfBefore = (stretch: Stretch, from: string): string =>
  /^\d{4}$/.test(from) ? String(Number(from) - 1).padStart(4, '0') : edtfOfDay(stretch.first! - 1)

/** From one moment to another; what the one leaves out, the other tells. Null when they are in the wrong order. */
export function stretchMoment(from: When, until: When, setting: Setting): Moment | null {
  if (!hasDate(from) && !hasDate(until)) {
    const [a, b] = [timeOf(from), timeOf(until)]
    return a && b ? { date: 'XXXX-XX-XX', time: `${a}/${b}` } : null
  }
  const [a, b] = share(from, until)
  let first = findStretch(a, setting)
  if (!first) return null
  // What begins may be behind or ahead; what ends it lies behind its beginning.
  const { first: day } = first
  const open = b.year === undefined && !b.stretch && b.which === undefined && day !== null
  const last = findStretch(b, open ? { ...setting, anchor: day, ahead: () => true } : setting)
  if (!last) return null
  if (a.year === undefined && first.first !== null && last.last !== null && first.first > last.last)
    // 'from November to February': the first lies in the year before.
    first =
      findStretch(
        {
          ...a,
          year:
            Number(last.edtf.slice(0, 4)) -
            (a.month !== undefined && b.month !== undefined && a.month > b.month ? 1 : 0),
        },
        setting,
      ) ?? first
  if (first.first !== null && last.last !== null && first.first > last.last) return null
  const times = [timeOf(a), timeOf(laterHalf(a, b))]
  if (times[0] !== undefined && first.edtf === last.edtf)
    return { date: first.edtf, time: `${times[0]}/${times[1] ?? '..'}` }
  const [start] = (first.edtf || edtfOfDay(first.first!)).split('/')
  const end = (last.edtf || edtfOfDay(last.last!)).split('/').at(-1)
  // 'From 2pm today to 4pm tomorrow'.
  const clocked = a.clock && b.clock && !a.until && !b.until
  return { date: `${start}/${end}`, ...(clocked ? { time: times.join('/') } : {}) }
}

/** 'From 10.20am to eight o'clock': the eight behind it. */
function laterHalf(from: When, until: When): When {
  const { clock } = until
  const turned = from.clock?.sure && clock && !clock.sure && clock.hour < 12 && clock.hour <= from.clock.hour
  return turned ? { ...until, clock: { ...clock, hour: clock.hour + 12 } } : until
}

/** 'from May to Oct 2020' tells the year once, 'between 2:00 tomorrow and 4:00' the day. */
export function share(from: When, until: When): [When, When] {
  if (hasDate(from) && !hasDate(until)) return [from, { ...from, ...until }]
  if (!hasDate(from)) return [{ ...until, ...from }, until]
  if (from.year === undefined && until.year !== undefined && from.month !== undefined && !from.which) {
    const before = until.month !== undefined && from.month > until.month ? 1 : 0
    return [{ ...from, year: until.year - before }, until]
  }
  if (until.year === undefined && from.year !== undefined && until.month !== undefined) {
    const behind = from.month !== undefined && until.month < from.month ? 1 : 0
    return [from, { ...until, year: from.year + behind }]
  }
  return [from, until]
}
