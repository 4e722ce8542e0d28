import type { Sentence, Token } from '../model/language.js'
import {
  MULTIPLIERS,
  SHORT_MULTIPLIERS,
  SMALL_NUMBERS,
  VAGUE_MULTIPLES,
  VAGUE_NUMBERS,
} from './en/numbers.js'
import { MONEY_SIGNS, UNITS } from './en/units.js'

/** A number or range in digits or words, tokens from..to. */
export interface ReadNumber {
  from: number
  to: number
  value: number
  /** Ends of a range; `low` alone for 'dozens'. */
  low?: number
  high?: number
  /** It begins with digits. */
  digits: boolean
  /** Its first token. */
  text: string
}

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?$/
const RANGE = /^([\d,.]{1,14})-([\d,.]{1,14})$/

const parseDigits = (text: string): number | null =>
  DIGITS.test(text) ? Number(text.replaceAll(',', '')) : null

/** The number that begins at this token; null when none does. */
export function findNumber(tokens: readonly Token[], from: number, sentence: Sentence): ReadNumber | null {
  const limit = sentence.to
  if (tokens[from]!.norm === 'between') {
    const low = findSingle(tokens, from + 1, limit)
    const high = low && tokens[low.to]?.norm === 'and' ? findSingle(tokens, low.to + 1, limit) : null
    return low && high ? rangeOf(low, high, from) : null
  }
  // A single number first; then what may join it to a second one.
  const one = findSingle(tokens, from, limit)
  if (!one) return null
  const joint = tokens[one.to]
  if (!joint || one.to + 1 >= limit || one.low !== undefined) return one
  if (joint.norm === 'to' || joint.norm === '-' || joint.norm === '–' || joint.norm === '—') {
    // 'from 6 to 8' is a change from one number to another, not a range.
    if (joint.norm === 'to' && tokens[from - 1]?.norm === 'from') return one
    const other = findSingle(tokens, skipSign(tokens, one.to + 1), limit)
    if (other && other.low === undefined) return rangeOf(one, other, from) ?? one
  }
  // 'Two or three' is a range; 'two or ten' would be a choice.
  if (joint.norm === 'or') {
    const other = findSingle(tokens, one.to + 1, limit)
    if (other && other.value === one.value + 1) return rangeOf(one, other, from) ?? one
  }
  // '65 % to 70 %': the unit between.
  const second = tokens[one.to + 1]
  if (joint.norm === '%' && (second?.norm === 'to' || second?.norm === '-')) {
    const other = findSingle(tokens, one.to + 2, limit)
    if (other && tokens[other.to]?.norm === '%') return rangeOf(one, other, from) ?? one
  }
  return one
}

const skipSign = (tokens: readonly Token[], at: number): number =>
  MONEY_SIGNS.has(tokens[at]?.norm ?? '') ? at + 1 : at

/** Null when the second is not the larger: '3-2' is a score. */
function rangeOf(low: ReadNumber, high: ReadNumber, from: number): ReadNumber | null {
  // '2 to 3 million': the multiplier stands once, for both.
  const factor =
    high.value >= 1000 && low.value < 1000 && low.to - low.from === 1 && high.to - high.from > 1
      ? multiplierOf(high)
      : 1
  const least = low.value * factor
  if (least >= high.value) return null
  return { ...low, from, to: high.to, value: (least + high.value) / 2, low: least, high: high.value }
}

const multiplierOf = (number: ReadNumber): number => {
  const power = Math.floor(Math.log10(number.value) / 3 + 1e-9) * 3
  return 10 ** power
}

function findSingle(tokens: readonly Token[], from: number, limit: number): ReadNumber | null {
  const token = from < limit ? tokens[from] : undefined
  if (!token) return null
  return (
    findVague(tokens, from, limit) ?? findInDigits(tokens, from, limit) ?? findInWords(tokens, from, limit)
  )
}

/** 'dozens', 'tens of thousands': only the low end is known. */
function findVague(tokens: readonly Token[], from: number, limit: number): ReadNumber | null {
  const { norm } = tokens[from]!
  const third = from + 2 < limit && tokens[from + 1]!.norm === 'of' ? tokens[from + 2]!.norm : ''
  const tens = VAGUE_MULTIPLES.get(norm)
  const times = MULTIPLIERS.get(third.replace(/s$/, ''))
  const make = (value: number, to: number): ReadNumber => ({
    from,
    to,
    value,
    low: value,
    digits: false,
    text: norm,
  })
  if (tens !== undefined && times !== undefined && third.endsWith('s')) return make(tens * times, from + 3)
  const vague = VAGUE_NUMBERS.get(norm)
  // 'scores' is a verb and a result as well: it counts before 'of' only.
  if (vague === undefined || (norm === 'scores' && tokens[from + 1]?.norm !== 'of')) return null
  return make(vague, from + 1)
}

