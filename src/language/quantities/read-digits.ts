import { MULTIPLIERS, SHORT_MULTIPLIERS } from '../en/numbers.js'
import { isJoined, type Piece } from '../pieces.js'
import { type NumberRead, readOver } from './read-share.js'

const SIGNS: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

export const fractionSign = (sign: string, at: number, whole: number): NumberRead => ({
  to: at + 1,
  value: whole + SIGNS[sign]!,
  digits: true,
  ...(whole === 0 ? { share: true } : {}),
})

/** The longest row of digits that is read as a number and not as a code. */
const MOST_DIGITS = 15

export function readDigits(p: readonly Piece[], at: number): NumberRead | null {
  let text = p[at]!.text
  if (text.length > MOST_DIGITS) return null
  let to = at + 1
  // '1,200,000', and '1 200 000.5': groups of three behind one to three.
  const group = (sign: boolean): boolean => {
    const last = p[to + (sign ? 1 : 0)]
    return sign
      ? isJoined(p[to], ',') && last?.kind === 'digits' && !last.gap && last.text.length === 3
      : last?.kind === 'digits' && last.gap && last.text.length === 3 && last.start - p[to - 1]!.end === 1
  }
  const sign = group(true)
  if (text.length <= 3 && (sign || (group(false) && isGrouped(p, to)))) {
    while (text.length < MOST_DIGITS && group(sign)) {
      text += p[to + (sign ? 1 : 0)]!.text
      to += sign ? 2 : 1
    }
    // '12,34,567': groups of an Indian number stand two by two; the first group alone would say something else.
  } else if (text.length <= 2) {
    const end = indianGroups(p, to)
    if (end > to) {
      for (let i = to + 1; i < end; i += 2) text += p[i]!.text
      to = end
    }
  }
  const decimals = p[to + 1]
  if (
    isJoined(p[to], '.') &&
    decimals?.kind === 'digits' &&
    !decimals.gap &&
    // '192.168.1.2' and '29.10.2014' are no decimals.
    !(isJoined(p[to + 2], '.') && p[to + 3]?.kind === 'digits' && !p[to + 3]!.gap) &&
    !(isJoined(p[at - 1], '.') && p[at - 2]?.kind === 'digits')
  ) {
    text += `.${decimals.text}`
    to += 2
  }
  const number: NumberRead = { to, value: Number(text), digits: true }
  const fraction = readFraction(p, at, number)
  if (fraction) return fraction
  return withMultiplier(p, withPower(p, number))
}

/** All of the groups that follow hold three digits, and the last may have decimals: else they are a list. */
function isGrouped(p: readonly Piece[], at: number): boolean {
  let groups = 0
  let i = at
  for (; p[i]?.kind === 'digits' && p[i]!.gap && groups < 5; i++, groups++)
    if (p[i]!.text.length !== 3) return false
  return groups >= 2 || (groups === 1 && isJoined(p[i], '.') && p[i + 1]?.kind === 'digits')
}

function indianGroups(p: readonly Piece[], at: number): number {
  let i = at
  let last = 0
  for (; isJoined(p[i], ',') && p[i + 1]?.kind === 'digits' && !p[i + 1]!.gap && i < at + 12; i += 2) {
    if (last === 3) return at
    last = p[i + 1]!.text.length
    if (last !== 2 && last !== 3) return at
  }
  return last === 3 && i - at >= 4 ? i : at
}

/** '3/4', '2 1/4', '2½', '1 over 20', '1 out of 3'. */
function readFraction(p: readonly Piece[], at: number, number: NumberRead): NumberRead | null {
  const { to, value } = number
  const sign = p[to]
  if (sign && sign.text.length === 1 && sign.text in SIGNS && to === at + 1)
    return fractionSign(sign.text, to, value)
  const slash = (i: number): boolean =>
    isJoined(p[i], '/') && p[i + 1]?.kind === 'digits' && !p[i + 1]!.gap && !isJoined(p[i + 2], '/')
  if (to !== at + 1) return null
  if (slash(to) && !isJoined(p[at - 1], '/')) {
    const below = Number(p[to + 1]!.text)
    // '30/4.85' is no share of anything.
    if (below === 0 || (isJoined(p[to + 2], '.') && p[to + 3]?.kind === 'digits' && !p[to + 3]!.gap))
      return null
    return { to: to + 2, value: value / below, digits: true, share: true }
  }
  const top = p[to]
  if (top?.kind === 'digits' && top.gap && top.text.length <= 2 && slash(to + 1)) {
    const [above, below] = [Number(top.text), Number(p[to + 2]!.text)]
    if (above < below) return { to: to + 3, value: value + above / below, digits: true }
  }
  return readOver(p, number)
}

/** '1e10', '2.5e-1', '2.5^-1'. */
export function withPower(p: readonly Piece[], number: NumberRead): NumberRead {
  const mark = p[number.to]
  if (!mark || mark.gap || (mark.text !== 'e' && mark.text !== '^')) return number
  let at = number.to + 1
  let sign = 1
  while ((isJoined(p[at], '-') || isJoined(p[at], '+')) && at < number.to + 3) {
    if (p[at]!.text === '-') sign = -sign
    at++
  }
  const power = p[at]
  if (power?.kind !== 'digits' || power.gap || power.text.length > 3) return number
  const by = sign * Number(power.text)
  const value = mark.text === 'e' ? number.value * 10 ** by : number.value ** by
  return Number.isFinite(value) ? { ...number, to: at + 1, value: Number(value.toPrecision(15)) } : number
}

/** '3 million', '3-million', '3bn', '10k', '35 lakh crore'. */
function withMultiplier(p: readonly Piece[], number: NumberRead): NumberRead {
  let { to, value } = number
  for (let long: number | undefined; to < number.to + 4; value *= long) {
    const hyphen = p[to]?.text === '-' && to === number.to ? 1 : 0
    const word = p[to + hyphen]
    long = word?.kind === 'word' ? MULTIPLIERS.get(word.text) : undefined
    if (long === undefined || (hyphen === 1 && word!.gap)) break
    to += hyphen + 1
  }
  if (to > number.to) return { ...number, to, value: exact(value) }
  const word = p[to]
  const short = word?.kind === 'word' ? SHORT_MULTIPLIERS.get(word.text) : undefined
  if (short === undefined) return number
  // '3m' is millions with a capital or beside money, else metres; 'b', 'g', 't' and 'k' stand as capitals or close.
  const { text, gap, capital } = word!
  if (text === 'm' && !(capital || isMoney(p, number, to))) return number
  if (/^[bgt]$/.test(text) && !(capital || (text === 'b' && !gap))) return number
  if (text === 'mm' && !capital && !isMoney(p, number, to)) return number
  if (text === 'k' && gap && capital) return number
  return { ...number, to: to + 1, value: exact(value * short) }
}

/** Does a sign of money stand before the number, or a word of money behind its multiplier? */
function isMoney(p: readonly Piece[], number: NumberRead, at: number): boolean {
  let first = at - 1
  while (first > 0 && (p[first]!.kind === 'digits' || /^[.,]$/.test(p[first]!.text)) && first > at - 8)
    first--
  if (/^[$£€¥₹₽₺₩₪]$/.test(p[first]!.text)) return true
  return (
    number.to === at &&
    /^(?:dollars?|euros?|pounds?|yen|people|users|viewers|votes|homes|jobs)$/.test(p[at + 1]?.text ?? '')
  )
}

/** Without the dust of binary fractions: 10.05 billion is 10050000000. */
const exact = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15))
