import { KERNEL } from './kernel-code.js'
import type { ModelFile } from './model-file.js'

/** What the kernel exports; kernel/kernel.ts says what each does. All numbers are byte offsets or counts. */
interface Kernel {
  memory: WebAssembly.Memory
  dense(
    x: number,
    n: number,
    stride: number,
    depth: number,
    w: number,
    scale: number,
    bias: number,
    width: number,
    y: number,
  ): void
  widen(row: number, size: number, padded: number, scale: number, x: number): void
  addRow(row: number, size: number, scale: number, y: number): void
  quantize(x: number, count: number, q: number): void
  sums(x: number, depth: number, w: number, block: number, width: number, y: number): void
  gather(words: number, n: number, size: number, scale: number, bias: number, x: number): void
  addRows(places: number, count: number, size: number, y: number): void
  spread(states: number, n: number, size: number, out: number): void
  relu(y: number, count: number): void
  addPositive(x: number, y: number, count: number): void
  add(x: number, y: number, count: number): void
  normalize(x: number, n: number, size: number, gain: number, bias: number, q: number): void
  scan(y: number, n: number, hidden: number, x: number): void
  pairs(a: number, n: number, b: number, m: number, size: number, s: number): void
  place(s: number, n: number, head: number, distance: number): void
  heads(s: number, n: number, out: number): void
  join(dependent: number, head: number, heads: number, n: number, size: number, out: number): void
  best(y: number, n: number, width: number, out: number): void
}

/** A matrix in the machine's memory: 16-bit weights in the order that `dense` reads them in, a scale and a bias for each row. */
export interface Dense {
  weights: number
  scale: number
  bias: number
  /** Inputs, padded to a multiple of 8. */
  depth: number
  /** Outputs, padded to a multiple of 8. */
  width: number
}

/** What rows are multiplied with and added to when they have been made even. */
export interface Norm {
  gain: number
  bias: number
}

/** A table of 8-bit rows in the machine's memory, each with its scale. */
export interface Table {
  rows: number
  size: number
  scale: Float32Array
}

const PAGE = 65_536
/** As in the kernel: steps of a 16-bit activation per unit, and outputs that a matrix product makes side by side. */
const UNIT = 1024
export const SIDE = 8

/**
 * The kernel with its memory. Weights are laid down once, in the order they are asked for; working space follows. There
 * is no way to free: a machine lives as long as its model.
 */
export class Machine {
  readonly kernel: Kernel
  /** The whole memory as 32-bit numbers. Views die when the memory grows: a new one is made then, so ask for it anew. */
  numbers: Int32Array
  private buffer: ArrayBuffer
  private next = 1024

  /** @param size bytes that will be laid down, about: room is made for them at once, since growing copies. */
  constructor(
    private readonly file: ModelFile,
    size: number,
  ) {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(KERNEL, 'base64')), {})
    this.kernel = instance.exports as unknown as Kernel
    this.kernel.memory.grow(Math.ceil(size / PAGE))
    this.buffer = this.kernel.memory.buffer
    this.numbers = new Int32Array(this.buffer)
  }

  /** Room for so many bytes, at a multiple of 16. */
  take(bytes: number): number {
    const at = this.next
    this.next = Math.ceil((at + bytes) / 16) * 16
    const missing = this.next - this.buffer.byteLength
    if (missing > 0) {
      this.kernel.memory.grow(Math.ceil(missing / PAGE))
      this.buffer = this.kernel.memory.buffer
      this.numbers = new Int32Array(this.buffer)
    }
    return at
  }

  // Made where they are used, since they die as `numbers` does.
  floats(at: number, count: number): Float32Array {
    return new Float32Array(this.buffer, at, count)
  }
  halves(at: number, count: number): Int16Array {
    return new Int16Array(this.buffer, at, count)
  }
  words(at: number, count: number): Int32Array {
    return new Int32Array(this.buffer, at, count)
  }

  /** Copies `count` 32-bit numbers to where they are wanted. Shorter than a view for the few of a sentence. */
  read(at: number, count: number, into: Int32Array, from: number): void {
    const { numbers } = this
    const start = at >> 2
    for (let i = 0; i < count; i++) into[from + i] = numbers[start + i]!
  }

  /** Writes zeros, at a multiple of 4. */
  clear(at: number, bytes: number): void {
    this.numbers.fill(0, at >> 2, (at + bytes) >> 2)
  }

  /** Lays down a vector of floats. */
  vector(name: string): number {
    const values = this.file.floats(name)
    const at = this.take(Math.ceil(values.length / 4) * 16)
    this.floats(at, values.length).set(values)
    return at
  }

  /** Lays down `name.gain` and `name.bias`. */
  norm(name: string): Norm {
    return { gain: this.vector(`${name}.gain`), bias: this.vector(`${name}.bias`) }
  }

  /** Lays down a matrix: tensors `name.w`, `name.s` (scales) and, if there is one, `name.b`. */
  dense(name: string): Dense {
    const [rows = 0, columns = 0] = this.file.shape(`${name}.w`)
    const depth = Math.ceil(columns / 8) * 8
    const width = Math.ceil(rows / SIDE) * SIDE
    const weights = this.take(width * depth * 2)
    const scale = this.take(width * 4)
    const bias = this.take(width * 4)
    const bytes = this.file.bytes(`${name}.w`)
    const wide = new Int16Array(this.buffer, weights, width * depth)
    for (let row = 0; row < rows; row++) {
      const block = (row - (row % SIDE)) * depth + (row % SIDE) * 2
      for (let column = 0; column < columns; column++)
        wide[block + (column >> 1) * 2 * SIDE + (column & 1)] = bytes[row * columns + column]!
    }
    const scales = this.floats(scale, rows)
    scales.set(this.file.floats(`${name}.s`))
    for (let row = 0; row < rows; row++) scales[row]! /= UNIT
    // A row that only fills up the width must never be the best of its word.
    this.floats(bias, width).fill(-1e30, rows)
    if (this.file.has(`${name}.b`)) this.floats(bias, rows).set(this.file.floats(`${name}.b`))
    return { weights, scale, bias, depth, width }
  }

  /** Lays down a table: tensors `name.w` and `name.s`. */
  table(name: string): Table {
    const bytes = this.file.bytes(`${name}.w`)
    const rows = this.take(bytes.length + 16)
    new Int8Array(this.buffer, rows, bytes.length).set(bytes)
    return { rows, size: this.file.shape(`${name}.w`)[1] ?? 0, scale: this.file.floats(`${name}.s`) }
  }

  /** y = x · matrix for n rows of 16-bit x that start `stride` bytes apart. */
  apply(matrix: Dense, x: number, n: number, stride: number, y: number): void {
    const { weights, scale, bias, depth, width } = matrix
    this.kernel.dense(x, n, stride, depth, weights, scale, bias, width, y)
  }

  /** y += a row of a table */
  addRow(table: Table, row: number, y: number): void {
    this.kernel.addRow(table.rows + row * table.size, table.size, table.scale[row]!, y)
  }
}
