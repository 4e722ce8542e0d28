/** A table of numbers, row after row. */
export interface Table {
  data: Float32Array
  rows: number
  columns: number
}

/**
 * `out[o + r] += matrix[r] · input[i…]` for each row r of the matrix. Nearly all the time goes here. Four sums at
 * a time, for each addition would wait for the one before it.
 */
export function addProduct(
  out: Float32Array,
  o: number,
  { data, rows, columns }: Table,
  input: Float32Array,
  i: number,
): void {
  const whole = columns & ~3
  for (let row = 0, at = 0; row < rows; row++, at += columns) {
    let [a, b, c, d] = [0, 0, 0, 0]
    for (let k = 0; k < whole; k += 4) {
      a += data[at + k]! * input[i + k]!
      b += data[at + k + 1]! * input[i + k + 1]!
      c += data[at + k + 2]! * input[i + k + 2]!
      d += data[at + k + 3]! * input[i + k + 3]!
    }
    for (let k = whole; k < columns; k++) a += data[at + k]! * input[i + k]!
    out[o + row]! += a + b + (c + d)
  }
}

/** `out[o…] += row r of the table`. */
export function addRow(out: Float32Array, o: number, { data, columns }: Table, row: number): void {
  const at = row * columns
  for (let column = 0; column < columns; column++) out[o + column]! += data[at + column]!
}

/** `out[o + c] += input[i + c] * weight` for c in 0..count. */
export function addScaled(
  out: Float32Array,
  o: number,
  input: Float32Array,
  i: number,
  count: number,
  weight = 1,
): void {
  for (let c = 0; c < count; c++) out[o + c]! += input[i + c]! * weight
}

/** Negative numbers become 0. */
export function rectify(values: Float32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) if (values[i]! < 0) values[i] = 0
}

/** `out[c] += log of the probability of c`, where the scores are those of outcomes that exclude each other. */
export function addLogProbabilities(
  out: Float32Array,
  o: number,
  scores: Float32Array,
  count: number,
  weight = 1,
): void {
  let most = Number.NEGATIVE_INFINITY
  for (let c = 0; c < count; c++) most = Math.max(most, scores[c]!)
  let sum = 0
  for (let c = 0; c < count; c++) sum += Math.exp(scores[c]! - most)
  const all = most + Math.log(sum)
  for (let c = 0; c < count; c++) out[o + c]! += (scores[c]! - all) * weight
}
