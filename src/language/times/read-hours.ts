import { DAY_PARTS } from '../en/calendar.js'
import { SMALL_NUMBERS } from '../en/numbers.js'
import type { Piece } from '../pieces.js'
import { readSmall } from './clock-parts.js'
import { findTold } from './find-told.js'
import { readClock } from './read-clock.js'
import { inPart, readDayPart } from './read-day-part.js'
import { type Clock, dayStretch, type Setting, type Stretch, type When, type WhenRead } from './when.js'

/** The hours that stand here: a time ('3pm'), a stretch of times ('from 5 to 6pm') or a part of the day. */
export interface HoursRead {
  to: number
  when: Pick<When, 'clock' | 'until' | 'dayPart' | 'phase'>
  /** These words are a time wherever they stand; else only beside a day ('Monday 3-8'). */
  sure: boolean
}

/** What joins the two ends of a stretch. */
export const JOINTS: ReadonlySet<string> = new Set([
  'to',
  '-',
  '–',
  '—',
  'until',
  'till',
  'til',
  'through',
  'thru',
])

/** Words a time of day may begin with: asked first, for hours are looked for beside every day. */
const HOUR_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...DAY_PARTS.keys(),
  ...'between from noon midday noonish noontime midnight mid a half quarter early earlier late later in at'.split(
    ' ',
  ),
])

function mayBeHours(p: readonly Piece[], at: number): boolean {
  const { kind, text } = p[at]!
  return kind === 'digits' ? text.length <= 4 : kind === 'word' && HOUR_WORDS.has(text)
}

/**
 * @param loose beside a day or behind 'at': a bare hour is a time
 */
export function readHours(p: readonly Piece[], at: number, loose: boolean): HoursRead | null {
  if (!p[at] || !mayBeHours(p, at)) return null
  const stretch = readClockStretch(p, at)
  if (stretch && (stretch.sure || loose)) return stretch
  // 'in the morning at 7', 'early morning at 8:00'.
  const part = readDayPart(p, at)
  if (part) {
    const i = /^(?:at|around|about)$/.test(p[part.to]?.text ?? '') ? part.to + 1 : part.to
    const clock = i > part.to && p[i] ? readClock(p, i, true) : null
    if (clock) return { to: clock.to, when: { clock: inPart(clock.clock, part.dayPart) }, sure: true }
    const phase = part.phase === undefined ? {} : { phase: part.phase }
    const plain = part.to === at + 1
    return { to: part.to, when: { dayPart: part.dayPart, ...phase }, sure: !plain }
  }
  const inThe = isInThePart(p, at + 1) || (p[at + 1]?.text === '-' && isInThePart(p, at + 3))
  const clock = readClock(p, at, loose || inThe)
  return clock && { to: clock.to, when: { clock: clock.clock }, sure: !loose || clock.clock.sure }
}

const isInThePart = (p: readonly Piece[], at: number): boolean =>
  p[at]?.text === 'in' && p[at + 1]?.text === 'the' && DAY_PARTS.has(p[at + 2]?.text ?? '')

/** 'from 5 to 6pm', 'between 4pm and 5pm', '19:00 - 21:00', '5 to seven in the morning', '3-8'. */
function readClockStretch(p: readonly Piece[], at: number): HoursRead | null {
  const opener = p[at]!.text
  const between = opener === 'between'
  const i = between || opener === 'from' ? at + 1 : at
  const left = p[i] ? readEnd(p, i, (piece) => JOINTS.has(piece.text) || piece.text === 'and') : null
  if (!left) return null
  const joint = p[left.to]
  if (!joint || !(between ? joint.text === 'and' || joint.text === '-' : JOINTS.has(joint.text))) return null
  if (!p[left.to + 1]) return null
  const right = readEnd(p, left.to + 1, () => true)
  if (!right) return null
  let { from, until, to } = { from: left.clock, until: right.clock, to: right.to }
  let sure = left.exact || right.exact
  const part = readDayPart(p, to, true)
  if (part) {
    from = inPart(from, part.dayPart)
    until = inPart(until, part.dayPart)
    to = part.to
    sure = true
  } else if (until.sure && !from.sure && right.half) {
    // '5 to 6pm': both lie in one half of the day, unless that turns them round ('11 to 2pm').
    const later = { ...from, hour: from.hour < 12 ? from.hour + 12 : from.hour, sure: true }
    const fits = until.hour >= 12 && minuteOf(later) < minuteOf(until)
    from = fits ? later : { ...from, sure: true }
  } else if (from.sure && !until.sure && left.half) {
    const later = { ...until, hour: until.hour < 12 ? until.hour + 12 : until.hour, sure: true }
    until = minuteOf(until) > minuteOf(from) && from.hour < 12 ? { ...until, sure: true } : later
  }
  return { to, when: { clock: from, until }, sure: sure && (i > at || right.exact) }
}

