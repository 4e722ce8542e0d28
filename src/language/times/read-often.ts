import { type CalendarUnit, DAY_PARTS, OFTEN, TIME_UNITS } from '../en/calendar.js'
import { FEW, SMALL_ORDINALS } from '../en/numbers.js'
import { isJoined, type Piece } from '../pieces.js'
import { readNumber } from '../quantities/read-number.js'
import { edtfWithoutYear } from './calendar-days.js'
import { weekdayAt } from './date-words.js'
import { inPart } from './read-day-part.js'
import { readHours } from './read-hours.js'
import { readDayMonth, readMonthFirst } from './read-month-date.js'
import type { Clock, WhenRead } from './when.js'

const PERIODS: Partial<Record<CalendarUnit, string>> = {
  second: 'PT#S',
  minute: 'PT#M',
  hour: 'PT#H',
  day: 'P#D',
  week: 'P#W',
  fortnight: 'P#F',
  weekend: 'P#WE',
  month: 'P#M',
  quarter: 'P#Q',
  year: 'P#Y',
  decade: 'P#E',
}

const period = (unit: CalendarUnit, count: number): string | null => {
  if (unit === 'fortnight') return `P${2 * count}W`
  if (unit === 'quarter') return `P${3 * count}M`
  if (unit === 'weekend') return 'XXXX-WXX-WE'
  if (unit === 'decade') return `P${10 * count}Y`
  return PERIODS[unit]?.replace('#', String(count)) ?? null
}

/** TIMEX3's codes of the seasons. */
const SEASON_CODES: Record<string, string> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
}

const clockText = ({ hour, minute }: Clock): string =>
  `T${String(hour).padStart(2, '0')}${minute ? `:${String(minute).padStart(2, '0')}` : ''}`

/** What comes again: 'every Monday', 'weekly', 'once a year', 'Thursdays at 17.30', 'Tuesday afternoons', '3pm each day'. */
export function readOften(p: readonly Piece[], at: number): WhenRead | null {
  const { text, kind } = p[at]!
  if (kind !== 'word' && kind !== 'digits') return null
  const bi = text === 'bi' || text === 'semi' ? readBi(p, at) : null
  if (bi) return bi
  const word = OFTEN.get(text)
  if (word !== undefined) return { to: at + 1, when: { every: word } }
  if (text === 'every' || text === 'each') return readEvery(p, at)
  if (/^(?:once|one|twice)$/.test(text) && /^(?:an?|per|every|each)$/.test(p[at + 1]?.text ?? '')) {
    const unit = TIME_UNITS.get(p[at + 2]?.text ?? '')
    const every = unit && text !== 'twice' ? period(unit, 1) : null
    return every ? { to: at + 3, when: { every } } : null
  }
  const weekday = weekdayAt(p, at)
  if (weekday) {
    const code = `XXXX-WXX-${weekday.weekday === 0 ? 7 : weekday.weekday}`
    const part = DAY_PARTS.get(p[weekday.to]?.text ?? '')
    if (!weekday.plural) {
      const often = part !== undefined && p[weekday.to]!.text.endsWith('s')
      return often ? { to: weekday.to + 1, when: { every: `${code}T${part}` } } : null
    }
    return withClock(p, weekday.to, code)
  }
  // '3pm each day', '19 June every year' is two.
  if (kind !== 'digits') return null
  const hours = readHours(p, at, false)
  if (!hours?.when.clock || hours.when.until) return null
  const often = /^(?:each|every)$/.test(p[hours.to]?.text ?? '')
    ? readEvery(p, hours.to)
    : OFTEN.get(p[hours.to]?.text ?? '') === 'P1D'
      ? { to: hours.to + 1, when: { every: 'P1D' } }
      : null
  if (!often) return null
  const day = often.when.every === 'P1D' ? '' : often.when.every!
  return day.startsWith('P')
    ? null
    : { to: often.to, when: { every: `${day}${clockText(hours.when.clock)}` } }
}

