import type { ModelFile } from '../neural/model-file.js'

/** A table of 8-bit rows in the model file, each with its scale: read where it lies. */
export class RowTable {
  readonly columns: number
  readonly count: number
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
}
