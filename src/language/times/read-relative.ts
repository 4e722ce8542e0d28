import { type CalendarUnit, TIME_UNITS, WHICH, type Which } from '../en/calendar.js'
import type { Piece } from '../pieces.js'
import { partsOf, shiftMonth } from './calendar-days.js'
import { findTold } from './find-told.js'
import { MINUTES, minutesFrom } from './instant.js'
import { readOneSpan, readTimeSpan, type SpanRead } from './read-time-span.js'
import { shiftBy, shiftSpan } from './shift-span.js'
import {
  dayStretch,
  daysStretch,
  monthStretch,
  monthsStretch,
  type Setting,
  type Stretch,
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
  const here = countsFromTold(p, at) ? fromTold : (_unit: CalendarUnit, setting: Setting): Setting => setting
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
      when: { stretch: (setting) => unitFrom(alone, chosen, here(alone, setting)) },
    }
  }
  if (which === 'this' || which === 'current') return null
  // 'It will last two hours': a verb.
  if (p[at]!.text === 'last' && HELPERS.has(p[at - 1]?.text ?? '')) return null
  const whole = readTimeSpan(p, i) ?? readCouple(p, i)
  // 'The last three months, and two days ago' are two times.
  const cut = whole?.more && /^(?:ago|later|earlier|before|after)$/.test(p[whole.to]?.text ?? '')
  const span = cut ? readOneSpan(p, i) : whole
  if (!span) return null
  const back = which === 'last' || which === 'past'
  return {
    to: span.to,
    unit: span.unit,
    counted: true,
    when: { stretch: (setting) => spanFrom(span, back, here(span.unit, setting)) },
  }
}

/** Before these 'last' is a verb; the 't' is that of "shouldn't". */
const HELPERS: ReadonlySet<string> = new Set(
  'to will would can could should shall may might must not did does do t ll'.split(' '),
)

/** 'The following week' and 'the next day' count from what was told before, 'next week' from today. */
const countsFromTold = (p: readonly Piece[], at: number): boolean =>
  /^(?:following|previous|preceding|ensuing)$/.test(p[at]!.text) ||
  (p[at]!.text === 'next' && p[at + 1]?.text === 'day')

function fromTold(unit: CalendarUnit, setting: Setting): Setting {
  const day = findTold(setting, unit)
  return day === null ? setting : { ...setting, told: day, anchor: day }
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
export function unitFrom(unit: CalendarUnit, which: Which, setting: Setting): Stretch | null {
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
    case 'hour':
    case 'minute':
      return by === 0 ? null : minutesFrom(MINUTES[unit]!, by < 0, setting)
    default:
      return null
  }
}

/** The stretch of several units that ends, or begins, today; of quarters, the whole ones. */
function spanFrom(span: SpanRead, back: boolean, setting: Setting): Stretch | null {
  const { count, unit, vague } = span
  const { anchor } = setting
  const minutes = MINUTES[unit]
  if (minutes !== undefined) return minutesFrom(minutes * count, back, setting)
  if (anchor === null || !Number.isInteger(count)) return null
  if (unit === 'quarter') {
    const { year, month } = partsOf(anchor)
    const from = shiftMonth(year, Math.floor((month - 1) / 3) * 3 + 1, back ? -3 * count : 3)
    return monthsStretch(from.year, from.month, 3 * count)
  }
  const other = shiftSpan(anchor, back ? -1 : 1, span)
  // What is to come begins tomorrow; what is past ends today.
  const stretch = back ? daysStretch(other, anchor) : daysStretch(anchor + 1, other)
  if (!vague) return stretch
  // 'The past few weeks': one end is a guess.
  const [from, to] = stretch.edtf.split('/')
  return { ...stretch, edtf: back ? `${from}~/${to}` : `${from}/${to}~` }
}