/** 'bi-weekly', 'semi-annually', written apart. */
function readBi(p: readonly Piece[], at: number): WhenRead | null {
  const word = isJoined(p[at + 1], '-') ? OFTEN.get(`${p[at]!.text}${p[at + 2]?.text}`) : undefined
  return word === undefined ? null : { to: at + 3, when: { every: word } }
}

function readEvery(p: readonly Piece[], at: number): WhenRead | null {
  let i = at + 1
  let count = 1
  const yearly = readYearly(p, i)
  if (yearly) return { to: yearly.to, when: { every: yearly.code } }
  if (p[i]?.text === 'other') {
    count = 2
    i++
  } else if (p[i] && (p[i]!.kind === 'digits' || p[i]!.text === 'single')) {
    const number = p[i]!.text === 'single' ? { to: i + 1, value: 1 } : readNumber(p, i)
    if (!number) return null
    count = number.value
    i = number.to
  } else if (FEW.has(p[i]?.text ?? '')) {
    // 'Every few days'.
    count = FEW.get(p[i]!.text)!.value
    i++
  } else if (p[i]?.text === 'half' && TIME_UNITS.has(p[i + 1]?.text ?? '')) {
    count = 0.5
    i++
  } else if (
    SMALL_ORDINALS.has(p[i]?.text ?? '') &&
    (TIME_UNITS.has(p[i + 1]?.text ?? '') || weekdayAt(p, i + 1))
  ) {
    // 'Every second week', 'every third Friday'; 'every second' alone is a second.
    count = SMALL_ORDINALS.get(p[i]!.text)!
    i++
  } else if (p[i]?.kind === 'word') {
    const number = readNumber(p, i)
    if (number && number.value >= 1 && number.value <= 100) {
      count = number.value
      i = number.to
    }
  }
  const weekday = p[i] ? weekdayAt(p, i) : null
  if (weekday) {
    const code = `XXXX-WXX-${weekday.weekday === 0 ? 7 : weekday.weekday}`
    const part = DAY_PARTS.get(p[weekday.to]?.text ?? '')
    return part ? { to: weekday.to + 1, when: { every: `${code}T${part}` } } : withClock(p, weekday.to, code)
  }
  const part = DAY_PARTS.get(p[i]?.text ?? '')
  if (part !== undefined) {
    const read = withClock(p, i + 1, '', '', part)
    return read.to > i + 1 ? read : { to: i + 1, when: { every: `T${part}` } }
  }
  if (/^weekdays?$/.test(p[i]?.text ?? '')) return withClock(p, i + 1, 'XXXX-WXX-WD')
  const unit = TIME_UNITS.get(p[i]?.text ?? '')
  if (!unit) return null
  const every = period(unit, count)
  if (!every) return null
  return every === 'P1D' ? withClock(p, i + 1, '', 'P1D') : { to: i + 1, when: { every } }
}

/** 'Every March', 'every 4th of July', 'every summer': a part of each year. */
function readYearly(p: readonly Piece[], at: number): { to: number; code: string } | null {
  if (!p[at]) return null
  const season = SEASON_CODES[p[at]!.text]
  if (season) return { to: at + 1, code: `XXXX-${season}` }
  const date = readMonthFirst(p, at) ?? readDayMonth(p, at)
  const { year, month, day } = date?.when ?? {}
  return date && month !== undefined && year === undefined
    ? { to: date.to, code: edtfWithoutYear(month, day) }
    : null
}

function withClock(p: readonly Piece[], at: number, code: string, alone = code, part?: string): WhenRead {
  const lead = /^(?:at|around)$/.test(p[at]?.text ?? '') ? 1 : 0
  const hours = p[at + lead] ? readHours(p, at + lead, lead === 1) : null
  if (hours?.when.clock && !hours.when.until)
    return {
      to: hours.to,
      when: {
        every: `${code}${clockText(part === undefined ? hours.when.clock : inPart(hours.when.clock, part))}`,
      },
    }
  return { to: at, when: { every: alone } }
}
