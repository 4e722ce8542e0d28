import type { ReadReport } from '../model/read-report.js'
import type { Copy, Reuse } from '../model/reuse.js'
import { alignWords, joinBlocks, type Places, placesOf } from './reuse-align.js'
import { gramAt, listCandidates, winnowedGrams } from './reuse-candidates.js'
import { judgeCopy } from './reuse-judge.js'
import { listSharedQuotations } from './reuse-quotations.js'
import { type Wording, wordsOf } from './reuse-words.js'

export { alignedWith, indexReuse, type ReuseIndex } from './reuse-index.js'

/** Words in a gram, and neighbours of which one is kept: two texts that share 8 words in a row are sure to meet. */
const GRAM = 5
const WINDOW = 4
/** Fewer kept grams in common are a set phrase, not worth aligning. */
const SHARED_GRAMS = 2
/** Words that an editor may have changed between two runs of one stretch. */
const GAP = 3

/**
 * Copied running text and shared quotations between the reports. Looks at the story only, never at furniture.
 * The order of `reads` does not matter. Time and space grow with the words and with the pairs that really share some.
 */
export function findReuse(reads: readonly ReadReport[]): Reuse {
  const wordings = reads.map((read) => wordsOf(read.report)).sort((x, y) => (x.report < y.report ? -1 : 1))
  return { copies: listCopies(wordings), quotations: listSharedQuotations(wordings) }
}

function listCopies(wordings: readonly Wording[]): Copy[] {
  const grams = wordings.map((one) => [...winnowedGrams(one.hash, GRAM, WINDOW), ...wholeGrams(one)])
  const copies: Copy[] = []
  let places: Places | null = null
  for (const { a, b } of listCandidates(grams, SHARED_GRAMS)) {
    const one = wordings[a]!
    const other = wordings[b]!
    // Candidates come sorted by `a`, so the places of one text are indexed once for all its partners.
    if (places?.wording !== one) places = placesOf(one)
    const copy = judgeCopy(joinBlocks(alignWords(places, other), one, other, GAP), one, other)
    if (copy) copies.push(copy)
  }
  return copies
}

/** Two grams that stand for all words together: the same text twice is found even where it repeats one phrase and has no other grams. */
function wholeGrams({ hash }: Wording): number[] {
  if (hash.length === 0) return []
  const whole = gramAt(hash, 0, hash.length)
  return [whole, ~whole]
}
