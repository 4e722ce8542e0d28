import { addLogProbabilities, addProduct, addRow, addScaled, rectify } from './dense.js'
import type { EdgeNetwork } from './edge-network.js'
import { EDGES } from './edges.js'
import type { NameText } from './name-text.js'
import type { WordVectors } from './vectors.js'

/** Steps of a state's number per unit, as the kernel has them. */
const UNIT = 1024

/** For each word the logarithms of the probabilities of its edges, on average over the networks. */
export function scoreEdges(
  networks: readonly EdgeNetwork[],
  vectors: WordVectors,
  text: NameText,
  ids: Int32Array,
  rows: readonly (readonly number[])[],
): Float32Array {
  const scores = new Float32Array(ids.length * EDGES)
  const own = new Float32Array(EDGES)
  for (const network of networks) {
    const { states, placeOf } = readWords(network, vectors, text, ids, rows)
    for (let i = 0; i < ids.length; i++) {
      own.set(network.headBias.data)
      addProduct(own, 0, network.head, states, placeOf[i]! * network.width)
      addLogProbabilities(scores, i * EDGES, own, EDGES, 1 / networks.length)
    }
  }
  return scores
}

/**
 * What the network makes of each word in its surroundings: rows of `width` numbers, and in which row each word lies.
 * Before each sentence and after the last stands one empty row, so that no window looks over the edge.
 */
function readWords(
  { width, vector: project, state: take, bias, rows: features, windows }: EdgeNetwork,
  vectors: WordVectors,
  text: NameText,
  ids: Int32Array,
  rows: readonly (readonly number[])[],
): { states: Float32Array; placeOf: Int32Array } {
  const placeOf = new Int32Array(ids.length)
  let states = new Float32Array((ids.length + text.sentences.length + 1) * width)
  // Half of the words of a report were met in it before.
  const projected = new Map<number, Float32Array>()
  for (const [number, { from, to, parse }] of text.sentences.entries()) {
    const given = Float32Array.from(parse.states, (step) => step / UNIT)
    for (let i = from; i < to; i++) {
      placeOf[i] = i + number + 1
      const at = placeOf[i]! * width
      let vector = projected.get(ids[i]!)
      if (!vector) {
        const own = new Float32Array(vectors.size)
        vectors.add(ids[i]!, own, 0)
        vector = Float32Array.from(bias.data)
        addProduct(vector, 0, project, own, 0)
        projected.set(ids[i]!, vector)
      }
      states.set(vector, at)
      addProduct(states, at, take, given, (i - from) * take.columns)
      for (const row of rows[i]!) addRow(states, at, features, row)
      rectify(states, at, at + width)
    }
  }
  const seen = new Float32Array(width)
  for (const { weight, bias } of windows) {
    const next = states.slice()
    for (const place of placeOf) {
      const at = place * width
      seen.set(bias.data)
      // The three rows stand one behind the other in memory: before, the word, after.
      addProduct(seen, 0, weight, states, at - width)
      rectify(seen, 0, width)
      addScaled(next, at, seen, 0, width)
    }
    states = next
  }
  return { states, placeOf }
}
