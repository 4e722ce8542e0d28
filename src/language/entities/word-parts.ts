import type { Dense, Machine } from '../neural/machine.js'
import type { WordVectors } from './vectors.js'

/** Words that are remembered; when there are more, all are forgotten: reports repeat their words. */
const REMEMBERED = 8192

/**
 * What a word adds to the names it stands by: the product of its vector with one matrix for each place it may stand in.
 * It depends on nothing but the word, so one that comes again is not multiplied again.
 */
export class WordParts {
  private known = new Map<string, Float32Array | null>()
  private readonly numbers: number
  private readonly floats: number
  private readonly result: number

  /** @param matrix the matrices of all places, one below the other */
  constructor(
    private readonly machine: Machine,
    private readonly vectors: WordVectors,
    private readonly matrix: Dense,
  ) {
    this.numbers = machine.take(matrix.depth * 2)
    this.floats = machine.take(matrix.depth * 4)
    this.result = machine.take(matrix.width * 4)
  }

  /** For each place what the word adds there, one place behind the other; null for a word without a vector. */
  partsOf(plain: string): Float32Array | null {
    let parts = this.known.get(plain)
    if (parts !== undefined) return parts
    if (this.known.size >= REMEMBERED) this.known = new Map()
    const id = this.vectors.idOf(plain)
    parts = null
    if (id > 0) {
      const vector = new Float32Array(this.matrix.depth)
      this.vectors.add(id, vector, 0)
      parts = this.multiply(vector)
    }
    this.known.set(plain, parts)
    return parts
  }

  /** The same for any vector. */
  multiply(vector: Float32Array): Float32Array {
    const { machine, matrix } = this
    machine.floats(this.floats, matrix.depth).set(vector)
    machine.kernel.quantize(this.floats, matrix.depth, this.numbers)
    machine.apply(matrix, this.numbers, 1, 0, this.result)
    return machine.floats(this.result, matrix.width).slice()
  }
}
