import type { Machine } from '../neural/machine.js'
import type { Gazetteer } from './gazetteer.js'
import type { NameText } from './name-text.js'
import { Rooms } from './rooms.js'
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
  private known = new Map<string, number>()
  private readonly rooms: Rooms
  private readonly parts: WordParts
  private readonly products: number

  constructor(
    private readonly machine: Machine,
    name: string,
    private readonly vectors: WordVectors,
    private readonly gazetteer: Gazetteer,
    private readonly rows: RowTable,
  ) {
    const matrix = machine.dense(name)
    this.parts = new WordParts(machine, vectors, matrix)
    this.products = machine.take(matrix.width * 4)
    this.rooms = new Rooms(machine, rows.columns * 4, REMEMBERED)
  }

  /** So many names will be asked for, and none of them may be forgotten meanwhile. */
  expect(names: number): void {
    if (this.rooms.left >= names) return
    this.known = new Map()
    this.rooms.clear()
  }

  /** Where it lies what words [from, to) add to the state of the name that they are. */
  find(text: NameText, from: number, to: number): number {
    let key = text.formOf(from)
    for (let at = from + 1; at < to; at++) key += ` ${text.formOf(at)}`
    let at = this.known.get(key)
    if (at !== undefined) return at
    const part = this.make(text, from, to)
    at = this.rooms.next()
    this.machine.floats(at, part.length).set(part)
    this.known.set(key, at)
    return at
  }

  private make(text: NameText, from: number, to: number): Float32Array {
    const words = Array.from({ length: to - from }, (_, at) => text.formOf(from + at))
    const plain = words.map((_, at) => text.plainOf(from + at))
    const width = this.rows.columns
    const sum = new Float32Array(width)
    const ids = plain.map((word) => this.vectors.idOf(word))
    // Each of the three has its own matrix; of one result only its own part is wanted.
    for (let place = 0; place < PLACES; place++) {
      const vector = new Float32Array(Math.ceil(this.vectors.size / 8) * 8)
      if (place === 0) for (const id of ids) this.vectors.add(id, vector, 0, 1 / ids.length)
      else this.vectors.add(place === 1 ? ids[0]! : ids.at(-1)!, vector, 0)
      this.parts.multiply(vector, this.products)
      const product = this.machine.floats(this.products + place * width * 4, width)
      for (let c = 0; c < width; c++) sum[c]! += product[c]!
    }
    for (const row of listNameRows(words, plain, this.gazetteer)) this.rows.add(row, sum, 0)
    return sum
  }
}
