import { BOUNDS_AFTER, BOUNDS_BEFORE, type Bounds } from '../en/numbers.js'
import { afterWords, type Piece } from '../pieces.js'

type Row = [words: string[], bounds: Bounds]

/** The rows by the word that stands beside the number: of most numbers one look-up says that nothing binds them. */
function byWord(rows: readonly Row[], at: 0 | -1): ReadonlyMap<string, readonly Row[]> {
  const map = new Map<string, Row[]>()
  for (const row of rows) {
    const word = row[0].at(at)!
    map.set(word, [...(map.get(word) ?? []), row])
  }
  return map
}
const BEFORE = byWord(BOUNDS_BEFORE, -1)
const AFTER = byWord(BOUNDS_AFTER, 0)

export function wordsBefore(
  p: readonly Piece[],
  first: number,
  from: number,
): { bounds: Bounds; from: number } | null {
  for (const [words, bounds] of BEFORE.get(p[from - 1]?.text ?? '') ?? []) {
    const begin = from - words.length
    if (begin >= first && afterWords(p, begin, words) === from) return { bounds, from: begin }
  }
  return null
}

export function wordsAfter(p: readonly Piece[], to: number): { bounds: Bounds; to: number } | null {
  for (const [words, bounds] of AFTER.get(p[to]?.text ?? '') ?? []) {
    const end = afterWords(p, to, words)
    if (end > 0) return { bounds, to: end }
  }
  return null
}