function findInDigits(tokens: readonly Token[], from: number, limit: number): ReadNumber | null {
  const text = tokens[from]!.norm
  const range = RANGE.exec(text)
  if (range) {
    const [low, high] = [parseDigits(range[1]!), parseDigits(range[2]!)]
    if (low === null || high === null || low >= high || /^\d{4}$/.test(range[1]!)) return null
    const times = multiplierAt(tokens, from + 1, limit)
    return {
      from,
      to: times.to,
      value: ((low + high) / 2) * times.factor,
      low: low * times.factor,
      high: high * times.factor,
      digits: true,
      text,
    }
  }
  const value = parseDigits(text)
  if (value === null) return null
  const times = multiplierAt(tokens, from + 1, limit)
  return { from, to: times.to, value: value * times.factor, digits: true, text }
}

/** 'million', '-million', 'bn', and 'm' where it cannot be metres, behind digits. */
function multiplierAt(tokens: readonly Token[], at: number, limit: number): { factor: number; to: number } {
  const hyphen = tokens[at]?.norm === '-' ? 1 : 0
  const word = at + hyphen < limit ? tokens[at + hyphen]! : undefined
  const long = word ? MULTIPLIERS.get(word.norm) : undefined
  if (long !== undefined) return { factor: long, to: at + hyphen + 1 }
  const short =
    word && hyphen === 0 && word.start === tokens[at - 1]!.end ? SHORT_MULTIPLIERS.get(word.norm) : undefined
  if (short === undefined) return { factor: 1, to: at }
  // '3m' is millions of money or of what is counted, else metres.
  if (word!.norm === 'm') {
    const money =
      MONEY_SIGNS.has(tokens[at - 2]?.norm ?? '') || UNITS.get(tokens[at + 1]?.norm ?? '') !== undefined
    const counted = tokens[at + 1]?.tag === 'NOUN'
    if (!money && !counted) return { factor: 1, to: at }
  }
  return { factor: short, to: at + 1 }
}

/** 'two hundred and fifty', 'twenty-one', 'a dozen', 'half a million'. */
function findInWords(tokens: readonly Token[], from: number, limit: number): ReadNumber | null {
  const text = tokens[from]!.norm
  let at = from
  let sum = 0 // of what was multiplied by thousand and more
  let part: number | null = null // of what was not yet
  if (
    text === 'half' &&
    /^an?$/.test(tokens[from + 1]?.norm ?? '') &&
    MULTIPLIERS.has(tokens[from + 2]?.norm ?? '')
  )
    return { from, to: from + 3, value: MULTIPLIERS.get(tokens[from + 2]!.norm)! / 2, digits: false, text }
  if (/^an?$/.test(text)) {
    if (!MULTIPLIERS.has(tokens[from + 1]?.norm ?? '') || from + 1 >= limit) return null
    part = 1
    at++
  }
  while (at < limit) {
    const { norm } = tokens[at]!
    const small = SMALL_NUMBERS.get(norm)
    const times = MULTIPLIERS.get(norm)
    if (small !== undefined) {
      // 'two three' is a list; 'twenty one' and 'hundred one' are numbers.
      if (
        part !== null &&
        !(part % 100 === 0 && part > 0) &&
        !(small < 10 && part % 10 === 0 && part % 100 >= 20)
      )
        break
      part = (part ?? 0) + small
    } else if (times !== undefined) {
      if (part === null) break
      if (times >= 1000) {
        sum += part * times
        part = 0
      } else part *= times
    } else if (
      (norm === 'and' || norm === '-') &&
      (part !== null || sum > 0) &&
      joins(tokens, at, limit, norm, part ?? 0)
    ) {
      at++
      continue
    } else break
    at++
  }
  if (at === from || (part === null && sum === 0)) return null
  return { from, to: at, value: sum + (part ?? 0), digits: false, text }
}

/** The 'and' of 'two hundred and fifty', the hyphen of 'twenty-one': between number words only. */
function joins(tokens: readonly Token[], at: number, limit: number, norm: string, part: number): boolean {
  const next = at + 1 < limit ? tokens[at + 1]!.norm : ''
  if (norm === 'and') return SMALL_NUMBERS.has(next) && part >= 100 && part % 100 === 0
  const small = SMALL_NUMBERS.get(next)
  return (small !== undefined && small < 10 && part % 10 === 0 && part % 100 >= 20) || MULTIPLIERS.has(next)
}
