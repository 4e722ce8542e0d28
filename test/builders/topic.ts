import type { TopicTerm } from '../../src/model/language.js'

/** A report about these words, the first the weightiest. */
export function about(words: string): { topic: TopicTerm[] } {
  const terms = words.split(' ').map((term, i) => ({ term, weight: 1 / (i + 1) }))
  const length = Math.hypot(...terms.map(({ weight }) => weight))
  return { topic: terms.map(({ term, weight }) => ({ term, weight: weight / length })) }
}
