import type { Dense, Machine } from '../neural/machine.js'
import { Rooms } from './rooms.js'
import type { WordVectors } from './vectors.js'

/** Words that are remembered; when there are more, all are forgotten: reports repeat their words. */
const REMEMBERED = 8192

/**
 * What a word adds to the names it stands by: the product of its vector with one matrix for each place it may stand in.
 * It depends on nothing but the word, so one that comes again is not multiplied again.
 */
export class WordParts {
  private readonly rooms: Rooms
  /** Where the parts of a word lie, by the row of its vector; 0 where they are not known. */
  private readonly known: Int32Array
  private readonly numbers: number
  private readonly floats: number

  /** @param matrix the matrices of all places, one below the other */
  constructor(
    private readonly machine: Machine,
    private readonly vectors: WordVectors,
    private readonly matrix: Dense,
  ) {
    this.rooms = new Rooms(machine, matrix.width * 4, REMEMBERED)
    this.known = new Int32Array(vectors.count)
    this.numbers = machine.take(matrix.depth * 2)
    this.floats = machine.take(matrix.depth * 4)
  }

  /** So many words will be asked for, and none of them may be forgotten meanwhile. */
  expect(words: number): void {
    if (this.rooms.left >= words) return
    this.known.fill(0)
    this.rooms.clear()
  }

  /** Where it lies what the word adds, for each place `width` floats; 0 for a word without a vector. */
  find(id: number): number {
    if (id === 0) return 0
    let at = this.known[id]!
    if (at > 0) return at
    const vector = new Float32Array(this.matrix.depth)
    this.vectors.add(id, vector, 0)
    at = this.rooms.next()
    this.multiply(vector, at)
    this.known[id] = at
    return at
  }

  /** Writes the products of any vector. */
  multiply(vector: Float32Array, to: number): void {
    const { machine, matrix } = this
    machine.floats(this.floats, matrix.depth).set(vector)
    machine.kernel.quantize(this.floats, matrix.depth, this.numbers)
    machine.apply(matrix, this.numbers, 1, 0, to)
  }
}
