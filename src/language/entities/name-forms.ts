import type { Machine } from '../neural/machine.js'
import type { Gazetteer } from './gazetteer.js'
import type { NameText } from './name-text.js'
import type { RowTable } from './row-table.js'
import { listNameRows } from './span-rows.js'
import type { WordVectors } from './vectors.js'
import { WordParts } from './word-parts.js'

/** Names that are remembered; when there are more, all are forgotten. */
const REMEMBERED = 4096
/** Vectors a name shows by itself: the average of its words, the first, the last. */
const PLACES = 3

/** What a name says by its own words, wherever it stands: names come again in a report and in those on the same story. */
export class NameForms {
  private known = new Map<string, Float32Array>()
  private readonly parts: WordParts

  constructor(
    machine: Machine,
    name: string,
    private readonly vectors: WordVectors,
    private readonly gazetteer: Gazetteer,
    private readonly rows: RowTable,
  ) {
    this.parts = new WordParts(machine, vectors, machine.dense(name))
  }

  /** What words [from, to) add to the state of the name that they are. */
  partOf(text: NameText, from: number, to: number): Float32Array {
    let key = text.formOf(from)
    for (let at = from + 1; at < to; at++) key += ` ${text.formOf(at)}`
    let part = this.known.get(key)
    if (part) return part
    if (this.known.size >= REMEMBERED) this.known = new Map()
    part = this.make(text, from, to)
    this.known.set(key, part)
    return part
  }

  private make(text: NameText, from: number, to: number): Float32Array {
    const words = Array.from({ length: to - from }, (_, at) => text.formOf(from + at))
    const plain = words.map((_, at) => text.plainOf(from + at))
    const { size } = this.vectors
    const width = this.rows.columns
    const sum = new Float32Array(width)
    const ids = plain.map((word) => this.vectors.idOf(word))
    // Each of the three has its own matrix; of one result only its own part is wanted.
    for (let place = 0; place < PLACES; place++) {
      const vector = new Float32Array(Math.ceil(size / 8) * 8)
      if (place === 0) for (const id of ids) this.vectors.add(id, vector, 0, 1 / ids.length)
      else this.vectors.add(place === 1 ? ids[0]! : ids.at(-1)!, vector, 0)
      const product = this.parts.multiply(vector)
      for (let c = 0; c < width; c++) sum[c]! += product[place * width + c]!
    }
    for (const row of listNameRows(words, plain, this.gazetteer)) this.rows.add(row, sum, 0)
    return sum
  }
}
