import type { QuantityMention, Sentence, Token } from '../model/language.js'
import { isCapitalised } from './casing.js'
import { CALENDAR } from './en/function-words.js'
import { BOUNDS_AFTER, BOUNDS_BEFORE, type Bounds } from './en/numbers.js'
import { MONEY_SIGNS, UNITS } from './en/units.js'
import { findNumber, type ReadNumber } from './number-words.js'
import type { ReadText } from './read-text.js'

/** How far behind a number the noun it counts is looked for, in tokens. */
const NOUN_AHEAD = 7

/** Words before a number that make it a name or a place in a row, not an amount. Lower case. */
const NUMBERED = new Set(
  'no no. nos nos. number # channel article section chapter page pages flight highway route interstate room episode season grade level version volume part act phase unit district area line figure table item top stage group'.split(
    ' ',
  ),
)
/** Words before four digits that make them a year. */
const BEFORE_YEAR = new Set(
  'in since of by during until till before after from early late mid - around the circa between and to through'.split(
    ' ',
  ),
)

/**
 * Every amount of the report, in reading order, never overlapping: counts, measures, money, shares. Ordinals,
 * years, days of a month, times of day and numbers that belong to a name are none.
 */
export function listQuantities(read: ReadText): QuantityMention[] {
  const found: QuantityMention[] = []
  for (const sentence of read.sentences) {
    let i = sentence.from
    let free = i // the first token no amount has taken
    while (i < sentence.to) {
      const number = findNumber(read.tokens, i, sentence)
      if (!number) {
        i++
        continue
      }
      const quantity = isAmount(read, sentence, number) ? readQuantity(read, sentence, number, free) : null
      if (quantity) found.push(quantity.mention)
      i = Math.max(number.to, quantity?.to ?? 0)
      free = quantity ? i : free
    }
  }
  return found
}

