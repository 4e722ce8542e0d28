import type { Sentence, Token, TopicTerm } from '../model/language.js'
import { isSmallLetter } from './character-kinds.js'
import type { Parse } from './neural/network.js'

/** Terms kept of a report. Those behind them are common words, which tell little. */
const MOST_TERMS = 40
/** From this place on in the list of English words by how often they are used, a word begins to tell something. */
const COMMON = 200
/** The place of words that stand nowhere in the list: names, mostly. */
const UNLISTED = 100_000
/** Shorter ones are parts of names and abbreviations. */
const LEAST_LETTERS = 3

/**
 * What a report is about, for telling whether another is about the same: the words that are rare in English and frequent
 * in it, the weightiest first. Looks at the report alone, so that a report's terms never change with the case it is in.
 * @param parses what the network says of each sentence: the rows of its vectors stand in order of use
 */
export function listTopicTerms(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  parses: readonly Parse[],
): TopicTerm[] {
  const found = new Map<string, { count: number; place: number }>()
  for (const [s, { from, to }] of sentences.entries())
    for (let t = from; t < to; t++) {
      const { tag, lemma } = tokens[t]!
      if (!isTelling(tag) || lemma.length < LEAST_LETTERS) continue
      const place = parses[s]!.vectors[t - from] || UNLISTED
      const known = found.get(lemma)
      if (!known) found.set(lemma, { count: 1, place })
      else {
        known.count++
        // Of the forms of a word the commonest tells how common it is.
        known.place = Math.min(known.place, place)
      }
    }
  const all: TopicTerm[] = []
  for (const [lemma, { count, place }] of found)
    if (isSmallLetter(lemma.charCodeAt(0)) || /\p{L}/u.test(lemma))
      all.push({
        term: lemma.toLowerCase(),
        weight: (1 + Math.log(count)) * Math.log(1 + place / COMMON),
      })
  const least = leastOfMost(all)
  const terms = all
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS)
  const length = Math.sqrt(terms.reduce((sum, { weight }) => sum + weight * weight, 0))
  return terms.map(({ term, weight }) => ({ term, weight: weight / length }))
}

/** What a term weighs at least that is one of the weightiest: numbers alone are sorted sooner than terms. */
function leastOfMost(terms: readonly TopicTerm[]): number {
  if (terms.length <= MOST_TERMS) return 0
  const weights = new Float64Array(terms.length)
  for (let i = 0; i < terms.length; i++) weights[i] = terms[i]!.weight
  return weights.sort()[terms.length - MOST_TERMS]!
}

const isTelling = (tag: string): boolean =>
  tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB' || tag === 'ADJ' || tag === 'X'
