import type { MomentMention, QuantityMention, Sentence } from '../../model/language.js'
import { MONEY_SIGNS } from '../en/currencies.js'
import type { Bounds } from '../en/numbers.js'
import {
  FEW,
  LARGE_ORDINALS,
  MULTIPLIERS,
  SHARES,
  SMALL_NUMBERS,
  SMALL_ORDINALS,
  VAGUE_MULTIPLES,
  VAGUE_NUMBERS,
} from '../en/numbers.js'
import { UNITS, type Unit, unitOfAge } from '../en/units.js'
import type { Piece } from '../pieces.js'
import type { ReadText } from '../read-text.js'
import { hasShape, listShapes } from '../word-shapes.js'
import { wordsAfter, wordsBefore } from './bounds.js'
import { endOfConversion } from './conversion.js'
import { findCounted } from './counted.js'
import { isAmount, isYear } from './is-amount.js'
import { measure, round } from './measure.js'
import { readAgeDecade } from './read-age.js'
import { readNumber } from './read-number.js'
import { readOrdinal } from './read-ordinal.js'
import { type AmountRead, isPartOfRow, readFew, readRange } from './read-range.js'
import { readUnit } from './read-unit.js'

/** Only where one of these words stands, or digits, a number may begin. */
const STARTS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...MULTIPLIERS.keys(),
  ...VAGUE_NUMBERS.keys(),
  ...VAGUE_MULTIPLES.keys(),
  ...FEW.keys(),
  ...'a an half between some minus negative all whole entire aged age first third early mid late twenties thirties forties fifties sixties seventies eighties nineties'.split(
    ' ',
  ),
])

const SIGNS: ReadonlySet<string> = new Set('- . ½ ¼ ¾'.split(' '))
const ORDINALS: ReadonlySet<string> = new Set([...SMALL_ORDINALS.keys(), ...LARGE_ORDINALS.keys()])
const SHAPES = listShapes([...STARTS, ...ORDINALS])
/** What 'a' may stand before: 'a dozen', 'a few', 'an hour', 'a third', 'a half-mile', 'a hundredth'. */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...MULTIPLIERS.keys(),
  ...FEW.keys(),
  ...SHARES.keys(),
  ...SMALL_NUMBERS.keys(),
  ...ORDINALS,
  ...[...UNITS.keys()].filter((form) => /^[a-z]+$/.test(form)),
])

/**
 * Every amount of the report, in reading order, never overlapping: counts, measures, money, shares, ages, and places
 * in a row ('the 17th weir'). Years, days of a month, times of day and numbers that belong to a name are none.
 * @param pieces of each sentence
 * @param moments of the same report: what is part of a date is no amount
 */
export function listQuantities(
  read: ReadText,
  pieces: readonly (readonly Piece[])[],
  moments: readonly MomentMention[],
): QuantityMention[] {
  // 'Six weeks ago' is a date and six weeks: where another account says five, the two differ in the number.
  const dates = moments.filter(({ end }) => !read.normal.startsWith('ago', end - 3))
  const found: QuantityMention[] = []
  let next = 0
  for (let index = 0; index < read.sentences.length; index++) {
    const sentence = read.sentences[index]!
    while (next < dates.length && dates[next]!.end <= sentence.start) next++
    const p = pieces[index]!
    let moment = next
    let free = 0 // the first piece no amount has taken
    for (let i = 0; i < p.length; ) {
      const piece = p[i]!
      while (moment < dates.length && dates[moment]!.end <= piece.start) moment++
      if (moment < dates.length && dates[moment]!.start <= piece.start) {
        free = ++i
        continue
      }
      if (!isStart(p, i)) {
        i++
        continue
      }
      const limit = dates[moment]?.start ?? Number.POSITIVE_INFINITY
      const quantity = readQuantity(read, sentence, p, i, free, limit)
      if (!quantity) {
        i++
        continue
      }
      if (quantity.mention) found.push(quantity.mention)
      if (quantity.mention) free = quantity.to
      i = quantity.to
    }
  }
  return found
}

