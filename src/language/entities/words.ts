import { plainOf } from '../features.js'

/** The words of one report as the entity reader looks at them. */
export interface ReportWords {
  /** All words, sentence after sentence, as they stand. */
  words: readonly string[]
  /** The same in lower case with plain quotation marks. */
  plain: readonly string[]
  /** For each sentence the index of its first word. None is empty. */
  starts: readonly number[]
  /** For each sentence the index behind its last word. */
  ends: readonly number[]
  /** For each word the number of its sentence. */
  sentenceOf: Int32Array
  /** For each word the row of its vector; 0 when it has none. Rows go by falling frequency. */
  ids: Int32Array
}

/** @param idOf the row of a word's vector by its plain form, 0 for none */
export function wordsOf(
  sentences: readonly (readonly string[])[],
  idOf: (plain: string) => number,
): ReportWords {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const sentence of sentences) {
    if (sentence.length === 0) continue
    starts.push(words.length)
    for (const word of sentence) words.push(word)
    ends.push(words.length)
  }
  const sentenceOf = new Int32Array(words.length)
  for (const [number, start] of starts.entries()) sentenceOf.fill(number, start, ends[number])
  const plain = words.map(plainOf)
  return { words, plain, starts, ends, sentenceOf, ids: Int32Array.from(plain, idOf) }
}
