import type { ModelFile } from '../neural/model-file.js'
import type { Table } from './dense.js'
import { EDGES } from './edges.js'
import { WORD_ROWS } from './word-rows.js'

/** Says of each word whether a name begins, goes on or ends there, out of vectors, states, features and neighbours. */
export interface EdgeNetwork {
  /** Numbers in what it makes of a word. */
  width: number
  vector: Table
  state: Table
  bias: Table
  rows: Table
  /** Each layer sees a word with its neighbours: three of them side by side. */
  windows: { weight: Table; bias: Table }[]
  head: Table
  headBias: Table
}

/** @throws if an array is missing or of another shape than the reader's */
export function openEdgeNetwork(file: ModelFile, prefix: string, vectorSize: number): EdgeNetwork {
  const width = file.shape(`${prefix}edge.bias`)[0] ?? 0
  const table = (name: string, rows: number, columns: number): Table => {
    const key = `${prefix}${name}`
    const isMatrix = file.has(`${key}.w`)
    const shape = file.shape(isMatrix ? `${key}.w` : key)
    const [r, c] = shape.length === 1 ? [1, shape[0]] : shape
    if (r !== rows || c !== columns)
      throw new Error(`${key} is ${shape.join(' × ')}, not ${rows} × ${columns}.`)
    return {
      data: isMatrix ? widen(file.bytes(`${key}.w`), file.floats(`${key}.s`), columns) : file.floats(key),
      rows,
      columns,
    }
  }
  const windows: EdgeNetwork['windows'] = []
  while (file.has(`${prefix}edge.window.${windows.length}.w`))
    windows.push({
      weight: table(`edge.window.${windows.length}`, width, 3 * width),
      bias: table(`edge.window.${windows.length}.b`, 1, width),
    })
  return {
    width,
    vector: table('edge.vector', width, vectorSize),
    state: table('edge.state', width, file.head.settings.size ?? 0),
    bias: table('edge.bias', 1, width),
    rows: table('edge.rows', WORD_ROWS, width),
    windows,
    head: table('edge.head', EDGES, width),
    headBias: table('edge.head.b', 1, EDGES),
  }
}

/** What the file keeps in 8 bits as floats again. */
function widen(bytes: Int8Array, scales: Float32Array, columns: number): Float32Array {
  const floats = new Float32Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) floats[at] = bytes[at]! * scales[Math.floor(at / columns)]!
  return floats
}
