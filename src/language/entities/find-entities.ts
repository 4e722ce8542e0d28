import { addLogProbabilities, addProduct } from './dense.js'
import { EDGES, findNames, type NameSpan } from './edges.js'
import { listEvidence } from './evidence.js'
import { ENTITY_TYPES, type EntityModel, type EntityType, OUTCOMES } from './model.js'
import { placeOf, readStates } from './states.js'
import { addTypeScores } from './types.js'
import { listWordRows } from './word-rows.js'
import { type ReportWords, wordsOf } from './words.js'

/** A name the network found: words [from, to) of the report, all sentences counted through. */
export interface Entity {
  from: number
  to: number
  type: EntityType
  /** That these words are a name of this type, given that one begins and ends here or hereabouts. */
  probability: number
}

/**
 * The names of a report, in reading order, never overlapping. First every sentence is cut into names and other
 * words, then all names of the report are given their types together.
 *
 * @param sentences the words of each sentence as they stand in the report
 */
export function findEntities(sentences: readonly (readonly string[])[], model: EntityModel): Entity[] {
  const text = wordsOf(sentences, model.vectors.idOf)
  if (text.words.length === 0) return []
  const rows = listWordRows(text, model.gazetteer)
  const scores = scoreEdges(model, text, rows)
  const names = text.starts.flatMap((start, number) => findNames(scores, start, text.ends[number]!))
  if (names.length === 0) return []
  const outcomes = scoreTypes(model, text, rows, names)
  return names.flatMap(({ from, to }, n) => {
    const chances = outcomes.subarray(n * OUTCOMES, (n + 1) * OUTCOMES).map(Math.exp)
    const best = chances.indexOf(Math.max(...chances))
    const type = ENTITY_TYPES[best]
    if (type === undefined) return []
    return [{ from, to, type, probability: chances[best]! / chances.reduce((sum, chance) => sum + chance) }]
  })
}

type WordRows = readonly (readonly number[])[]

/** For each word the logarithms of the probabilities of its edges, on average over the networks. */
function scoreEdges({ networks, vectors }: EntityModel, text: ReportWords, rows: WordRows): Float32Array {
  const scores = new Float32Array(text.words.length * EDGES)
  const own = new Float32Array(EDGES)
  for (const { edges } of networks) {
    const states = readStates(edges, vectors, text, rows)
    for (let i = 0; i < text.words.length; i++) {
      own.set(edges.headBias.data)
      addProduct(own, 0, edges.head, states, placeOf(text, i) * edges.width)
      addLogProbabilities(scores, i * EDGES, own, EDGES, 1 / networks.length)
    }
  }
  return scores
}

/** For each name the logarithms of the probabilities of its outcomes, on average over the networks. */
export function scoreTypes(
  model: EntityModel,
  text: ReportWords,
  rows: WordRows,
  names: readonly NameSpan[],
): Float32Array {
  const { networks, vectors } = model
  const evidence = listEvidence(model, text, names)
  const outcomes = new Float32Array(names.length * OUTCOMES)
  for (const network of networks) {
    const states = readStates(network.words, vectors, text, rows)
    addTypeScores(network, text, evidence, states, outcomes, 1 / networks.length)
  }
  return outcomes
}