/** Cheap, for it is asked of every piece of a report; it may say yes to what is no number, never no to one. */
function isStart(p: readonly Piece[], at: number): boolean {
  const { kind, text } = p[at]!
  switch (kind) {
    case 'digits':
      return true
    case 'sign':
      // '-5' and '.5'; '½' is a number by itself.
      return SIGNS.has(text) && (p[at + 1]?.kind === 'digits' || (text !== '-' && text !== '.'))
    case 'word':
      if (text === 'a' || text === 'an') return AFTER_ARTICLE.has(p[at + 1]?.text ?? '')
      return hasShape(SHAPES, text) && (STARTS.has(text) || (text.length > 4 && ORDINALS.has(text)))
  }
}

/** The amount that begins here, with what stands around it, and the piece behind it; its mention is null for a number that is none. */
function readQuantity(
  read: ReadText,
  sentence: Sentence,
  p: readonly Piece[],
  at: number,
  free: number,
  limit: number,
): { to: number; mention: QuantityMention | null } | null {
  const decade = readAgeDecade(p, at)
  if (decade) {
    const { to, value, low, high } = decade
    const unit = unitOfAge('year').name
    return { to, mention: { start: p[at]!.start, end: p[to - 1]!.end, value, low: low!, high: high!, unit } }
  }
  const isWord = p[at]!.kind === 'word'
  const whole = isWord ? readWhole(p, at) : null
  const few = whole || !isWord ? null : readFew(p, at)
  const ordinal = whole || few ? null : readOrdinal(p, at)
  if (ordinal) return ordinalMention(read, sentence, p, at, ordinal)
  const number = whole ?? readRange(p, at) ?? few ?? readArticle(p, at)
  if (!number || number.to <= at || p[number.to - 1]!.end > limit) return null
  const none = { to: number.to, mention: null }
  // 'By 5 to 2': how two sides compare, and nothing counted.
  const odds =
    p[number.to]?.text === 'to' && number.low === undefined && number.value <= 100
      ? readNumber(p, number.to + 1)
      : null
  if (
    odds &&
    odds.digits === number.digits &&
    odds.value < number.value &&
    p[at - 1]?.text !== 'from' &&
    !MONEY_SIGNS.has(p[at - 1]?.text ?? '') &&
    !readUnit(p, odds.to, odds.value)
  )
    return { to: odds.to, mention: null }
  let { from, to, value, low, high, unit } = measure(p, at, free, number, limit)
  // 'Some days' are a few, 'some dollars' any.
  if (number.few && (!unit || (p[at]!.text === 'some' && unit.measure !== 'time'))) return null
  if (unit === undefined || (isYear(p, at, number) && unit.measure === 'time')) {
    if (number.value < 0 || !isAmount(p, at, number, read.tokens, sentence)) return none
  } else if (
    isPartOfRow(p, from, at) ||
    (number.digits && isPartOfRow(p, at, at + 1) && p[at + 1]?.kind === 'sign' && to <= at + 1)
  )
    return none
  if (unit?.measure === 'time' && p[at - 1]?.text === '-' && !p[at]!.gap) return none
  const bounds: Bounds = {}
  const opening = wordsBefore(p, free, from)
  if (opening) {
    Object.assign(bounds, opening.bounds)
    from = opening.from
  }
  // What stands before binds the number; 'or more' behind it may bind it again and then wins.
  const closing = wordsAfter(p, to)
  if (closing && p[closing.to - 1]!.end <= limit) {
    Object.assign(bounds, closing.bounds)
    to = closing.to
  }
  const of = findCounted(read.tokens, sentence, p[to - 1]!.end, unit !== undefined)
  if (unit) to = endOfConversion(p, to, value, unit)
  low ??= bounds.low === undefined ? undefined : round(bounds.low * value)
  high ??= bounds.high === undefined ? undefined : round(bounds.high * value)
  const mention: QuantityMention = {
    start: p[from]!.start,
    end: p[to - 1]!.end,
    value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(unit ? { unit: unit.name } : number.share ? { unit: 'share' } : {}),
    ...(of === undefined ? {} : { of }),
  }
  return { to, mention }
}

