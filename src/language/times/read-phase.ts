import { PHASES } from '../en/calendar.js'
import type { Piece } from '../pieces.js'
import { weekdayAt } from './date-words.js'
import { readDate } from './read-date.js'
import { readPeriod } from './read-period.js'
import { wholeUnit } from './read-whole-unit.js'
import type { Clock, Setting, WhenRead } from './when.js'

/** Ends of today's units, as offices write them. */
const SHORT_ENDS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
  ['eod', 'day'],
  ['eow', 'week'],
  ['eom', 'month'],
  ['eoy', 'year'],
])

/** The end of a day is its last second; of anything longer, its last part. */
const LAST_SECOND: Clock = { hour: 23, minute: 59, second: 59, sure: true }

const readShortEnd = (at: number, unit: 'day' | 'week' | 'month' | 'year'): WhenRead => ({
  to: at + 1,
  when: {
    stretch: (setting) => wholeUnit(unit, setting),
    ...(unit === 'day' ? { clock: LAST_SECOND } : { phase: 'late' }),
  },
})

/** 'early 2014', 'mid-May', 'later this year', 'the end of the month', 'end of day', 'the beginning of March', 'earlier in the week'. */
export function readPhase(p: readonly Piece[], at: number, setting: Setting): WhenRead | null {
  let i = at
  if (p[i]!.text === 'the') i++
  const short = SHORT_ENDS.get(p[i]?.text ?? '')
  if (short) return readShortEnd(i, short)
  const word = p[i]?.text ?? ''
  const phase = PHASES.get(word)
  if (phase === undefined) return null
  i++
  if (p[i]?.text === '-' && (word === 'mid' || word === 'early' || word === 'late')) i++
  const noun = /^(?:beginning|start|middle|end)$/.test(word)
  const adverb = word === 'earlier' || word === 'later' || word === 'early' || word === 'late'
  if (noun) {
    if (p[i]?.text !== 'of') return null
    i++
  } else if (adverb && p[i]?.text === 'in') i++
  else if (i > at + 1 && p[at]!.text === 'the' && !adverb && word !== 'mid') return null
  if (!p[i]) return null
  if (noun && p[i]!.text === 'the' && weekdayAt(p, i + 1)) i++
  const inner = readUnitOfToday(p, i) ?? readDate(p, i, setting) ?? readPeriod(p, i, setting)
  if (!inner || inner.when.every) return null
  const isDay = inner.when.day !== undefined || inner.when.weekday !== undefined
  if (isDay && !noun)
    return word === 'earlier' || word === 'later' || word === 'early' || word === 'late'
      ? { to: inner.to, when: inner.when }
      : null
  // A bare number behind 'late' is a year only where it could be nothing else.
  if (
    adverb &&
    inner.when.year !== undefined &&
    inner.when.month === undefined &&
    p[i]!.kind === 'digits' &&
    (word === 'later' || word === 'earlier') &&
    p[i - 1]!.text !== 'in'
  )
    return null
  if (isDay || (noun && inner.when.stretch && /^(?:day|today|tomorrow)$/.test(p[inner.to - 1]!.text)))
    return word === 'end'
      ? { to: inner.to, when: { ...inner.when, clock: LAST_SECOND } }
      : { to: inner.to, when: inner.when }
  return { to: inner.to, when: { ...inner.when, phase } }
}

/** 'the year', 'the week', 'month', 'day' behind 'end of', 'later in'. */
function readUnitOfToday(p: readonly Piece[], at: number): WhenRead | null {
  const the = p[at]!.text === 'the' ? 1 : 0
  const word = p[at + the]?.text ?? ''
  if (!/^(?:day|week|month|year|weekend)$/.test(word) || p[at + the + 1]?.text === 'of') return null
  if (the === 0 && p[at - 1]?.text !== 'of') return null
  return { to: at + the + 1, when: { stretch: (setting) => wholeUnit(word as 'day', setting) } }
}
