import { DAY_PARTS, PHASES, type Phase } from '../en/calendar.js'
import type { Piece } from '../pieces.js'
import type { Clock } from './when.js'

/** A part of the day as it stands: 'late afternoon', 'in the morning'. */
export interface DayPartRead {
  to: number
  dayPart: string
  phase?: Phase
}

/** The time told by a part of the day: seven in the evening is 19:00. */
export function inPart(clock: Clock, dayPart: string): Clock {
  if (clock.sure) return clock
  const { hour } = clock
  if (dayPart === 'MO') return { ...clock, hour: hour === 12 ? 0 : hour, sure: true }
  if (dayPart === 'NI' && (hour < 6 || hour === 12))
    return { ...clock, hour: hour === 12 ? 0 : hour, sure: true }
  return { ...clock, hour: hour < 12 ? hour + 12 : hour, sure: true }
}

/**
 * A part of the day: 'morning', 'late afternoon', 'early in the morning', 'in the evening', 'at night'.
 * @param behind it stands behind a time: then a bare 'morning' belongs to something else
 */
export function readDayPart(p: readonly Piece[], at: number, behind = false): DayPartRead | null {
  let i = at
  let phase: Phase | undefined
  let led = false
  const first = p[i]?.text ?? ''
  if (PHASES.has(first) && /^(?:early|earlier|late|later|mid)$/.test(first)) {
    phase = PHASES.get(first)!
    i++
    if (first === 'mid' && p[i]?.text === '-') i++
    if (first === 'mid' && p[i]?.text === 'night') return null
    led = true
  }
  if (p[i]?.text === 'in' && p[i + 1]?.text === 'the') {
    i += 2
    led = true
    const inner = PHASES.get(p[i]?.text ?? '')
    if (inner !== undefined && /^(?:early|late|mid)$/.test(p[i]!.text)) {
      phase = inner
      i++
    }
  } else if (p[i]?.text === 'at' && p[i + 1]?.text === 'night') {
    return { to: i + 2, dayPart: 'NI' }
  }
  const dayPart = DAY_PARTS.get(p[i]?.text ?? '')
  // 'Morning' alone is a word like others: a day beside it ('Friday morning'), 'early' or 'in the' make it a time.
  if (dayPart === undefined || (behind && !led)) return null
  return { to: i + 1, dayPart, ...(phase === undefined ? {} : { phase }) }
}
