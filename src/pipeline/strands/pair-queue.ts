/** Two groups that may become one. */
export interface Pair {
  strength: number
  /** The lowest member of either, which decides between pairs of one strength. */
  low: number
  high: number
  /** Whose entry it is. */
  group: number
  partner: number
  /** How many joins there had been when it was found. */
  at: number
}

const isBefore = (x: Pair, y: Pair): boolean =>
  x.strength !== y.strength ? x.strength > y.strength : x.low !== y.low ? x.low < y.low : x.high < y.high

/** Gives the strongest pair first; a binary heap. */
export class PairQueue {
  private readonly heap: Pair[] = []

  push(pair: Pair): void {
    const { heap } = this
    let at = heap.push(pair) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!isBefore(pair, heap[above]!)) break
      heap[at] = heap[above]!
      at = above
    }
    heap[at] = pair
  }

  pop(): Pair | undefined {
    const { heap } = this
    const first = heap[0]
    const last = heap.pop()
    if (!last || heap.length === 0) return first
    let at = 0
    for (let below = 1; below < heap.length; below = 2 * at + 1) {
      if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below++
      if (!isBefore(heap[below]!, last)) break
      heap[at] = heap[below]!
      at = below
    }
    heap[at] = last
    return first
  }
}
