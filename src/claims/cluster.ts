import type { Likenesses } from './likeness.js'

/**
 * Average-linkage clustering: the two groups whose members are most alike on average are made one, until none
 * reach the threshold. Average and not single linkage, because one bridge sentence must not make two claims one.
 * Only pairs with a likeness are ever touched, so the cost follows their number, not the square of the statements.
 * @returns groups of indices, each ascending, in order of their first member
 */
export function clusterByAverage(likenesses: Likenesses, threshold: number): number[][] {
  const size = likenesses.length
  const members: (number[] | null)[] = Array.from({ length: size }, (_, i) => [i])
  const sums: Map<number, number>[] = Array.from({ length: size }, () => new Map())
  const heap = new PairHeap()
  likenesses.forEach((row, i) => {
    for (const [j, likeness] of row) {
      sums[i]!.set(j, likeness)
      sums[j]!.set(i, likeness)
      if (likeness >= threshold) heap.push({ likeness, a: i, b: j, sizes: 2 })
    }
  })
  for (let pair = heap.pop(); pair; pair = heap.pop()) {
    const [a, b] = [members[pair.a], members[pair.b]]
    // Stale: one of the two has grown or gone since this entry was made.
    if (!a || !b || a.length + b.length !== pair.sizes) continue
    members[pair.a] = [...a, ...b]
    members[pair.b] = null
    const joined = sums[pair.a]!
    for (const [other, sum] of sums[pair.b]!) {
      sums[other]!.delete(pair.b)
      if (other === pair.a) continue
      const total = (joined.get(other) ?? 0) + sum
      joined.set(other, total)
      sums[other]!.set(pair.a, total)
    }
    joined.delete(pair.b)
    sums[pair.b] = new Map()
    for (const [other, sum] of joined) {
      const likeness = sum / (members[pair.a]!.length * members[other]!.length)
      if (likeness < threshold) continue
      const [low, high] = pair.a < other ? [pair.a, other] : [other, pair.a]
      heap.push({ likeness, a: low, b: high, sizes: members[low]!.length + members[high]!.length })
    }
  }
  return members.filter((group) => group !== null).map((group) => group.sort((x, y) => x - y))
}

interface Pair {
  likeness: number
  a: number
  b: number
  /** Members of both when the entry was made: an entry whose groups have changed since is passed over. */
  sizes: number
}

/** Most alike first; of equals the lowest indices, so that nothing depends on the order of finding. */
const isBefore = (x: Pair, y: Pair): boolean =>
  x.likeness !== y.likeness ? x.likeness > y.likeness : x.a !== y.a ? x.a < y.a : x.b < y.b

class PairHeap {
  private readonly pairs: Pair[] = []

  push(pair: Pair): void {
    const { pairs } = this
    pairs.push(pair)
    let at = pairs.length - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      if (!isBefore(pairs[at]!, pairs[up]!)) break
      ;[pairs[at], pairs[up]] = [pairs[up]!, pairs[at]!]
      at = up
    }
  }

  pop(): Pair | undefined {
    const { pairs } = this
    const top = pairs[0]
    const last = pairs.pop()
    if (!top || !last || pairs.length === 0) return top
    pairs[0] = last
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      if (left >= pairs.length) break
      const down = left + 1 < pairs.length && isBefore(pairs[left + 1]!, pairs[left]!) ? left + 1 : left
      if (!isBefore(pairs[down]!, pairs[at]!)) break
      ;[pairs[at], pairs[down]] = [pairs[down]!, pairs[at]!]
      at = down
    }
    return top
  }
}