/** 'an hour', 'a decade': one of a unit of time. Of things and of money ('$5 an hour') they count nothing. */
function readArticle(p: readonly Piece[], at: number): AmountRead | null {
  const { text } = p[at]!
  // 'Half an hour', 'half a mile'.
  if (text === 'half' && /^an?$/.test(p[at + 1]?.text ?? '') && UNITS.has(p[at + 2]?.text ?? ''))
    return { to: at + 2, value: 0.5, digits: false }
  // 'Half hour', 'half-mile', 'a half-hour': of what has halves.
  const half = text === 'half' ? at : /^an?$/.test(text) && p[at + 1]?.text === 'half' ? at + 1 : -1
  if (half >= 0) {
    const hyphen = p[half + 1]?.text === '-' ? 1 : 0
    const halved = UNITS.get(p[half + 1 + hyphen]?.text ?? '')?.measure
    return halved === 'time' || halved === 'length' ? { to: half + 1, value: 0.5, digits: false } : null
  }
  if (text !== 'a' && text !== 'an') return null
  const unit = UNITS.get(p[at + 1]?.text ?? '')
  if (unit && isOneOf(p, at, unit)) return { to: at + 1, value: 1, digits: false }
  if (unit?.measure !== 'time' || /s$/.test(p[at + 1]!.text) || p[at + 1]!.text === 'second') return null
  const before = p[at - 1]
  if (
    before &&
    (before.kind === 'digits' ||
      /^(?:times|miles|dollars|once|twice|barrels|euros|pounds|of|what|such|quite|not|as|is|was|%)$/.test(
        before.text,
      ) ||
      /s$/.test(before.text))
  )
    return null
  const behind = p[at + 2]?.text ?? ''
  if (behind === 'ago' || behind === '-' || behind === 'old') return null
  return { to: at + 1, value: 1, digits: false }
}

/** 'A mile away', 'a year old', 'a percentage point': one of a unit, by what stands behind it. 'A mile' alone is a rate as often. */
function isOneOf(p: readonly Piece[], at: number, { name, measure: of }: Unit): boolean {
  const behind = p[at + 2]?.text ?? ''
  if (of === 'length')
    return /^(?:away|from|north|south|east|west|off|long|wide|high|deep|inland|upstream|downstream)$/.test(
      behind,
    )
  if (of === 'time') return behind === 'old' && /^(?:year|month|week|day)$/.test(p[at + 1]!.text)
  return name === 'percent' && (p[at + 1]!.text === 'percentage' ? behind === 'point' : behind !== 'of')
}

/** 'all day', 'all week': one of them. */
function readWhole(p: readonly Piece[], at: number): AmountRead | null {
  if (
    !/^(?:all|whole|entire)$/.test(p[at]!.text) ||
    !/^(?:day|night|week|month|year)$/.test(p[at + 1]?.text ?? '')
  )
    return null
  return { to: at + 1, value: 1, digits: false }
}

function ordinalMention(
  read: ReadText,
  sentence: Sentence,
  p: readonly Piece[],
  at: number,
  ordinal: { to: number; value: number },
): { to: number; mention: QuantityMention | null } | null {
  const of =
    p[ordinal.to]?.capital || p[ordinal.to]?.text === 'of'
      ? undefined
      : findCounted(read.tokens, sentence, p[ordinal.to - 1]!.end, false)
  // 'First, the gate' and 'Second World War' count nothing.
  if (of === undefined || p[ordinal.to]?.kind !== 'word') return { to: ordinal.to, mention: null }
  const { start } = p[at]!
  return {
    to: ordinal.to,
    mention: { start, end: p[ordinal.to - 1]!.end, value: ordinal.value, of, ordinal: true },
  }
}