function isAmount(read: ReadText, sentence: Sentence, number: ReadNumber): boolean {
  const { tokens } = read
  const before = number.from > sentence.from ? tokens[number.from - 1] : undefined
  const after = number.to < sentence.to ? tokens[number.to] : undefined
  const first = tokens[number.from]!
  if (before && NUMBERED.has(before.norm) && number.digits) return false
  // '17 October', 'Oct. 17', '5 p.m.': dates and times are not amounts. 'may' and 'march' are verbs as well.
  for (const word of [before, after])
    if (word && CALENDAR.has(word.norm) && isCapitalised(read.text, word) && number.digits) return false
  if (after && /^(?:a\.m\.|p\.m\.|am|pm|o'clock|st|nd|rd|th)$/.test(after.norm)) return false
  if (
    after?.norm === '-' &&
    /^(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|halfs?)$/.test(tokens[number.to + 1]?.norm ?? '')
  )
    return false
  if (after && number.digits && /^[/:]$/.test(after.norm) && after.start === tokens[number.to - 1]!.end)
    return false
  if (before && /^[/:.@_]$/.test(before.norm) && before.end === first.start && number.digits) return false
  const nounFollows =
    after !== undefined && (after.tag === 'NOUN' || after.tag === 'ADJ' || UNITS.has(after.norm))
  if (number.digits && before && before.end === first.start && before.norm === '-' && !nounFollows)
    return false
  if (isYear(number) && !(before && MONEY_SIGNS.has(before.norm))) {
    if (!nounFollows || (before && BEFORE_YEAR.has(before.norm))) return false
  }
  // 'Vision 2030', 'Zorblat 21': digits behind a name that count nothing belong to it.
  if (
    number.digits &&
    before?.tag === 'PROPN' &&
    isCapitalised(read.text, before) &&
    !nounFollows &&
    after?.norm !== '%'
  )
    return false
  // ', 54,' is the age of the one before.
  if (number.digits && before?.norm === ',' && after?.norm === ',' && number.value < 120) return false
  if (first.norm === 'one' && number.to === number.from + 1)
    return (
      after?.tag === 'NOUN' &&
      !/^(?:no|any|every|this|that|the|each|which|some)$/.test(before?.norm ?? '') &&
      !/^(?:day|time|thing|way|point)$/.test(after.norm)
    )
  return true
}

const isYear = ({ digits, value, text }: ReadNumber): boolean =>
  digits && /^\d{4}$/.test(text) && value >= 1500 && value <= 2100

/** The amount around a number, and the token after its last. */
function readQuantity(
  read: ReadText,
  sentence: Sentence,
  number: ReadNumber,
  free: number,
): { mention: QuantityMention; to: number } {
  const { tokens } = read
  let from = number.from
  let to = number.to
  let unit: string | undefined
  const sign = from > free ? tokens[from - 1]!.norm : ''
  if (MONEY_SIGNS.has(sign)) {
    unit = UNITS.get(sign)!
    from--
  }
  const measured = unit ? null : findUnit(read, sentence, number)
  if (measured) {
    unit = measured.unit
    to = measured.to
  }
  const bounds: Bounds = {}
  // What stands before binds the number; 'or more' behind it may bind it again and then wins.
  const opening = wordsBefore(tokens, free, from)
  if (opening) {
    Object.assign(bounds, opening.bounds)
    from = opening.from
  }
  const closing = wordsAfter(tokens, sentence.to, to)
  if (closing) {
    Object.assign(bounds, closing.bounds)
    to = closing.to
  }
  const of = findCounted(read, sentence, to, unit)
  // A conversion in brackets is the same amount: two quantities would look like two accounts that differ.
  const converted = unit ? endOfConversion(read, sentence, to) : null
  if (converted) to = converted
  const low = number.low ?? (bounds.low === undefined ? undefined : round(bounds.low * number.value))
  const high = number.high ?? (bounds.high === undefined ? undefined : round(bounds.high * number.value))
  const mention: QuantityMention = {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    value: number.value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(unit === undefined ? {} : { unit }),
    ...(of === undefined ? {} : { of }),
  }
  return { mention, to }
}

/** To 12 digits, so that 0.9 of 30 is 27 and not 27.000000000000004. */
const round = (value: number): number => Number(value.toPrecision(12))

function findUnit(
  read: ReadText,
  sentence: Sentence,
  number: ReadNumber,
): { unit: string; to: number } | null {
  const { tokens } = read
  let at = number.to
  if (tokens[at]?.norm === '-' && at + 1 < sentence.to) at++
  const word = tokens[at]
  if (!word || at >= sentence.to) return null
  // In '10 £3' the sign belongs to what follows.
  if (MONEY_SIGNS.has(word.norm) && tokens[at + 1]?.tag === 'NUM') return null
  const two = at + 1 < sentence.to ? UNITS.get(`${word.norm} ${tokens[at + 1]!.norm}`) : undefined
  if (two) return { unit: two, to: at + 2 }
  // '12 m': metres, where the number has not taken it for millions.
  const unit = word.norm === 'm' && number.digits ? 'metre' : UNITS.get(word.norm)
  if (!unit) return null
  // 'two second homes': an ordinal, not a time.
  if (word.norm === 'second' && number.value > 1 && at === number.to) return null
  return { unit, to: at + 1 }
}

function wordsBefore(
  tokens: readonly Token[],
  first: number,
  from: number,
): { bounds: Bounds; from: number } | null {
  for (const [words, bounds] of BOUNDS_BEFORE) {
    const begin = from - words.length
    if (begin >= first && words.every((word, at) => tokens[begin + at]!.norm === word))
      return { bounds, from: begin }
  }
  return null
}

function wordsAfter(
  tokens: readonly Token[],
  limit: number,
  to: number,
): { bounds: Bounds; to: number } | null {
  for (const [words, bounds] of BOUNDS_AFTER) {
    const end = to + words.length
    if (end <= limit && words.every((word, at) => tokens[to + at]!.norm === word)) return { bounds, to: end }
  }
  return null
}

/** '300 metres (985 feet)' is one amount told twice: the token after the bracket, or null. */
function endOfConversion(read: ReadText, sentence: Sentence, to: number): number | null {
  if (read.tokens[to]?.norm !== '(') return null
  let at = to + 1
  let measured = false
  while (at < sentence.to && at - to < 8 && read.tokens[at]!.norm !== ')') {
    const { norm } = read.tokens[at]!
    if (UNITS.has(norm)) measured = true
    else if (
      !/^[\d.,$£€-]+$/.test(norm) &&
      !/^(?:about|around|or|just|over|under|million|billion|bn|m|square|nearly|almost|some|to)$/.test(norm)
    )
      return null
    at++
  }
  return measured && at < sentence.to && read.tokens[at]!.norm === ')' ? at + 1 : null
}

/** Lemma of the noun that is counted: 'fisherman' in '12 missing fishermen'. A measure counts only what follows its 'of'. */
function findCounted(
  read: ReadText,
  sentence: Sentence,
  from: number,
  unit: string | undefined,
): string | undefined {
  const { tokens } = read
  let at = from
  if (tokens[at]?.norm === 'of') {
    at++
    if (/^(?:the|these|those|its|their|his|her|our|all)$/.test(tokens[at]?.norm ?? '')) at++
  } else if (unit) {
    return undefined
  }
  let noun: string | undefined
  for (const limit = Math.min(sentence.to, at + NOUN_AHEAD); at < limit; at++) {
    const token = tokens[at]!
    if (CALENDAR.has(token.norm) || token.norm === 'last' || token.norm === 'next') break
    if (token.tag === 'NOUN') {
      // 'two soldiers guard it': after a plural a singular is a verb taken for a noun.
      if (noun !== undefined && isPlural(tokens[at - 1]!) && !isPlural(token)) break
      noun = token.lemma
    } else if (noun !== undefined) break
    else if (
      !/^(?:ADJ|ADV|PROPN|NUM)$/.test(token.tag) &&
      token.norm !== '-' &&
      !/(?:ed|en|ing)$/.test(token.norm) &&
      token.norm !== "'s"
    )
      break
  }
  return noun
}

const isPlural = (token: Token): boolean => token.norm !== token.lemma