const minuteOf = ({ hour, minute }: Clock): number => hour * 60 + minute

interface End {
  to: number
  clock: Clock
  /** It is a time by itself. */
  exact: boolean
  /** It says which half of the day: 'pm'. */
  half: boolean
}

/** One end of a stretch of times; a bare number counts where `fits` says so of what stands behind it. */
function readEnd(p: readonly Piece[], at: number, fits: (behind: Piece) => boolean): End | null {
  const clock = readClock(p, at)
  if (clock) {
    const half = clock.clock.sure && /^[apm.]+$/.test(p[clock.to - 1]!.text)
    return { to: clock.to, clock: clock.clock, exact: true, half }
  }
  // 'three thirty' and 'eight o'clock' are read loosely: the other end says that these are times.
  const loose = readClock(p, at, true)
  if (loose && loose.to > at + 1)
    return {
      to: loose.to,
      clock: loose.clock,
      exact: p[at]!.kind === 'word' || loose.clock.sure,
      half: loose.clock.sure,
    }
  const number = readSmall(p, at, 24)
  if (!number || number.value < 1 || number.to !== at + 1) return null
  const behind = p[number.to]
  if (behind && !fits(behind)) return null
  // '3,000' and '3.5' are no hours.
  const digits = p[number.to + 1]
  if (behind && !behind.gap && /^[.,:/%]$/.test(behind.text) && digits?.kind === 'digits' && !digits.gap)
    return null
  return {
    to: number.to,
    clock: { hour: number.value, minute: 0, second: 0, sure: number.value > 12 },
    exact: false,
    half: false,
  }
}

const NEAR_PHASES: ReadonlyMap<string, 'early' | 'late'> = new Map([
  ['early', 'early'],
  ['earlier', 'early'],
  ['late', 'late'],
  ['later', 'late'],
])
/** Which day a word before a part of the day means, counted from today or from the day told before. */
const DAYS_FROM: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['next', 1],
  ['following', 1],
  ['previous', -1],
])

/** 'tonight', 'this morning', 'last night', 'early this evening', 'overnight', 'next evening': a part of a day near today. */
export function readPartOfToday(p: readonly Piece[], at: number): WhenRead | null {
  let i = at
  const phase = NEAR_PHASES.get(p[i]!.text)
  if (phase) i++
  const { text } = p[i] ?? { text: '' }
  const make = (to: number, by: number, dayPart: string): WhenRead => ({
    to,
    when: {
      stretch: ({ anchor }) => (anchor === null ? null : dayStretch(anchor + by)),
      dayPart,
      ...(phase ? { phase } : {}),
    },
  })
  if (text === 'tonight' || text === 'tonite') return make(i + 1, 0, 'NI')
  if (text === 'overnight' && p[i + 1]?.kind !== 'word') return make(i + 1, 0, 'NI')
  const by = DAYS_FROM.get(text)
  const part = by === undefined ? undefined : DAY_PARTS.get(p[i + 1]?.text ?? '')
  if (part === undefined || p[i + 1]!.text.endsWith('s')) return null
  if (text === 'this' || text === 'last') return make(i + 2, by!, part)
  // 'The following morning' counts from the day told before.
  const { to, when } = make(i + 2, by!, part)
  const stretch = (setting: Setting): Stretch | null => {
    const day = findTold(setting, 'day') ?? setting.anchor
    return day === null ? null : dayStretch(day + by!)
  }
  return { to, when: { ...when, stretch } }
}
