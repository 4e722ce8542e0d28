import { type CalendarUnit, DAY_PARTS, OFTEN, TIME_UNITS } from '../en/calendar.js'
import type { Piece } from '../pieces.js'
import { readNumber } from '../quantities/read-number.js'
import { weekdayAt } from './date-words.js'
import { readHours } from './read-hours.js'
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

const clockText = ({ hour, minute }: Clock): string =>
  `T${String(hour).padStart(2, '0')}${minute ? `:${String(minute).padStart(2, '0')}` : ''}`

/** What comes again: 'every Monday', 'weekly', 'once a year', 'Thursdays at 17.30', 'Tuesday afternoons', '3pm each day'. */
export function readOften(p: readonly Piece[], at: number): WhenRead | null {
  const { text, kind } = p[at]!
  if (kind !== 'word' && kind !== 'digits') return null
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

function readEvery(p: readonly Piece[], at: number): WhenRead | null {
  let i = at + 1
  let count = 1
  if (p[i]?.text === 'other') {
    count = 2
    i++
  } else if (p[i] && (p[i]!.kind === 'digits' || p[i]!.text === 'single')) {
    const number = p[i]!.text === 'single' ? { to: i + 1, value: 1 } : readNumber(p, i)
    if (!number) return null
    count = number.value
    i = number.to
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
    const read = withClock(p, i + 1, '')
    return read.to > i + 1 ? read : { to: i + 1, when: { every: `T${part}` } }
  }
  const unit = TIME_UNITS.get(p[i]?.text ?? '')
  const every = unit ? period(unit, count) : null
  if (!every) return null
  return every === 'P1D' ? withClock(p, i + 1, '', 'P1D') : { to: i + 1, when: { every } }
}

function withClock(p: readonly Piece[], at: number, code: string, alone = code): WhenRead {
  const lead = /^(?:at|around)$/.test(p[at]?.text ?? '') ? 1 : 0
  const hours = p[at + lead] ? readHours(p, at + lead, lead === 1) : null
  if (hours?.when.clock && !hours.when.until)
    return { to: hours.to, when: { every: `${code}${clockText(hours.when.clock)}` } }
  return { to: at, when: { every: alone } }
}
