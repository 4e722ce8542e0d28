import { UNITS, type Unit, unitOfAge } from '../en/units.js'
import { isJoined, type Piece } from '../pieces.js'
import { beforeAge } from './read-age.js'
import { readNumber } from './read-number.js'
import { type AmountRead, skipSign } from './read-range.js'
import { readMoneyBefore, readUnit, type UnitRead } from './read-unit.js'

/** To 12 digits, so that 0.9 of 30 is 27 and not 27.000000000000004. */
export const round = (value: number): number =>
  // A whole number is as it is, and printing it to read it again is dear.
  Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12))

interface Measured {
  from: number
  to: number
  value: number
  low?: number
  high?: number
  unit?: Unit
}

/** The number with its unit, before it ('$5', 'aged 40') or behind it ('5 dollars'), and what adds to it ('5 feet 4 inches'). */
export function measure(
  p: readonly Piece[],
  at: number,
  free: number,
  number: AmountRead,
  limit: number,
): Measured {
  const plain: Measured = { from: at, to: number.to, value: round(number.value) }
  if (number.low !== undefined) plain.low = number.low
  if (number.high !== undefined) plain.high = number.high
  const money = readMoneyBefore(p, at, free)
  if (money) return namedAgain(p, { ...plain, from: money.from, unit: money.unit })
  if (p[at]!.text === 'between') {
    // 'Between $5 and $10': the sign stands inside.
    const first = skipSign(p, at + 1)
    const inside = first > at + 1 ? readMoneyBefore(p, first, at + 1) : null
    if (inside) return { ...plain, unit: inside.unit }
  }
  const sign = p[at - 1]?.text === '-' && p[at]!.kind === 'digits' && at - 1 >= free ? p[at - 2] : undefined
  const unit = readUnit(p, number.to, number.value) ?? readUnitOf(p, number)
  if (unit && p[unit.to - 1]!.end <= limit) {
    // '- 20 degrees' behind a blank: below nought.
    const cold = unit.unit.measure === 'temperature' && sign?.kind === 'word' && p[at - 1]!.gap
    plain.to = unit.to
    plain.unit = unit.unit
    if (cold) {
      plain.from = at - 1
      plain.value = -plain.value
    }
    return withParts(p, plain)
  }
  const aged = beforeAge(p, at)
  if (aged >= free && number.value < 130) return { ...plain, from: aged, unit: unitOfAge('year') }
  return plain
}

/** 'Hundreds of miles', 'three quarters of a mile', 'a tenth of a second': the unit behind 'of'. */
function readUnitOf(p: readonly Piece[], number: AmountRead): UnitRead | null {
  if (p[number.to]?.text !== 'of') return null
  const vague = number.low !== undefined && number.high === undefined
  if (vague) return readUnit(p, number.to + 1, number.value)
  const one = number.share && /^an?$/.test(p[number.to + 1]?.text ?? '')
  return one ? readUnit(p, number.to + 2, 1) : null
}

/** '£20 sterling', '$200 Canadian': what stands behind the amount tells the money again, or better. */
function namedAgain(p: readonly Piece[], measured: Measured): Measured {
  const word = p[measured.to]
  if (word?.kind !== 'word' || p[measured.to + 1]?.kind === 'word' || p[measured.to + 1]?.text === '-')
    return measured
  const { name } = measured.unit!
  if (word.text === 'sterling' && name === 'pound sterling') return { ...measured, to: measured.to + 1 }
  const unit = name === 'US dollar' && word.capital ? UNITS.get(`${word.text} dollars`) : undefined
  return unit ? { ...measured, to: measured.to + 1, unit } : measured
}

/** Smaller units that add to a larger one: '5 feet 4 inches', '3 dollars 50 cents', 'one hour and a half'. */
const PARTS: Record<string, [name: string, share: number][]> = {
  foot: [['inch', 12]],
  'US dollar': [['cent', 100]],
  euro: [['cent', 100]],
  'pound sterling': [['penny', 100]],
  lb: [['ounce', 16]],
}

/** '6-foot-2', '6 ft 2 in'. */
function readInches(p: readonly Piece[], at: number): { to: number; value: number } | null {
  const hyphen = isJoined(p[at], '-') ? 1 : 0
  const digits = p[at + hyphen]
  if (digits?.kind !== 'digits' || digits.text.length > 2 || Number(digits.text) > 11) return null
  if (hyphen === 1) return digits.gap ? null : { to: at + 2, value: Number(digits.text) }
  return p[at + 1]?.text === 'in' && p[at + 2]?.kind !== 'digits'
    ? { to: at + 2, value: Number(digits.text) }
    : null
}

export function withParts(p: readonly Piece[], measured: Measured): Measured {
  const unit = measured.unit!
  const i = p[measured.to]?.text === 'and' || p[measured.to]?.text === ',' ? measured.to + 1 : measured.to
  if (unit.measure === 'time' && p[measured.to]?.text === 'and') {
    // 'One hour and a half', 'one year and a quarter'.
    const half =
      p[i]?.text === 'half' ? { to: i + 1, value: 0.5, share: true } : p[i] ? readNumber(p, i) : null
    if (half?.share && half.value < 1 && !UNITS.has(p[half.to]?.text ?? '') && p[half.to]?.text !== 'of')
      return { ...measured, to: half.to, value: round(measured.value + half.value) }
  }
  const parts = PARTS[unit.name]
  if (!parts || !p[i]) return measured
  if (unit.name === 'foot') {
    const inches = readInches(p, measured.to)
    if (inches) return { ...measured, to: inches.to, value: round(measured.value + inches.value / 12) }
  }
  const part = readNumber(p, i)
  if (!part) return measured
  const smaller = readUnit(p, part.to, part.value)
  const share = smaller && parts.find(([name]) => name === smaller.unit.name)
  if (share && part.value < share[1])
    return { ...measured, to: smaller.to, value: round(measured.value + part.value / share[1]) }
  // 'thirteen dollars forty-five'.
  const spoken =
    unit.name === 'US dollar' &&
    (i === measured.to || (part.value >= 10 && p[part.to]?.text !== '-')) &&
    !part.digits &&
    part.value < 100 &&
    !smaller &&
    p[part.to]?.kind !== 'word'
  return spoken ? { ...measured, to: part.to, value: round(measured.value + part.value / 100) } : measured
}
