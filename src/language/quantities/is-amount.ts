import type { Sentence, Token } from '../../model/language.js'
import { CALENDAR } from '../en/function-words.js'
import { UNITS } from '../en/units.js'
import { isJoined, type Piece } from '../pieces.js'
import { tokenAt } from '../sorted-tokens.js'
import { type AmountRead, isPartOfRow } from './read-range.js'

/** Words before a number that make it a name or a place in a row, not an amount. Lower case. */
const NUMBERED = new Set(
  'no nos number # channel article section chapter page pages flight highway route interstate room episode season grade level version volume part act phase unit district area line figure table item top stage group exercise exercises nr nrs apollo boeing airbus windows covid'.split(
    ' ',
  ),
)
/** Words before four digits that make them a year. */
const BEFORE_YEAR = new Set(
  'in since of by during until till before after from early late mid - around the circa between and to through'.split(
    ' ',
  ),
)

const BEFORE_WHOLE: ReadonlySet<string> = new Set(['in', 'of'])
const NO_AMOUNT_AFTER: ReadonlySet<string> = new Set('am pm o oclock st nd rd th'.split(' '))

/** Is a number without a unit an amount of something, and no year, name, score or hour? */
export function isAmount(
  p: readonly Piece[],
  from: number,
  number: AmountRead,
  tokens: readonly Token[],
  sentence: Sentence,
): boolean {
  const before = p[from - 1]
  const after = p[number.to]
  const first = p[from]!
  const { digits } = number
  // 'One in ten', 'eight out of ten'.
  if (number.share && BEFORE_WHOLE.has(p[number.to - 2]?.text ?? '')) return true
  const at = tokenAt(tokens, sentence, after?.start ?? sentence.end)
  const tag = after && at < sentence.to ? tokens[at]!.tag : undefined
  const nounFollows = after !== undefined && (tag === 'NOUN' || tag === 'ADJ' || UNITS.has(after.text))
  if (digits && before) {
    const word = before.text === '.' && !before.gap ? p[from - 2] : before
    if (word && NUMBERED.has(word.text)) return false
  }
  // '17 October', 'Oct. 17': dates that were not read as such. 'may' and 'march' are verbs as well.
  if (digits) {
    if (before?.capital && CALENDAR.has(before.text)) return false
    if (after?.capital && CALENDAR.has(after.text)) return false
    if (isPartOfRow(p, from, number.to)) return false
    // 'AB-7 forms', 'F-16 jets': the number belongs to the word before.
    if (isJoined(before, '-') && !first.gap && (!nounFollows || p[from - 2]?.kind === 'word')) return false
    // Rows of ten and more digits are codes.
    if (first.text.length > 9) return false
    // '9/11', '24/7': two digits over others are a share only of something.
    if (number.share && (!(after?.text === 'of' || nounFollows) || !isCommonShare(p, from))) return false
    if (after && !after.gap && after.kind === 'word') return false
  }
  if (after && NO_AMOUNT_AFTER.has(after.text)) return false
  if (after?.text === 'a' && p[number.to + 1]?.text === '.' && p[number.to + 2]?.text === 'm') return false
  if (after?.text === 'p' && p[number.to + 1]?.text === '.' && p[number.to + 2]?.text === 'm') return false
  // 'A quarter' and 'a third' are shares before 'of' only: else a street, a time, a place in a row.
  if (number.share && !digits && after?.text !== 'of' && !(tag === 'NOUN' && first.text !== 'a')) return false
  // 'The 1997 road plan' is of that year, '2000 boats' are counted.
  if (
    isYear(p, from, number) &&
    (!nounFollows ||
      !/s$|^(?:people|men|women|children|police)$/.test(after!.text) ||
      (before && BEFORE_YEAR.has(before.text)))
  )
    return false
  // 'A two-lane road' is one road.
  if (isJoined(after, '-') && p[number.to + 1]?.kind === 'word' && !p[number.to + 1]!.gap) return false
  // 'Vision 2030', 'Zorblat 21': digits behind a name that count nothing belong to it.
  if (digits && before?.kind === 'word' && before.capital && !nounFollows && after?.text !== '%') {
    const name = tokenAt(tokens, sentence, before.start)
    if (tokens[name]?.tag === 'PROPN') return false
  }
  // ', 54,' is the age of the one before.
  if (digits && before?.text === ',' && after?.text === ',' && number.value < 120) return false
  if (first.text === 'one' && number.to === from + 1)
    return (
      tag === 'NOUN' &&
      !/^(?:no|any|every|this|that|the|each|which|some)$/.test(before?.text ?? '') &&
      !/^(?:day|time|thing|way|point)$/.test(after!.text)
    )
  return first.text !== 'zero' && first.text !== 'nought'
}

/** Halves, quarters, tenths; '9/11' and '24/7' are none. */
const isCommonShare = (p: readonly Piece[], from: number): boolean =>
  p[from + 1]?.text !== '/' || /^(?:2|3|4|5|6|8|10|16|32|64|100)$/.test(p[from + 2]?.text ?? '')

export const isYear = (p: readonly Piece[], from: number, { digits, value, to }: AmountRead): boolean =>
  digits && to === from + 1 && /^\d{4}$/.test(p[from]!.text) && value >= 1500 && value <= 2100
