import type { Piece } from '../pieces.js'
import { dayAt, monthAt, yearAt } from './date-words.js'
import { JOINTS } from './read-hours.js'
import { readCalendar, readPoint } from './read-point.js'
import { type Clock, dayStretch, type Setting, type When, type WhenRead } from './when.js'

/** A stretch from one moment to another: both ends as read, nothing counted yet. */
export interface StretchRead {
  to: number
  from: When
  until: When
}

/**
 * 'from 3 to 5 May', 'between May and July', 'May 3-5', '2014-16', '26 June 2019 to 28 June 2020', 'until' and 'through' alike.
 * @param point what `readPoint` says of this place, which is asked for it anyhow
 */
export function readStretch(
  p: readonly Piece[],
  at: number,
  setting: Setting,
  point: WhenRead | null,
): StretchRead | null {
  const opener = p[at]!.text
  const opened = /^(?:from|between)$/.test(opener)
  const i = opened ? at + 1 : at
  if (!p[i]) return null
  const years = readYears(p, i)
  if (years) return years
  const left =
    (opened ? readPoint(p, i, setting, true) : point) ?? readNow(p, i, setting) ?? readMonthOf(p, i, opener)
  // 'Oct. 10-1-2018': the longest reading of the left end may swallow the joint; a day alone is tried as well.
  const found = left && joinEnds(p, left.to, left.when, opener, setting)
  if (found) return found
  return readDays(p, i, opener, setting) ?? readMonthDays(p, i)
}

/** 'Between now and May': the day of publication. */
function readNow(p: readonly Piece[], at: number, { minute }: Setting): { to: number; when: When } | null {
  if (p[at]!.text !== 'now') return null
  const clock: Clock | undefined =
    minute === null
      ? undefined
      : {
          hour: Math.floor(minute / 60),
          minute: Math.floor(minute) % 60,
          second: Math.round(minute * 60) % 60,
          sure: true,
        }
  return {
    to: at + 1,
    when: {
      stretch: ({ anchor }) => (anchor === null ? null : dayStretch(anchor)),
      ...(clock ? { clock } : {}),
    },
  }
}

