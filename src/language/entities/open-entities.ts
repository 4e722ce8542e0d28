import type { ModelFile } from '../neural/model-file.js'
import { type EdgeNetwork, openEdgeNetwork } from './edge-network.js'
import type { NameSpan } from './edges.js'
import type { Gazetteer } from './gazetteer.js'
import type { NameText } from './name-text.js'
import { relateNames } from './relations.js'
import { TypeReader } from './type-reader.js'
import { OUTCOMES } from './types.js'
import { openVectors, type WordVectors } from './vectors.js'

/** The learned reader of names. Not for several threads. */
export interface EntityReader {
  vectors: WordVectors
  gazetteer: Gazetteer
  /** Made when first asked for: the product finds names by rules and asks only what they are. */
  edges(): readonly EdgeNetwork[]
  /**
   * For each name of a report the logarithms of the probabilities of its outcomes, those of one name side by side.
   * @param networks how many are asked; what they say is averaged. One is nearly as good and costs half.
   */
  scoreTypes(text: NameText, names: readonly NameSpan[], networks?: number): Float32Array
}

/**
 * The entity reader of a model file, null when the file has none.
 * @param rowOf the row of a word in the model's vocabulary
 * @param tags the universal tags, as the syntax network numbers them
 */
export function openEntities(
  file: ModelFile,
  rowOf: (plain: string) => number | undefined,
  tags: readonly string[],
): EntityReader | null {
  if (!file.has('ner.0.states.w')) return null
  const vectors = openVectors(file, rowOf)
  const gazetteer: Gazetteer = {
    keys: file.words('ner.gazetteer.keys'),
    sets: file.words('ner.gazetteer.sets'),
    masks: file.words('ner.gazetteer.masks'),
  }
  const prefixes: string[] = []
  while (file.has(`ner.${prefixes.length}.states.w`)) prefixes.push(`ner.${prefixes.length}.`)
  const noun = tags.indexOf('NOUN')
  let edges: EdgeNetwork[] | null = null
  const readers: TypeReader[] = []
  return {
    vectors,
    gazetteer,
    edges() {
      edges ??= prefixes.map((prefix) => openEdgeNetwork(file, prefix, vectors.size))
      return edges
    },
    scoreTypes(text, names, networks = prefixes.length) {
      const asked = prefixes
        .slice(0, networks)
        .map((prefix, n) => (readers[n] ??= new TypeReader(file, prefix, vectors, gazetteer, noun)))
      const formOf = relateNames(text, names)
      const scores = new Float32Array(names.length * OUTCOMES)
      for (const reader of asked) reader.addScores(text, names, formOf, scores, 1 / asked.length)
      return scores
    },
  }
}
