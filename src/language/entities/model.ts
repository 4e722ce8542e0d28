import type { Table } from './dense.js'
import { EDGES } from './edges.js'
import type { Gazetteer } from './gazetteer.js'
import { SPAN_ROWS } from './span-rows.js'
import { WORD_ROWS } from './word-rows.js'

/** An array out of the model file, row-major. */
export interface ModelArray {
  data: Float32Array | Uint32Array | Uint16Array | Int8Array
  shape: readonly number[]
}

export const ENTITY_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const
/** One for each type, and one for what is no name, or not all of one. */
export const OUTCOMES = ENTITY_TYPES.length + 1
export type EntityType = (typeof ENTITY_TYPES)[number]

/** Vectors of words as signed bytes, each row with its own scale. Row 0 is that of unknown words: all zeros. */
export interface WordVectors {
  bytes: Int8Array
  scales: Float32Array
  /** Numbers in a vector. */
  size: number
  /** What all vectors have in common and is taken away; without it they are read as they are. */
  centre?: VectorCentre
  /** The row of a word in lower case with plain quotation marks; 0 for an unknown one. Rows go by falling frequency. */
  idOf: (plain: string) => number
}

/** Vectors less their mean, all made equally long: their length tells frequency, which is a feature of its own. */
export interface VectorCentre {
  mean: Float32Array
  /** What every vector is made as long as. */
  length: number
  /** By row, what makes it so long; 0 where nobody has asked yet. */
  factors: Float32Array
}

/** Makes states of words out of their vectors, their features and their neighbours. */
export interface Encoder {
  /** Numbers in the state of a word. */
  width: number
  vector: Table
  bias: Table
  rows: Table
  /** Each layer sees a word with its neighbours: three states side by side. */
  windows: { weight: Table; bias: Table }[]
}

export interface EntityModel {
  vectors: WordVectors
  gazetteer: Gazetteer
  /** Trained alike from other beginnings; what they say is averaged. One is enough to read with. */
  networks: EntityNetwork[]
}

export interface EntityNetwork {
  /** Where names are and what they are is read by two encoders of one kind. */
  edges: Encoder & { head: Table; headBias: Table }
  words: Encoder
  /** Numbers in the state of a name. */
  typeWidth: number
  name: { vectors: Table; states: Table; bias: Table; rows: Table }
  type: { own: Table; ownBias: Table; same: Table; kin: Table; about: Table; out: Table; outBias: Table }
}

/**
 * Puts the arrays of the model file in their places: `ner.gazetteer.*`, and for each network `ner.0.*`, `ner.1.*` …
 *
 * @throws if one is missing or of another shape than the reader's
 */
export function openEntityModel(
  arrays: Readonly<Record<string, ModelArray>>,
  vectors: WordVectors,
): EntityModel {
  const networks: EntityNetwork[] = []
  do networks.push(openNetwork(arrays, `ner.${networks.length}.`, vectors.size))
  while (arrays[`ner.${networks.length}.type.own`])
  return {
    vectors,
    gazetteer: {
      keys: getArray(arrays, 'ner.gazetteer.keys').data as Uint32Array,
      sets: getArray(arrays, 'ner.gazetteer.sets').data as Uint16Array,
      masks: getArray(arrays, 'ner.gazetteer.masks').data as Uint32Array,
    },
    networks,
  }
}

function getArray(arrays: Readonly<Record<string, ModelArray>>, name: string): ModelArray {
  const array = arrays[name]
  if (!array) throw new Error(`The model has no array ${name}: it was trained for another version.`)
  return array
}

function openNetwork(
  arrays: Readonly<Record<string, ModelArray>>,
  prefix: string,
  size: number,
): EntityNetwork {
  const table = (name: string, rows: number, columns: number): Table => {
    const { data, shape } = getArray(arrays, prefix + name)
    const [r, c] = shape.length === 1 ? [1, shape[0]] : shape
    if (!(data instanceof Float32Array) || r !== rows || c !== columns)
      throw new Error(`${prefix}${name} is ${shape.join(' × ')}, not ${rows} × ${columns} of 32 bits.`)
    return { data, rows, columns }
  }
  const widthOf = (bias: string): number => getArray(arrays, prefix + bias).shape[0]!
  const encoder = (kind: string): Encoder => {
    const width = widthOf(`${kind}.bias`)
    const windows: Encoder['windows'] = []
    while (arrays[`${prefix}${kind}.window.${windows.length}.weight`])
      windows.push({
        weight: table(`${kind}.window.${windows.length}.weight`, width, 3 * width),
        bias: table(`${kind}.window.${windows.length}.bias`, 1, width),
      })
    return {
      width,
      vector: table(`${kind}.vector`, width, size),
      bias: table(`${kind}.bias`, 1, width),
      rows: table(`${kind}.rows`, WORD_ROWS, width),
      windows,
    }
  }
  const edges = encoder('edge')
  const words = encoder('word')
  const typeWidth = widthOf('type.ownBias')
  return {
    edges: {
      ...edges,
      head: table('edge.head', EDGES, edges.width),
      headBias: table('edge.headBias', 1, EDGES),
    },
    words,
    typeWidth,
    name: {
      vectors: table('name.vectors', typeWidth, 4 * size),
      states: table('name.states', typeWidth, 5 * words.width),
      bias: table('name.bias', 1, typeWidth),
      rows: table('name.rows', SPAN_ROWS, typeWidth),
    },
    type: {
      own: table('type.own', typeWidth, typeWidth),
      ownBias: table('type.ownBias', 1, typeWidth),
      same: table('type.same', typeWidth, typeWidth),
      kin: table('type.kin', typeWidth, typeWidth),
      about: table('type.about', typeWidth, size),
      out: table('type.out', OUTCOMES, typeWidth),
      outBias: table('type.outBias', 1, OUTCOMES),
    },
  }
}

/** `out[o…] += weight · the vector of the word`. */
export function addVector(
  { bytes, scales, size, centre }: WordVectors,
  id: number,
  out: Float32Array,
  o: number,
  weight = 1,
): void {
  if (id === 0) return
  const scale = scales[id]!
  const from = id * size
  if (!centre) {
    for (let c = 0; c < size; c++) out[o + c]! += bytes[from + c]! * scale * weight
    return
  }
  const { mean, factors, length } = centre
  if (factors[id] === 0) {
    let sum = 0
    for (let c = 0; c < size; c++) sum += (bytes[from + c]! * scale - mean[c]!) ** 2
    factors[id] = length / (Math.sqrt(sum) + 1e-6)
  }
  const factor = factors[id]! * weight
  for (let c = 0; c < size; c++) out[o + c]! += (bytes[from + c]! * scale - mean[c]!) * factor
}
