/** More than a row can have. */
const PLACES = 2 ** 21

/**
 * How alike one content is to others, by their indices: what a Map of numbers does, in a third of the memory. A case of
 * a hundred thousand reports holds millions of these pairs. Iterates in ascending order.
 */
export class LikenessRow {
  private constructor(
    private others: Int32Array,
    private values: Float64Array,
  ) {}

  /** @param others in any order, each once */
  static of(others: readonly number[], values: readonly number[]): LikenessRow {
    if (others.every((other, k) => k === 0 || others[k - 1]! < other))
      return new LikenessRow(Int32Array.from(others), Float64Array.from(values))
    // Index and place in one number, which sorts as numbers do: exact up to two billion contents.
    const order = Float64Array.from(others, (other, k) => other * PLACES + k).sort()
    const ordered = new Int32Array(order.length)
    const along = new Float64Array(order.length)
    for (let k = 0; k < order.length; k++) {
      ordered[k] = Math.floor(order[k]! / PLACES)
      along[k] = values[order[k]! % PLACES]!
    }
    return new LikenessRow(ordered, along)
  }

  get size(): number {
    return this.others.length
  }

  get(other: number): number | undefined {
    const at = this.placeOf(other)
    return this.others[at] === other ? this.values[at] : undefined
  }

  set(other: number, value: number): this {
    const at = this.placeOf(other)
    if (this.others[at] === other) {
      this.values[at] = value
      return this
    }
    // Seldom: only copied text makes two alike that no word made so.
    const others = new Int32Array(this.others.length + 1)
    const values = new Float64Array(others.length)
    others.set(this.others.subarray(0, at))
    values.set(this.values.subarray(0, at))
    others[at] = other
    values[at] = value
    others.set(this.others.subarray(at), at + 1)
    values.set(this.values.subarray(at), at + 1)
    this.others = others
    this.values = values
    return this
  }

  keys(): Iterable<number> {
    return this.others
  }

  *[Symbol.iterator](): Generator<[number, number]> {
    // Neither array is kept by hand: who sets while it goes on is seen, as with a Map.
    for (let k = 0; k < this.others.length; k++) yield [this.others[k]!, this.values[k]!]
  }

  /** The first place whose index is not below it. */
  private placeOf(other: number): number {
    let low = 0
    let high = this.others.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.others[middle]! < other) low = middle + 1
      else high = middle
    }
    return low
  }
}
