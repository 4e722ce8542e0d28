import { type Dense, Machine, type Norm } from './machine.js'
import type { ModelFile } from './model-file.js'
import { headsOf } from './tree.js'
import { WordStates } from './word-states.js'

// Words → sum of table rows → convolutions over three words → gated recurrences over the sentence → tags, and for
// every two words how well one would hang on the other. docs/decisions/0008 says why it is built so.

/** What the network says of a sentence; one entry a word. */
export interface Parse {
  /** Index into the model's Penn tags. */
  fine: Int32Array
  /** Index into the model's universal tags. */
  tag: Int32Array
  /** Index of the word it hangs on within the sentence; -1 for the root. */
  head: Int32Array
  /** Index into the model's relations. */
  relation: Int32Array
  /** What the network made of each word in its sentence: `size` 16-bit numbers a word, in steps of 1 / 1024. */
  states: Int16Array
  /** The row of each word's vector; 0 for a word without one. */
  vectors: Int32Array
}

/** Words read in one go. Scores of all pairs are kept, so longer sentences are read in pieces. */
export const READ_AT_ONCE = 128

/** Room that is made at once for what is said of sentences, in bytes: for some eight hundred words. */
const ROOM = 131_072

/** The shared network for tags and syntax. Not for several threads; each makes its own. */
export class Network {
  private readonly machine: Machine
  private readonly words: WordStates
  /** Width of a word's state. */
  private readonly size: number
  private readonly hidden: number
  private readonly convolutions: { matrix: Dense; norm: Norm }[]
  private readonly recurrences: { matrix: Dense; norm: Norm }[]
  private readonly fine: Dense
  private readonly tag: Dense
  private readonly dependent: Dense
  private readonly head: Dense
  private readonly bilinear: Dense
  private readonly headBias: number
  private readonly root: number
  /** What the distance of 0 words is worth; those of more stand behind it, to the left before it. */
  private readonly distance: number
  private readonly labelDependent: Dense
  private readonly labelHead: Dense
  private readonly label: Dense
  private readonly arcSize: number
  private readonly labelSize: number
  /** Working space: states, their 16-bit copies, and what a layer gives. */
  private readonly x: number
  private readonly q: number
  private readonly y: number
  private readonly z: number
  private readonly a: number
  private readonly b: number
  private readonly s: number
  private readonly numbers: number
  /** Where what is said of the next sentence goes, and how much of it is taken. */
  private room = new ArrayBuffer(0)
  private taken = 0

  /** @param vocabulary the rows of words in the model's vocabulary */
  constructor(file: ModelFile, vocabulary: ReadonlyMap<string, number>) {
    const { settings } = file.head
    const setting = (name: string): number => settings[name] ?? 0
    this.size = setting('size')
    this.hidden = setting('hidden')
    this.arcSize = setting('arc')
    this.labelSize = setting('label')
    const m = new Machine(file, 16_000_000)
    this.machine = m
    const layers = (kind: string, count: number): { matrix: Dense; norm: Norm }[] =>
      Array.from({ length: count }, (_, i) => ({
        matrix: m.dense(`${kind}${i}`),
        norm: m.norm(`${kind}${i}`),
      }))
    this.convolutions = layers('conv', setting('convolutions'))
    this.words = new WordStates(m, file, this.size, this.convolutions[0]!.matrix, vocabulary)
    this.recurrences = layers('gru', setting('recurrences'))
    this.fine = m.dense('fine')
    this.tag = m.dense('tag')
    this.dependent = m.dense('arc.dependent')
    this.head = m.dense('arc.head')
    this.bilinear = m.dense('arc.bilinear')
    this.headBias = m.vector('arc.bias')
    this.root = m.vector('root')
    const distances = m.take((2 * READ_AT_ONCE + 1) * 4)
    m.floats(distances, 2 * READ_AT_ONCE + 1).set(spreadDistances(file.floats('distance')))
    this.distance = distances + READ_AT_ONCE * 4
    this.labelDependent = m.dense('label.dependent')
    this.labelHead = m.dense('label.head')
    this.label = m.dense('label')

    const rows = READ_AT_ONCE + 2
    const widest = Math.max(6 * this.hidden, this.size, this.label.width, this.fine.width, 2 * this.labelSize)
    this.x = m.take(rows * this.size * 4)
    this.q = m.take(rows * this.size * 2)
    this.y = m.take(rows * widest * 4)
    this.z = m.take(rows * widest * 4)
    this.a = m.take(rows * widest * 4)
    this.b = m.take(rows * widest * 4)
    this.s = m.take(rows * rows * 4)
    this.numbers = m.take(rows * 4)
  }

  /**
   * Reads one sentence.
   * @param forms its words as they stand, curly marks made straight
   */
  parse(forms: readonly string[]): Parse {
    const n = forms.length
    const whole = this.makeRoom(n)
    // Pieces of a sentence that is too long hang on the root of the first.
    let root = -1
    for (let from = 0; from < n; from += READ_AT_ONCE) {
      const piece = n <= READ_AT_ONCE ? forms : forms.slice(from, from + READ_AT_ONCE)
      this.encode(piece, whole.vectors, from)
      whole.states.set(
        this.machine.halves(this.q + this.size * 2, piece.length * this.size),
        from * this.size,
      )
      this.readTags(piece.length, whole, from)
      const head = this.readHeads(piece.length)
      this.readRelations(head, whole, from)
      for (let i = 0; i < head.length; i++) whole.head[from + i] = head[i]! < 0 ? root : from + head[i]!
      if (root < 0) root = from + head.indexOf(-1)
    }
    return whole
  }

