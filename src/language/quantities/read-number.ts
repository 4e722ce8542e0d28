import { MONEY_SIGNS } from '../en/currencies.js'
import { MULTIPLIERS, SMALL_NUMBERS } from '../en/numbers.js'
import { isJoined, type Piece } from '../pieces.js'
import { readCardinal } from './read-cardinal.js'
import { fractionSign, readDigits, withPower } from './read-digits.js'
import { type NumberRead, ordinalUnit, readDenominator, readMixed, readOver } from './read-share.js'

/**
 * The number that begins here; null when none does. Reads digits with their groups, decimals and multipliers
 * ('1,200', '3.2m', '10 bn', '2 1/4'), words ('two hundred and fifty', 'minus five point five', 'half a
 * dozen') and shares of one ('two thirds', '1 over 20'). Looks at no more than a few pieces behind what it takes.
 */
export function readNumber(p: readonly Piece[], at: number): NumberRead | null {
  const first = p[at]
  if (!first) return null
  if (first.kind === 'digits') return readDigits(p, at)
  if (first.kind === 'sign') {
    const next = p[at + 1]
    // '-5' counts down; '6-5' and 'al-5' do not.
    if (first.text === '-' && next?.kind === 'digits' && first.gap && !isJoined(p[at - 1], '-'))
      return negative(readDigits(p, at + 1))
    // '.5', and '$.50'.
    const opens = first.gap || MONEY_SIGNS.has(p[at - 1]?.text ?? '')
    if (first.text === '.' && opens && next?.kind === 'digits' && !next.gap) {
      const value = Number(`0.${next.text}`)
      return withPower(p, { to: at + 2, value, digits: true })
    }
    if (/[½¼¾]/.test(first.text)) return fractionSign(first.text, at, 0)
    return null
  }
  if (first.text === 'minus' || first.text === 'negative') {
    // 'Plus or minus four' goes both ways.
    const rest = p[at - 1]?.text === 'or' ? null : readNumber(p, at + 1)
    return rest && rest.value > 0 ? negative(rest) : null
  }
  return readWords(p, at)
}

const negative = (number: NumberRead | null): NumberRead | null =>
  number && { ...number, value: -number.value }

/** 'two hundred and fifty', 'twenty-one', 'a dozen', 'half a million', 'five point five', 'two thirds'. */
function readWords(p: readonly Piece[], at: number): NumberRead | null {
  const read = readWordsAlone(p, at)
  if (!read || (!read.share && Number.isInteger(read.value))) return read
  // 'One and a half million', 'a quarter million', 'a quarter of a million'.
  const of = read.share && p[read.to]?.text === 'of' && p[read.to + 1]?.text === 'a' ? 2 : 0
  const times = MULTIPLIERS.get(p[read.to + of]?.text ?? '')
  return times === undefined || times < 1000
    ? read
    : { to: read.to + of + 1, value: Number((read.value * times).toPrecision(15)), digits: false }
}

function readWordsAlone(p: readonly Piece[], at: number): NumberRead | null {
  const { text } = p[at]!
  if (text === 'half' && /^an?$/.test(p[at + 1]?.text ?? '')) {
    const times = MULTIPLIERS.get(p[at + 2]?.text ?? '')
    return times === undefined ? null : { to: at + 3, value: times / 2, digits: false }
  }
  if (text === 'half' && p[at + 1]?.text === 'of')
    return { to: at + 1, value: 0.5, digits: false, share: true }
  const isArticle = text === 'a' || text === 'an'
  if (isArticle) {
    const times = p[at + 1]?.kind === 'word' ? MULTIPLIERS.get(p[at + 1]!.text) : undefined
    const share = times === undefined ? readDenominator(p, at + 1) : null
    // 'a quarter', 'a fifth': a share; 'a second' and 'a third man' are not told apart from it here.
    if (share) return { to: share.to, value: 1 / share.value, digits: false, share: true }
    if (times === undefined) return null
  }
  const cardinal = readCardinal(p, at)
  if (!cardinal) return null
  const { to, value, last } = cardinal
  if (p[to]?.text === 'point') {
    const decimals = readDecimals(p, to + 1)
    if (decimals) return { to: decimals.to, value: Number(`${value}.${decimals.text}`), digits: false }
  }
  // 'one hundred thirty-fifths': the last ten goes with the ordinal.
  const bound = last >= 20 && last < 100 && last % 10 === 0
  const hyphen = p[to]?.text === '-' && !p[to]!.gap ? 1 : 0
  const unit = bound ? ordinalUnit(p[to + hyphen]?.text) : undefined
  if (unit !== undefined && value > last)
    return { to: to + hyphen + 1, value: (value - last) / (last + unit), digits: false, share: true }
  const denominator = readDenominator(p, p[to]?.text === '-' ? to + 1 : to)
  if (denominator && (denominator.plural || value === 1 || isArticle))
    return { to: denominator.to, value: value / denominator.value, digits: false, share: true }
  const over = readOver(p, { to, value, digits: false })
  if (over) return over
  const mixed = p[to]?.text === 'and' ? readMixed(p, to + 1) : null
  if (mixed) return { to: mixed.to, value: value + mixed.value, digits: false }
  return { to, value, digits: false }
}

function readDecimals(p: readonly Piece[], at: number): { to: number; text: string } | null {
  let to = at
  let text = ''
  for (; p[to]?.kind === 'word'; to++) {
    const digit = SMALL_NUMBERS.get(p[to]!.text)
    if (digit === undefined || (digit > 9 && text !== '')) break
    text += digit
  }
  return text === '' ? null : { to, text }
}
