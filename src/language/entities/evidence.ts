import { isLetter, isUpper } from '../features.js'
import { findDefinition } from './definition.js'
import type { NameSpan } from './edges.js'
import { addVector, type EntityModel, type WordVectors } from './model.js'
import { type NameForm, relateNames } from './relations.js'
import { listSpanRows } from './span-rows.js'
import type { ReportWords } from './words.js'

/** What is known of the names of a report before any network has looked at it. */
export interface NameEvidence {
  names: readonly NameSpan[]
  /** For each name four vectors: the average of its words, the first, the last, the word that defines it. */
  words: Float32Array
  /** For each name its rows in the table of spans. */
  rows: number[][]
  formOf: NameForm[]
  /** One vector: what the report is about. */
  subject: Float32Array
}

export function listEvidence(
  { vectors, gazetteer }: EntityModel,
  text: ReportWords,
  names: readonly NameSpan[],
): NameEvidence {
  const { size } = vectors
  const words = new Float32Array(names.length * 4 * size)
  for (const [n, { from, to }] of names.entries()) {
    const at = n * 4 * size
    for (let i = from; i < to; i++) addVector(vectors, text.ids[i]!, words, at, 1 / (to - from))
    addVector(vectors, text.ids[from]!, words, at + size)
    addVector(vectors, text.ids[to - 1]!, words, at + 2 * size)
    const definition = findDefinition(text, to, text.ends[text.sentenceOf[from]!]!)
    if (definition >= 0) addVector(vectors, text.ids[definition]!, words, at + 3 * size)
  }
  return {
    names,
    words,
    rows: names.map(({ from, to }) => listSpanRows(text, from, to, gazetteer)),
    formOf: relateNames(text.plain, names),
    subject: readSubject(vectors, text),
  }
}

/** Words more frequent than this say little about the subject of a report. */
const COMMON = 150

/** The average of the words that tell the subject: no names, and none of the commonest words. */
function readSubject(vectors: WordVectors, { words, ids }: ReportWords): Float32Array {
  const sum = new Float32Array(vectors.size)
  let count = 0
  for (const [i, word] of words.entries()) {
    const first = word[0]!
    if (ids[i]! <= COMMON || isUpper(first) || !isLetter(first)) continue
    addVector(vectors, ids[i]!, sum, 0)
    count++
  }
  return count === 0 ? sum : sum.map((x) => x / count)
}
