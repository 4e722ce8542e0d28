import { SMALL_NUMBERS } from '../en/numbers.js'
import { isJoined, type Piece } from '../pieces.js'
import { readCardinal } from '../quantities/read-cardinal.js'
import type { Clock } from './when.js'

/** A time of day as it stands. */
export interface ClockRead {
  to: number
  clock: Clock
}

export const clockOf = (hour: number, minute = 0, second = 0, sure = true): Clock => ({
  hour,
  minute,
  second,
  sure,
})

/** 'noon', '12 noon', 'midnight', 'mid night', '11ish'. */
export function readNamedHour(p: readonly Piece[], at: number): ClockRead | null {
  let i = at
  const { text } = p[i]!
  if (p[i + 1]?.text === 'ish' && p[i]!.kind === 'digits' && isJoined(p[i + 1], 'ish')) {
    const hour = Number(text)
    return hour >= 1 && hour <= 24 ? { to: i + 2, clock: clockOf(hour, 0, 0, false) } : null
  }
  if ((text === '12' || text === 'twelve') && /^(?:noon|midnight|midday)$/.test(p[i + 1]?.text ?? '')) i++
  switch (p[i]!.text) {
    case 'noon':
    case 'midday':
    case 'noonish':
    case 'noontime':
      return { to: i + 1, clock: clockOf(12) }
    case 'midnight':
      return { to: i + 1, clock: clockOf(0) }
    case 'mid':
      if (p[i + 1]?.text === 'night') return { to: i + 2, clock: clockOf(0) }
      if (p[i + 1]?.text === '-' && p[i + 2]?.text === 'night') return { to: i + 3, clock: clockOf(0) }
  }
  return null
}

/** A small number in digits or words. */
export function readSmall(
  p: readonly Piece[],
  at: number,
  most: number,
): { to: number; value: number } | null {
  const piece = p[at]
  if (piece?.kind === 'digits') {
    const value = Number(piece.text)
    return piece.text.length <= 2 && value <= most ? { to: at + 1, value } : null
  }
  if (piece?.kind !== 'word' || !SMALL_NUMBERS.has(piece.text)) return null
  const number = readCardinal(p, at)
  return number && number.value <= most ? number : null
}

/** The place behind "o'clock"; the same place when it does not stand here. */
export function afterOClock(p: readonly Piece[], at: number): number {
  if (p[at]?.text === 'oclock') return at + 1
  return p[at]?.text === 'o' && p[at + 1]?.text === "'" && p[at + 2]?.text === 'clock' ? at + 3 : at
}

/** 'a.m.', 'pm', 'p . m .', 'a' or 'p' right behind the digits. */
export function readHalf(p: readonly Piece[], at: number): { to: number; code: 'a' | 'p' } | null {
  let i = at
  if (p[i]?.text === '.' && /^[ap]m$/.test(p[i + 1]?.text ?? '') && !p[i + 1]!.gap) i++
  const { text, gap } = p[i] ?? { text: '', gap: true }
  if (text === 'am' || text === 'pm') return { to: i + 1, code: text === 'am' ? 'a' : 'p' }
  if (text !== 'a' && text !== 'p') return null
  const dotted = p[i + 1]?.text === '.' && p[i + 2]?.text === 'm' && p[i + 2]!.gap === p[i + 1]!.gap
  if (dotted)
    return { to: p[i + 3]?.text === '.' && p[i + 3]!.gap === p[i + 1]!.gap ? i + 4 : i + 3, code: text }
  const mark = p[i + 1]
  return gap || (mark !== undefined && !mark.gap && mark.kind !== 'sign') ? null : { to: i + 1, code: text }
}

export const hourOf = (hour: number, code: 'a' | 'p'): number =>
  code === 'p' ? (hour < 12 ? hour + 12 : hour) : hour === 12 ? 0 : hour