/** '1861-1865', '2006-07': a pair of years, the second later, is a stretch wherever it stands. */
function readYears(p: readonly Piece[], at: number): StretchRead | null {
  const [first, sign, second] = [p[at]!, p[at + 1], p[at + 2]]
  if (
    first.kind !== 'digits' ||
    first.text.length !== 4 ||
    second?.kind !== 'digits' ||
    second.gap !== sign?.gap
  )
    return null
  if (!sign || !/^[-–—]$/.test(sign.text) || (p[at - 1] && !first.gap && p[at - 1]!.text !== '(')) return null
  const after = p[at + 3]
  if (after && !after.gap && !/^[.,;:)'"?!]$/.test(after.text)) return null
  const from = Number(first.text)
  const to =
    second.text.length === 4
      ? Number(second.text)
      : second.text.length === 2
        ? Math.floor(from / 100) * 100 + Number(second.text)
        : 0
  // '2016-10' is a month; two digits are the year that follows, or no month at all.
  if (second.text.length === 2 && to !== from + 1 && Number(second.text) <= 12) return null
  if (from < 1000 || to <= from || to - from > 200 || to > 2199) return null
  return { to: at + 3, from: { year: from }, until: { year: to } }
}

/** The 'Jan' of 'Jan-Feb 2017': a month because one stands at the other end. */
function readMonthOf(p: readonly Piece[], at: number, opener: string): { to: number; when: When } | null {
  const month = monthAt(p, at)
  const i = month && afterJoint(p, month.to, opener)
  return month && i && monthAt(p, i) ? { to: month.to, when: { month: month.month } } : null
}

const isJoint = (piece: Piece | undefined, opener: string): boolean =>
  piece !== undefined &&
  (opener === 'between' ? piece.text === 'and' || piece.text === '-' : JOINTS.has(piece.text))

/** The place behind the joint of the two ends: 'to', 'until', 'to the', 'and'. */
function afterJoint(p: readonly Piece[], at: number, opener: string): number | null {
  if (!isJoint(p[at], opener)) return null
  const i = p[at + 1]?.text === '-' ? at + 2 : at + 1
  return p[i] ? i : null
}

function joinEnds(
  p: readonly Piece[],
  at: number,
  left: When,
  opener: string,
  setting: Setting,
): StretchRead | null {
  if (left.every || left.until) return null
  const i = afterJoint(p, at, opener)
  if (i === null) return null
  const short = shortYear(p, at, i, left)
  if (short) return short
  // 'May 3-5', 'May 3 to 5, 2014', '26 June to 3 July'; a right end that is a day takes the month of the left.
  const right =
    readPoint(p, i, setting, left.clock !== undefined) ??
    readNow(p, i, setting) ??
    (left.month !== undefined ? readBareMonth(p, i) : null)
  if (right && !right.when.every && isSameKind(left, right.when))
    return { to: right.to, from: left, until: right.when }
  const day = left.month !== undefined && left.day !== undefined ? dayAt(p, i) : null
  if (
    day &&
    !/^[/.-]$/.test(p[day.to]?.text ?? '') &&
    !left.clock &&
    left.year === undefined &&
    (day.ordinal || p[i]!.kind === 'digits') &&
    day.day > left.day!
  ) {
    const year = yearAt(p, p[day.to]?.text === ',' ? day.to + 1 : day.to)
    const of = year ? { year: year.year } : {}
    return { to: year?.to ?? day.to, from: { ...left, ...of }, until: { ...left, day: day.day, ...of } }
  }
  return null
}

/** The right end of a stretch of months: 'Feb' behind 'Jan-'. */
const readBareMonth = (p: readonly Piece[], at: number): { to: number; when: When } | null => {
  const month = monthAt(p, at)
  return month && { to: month.to, when: { month: month.month } }
}

/** '2014-16', '1914-18'. */
function shortYear(p: readonly Piece[], at: number, i: number, left: When): StretchRead | null {
  const piece = p[i]!
  if (
    left.year === undefined ||
    left.month !== undefined ||
    piece.kind !== 'digits' ||
    piece.text.length !== 2
  )
    return null
  if (p[at]!.text !== '-' && p[at]!.text !== '–') return null
  const year = Math.floor(left.year / 100) * 100 + Number(piece.text)
  return year > left.year && !(p[i + 1] && !p[i + 1]!.gap && p[i + 1]!.kind !== 'sign')
    ? { to: i + 1, from: left, until: { year } }
    : null
}

/** Two ends are of one kind: dates and dates, times and times. 'May to 3pm' is none. */
function isSameKind(left: When, right: When): boolean {
  const isTimeOnly = (when: When): boolean =>
    (when.clock !== undefined || when.dayPart !== undefined) &&
    !when.stretch &&
    when.day === undefined &&
    when.weekday === undefined
  if (isTimeOnly(right)) return left.clock !== undefined
  return !isTimeOnly(left)
}

/** '28 and 29 August', 'May 4 and 5': two days on end are a stretch; others are two dates. */
function isPair(p: readonly Piece[], first: { to: number; day: number }): boolean {
  if (p[first.to]?.text !== 'and') return false
  const second = dayAt(p, first.to + 1)
  return second?.day === first.day + 1 && p[first.to + 1]!.kind === 'digits'
}

/** '3 to 5 May', 'between 3 and 12 of Sept', 'from 4-23 in next month', 'from the 3rd to the 5th of May'. */
function readDays(p: readonly Piece[], at: number, opener: string, setting: Setting): StretchRead | null {
  const the = p[at]!.text === 'the' ? at + 1 : at
  const first = dayAt(p, the)
  if (!first || (p[the]!.kind === 'word' && !first.ordinal)) return null
  const pair = isPair(p, first)
  const i = pair ? first.to + 1 : afterJoint(p, first.to, opener)
  if (i === null) return null
  const second = dayAt(p, p[i]!.text === 'the' ? i + 1 : i)
  if (!second || second.day <= first.day) return null
  let j = second.to
  const led = /^(?:of|in)$/.test(p[j]?.text ?? '')
  if (led) j++
  if (!p[j]) return null
  const month = monthAt(p, j)
  if (month) {
    const year = yearAt(p, /^(?:,|of|in)$/.test(p[month.to]?.text ?? '') ? month.to + 1 : month.to)
    const of = { month: month.month, ...(year ? { year: year.year } : {}) }
    return { to: year?.to ?? month.to, from: { ...of, day: first.day }, until: { ...of, day: second.day } }
  }
  // 'from 4-23 in next month', 'from the 4th to the 6th of this month'.
  const calendar = led ? readCalendar(p, j, setting) : null
  const find = calendar?.when.stretch
  if (!calendar || !find) return null
  const inside = (day: number): When => ({
    stretch: (here) => {
      const whole = find(here)
      if (!whole || whole.first === null || !/^\d{4}-\d\d$/.test(whole.edtf)) return null
      const found = whole.first + day - 1
      return found > whole.last!
        ? null
        : { edtf: `${whole.edtf}-${String(day).padStart(2, '0')}`, first: found, last: found }
    },
  })
  return { to: calendar.to, from: inside(first.day), until: inside(second.day) }
}

/** 'November 18-19' where the reading of one date has taken '18-19' otherwise. */
function readMonthDays(p: readonly Piece[], at: number): StretchRead | null {
  const month = monthAt(p, at)
  const first = month && dayAt(p, month.to)
  if (!month || !first) return null
  const i = isPair(p, first) ? first.to + 1 : afterJoint(p, first.to, '')
  const second = i === null ? null : dayAt(p, i)
  if (!second || second.day <= first.day) return null
  const year = yearAt(p, p[second.to]?.text === ',' ? second.to + 1 : second.to)
  const of = { month: month.month, ...(year ? { year: year.year } : {}) }
  return { to: year?.to ?? second.to, from: { ...of, day: first.day }, until: { ...of, day: second.day } }
}