  /** Room for what is said of n words. Sentences share what was made at once: to make it costs more than to read a short one. */
  private makeRoom(n: number): Parse {
    const bytes = n * (5 * 4 + this.size * 2)
    if (this.taken + bytes > this.room.byteLength) {
      this.room = new ArrayBuffer(Math.max(bytes, ROOM))
      this.taken = 0
    }
    const { room, taken } = this
    this.taken += bytes
    const part = (index: number): Int32Array => new Int32Array(room, taken + index * n * 4, n)
    return {
      fine: part(0),
      tag: part(1),
      head: part(2),
      relation: part(3),
      vectors: part(4),
      states: new Int16Array(room, taken + 5 * n * 4, n * this.size),
    }
  }

  /** Leaves the states of the words in rows 1 to n of x and q, row 0 is that of the root; and the rows of their vectors from `from` on. */
  private encode(forms: readonly string[], vectors: Int32Array, from: number): void {
    const { kernel } = this.machine
    const n = forms.length
    const half = this.size * 2
    const first = this.x + this.size * 4
    const q = this.q + half
    // The words before the first and after the last are nothing.
    this.machine.clear(this.q, half)
    this.machine.clear(q + n * half, half)
    this.words.find(forms, this.numbers, vectors, from)
    for (const [i, { matrix, norm }] of this.convolutions.entries()) {
      if (i === 0) kernel.gather(this.numbers, n, this.size, matrix.scale, matrix.bias, first)
      else {
        this.machine.apply(matrix, this.q, n, half, this.y)
        kernel.addPositive(first, this.y, n * this.size)
      }
      kernel.normalize(first, n, this.size, norm.gain, norm.bias, q)
    }
    for (const { matrix, norm } of this.recurrences) {
      this.machine.apply(matrix, q, n, half, this.y)
      kernel.scan(this.y, n, this.hidden, first)
      kernel.normalize(first, n, this.size, norm.gain, norm.bias, q)
    }
    kernel.quantize(this.root, this.size, this.q)
  }

  private readTags(n: number, into: Parse, from: number): void {
    const q = this.q + this.size * 2
    for (const [matrix, out] of [
      [this.fine, into.fine],
      [this.tag, into.tag],
    ] as const) {
      this.machine.apply(matrix, q, n, this.size * 2, this.y)
      this.machine.kernel.best(this.y, n, matrix.width, this.numbers)
      this.machine.read(this.numbers, n, out, from)
    }
  }

  private readHeads(n: number): number[] {
    const { kernel } = this.machine
    const half = this.size * 2
    const arc = this.arcSize
    this.machine.apply(this.dependent, this.q + half, n, half, this.y)
    kernel.relu(this.y, n * arc)
    kernel.quantize(this.y, n * arc, this.z)
    this.machine.apply(this.bilinear, this.z, n, arc * 2, this.a)
    this.machine.apply(this.head, this.q, n + 1, half, this.b)
    kernel.relu(this.b, (n + 1) * arc)
    kernel.pairs(this.headBias, 1, this.b, n + 1, arc, this.y)
    kernel.pairs(this.a, n, this.b, n + 1, arc, this.s)
    kernel.place(this.s, n, this.y, this.distance)
    kernel.heads(this.s, n, this.numbers)
    const best: number[] = []
    const { numbers } = this.machine
    for (let i = 0; i < n; i++) best.push(numbers[(this.numbers >> 2) + i]! - 1)
    return headsOf(best, this.machine.floats(this.s, n * (n + 1)))
  }

  private readRelations(head: readonly number[], into: Parse, from: number): void {
    const { kernel } = this.machine
    const n = head.length
    const half = this.size * 2
    const { numbers } = this.machine
    for (let i = 0; i < n; i++) numbers[(this.numbers >> 2) + i] = head[i]! + 1
    this.machine.apply(this.labelDependent, this.q + half, n, half, this.a)
    this.machine.apply(this.labelHead, this.q, n + 1, half, this.b)
    kernel.join(this.a, this.b, this.numbers, n, this.labelSize, this.z)
    this.machine.apply(this.label, this.z, n, this.labelSize * 2, this.y)
    kernel.best(this.y, n, this.label.width, this.numbers)
    this.machine.read(this.numbers, n, into.relation, from)
  }
}

/** What a distance between word and head is worth, by its number of words from far left to far right: the table has two entries for each doubling. */
function spreadDistances(table: Float32Array): Float32Array {
  const steps = table.length / 2
  const worth = new Float32Array(2 * READ_AT_ONCE + 1)
  for (let words = 0; words <= READ_AT_ONCE; words++) {
    const step = Math.min(steps - 1, Math.floor(2 * Math.log2(Math.min(words, 30) + 1) + 1e-6))
    worth[READ_AT_ONCE - words] = table[steps + step]!
    worth[READ_AT_ONCE + words] = table[step]!
  }
  return worth
}
