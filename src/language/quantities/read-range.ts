import { MONEY_SIGNS } from '../en/currencies.js'
import { FEW, MULTIPLIERS, VAGUE_MULTIPLES, VAGUE_NUMBERS } from '../en/numbers.js'
import { UNITS } from '../en/units.js'
import { isJoined, type Piece } from '../pieces.js'
import { readNumber } from './read-number.js'

/** A number, a range or a vague number; the value of a range is its middle. */
export interface AmountRead {
  to: number
  value: number
  /** Ends of a range; `low` alone for 'dozens'. */
  low?: number
  high?: number
  digits: boolean
  share?: boolean
  /** 'A few': a number before a unit only. */
  few?: boolean
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])

/** The amount that begins here, without its unit: '10 to 12', 'between 10 and 12', 'two or three', 'tens of thousands', '40'. */
export function readRange(p: readonly Piece[], at: number): AmountRead | null {
  if (p[at]!.text === 'between') {
    const low = readNumber(p, skipSign(p, at + 1))
    const and = low ? afterUnit(p, low.to) : 0
    const high = low && p[and]?.text === 'and' ? readNumber(p, skipSign(p, and + 1)) : null
    return low && high ? rangeOf(p, at + 1, low, high) : null
  }
  const vague = readVague(p, at)
  if (vague) return vague
  const one = readNumber(p, at)
  if (!one) return null
  const joint = p[one.to]
  if (!joint) return one
  if (joint.text === 'to' || (joint.kind === 'sign' && DASHES.has(joint.text))) {
    // 'from 6 to 8' is a change from one number to another, not a range.
    if (joint.text === 'to' && p[at - 1]?.text === 'from') return one
    // '16- to 20-year-old'.
    const second = joint.text === '-' && p[one.to + 1]?.text === 'to' ? one.to + 2 : one.to + 1
    const other = readNumber(p, skipSign(p, second))
    return (other && rangeOf(p, at, one, other)) ?? one
  }
  // 'Two or three' is a range; 'two or ten' would be a choice.
  if (joint.text === 'or') {
    const other = readNumber(p, one.to + 1)
    if (other && other.value === one.value + 1) return rangeOf(p, at, one, other) ?? one
  }
  // '65% to 70%': the unit between.
  const behind = afterUnit(p, one.to)
  if (behind > one.to && (p[behind]?.text === 'to' || p[behind]?.text === '-')) {
    if (p[at - 1]?.text === 'from') return one
    const other = readNumber(p, behind + 1)
    const again = other && afterUnit(p, other.to)
    if (other && again! > other.to && p[again! - 1]!.text === p[behind - 1]!.text)
      return rangeOf(p, at, one, other) ?? one
  }
  return one
}

/** The place behind a sign of money, with its country's letters: the '$' of '$5', the 'US$' of 'US$5'. */
export function skipSign(p: readonly Piece[], at: number): number {
  if (MONEY_SIGNS.has(p[at]?.text ?? '')) return at + 1
  return p[at]?.kind === 'word' && MONEY_SIGNS.has(p[at + 1]?.text ?? '') ? at + 2 : at
}

/** The place behind a unit of one piece that may stand between the two ends. */
const afterUnit = (p: readonly Piece[], at: number): number => (UNITS.has(p[at]?.text ?? '') ? at + 1 : at)

/** Null when the second is not the larger: '3-2' is a score. */
function rangeOf(p: readonly Piece[], from: number, low: AmountRead, high: AmountRead): AmountRead | null {
  // '2 to 3 million': the multiplier stands once, for both.
  const once = low.to === from + 1 || (low.digits && low.value < 1000)
  const power = multiplierBehind(p, high)
  const least =
    once && power > 1 && low.value < 1000 && low.value * power < high.value * 1.0001
      ? low.value * power
      : low.value
  if (least >= high.value || low.share !== high.share) return null
  return { to: high.to, value: (least + high.value) / 2, low: least, high: high.value, digits: low.digits }
}

function multiplierBehind(p: readonly Piece[], number: AmountRead): number {
  const word = p[number.to - 1]!
  const times = MULTIPLIERS.get(word.text)
  if (times !== undefined && times >= 1000) return times
  return word.kind === 'word' && number.digits && number.value >= 1000
    ? 10 ** (Math.floor(Math.log10(number.value) / 3 + 1e-9) * 3)
    : 1
}

/** 'dozens', 'tens of thousands', 'hundreds of millions': only the low end is known. */
function readVague(p: readonly Piece[], at: number): AmountRead | null {
  const { text, kind } = p[at]!
  if (kind !== 'word' || !text.endsWith('s')) return null
  const vague = (value: number, to: number): AmountRead => ({ to, value, low: value, digits: false })
  const third = p[at + 1]?.text === 'of' ? (p[at + 2]?.text ?? '') : ''
  const times = third.endsWith('s') ? MULTIPLIERS.get(third.slice(0, -1)) : undefined
  const tens = VAGUE_MULTIPLES.get(text)
  if (tens !== undefined && times !== undefined) return vague(tens * times, at + 3)
  const number = VAGUE_NUMBERS.get(text)
  // 'scores' is a verb and a result as well: it counts before 'of' only.
  if (number === undefined || (text === 'scores' && p[at + 1]?.text !== 'of')) return null
  return vague(number, at + 1)
}

/**
 * 'a few', 'several', 'a couple of' before a unit ('a few minutes') or a multiplier ('several thousand'). Of things they
 * are no number worth holding against another.
 */
export function readFew(p: readonly Piece[], at: number): AmountRead | null {
  const article = p[at]!.text === 'a' ? 1 : 0
  const few = FEW.get(p[at + article]?.text ?? '') ?? (p[at]!.text === 'some' ? FEW.get('few') : undefined)
  if (!few) return null
  const next = at + article + 1
  const to = p[next]?.text === 'of' ? next + 1 : next
  const times = MULTIPLIERS.get(p[to]?.text ?? '')
  if (times === undefined || p[at]!.text === 'some') return { to, digits: false, ...few, few: true }
  const { value, low, high } = few
  return { to: to + 1, digits: false, value: value * times, low: low * times, high: high * times }
}

/** Part of a longer row of signs and digits: '3-2', '10:30', '192.168', 'A1B2', '@5'. */
export function isPartOfRow(p: readonly Piece[], from: number, to: number): boolean {
  const before = p[from - 1]
  const first = p[from]!
  const after = p[to]
  const behind = p[to + 1]
  if (
    before &&
    !first.gap &&
    (/^[/:.@_,#\\=]$/.test(before.text) || before.kind === 'word' || before.kind === 'digits')
  )
    return !(before.text === '.' && before.gap)
  if (
    after &&
    !after.gap &&
    /^[/:_]$/.test(after.text) &&
    behind?.kind !== undefined &&
    behind.kind !== 'sign'
  )
    return true
  // '3-2': a score, a section; '40-foot' is a measure.
  if (isJoined(after, '-') && behind?.kind === 'digits' && !behind.gap) return true
  return isJoined(before, '-') && !first.gap && p[from - 2]?.kind === 'digits'
}
