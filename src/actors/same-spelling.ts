import { foldMarks, soundMarks } from './marked-letters.js'
import { SPELLING_COSTS } from './spelling-costs.js'
import { alignSpellings } from './spelling-distance.js'

/**
 * What two spellings of one word may cost: so much, and so much a letter of the shorter one, of ten at the most. Chosen on
 * pairs of names/train cleaned by hand, a little on the side of two names: a wrong merge is worse than a missed one.
 */
const LIMIT = { base: 0.3, letter: 0.2, letters: 10 } as const

/**
 * How unlike two spellings of a word are, as a share of what spellings of one may cost: 0 for the same letters, 1 at the
 * limit. Null when they are two words to all appearance.
 */
export function findUnlikeness(a: string, b: string): number | null {
  if (a === b) return 0
  let least: number | null = null
  for (const x of new Set([foldMarks(a), soundMarks(a)]))
    for (const y of new Set([foldMarks(b), soundMarks(b)])) {
      if (x === y) return 0
      const limit = LIMIT.base + LIMIT.letter * Math.min(LIMIT.letters, x.length, y.length)
      const found = alignSpellings(x, y, SPELLING_COSTS, limit)
      if (found && (least === null || found.cost / limit < least)) least = found.cost / limit
    }
  return least
}

/** Could two transliterators have written one word so? */
export const isSameSpelling = (a: string, b: string): boolean => findUnlikeness(a, b) !== null
