import { type CalendarUnit, TIME_UNITS, WHICH, type Which } from '../en/calendar.js'
import type { Piece } from '../pieces.js'
import { type Day, partsOf, shiftDate, shiftMonth } from './calendar-days.js'
import { readTimeSpan, type SpanRead } from './read-time-span.js'
import {
  dayStretch,
  daysStretch,
  monthStretch,
  monthsStretch,
  type Setting,
  type Stretch,
  type When,
  type WhenRead,
  weekStretch,
  yearStretch,
  yearsStretch,
} from './when.js'

/** 'next week', 'last 3 months', 'the past two years', 'this quarter', 'the following year', 'the coming weekend'. */
export function readRelativeUnit(
  p: readonly Piece[],
  at: number,
): (WhenRead & { unit: CalendarUnit; counted: boolean }) | null {
  let i = at
  let which = WHICH.get(p[i]?.text ?? '')
  if (which === undefined) return null
  if (which === 'this' && p[i + 1]?.text === 'past') {
    which = 'past'
    i++
  } else if (which === 'this' && p[i + 1]?.text === 'coming') {
    which = 'coming'
    i++
  }
  i++
  const word = p[i]
  if (word?.kind !== 'word' && word?.kind !== 'digits') return null
  const alone = TIME_UNITS.get(word.text)
  if (alone !== undefined && !/s$|^h$/.test(word.text)) {
    if (alone === 'day' && word.text === 'night') return null
    const chosen = which
    return {
      to: i + 1,
      unit: alone,
      counted: false,
      when: { stretch: (setting) => unitFrom(alone, chosen, setting) },
    }
  }
  if (which === 'this' || which === 'current') return null
  const span = readTimeSpan(p, i) ?? readCouple(p, i)
  if (!span) return null
  const back = which === 'last' || which === 'past'
  return {
    to: span.to,
    unit: span.unit,
    counted: true,
    when: { stretch: (setting) => (span.vague ? null : spanFrom(span, back, setting)) },
  }
}

/** 'the next couple of days': two. */
function readCouple(p: readonly Piece[], at: number): SpanRead | null {
  if (p[at]?.text !== 'couple') return null
  const i = p[at + 1]?.text === 'of' ? at + 2 : at + 1
  const unit = TIME_UNITS.get(p[i]?.text ?? '')
  return unit === undefined ? null : { to: i + 1, count: 2, unit, vague: false }
}

const STEP: Record<Which, number> = { last: -1, past: -1, this: 0, current: 0, next: 1, coming: 1 }

/** The one unit of the calendar before, of, or after today. */
function unitFrom(unit: CalendarUnit, which: Which, setting: Setting): Stretch | null {
  const anchor = which === 'last' || which === 'next' ? (setting.told ?? setting.anchor) : setting.anchor
  if (anchor === null) return null
  const by = STEP[which]
  const { year, month } = partsOf(anchor)
  // 'The past week' ends today: no week of the calendar.
  if (which === 'past' && (unit === 'week' || unit === 'month' || unit === 'year'))
    return daysStretch(shiftBy(anchor, -1, unit), anchor)
  switch (unit) {
    case 'day':
      return dayStretch(anchor + by)
    case 'weekend': {
      // 'It met this weekend', told on a Monday, is the one just gone.
      const gone =
        which === 'this' &&
        partsOf(anchor).weekday <= 3 &&
        partsOf(anchor).weekday > 0 &&
        setting.ahead() === false
      const saturday = weekStretch(anchor).first! + 5 + 7 * (gone ? -1 : by)
      // 'The past weekend' told on a Sunday is today's.
      return daysStretch(saturday, saturday + 1)
    }
    case 'week':
      return weekStretch(anchor + 7 * by)
    case 'fortnight':
      return by < 0 ? daysStretch(anchor - 14, anchor) : daysStretch(anchor, anchor + 14)
    case 'month': {
      const moved = shiftMonth(year, month, by)
      return monthStretch(moved.year, moved.month)
    }
    case 'quarter': {
      const moved = shiftMonth(year, Math.floor((month - 1) / 3) * 3 + 1, 3 * by)
      return monthsStretch(moved.year, moved.month, 3)
    }
    case 'year':
      return yearStretch(year + by)
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + 10 * by
      return which === 'past'
        ? yearsStretch(`${year - 10}/${year}`, year - 10, year)
        : yearsStretch(`${String(first).slice(0, 3)}X`, first, first + 9)
    }
    case 'century': {
      const first = Math.floor((year - 1) / 100) * 100 + 100 * by
      return yearsStretch(`${String(first).slice(0, 2)}XX`, first, first + 99)
    }
    default:
      return null
  }
}

/** The stretch of several units that ends, or begins, today; of quarters, the whole ones. */
function spanFrom({ count, unit }: SpanRead, back: boolean, { anchor }: Setting): Stretch | null {
  if (anchor === null || !Number.isInteger(count)) return null
  if (unit === 'quarter') {
    const { year, month } = partsOf(anchor)
    const from = shiftMonth(year, Math.floor((month - 1) / 3) * 3 + 1, back ? -3 * count : 3)
    return monthsStretch(from.year, from.month, 3 * count)
  }
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null
  const other = shiftBy(anchor, back ? -count : count, unit)
  // What is to come begins tomorrow; what is past ends today.
  return back ? daysStretch(other, anchor) : daysStretch(anchor + 1, unit === 'day' ? other : other)
}

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

