import { type Dense, type Machine, type Norm, SIDE, type Table } from './machine.js'
import type { ModelFile } from './model-file.js'
import { WordFeatures } from './word-features.js'

/** Words that are remembered; when there are more, all are forgotten: a page repeats its own words. They take 1.5 KB each. */
const REMEMBERED = 12_288
/** Room for so many is made at once. */
const AT_ONCE = 1024

/**
 * What is known of a word before its neighbours are looked at: its own state, and its part in the first convolution, once
 * as the word before, once as the word itself and once as the word after. It depends on nothing but the form, so a
 * word that comes again is not multiplied again; a fifth of all products falls away. The parts are whole numbers, and
 * their sum is to the bit what a product over all three words gives.
 */
export class WordStates {
  private readonly features: WordFeatures
  private readonly vectors: Table
  private readonly input: Dense
  private readonly own: Table
  private readonly suffix3: Table
  private readonly suffix2: Table
  private readonly prefix: Table
  private readonly shape: Table
  private readonly unknown: number
  private readonly norm: Norm
  /** 16-bit numbers of the word at work: its vector, then its state. */
  private readonly numbers: number
  /** Where the states of words lie, by form. A word at the head of a sentence has another shape. */
  private inside = new Map<string, number>()
  private first = new Map<string, number>()
  private readonly room: number[] = []
  private taken = 0

  /**
   * @param convolution the first one
   * @param vocabulary the rows of words in it
   */
  constructor(
    private readonly machine: Machine,
    file: ModelFile,
    private readonly size: number,
    private readonly convolution: Dense,
    vocabulary: ReadonlyMap<string, number>,
  ) {
    this.features = new WordFeatures(file, vocabulary)
    this.vectors = machine.table('vectors')
    this.input = machine.dense('input')
    this.own = machine.table('own')
    this.suffix3 = machine.table('suffix3')
    this.suffix2 = machine.table('suffix2')
    this.prefix = machine.table('prefix')
    this.shape = machine.table('shape')
    this.unknown = machine.vector('unknown')
    this.norm = machine.norm('norm0')
    this.numbers = machine.take(Math.max(this.input.depth, size) * 2)
  }

  /**
   * Writes where the states of a sentence's words lie, a 32-bit number each; they stay there until the next call.
   * @param forms as they stand in the text, curly marks made straight
   * @param vectors gets the rows of their vectors, from `from` on
   */
  find(forms: readonly string[], at: number, vectors: Int32Array, from: number): void {
    if (this.taken + forms.length > REMEMBERED) {
      this.inside = new Map()
      this.first = new Map()
      this.taken = 0
    }
    const behind = this.size * 4
    for (let t = 0; t < forms.length; t++) {
      const form = forms[t]!
      const known = t === 0 ? this.first : this.inside
      let state = known.get(form)
      if (state === undefined) {
        state = this.make(form, t === 0)
        known.set(form, state)
      }
      // Making may have made the memory grow.
      const { numbers } = this.machine
      numbers[(at >> 2) + t] = state
      vectors[from + t] = numbers[(state >> 2) + behind]!
    }
  }

  private make(form: string, first: boolean): number {
    const { machine, size, numbers, input } = this
    const { kernel } = machine
    const { vector, own, suffix3, suffix2, prefix, shape, shapeFirst } = this.features.rowsOf(form)
    const state = this.place()
    kernel.widen(
      this.vectors.rows + vector * this.vectors.size,
      this.vectors.size,
      input.depth,
      this.vectors.scale[vector]!,
      numbers,
    )
    machine.apply(input, numbers, 1, 0, state)
    if (own > 0) machine.addRow(this.own, own, state)
    machine.addRow(this.suffix3, suffix3, state)
    machine.addRow(this.suffix2, suffix2, state)
    machine.addRow(this.prefix, prefix, state)
    machine.addRow(this.shape, first ? shapeFirst : shape, state)
    if (vector === 0) kernel.add(state, this.unknown, size)
    kernel.normalize(state, 1, size, this.norm.gain, this.norm.bias, numbers)
    const { weights, depth } = this.convolution
    for (let place = 0; place < 3; place++)
      kernel.sums(
        numbers,
        size,
        weights + place * size * SIDE * 2,
        depth * SIDE * 2,
        size,
        state + (place + 1) * size * 4,
      )
    machine.numbers[(state >> 2) + size * 4] = vector
    return state
  }

  /** Where the next state goes. */
  private place(): number {
    // Behind the state and its three parts stands the row of the vector.
    const bytes = this.size * 4 * 4 + 16
    const index = this.taken++
    const block = Math.floor(index / AT_ONCE)
    this.room[block] ??= this.machine.take(AT_ONCE * bytes)
    return this.room[block] + (index % AT_ONCE) * bytes
  }
}
