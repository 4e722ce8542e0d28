import { BOUNDS_AFTER, BOUNDS_BEFORE, type Bounds } from '../en/numbers.js'
import { afterWords, type Piece } from '../pieces.js'

export function wordsBefore(
  p: readonly Piece[],
  first: number,
  from: number,
): { bounds: Bounds; from: number } | null {
  for (const [words, bounds] of BOUNDS_BEFORE) {
    const begin = from - words.length
    if (begin >= first && afterWords(p, begin, words) === from) return { bounds, from: begin }
  }
  return null
}

export function wordsAfter(p: readonly Piece[], to: number): { bounds: Bounds; to: number } | null {
  for (const [words, bounds] of BOUNDS_AFTER) {
    const end = afterWords(p, to, words)
    if (end > 0) return { bounds, to: end }
  }
  return null
}
