import { bucket, isDigit, isLetter, isUpper, shapeOf, withoutDigits } from '../features.js'
import { type Gazetteer, listsOf, pushBits } from './gazetteer.js'
import type { NameText } from './name-text.js'

// The rows a word adds up in the table `ner.words`; train/name_features.py has the same numbers.

/** Lists of known names; the names of the lists stand in train/gazetteer.py. */
export const LISTS = 28
const LONGEST_KNOWN = 6

const SUFFIXES = 2048
const PREFIXES = 512
const SHAPES = 256
const RANKS = 20
const CASES = 12
const SUFFIX = 0
const PREFIX = SUFFIX + SUFFIXES
const SHAPE = PREFIX + PREFIXES
const RANK = SHAPE + SHAPES
const CASE = RANK + RANKS
const KNOWN = CASE + CASES
export const WORD_ROWS = KNOWN + 3 * LISTS

/**
 * For each word its rows. What the whole report shows of a word's case goes into them.
 * @param ids of each word the row of its vector
 */
export function listWordRows(text: NameText, ids: ArrayLike<number>, gazetteer: Gazetteer): number[][] {
  const words = Array.from(ids, (_, word) => text.formOf(word))
  const plain = words.map((_, word) => text.plainOf(word))
  const isStart = new Uint8Array(words.length)
  for (const { from } of text.sentences) isStart[from] = 1
  const lower = new Set<string>()
  const capital = new Set<string>()
  for (const [i, word] of words.entries()) {
    const first = word[0]!
    if (isUpper(first)) {
      if (!isStart[i]) capital.add(plain[i]!)
    } else if (isLetter(first)) lower.add(word)
  }
  const rows = words.map((word, i) => {
    const form = plain[i]!
    const digitless = withoutDigits(form)
    const row = [
      SUFFIX + bucket('s3', digitless.slice(-3), SUFFIXES),
      SUFFIX + bucket('s2', digitless.slice(-2), SUFFIXES),
      PREFIX + bucket('p2', digitless.slice(0, 2), PREFIXES),
      SHAPE + bucket('sh', shapeOf(word), SHAPES),
      RANK + rankClass(ids[i]! - 1),
    ]
    const up = isUpper(word[0]!)
    if (isStart[i]) row.push(CASE + (up ? 1 : 0))
    if (up) pushCase(word, form, isStart[i] === 1, lower, capital, row)
    return row
  })
  addKnown(text, words, plain, gazetteer, rows)
  return rows
}

/** 0 for a word without a vector, else more the rarer it is. */
const rankClass = (rank: number): number => (rank < 0 ? 0 : Math.min(RANKS - 1, 32 - Math.clz32(rank + 2)))

function pushCase(
  word: string,
  form: string,
  start: boolean,
  lower: ReadonlySet<string>,
  capital: ReadonlySet<string>,
  row: number[],
): void {
  row.push(CASE + (lower.has(form) ? 2 : 3))
  if (start) row.push(CASE + (capital.has(form) ? 4 : 5))
  let [small, later] = [false, false]
  for (let i = 0; i < word.length; i++) {
    const unit = word[i]!
    if (isUpper(unit)) later ||= i > 0
    else if (isLetter(unit)) small = true
  }
  if (word.length > 1 && !small) row.push(CASE + 6)
  if (word.length === 2 && word[1] === '.') row.push(CASE + 7)
  if (later && small) row.push(CASE + 8)
}

/** A name begins and ends with a capital or a digit. */
const mayBound = (word: string): boolean => isUpper(word[0]!) || isDigit(word[0]!)

function addKnown(
  { sentences }: NameText,
  words: readonly string[],
  plain: readonly string[],
  gazetteer: Gazetteer,
  rows: number[][],
): void {
  const marked: Set<number>[] = []
  const mark = (at: number, mask: number, block: number): void => {
    const found: number[] = []
    pushBits(mask, block, found)
    marked[at] ??= new Set()
    for (const row of found) marked[at].add(row)
  }
  for (const { from, to: end } of sentences) {
    for (let i = from; i < end; i++) {
      if (!mayBound(words[i]!)) continue
      let name = ''
      for (let j = i; j < Math.min(end, i + LONGEST_KNOWN); j++) {
        name = j === i ? plain[j]! : `${name} ${plain[j]!}`
        if (!mayBound(words[j]!)) continue
        const mask = listsOf(gazetteer, name)
        if (mask === 0) continue
        if (j === i) mark(i, mask, KNOWN)
        else {
          mark(i, mask, KNOWN + LISTS)
          for (let at = i + 1; at <= j; at++) mark(at, mask, KNOWN + 2 * LISTS)
        }
      }
    }
  }
  for (const [i, found] of marked.entries()) if (found) rows[i]!.push(...[...found].sort((a, b) => a - b))
}
