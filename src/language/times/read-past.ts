import type { Piece } from '../pieces.js'
import {
  afterOClock,
  type ClockRead,
  clockOf,
  hourOf,
  readHalf,
  readNamedHour,
  readSmall,
} from './clock-parts.js'

/** '20 past eight', 'half past seven', 'quarter to 5', 'thirty-six minutes past eight'. */
export function readPast(p: readonly Piece[], at: number): ClockRead | null {
  let i = at
  let minutes: number
  if (p[i]!.text === 'a' && p[i + 1]?.text === 'quarter') i++
  if (p[i]!.text === 'half') {
    minutes = 30
    i++
  } else if (p[i]!.text === 'quarter') {
    minutes = 15
    i++
  } else {
    if (
      p[i]!.kind === 'digits'
        ? !/^(?:past|to|after|before|till|min|mins|minutes|minute)$/.test(p[i + 1]?.text ?? '')
        : p[i]!.kind !== 'word'
    )
      return null
    const small = readSmall(p, i, 59)
    if (!small) return null
    minutes = small.value
    i = small.to
    if (/^min(?:ute)?s?$/.test(p[i]?.text ?? '')) i++
    // 'Five to seven' without 'minutes' is a stretch of hours.
    else if (p[i]?.text !== 'past') return null
  }
  const word = p[i]?.text
  if (word !== 'past' && word !== 'to' && word !== 'after' && word !== 'before') return null
  if ((word === 'after' || word === 'before') && minutes % 15 !== 0) return null
  const hour = readHour(p, i + 1)
  if (
    !hour ||
    (p[i]!.text !== 'past' && hour.to < p.length && p[hour.to]?.kind === 'word' && !isAfterClock(p[hour.to]!))
  )
    return null
  const sign = word === 'past' || word === 'after' ? 1 : -1
  const total = hour.clock.hour * 60 + sign * minutes
  return {
    to: hour.to,
    clock: clockOf(Math.floor(((total + 1440) % 1440) / 60), (total + 1440) % 60, 0, hour.clock.sure),
  }
}

const isAfterClock = (piece: Piece): boolean =>
  /^(?:in|on|at|o|oclock|pm|am|p|a|today|tomorrow|tonight|yesterday|and|when|before|after|local|gmt)$/.test(
    piece.text,
  )

/** The hour of 'past eight': a number, maybe with "o'clock", or noon. */
function readHour(p: readonly Piece[], at: number): ClockRead | null {
  if (!p[at]) return null
  const named = readNamedHour(p, at)
  if (named) return named
  const small = readSmall(p, at, 24)
  if (!small) return null
  const end = afterOClock(p, small.to)
  const half = readHalf(p, end)
  const hour = half ? hourOf(small.value, half.code) : small.value
  return { to: half ? half.to : end, clock: clockOf(hour, 0, 0, half !== null || small.value > 12) }
}
