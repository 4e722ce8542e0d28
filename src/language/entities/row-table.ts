import type { Machine } from '../neural/machine.js'
import type { ModelFile } from '../neural/model-file.js'

/** A table of 8-bit rows in the model file, each with its scale: read where it lies. */
export class RowTable {
  readonly columns: number
  private readonly count: number
  private readonly bytes: Int8Array
  private readonly scales: Float32Array

  constructor(file: ModelFile, name: string) {
    this.bytes = file.bytes(`${name}.w`)
    this.scales = file.floats(`${name}.s`)
    const [count = 0, columns = 0] = file.shape(`${name}.w`)
    this.count = count
    this.columns = columns
  }

  /** `out[o…] += the row` */
  add(row: number, out: Float32Array, o: number): void {
    const scale = this.scales[row]!
    const at = row * this.columns
    for (let c = 0; c < this.columns; c++) out[o + c]! += this.bytes[at + c]! * scale
  }

  /** Lays rows [from, to) down as floats, one behind the other, and says where. */
  lay(machine: Machine, from = 0, to = this.count): number {
    const values = new Float32Array((to - from) * this.columns)
    for (let row = from; row < to; row++) this.add(row, values, (row - from) * this.columns)
    const at = machine.take(values.length * 4)
    machine.floats(at, values.length).set(values)
    return at
  }
}
