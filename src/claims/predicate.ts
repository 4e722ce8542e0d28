import type { Token } from '../model/language.js'
import type { Span } from '../model/span.js'
import { findTopWord } from '../model/top-word.js'

/** The word that tells what happens. */
export interface Predicate {
  /** As an index into the report's tokens. */
  at: number
  /** What is done, as a lemma: of 'made an offer' it is `offer`. */
  lemma: string
}

/** Verbs that tell nothing where a noun tells what is done: 'made an offer'. */
const LIGHT = new Set(
  'take make have give do get put go come hold be carry commit conduct launch open stage undergo'.split(' '),
)

/** 'According to the mayor' tells that she said it. */
const LIKE_SAYING = new Set(['accord', 'according'])

/** What a span tells to have happened; null when no word was parsed there. */
export function findPredicate(tokens: readonly Token[], span: Span): Predicate | null {
  const at = findTopWord(tokens, span)
  if (at === null) return null
  const lemma = tokens[at]!.lemma.toLowerCase()
  if (LIGHT.has(lemma))
    for (let n = at + 1; n < tokens.length && tokens[n]!.start < span.end; n++) {
      const { head, relation, tag } = tokens[n]!
      if (head === at && tag === 'NOUN' && /^ob[jl]/.test(relation))
        return { at, lemma: tokens[n]!.lemma.toLowerCase() }
    }
  return { at, lemma: LIKE_SAYING.has(lemma) ? 'say' : lemma }
}
