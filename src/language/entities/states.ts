import { addProduct, addRow, addScaled, rectify } from './dense.js'
import { addVector, type Encoder, type WordVectors } from './model.js'
import type { ReportWords } from './words.js'

/**
 * What the network makes of each word in its surroundings: rows of `width` numbers. Before each sentence and
 * after the last stands one empty row, so that no window looks over the edge; word i stands in row
 * `i + its sentence's number + 1`.
 */
export function readStates(
  { width, vector: project, bias, rows: features, windows }: Encoder,
  vectors: WordVectors,
  text: ReportWords,
  wordRows: readonly (readonly number[])[],
): Float32Array {
  const rows = text.words.length + text.starts.length + 1
  let states: Float32Array = new Float32Array(rows * width)
  // Half of the words of a report were met in it before.
  const projected = new Map<number, Float32Array>()
  const projectedOf = (id: number): Float32Array => {
    const vector = new Float32Array(vectors.size)
    addVector(vectors, id, vector, 0)
    const result = Float32Array.from(bias.data)
    addProduct(result, 0, project, vector, 0)
    return result
  }
  for (let i = 0; i < text.words.length; i++) {
    const at = placeOf(text, i) * width
    const id = text.ids[i]!
    let vector = projected.get(id)
    if (!vector) {
      vector = projectedOf(id)
      projected.set(id, vector)
    }
    states.set(vector, at)
    for (const row of wordRows[i]!) addRow(states, at, features, row)
    rectify(states, at, at + width)
  }
  const seen = new Float32Array(width)
  for (const { weight, bias } of windows) {
    const next = states.slice()
    for (let i = 0; i < text.words.length; i++) {
      const at = placeOf(text, i) * width
      seen.set(bias.data)
      // The three rows stand one behind the other in memory: before, the word, after.
      addProduct(seen, 0, weight, states, at - width)
      rectify(seen, 0, width)
      addScaled(next, at, seen, 0, width)
    }
    states = next
  }
  return states
}

/** The row of a word's state. */
export const placeOf = (text: ReportWords, word: number): number => word + text.sentenceOf[word]! + 1
