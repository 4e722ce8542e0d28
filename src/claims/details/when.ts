import type { MomentMention } from '../../model/language.js'
import type { Span } from '../../model/span.js'

/** What a stretch tells of when, on each scale on which it can be held against another: `[from, to]`, both included. */
export interface When extends Span {
  /** Days since 1970, where year and day are known. */
  day?: Stretch
  /** Day of the year, 0..371, each month given 31 days: 'in spring', 'on Feb. 14'. */
  ofYear?: Stretch
  /** Day of the week from Sunday, 0..6. */
  weekday?: Stretch
  /** Days before the day the report tells from. */
  ago?: Stretch
  /** Minutes from noon, so that a night is one stretch: 23:00 is 660, 00:30 is 750. */
  clock?: Stretch
}

export type Stretch = readonly [from: number, to: number]

export const SCALES = ['day', 'ofYear', 'weekday', 'ago', 'clock'] as const

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const NUMBERS = 'a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|')
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 }

const AGO = new RegExp(
  `\\b(?:(over|more than|about|around|some|nearly|almost|just over) )?(\\d{1,3}|${NUMBERS.join('|')}) (day|week|fortnight|month|year)s? (?:ago|earlier|before)\\b`,
  'gi',
)
const WEEKDAY = new RegExp(`\\b(${DAYS.join('|')})\\b`, 'gi')
const SPOKEN: readonly [RegExp, Stretch][] = [
  [/\b(?:yesterday|last night)\b/gi, [1, 1]],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/gi, [0, 0]],
  [/\b(?:(?:in|over|during|within) the (?:past|last) week|this week|earlier this week)\b/gi, [0, 7]],
  [/\b(?:last week|a week ago)\b/gi, [1, 13]],
  [/\blast weekend\b/gi, [1, 9]],
  [/\b(?:earlier )?this month\b/gi, [0, 30]],
  [/\blast month\b/gi, [1, 61]],
  [/\b(?:earlier )?this year\b/gi, [0, 365]],
  [/\blast year\b/gi, [1, 730]],
]
const CLOCK = /\b(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b|\b(noon|midnight|midday)\b/gi

/** Words before a time that move or blur it. */
const LATER = /\b(?:just |shortly |soon )?after $/i
const SOONER = /\b(?:just |shortly )?before $/i
const ROUGHLY = /\b(?:about|around|at about|nearly|almost|roughly) $/i

/**
 * The times a text tells, as they can be compared without knowing when it was published; where the report's day is
 * known, the moments that were read have them as days.
 */
export function listTimes(text: string, moments: readonly MomentMention[]): When[] {
  const found: When[] = []
  const add = (match: RegExpMatchArray, when: Partial<When>): void => {
    const start = match.index!
    found.push({ start, end: start + match[0].length, ...when })
  }
  for (const match of text.matchAll(WEEKDAY)) {
    const day = DAYS.indexOf(match[0].toLowerCase())
    add(match, { weekday: [day, day] })
  }
  for (const match of text.matchAll(AGO)) {
    const count = Number(match[2]) || Math.max(1, NUMBERS.indexOf(match[2]!.toLowerCase()))
    const unit = UNIT_DAYS[match[3]!.toLowerCase()]!
    const slack = unit === 1 ? 0 : unit * 0.45
    const from = count * unit
    const isOver = /over|more/i.test(match[1] ?? '')
    if (/ago/i.test(match[0]))
      add(match, { ago: isOver ? [from + 1, from * 2] : [Math.floor(from - slack), Math.ceil(from + slack)] })
  }
  for (const [pattern, ago] of SPOKEN) for (const match of text.matchAll(pattern)) add(match, { ago })
  for (const match of text.matchAll(CLOCK)) add(match, { clock: clockOf(match, text) })
  for (const { start, end, date } of moments) {
    const scales = scalesOf(date)
    const same = found.find((one) => one.start < end && start < one.end)
    if (same) Object.assign(same, scales)
    else if (Object.keys(scales).length) found.push({ start, end, ...scales })
  }
  // 'In the last week' holds 'last week': one stretch is one time, and the longest tells most.
  const longest = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return longest.filter(
    (one, i) => !longest.slice(Math.max(0, i - 3), i).some((before) => before.end > one.start),
  )
}

function clockOf(match: RegExpMatchArray, text: string): Stretch {
  const word = match[4]?.toLowerCase()
  const hour = word
    ? word === 'midnight'
      ? 12
      : 0
    : (Number(match[1]) % 12) + (match[3] === 'p' || match[3] === 'P' ? 0 : 12)
  const at = (hour * 60 + Number(match[2] ?? 0)) % 1440
  const before = text.slice(Math.max(0, match.index! - 20), match.index!)
  if (LATER.test(before)) return [at + 1, at + 60]
  if (SOONER.test(before)) return [at - 30, at - 1]
  return ROUGHLY.test(before) ? [at - 15, at + 15] : [at, at]
}

/** Scales of an EDTF date. A bound, 'by May', is taken for its date: another date is another account. */
function scalesOf(date: string): Partial<When> {
  const plain = date.replace(/^(?:\.\.\/)|(?:\/\.\.)$/g, '').replace(/~/g, '')
  if (plain.includes('/')) return {}
  const match = /^(-?\d{4}|XXXX|\d{3}X)(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(plain)
  if (!match || match[2] === 'XX') return {}
  const [, year, month, day] = match
  const ofYear = month === undefined ? undefined : ofYearOf(Number(month), day)
  const y = Number(year)
  if (!Number.isFinite(y)) return ofYear ? { ofYear } : {}
  if (!ofYear) return { day: [epochDay(y, 1, 1), epochDay(y, 12, 31)] }
  const [from, to] = ofYear
  return {
    ofYear,
    day: [
      epochDay(y, 1 + Math.floor(from / 31), 1 + (from % 31)),
      epochDay(y, 1 + Math.floor(to / 31), 1 + (to % 31)),
    ],
  }
}

function ofYearOf(month: number, day: string | undefined): Stretch | undefined {
  if (month >= 21 && month <= 24) {
    // The seasons of EDTF, as the northern half of the world has them.
    const first = [2, 5, 8, 11][month - 21]!
    return [first * 31, first * 31 + 92]
  }
  if (month < 1 || month > 12) return undefined
  const first = (month - 1) * 31
  return day === undefined || day === 'XX'
    ? [first, first + 30]
    : [first + Number(day) - 1, first + Number(day) - 1]
}

const epochDay = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000)

/** How two times stand: of all scales they share the finest one decides. Null when they share none. */
export function compareTimes(x: When, y: When): 'same' | 'meet' | 'apart' | null {
  // One weekday told twice is one day, though one of two desks that leave out the date be read a week off.
  if (x.weekday && y.weekday && x.weekday[0] === y.weekday[0] && !isWeeksApart(x, y)) return 'same'
  const shared = SCALES.filter((scale) => x[scale] && y[scale])
  // Days settle it; else whatever scale tells them apart.
  const asked = shared.includes('day') ? (['day'] as const) : shared
  let verdict: 'same' | 'meet' | null = null
  for (const scale of asked) {
    const [a, b] = [x[scale]!, y[scale]!]
    if (a[0] > b[1] || b[0] > a[1]) return 'apart'
    const isSame = a[0] === b[0] && a[1] === b[1]
    verdict = verdict === 'meet' || !isSame ? 'meet' : 'same'
  }
  return verdict
}

/** By days or by days of the year, where both tell them: more than a week apart. */
function isWeeksApart(x: When, y: When): boolean {
  const [a, b] = x.day && y.day ? [x.day, y.day] : [x.ofYear, y.ofYear]
  return a !== undefined && b !== undefined && Math.abs(a[0] - b[0]) > 7
}