/** How exactly a distance tells a day: a year ago is that year, three days ago that day. */
function aroundDay(day: Day, unit: CalendarUnit, anchor: Day, fine: boolean): Stretch {
  if (day < -1_500_000 || day > 1_000_000) return dayStretch(anchor)
  const { year } = partsOf(day)
  if (fine) return dayStretch(day)
  switch (unit) {
    case 'day':
      return dayStretch(day)
    case 'week':
    case 'fortnight':
    case 'weekend':
    case 'month':
    case 'quarter':
      // About that day: 'three weeks ago' is rarely meant to the day.
      return { ...dayStretch(day), edtf: `${dayStretch(day).edtf}~` }
    default:
      return yearStretch(year)
  }
}

const MINUTES: Partial<Record<CalendarUnit, number>> = { second: 1 / 60, minute: 1, hour: 60 }

/** Every way to tell a distance from today: 'two days ago', '3 weeks from now', 'in 5 minutes', '3 days from today'. */
export function readDistance(p: readonly Piece[], at: number): WhenRead | null {
  const led = p[at]?.text === 'in' || p[at]?.text === 'within'
  const span = readTimeSpan(p, led ? at + 1 : at)
  if (!span) return null
  let i = span.to
  const text = p[i]?.text ?? ''
  if (led) {
    // 'In three days' looks ahead only where the verb does: 'built in three days' is a duration.
    if (text === "'" || p[at]!.text === 'within') return null
    const small = MINUTES[span.unit] !== undefined
    if (!small && !/^(?:time)$/.test(text)) return isClauseEnd(p[i]) ? aheadOnly(i, span) : null
    return isClauseEnd(p[i]) && small ? aheadOnly(i, span) : null
  }
  if (text === 'ago' || text === 'back')
    return text === 'back' && !isClauseEnd(p[i + 1]) ? null : { to: i + 1, when: distance(span, -1) }
  if (/^from$/.test(text) && /^(?:now|today|tomorrow|yesterday)$/.test(p[i + 1]?.text ?? '')) {
    const word = p[i + 1]!.text
    const shift = word === 'tomorrow' ? 1 : word === 'yesterday' ? -1 : 0
    return { to: i + 2, when: distance(span, 1, shift, word !== 'now') }
  }
  if (/^(?:after|before)$/.test(text) && /^(?:today|tomorrow|yesterday)$/.test(p[i + 1]?.text ?? '')) {
    const word = p[i + 1]!.text
    const shift = word === 'tomorrow' ? 1 : word === 'yesterday' ? -1 : 0
    return { to: i + 2, when: distance(span, text === 'after' ? 1 : -1, shift, true) }
  }
  if (text === 'hence') return { to: i + 1, when: distance(span, 1) }
  const before = (text === 'before' || text === 'after') && isClauseEnd(p[i + 1])
  if ((text === 'later' || text === 'earlier' || before) && MINUTES[span.unit] === undefined) {
    // Counted from what was told before; where that is not known, there is no date.
    const sign = text === 'later' || text === 'after' ? 1 : -1
    return {
      to: i + 1,
      when: { stretch: ({ told }) => (told === null || span.vague ? null : nearDay(told, span, sign)) },
    }
  }
  if (text === 'later' && MINUTES[span.unit] !== undefined && p[i + 1]?.kind !== 'word')
    return { to: ++i, when: distance(span, 1) }
  return null
}

function nearDay(told: Day, { count, unit }: SpanRead, sign: 1 | -1): Stretch | null {
  return count > 5000
    ? null
    : aroundDay(shiftBy(told, sign * count, unit), unit, told, unit !== 'year' && unit !== 'decade')
}

/** 'that year', 'the same day', 'that month': of the day told last. */
export function readTold(p: readonly Piece[], at: number): WhenRead | null {
  const same = p[at]!.text === 'the' && p[at + 1]?.text === 'same'
  if (!same && p[at]!.text !== 'that') return null
  const i = same ? at + 2 : at + 1
  const word = p[i]?.text ?? ''
  if (!/^(?:day|week|month|year)$/.test(word)) return null
  const unit = TIME_UNITS.get(word)!
  return {
    to: i + 1,
    when: {
      stretch: ({ told, ...setting }) =>
        told === null ? null : unitFrom(unit, 'this', { ...setting, told: null, anchor: told }),
    },
  }
}

const isClauseEnd = (piece: Piece | undefined): boolean => piece === undefined || piece.kind === 'sign'

const aheadOnly = (to: number, span: SpanRead): WhenRead => {
  const when = distance(span, 1)
  const isSmall = MINUTES[span.unit] !== undefined
  return {
    to,
    when: isSmall ? when : { stretch: (setting) => (setting.ahead() ? when.stretch!(setting) : null) },
  }
}

function distance(span: SpanRead, sign: 1 | -1, shift = 0, fine = false): When {
  const { count, unit } = span
  const minutes = MINUTES[unit]
  if (minutes !== undefined)
    return {
      stretch: ({ anchor, minute }) => {
        if (anchor === null || minute === null) return null
        return instantAt(anchor * 1440 + minute + sign * Math.round(minutes * count))
      },
    }
  return {
    stretch: ({ anchor }) => {
      if (anchor === null || count > 5000) return null
      const from = anchor + shift
      return aroundDay(shiftBy(from, sign * count, unit), unit, from, fine)
    },
  }
}

/** A minute as a stretch: its EDTF has the time, which the writer of moments takes apart again. */
function instantAt(total: number): Stretch {
  const day = Math.floor(total / 1440)
  const minute = total - day * 1440
  const two = (n: number): string => String(n).padStart(2, '0')
  return {
    edtf: `${dayStretch(day).edtf}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
    first: day,
    last: day,
  }
}
