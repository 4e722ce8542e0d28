import { bucket, isDigit, isLetter, isUpper } from '../features.js'
import { type Gazetteer, listsOf, pushBits } from './gazetteer.js'
import { LISTS } from './word-rows.js'

// The rows a name adds up in the table `ner.spans`; train/name_features.py has the same numbers.

const FORMS = 24
const ENDINGS = 1024
const WHOLE = 0
const FIRST = WHOLE + LISTS
const LAST = FIRST + LISTS
const PART = LAST + LISTS
const FORM = PART + LISTS
const ENDING = FORM + FORMS
export const SPAN_ROWS = ENDING + ENDINGS

/** Rows that tell of a name's neighbours: the first and the last. */
export const FIRST_NEIGHBOUR_ROW = FORM + 14
export const LAST_NEIGHBOUR_ROW = FORM + 22

/** As `plainOf` leaves them. */
const QUOTES: ReadonlySet<string> = new Set(['"', '“', "'", '‘', "''", '”'])

/** Rows that a name has by itself, wherever it stands. `plain` are its words in small letters. */
export function listNameRows(
  words: readonly string[],
  plain: readonly string[],
  gazetteer: Gazetteer,
): number[] {
  const [first, last] = [plain[0]!, plain.at(-1)!]
  const many = plain.length > 1
  const rows: number[] = []
  let lists = listsOf(gazetteer, plain.join(' '))
  if (many && first === 'the') lists |= listsOf(gazetteer, plain.slice(1).join(' '))
  pushBits(lists, WHOLE, rows)
  if (many) {
    pushBits(listsOf(gazetteer, first), FIRST, rows)
    pushBits(listsOf(gazetteer, last), LAST, rows)
  }
  rows.push(FORM + Math.min(plain.length, 6))
  for (const [number, is] of formsOf(words, plain)) if (is) rows.push(FORM + number)
  if (many && plain.some((word) => !isLetter(word[0]!))) rows.push(FORM + 23)
  rows.push(
    ENDING + bucket('e3', last.slice(-3), ENDINGS),
    ENDING + bucket('e4', last.slice(-4), ENDINGS),
    ENDING + bucket('b3', first.slice(0, 3), ENDINGS),
    ENDING + bucket('w', last, ENDINGS),
  )
  return rows
}

const some = (words: readonly string[], has: (unit: string) => boolean): boolean =>
  words.some((word) => {
    for (let i = 0; i < word.length; i++) if (has(word[i]!)) return true
    return false
  })

function formsOf(words: readonly string[], plain: readonly string[]): [number, boolean][] {
  return [
    [7, !some(words, (unit) => isLetter(unit) && !isUpper(unit))],
    [8, some(words, isDigit)],
    [9, plain.includes('of')],
    [10, plain.includes('and') || plain.includes('&')],
    [11, plain[0] === 'the'],
    [12, plain.some((word) => word.length === 2 && word[1] === '.')],
    [13, plain.includes("'s")],
  ]
}

/** Rows that a name has by what stands before and after it, in small letters; null at the edge of its sentence. */
export function listNeighbourRows(before: string | null, after: string | null): number[] {
  const rows: number[] = []
  if (before === null) rows.push(FORM + 14)
  else if (QUOTES.has(before)) rows.push(FORM + 15)
  else if (before === '(') rows.push(FORM + 16)
  else if (before === 'the') rows.push(FORM + 17)
  if (after === null) return rows
  if (QUOTES.has(after)) rows.push(FORM + 18)
  else if (after === '(') rows.push(FORM + 19)
  else if (after === "'s" || after === "'") rows.push(FORM + 20)
  else if (after === ')') rows.push(FORM + 21)
  else if (after === ',') rows.push(FORM + 22)
  return rows
}
