import { scoreEdges } from './edge-scores.js'
import { findNames } from './edges.js'
import type { NameText } from './name-text.js'
import type { EntityReader } from './open-entities.js'
import { ENTITY_TYPES, type EntityType, OUTCOMES } from './types.js'
import { listWordRows } from './word-rows.js'

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
 */
export function findEntities(text: NameText, reader: EntityReader): Entity[] {
  const count = text.sentences.at(-1)?.to ?? 0
  if (count === 0) return []
  const ids = Int32Array.from({ length: count }, (_, word) => reader.vectors.idOf(text.plainOf(word)))
  const rows = listWordRows(text, ids, reader.gazetteer)
  const scores = scoreEdges(reader.edges(), reader.vectors, text, ids, rows)
  const names = text.sentences.flatMap(({ from, to }) => findNames(scores, from, to))
  if (names.length === 0) return []
  const outcomes = reader.scoreTypes(text, names)
  return names.flatMap(({ from, to }, n) => {
    const chances = outcomes.subarray(n * OUTCOMES, (n + 1) * OUTCOMES).map(Math.exp)
    const best = chances.indexOf(Math.max(...chances))
    const type = ENTITY_TYPES[best]
    if (type === undefined) return []
    return [{ from, to, type, probability: chances[best]! / chances.reduce((sum, chance) => sum + chance) }]
  })
}
