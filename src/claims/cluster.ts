import type { Likenesses } from './likeness.js'

/**
 * Average-linkage clustering: the two groups whose members are most alike on average are made one, until none
 * reach the threshold. Average and not single linkage, because one bridge sentence must not make two claims one.
 * Only pairs with a likeness are ever touched, so the cost follows their number, not the square of the statements.
 *
 * Each group keeps one entry in the queue, for its likest partner. An entry is never too low to hide a pair: a group's
 * likeness to two that become one is the mean of both, hence no higher than before, and the one that has grown looks
 * at all its partners afresh. Too high it may be; then its group looks again when its turn comes.
 * @returns groups of indices, each ascending, in order of their first member
 */
export function clusterByAverage(likenesses: Likenesses, threshold: number): number[][] {
  const ties = new Ties(likenesses)
  joinDownTo(threshold, ties)
  return ties.groups()
}

/** A group at the lower of two thresholds, and the groups at the higher one of which it is made. */
export interface NestedGroup {
  /** Ascending, at least one. */
  members: number[]
  kernels: number[][]
}

/**
 * The same at two thresholds. Whoever is together at the higher one is together at the lower one.
 * @returns groups at the lower threshold, each ascending, in order of their first member; kernels likewise
 */
export function clusterInKernels(likenesses: Likenesses, higher: number, lower: number): NestedGroup[] {
  const ties = new Ties(likenesses)
  joinDownTo(higher, ties)
  const kernels = ties.groups()
  joinDownTo(lower, ties)
  const kernelsOf = new Map<number, number[][]>()
  for (const kernel of kernels) {
    const group = ties.groupOf(kernel[0]!)
    const known = kernelsOf.get(group)
    if (known) known.push(kernel)
    else kernelsOf.set(group, [kernel])
  }
  return ties.groups().map((members) => ({ members, kernels: kernelsOf.get(ties.groupOf(members[0]!))! }))
}

function joinDownTo(threshold: number, ties: Ties): void {
  const queue = new PairQueue()
  const enqueue = (group: number): void => {
    const pair = ties.findLikest(group, threshold)
    if (pair) queue.push(pair)
  }
  for (const group of ties.living()) enqueue(group)
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    // The group has grown or gone since, so it has a later entry or needs none.
    if (ties.hasChanged(pair.group, pair.at)) continue
    if (ties.hasChanged(pair.partner, pair.at)) enqueue(pair.group)
    else enqueue(ties.join(pair.group, pair.partner))
  }
}

/**
 * Who is tied to whom, and how strongly in sum. Ties are lists of numbers and not Maps, and those of a group that is
 * gone stay where they stand: whoever comes upon one follows it to the group that took it in, and adds them up then.
 */
class Ties {
  private joins = 0
  /** The group that has taken in this one; itself while it lives. */
  private readonly within: Int32Array
  /** The lowest member, by which a group is known: which one is poured into which never shows. */
  private readonly lead: Int32Array
  /** Statements a group stands for. */
  private readonly size: Float64Array
  /** Number of the join by which it last grew; 0 when it never did. */
  private readonly grown: Int32Array
  private readonly members: number[][]
  private readonly others: number[][]
  /** Sum of the likenesses of all statements of the one to all of the other. */
  private readonly sums: number[][]
  /** Where ties to one group are added up; all 0 between two calls. */
  private readonly adding: Float64Array

  constructor(likenesses: Likenesses) {
    const count = likenesses.length
    this.within = Int32Array.from({ length: count }, (_, i) => i)
    this.lead = this.within.slice()
    this.size = new Float64Array(likenesses.length).fill(1)
    this.grown = new Int32Array(count)
    this.members = Array.from({ length: count }, (_, i) => [i])
    this.others = Array.from({ length: count }, () => [])
    this.sums = Array.from({ length: count }, () => [])
    this.adding = new Float64Array(count)
    likenesses.forEach((row, i) => {
      // Ascending, so that sums of many ties come out alike to the last bit whatever the order of the row.
      for (const j of [...row.keys()].sort((x, y) => x - y)) {
        const sum = row.get(j)!
        this.others[i]!.push(j)
        this.sums[i]!.push(sum)
        this.others[j]!.push(i)
        this.sums[j]!.push(sum)
      }
    })
  }

  /** Has the group grown since so many joins, or been taken in by another? */
  hasChanged(group: number, at: number): boolean {
    return this.within[group] !== group || this.grown[group]! > at
  }

  /** The likest partner at or above the threshold; null when there is none. */
  findLikest(group: number, threshold: number): Pair | null {
    this.addUp(group)
    const others = this.others[group]!
    const sums = this.sums[group]!
    let best: Pair | null = null
    for (let k = 0; k < others.length; k++) {
      const partner = others[k]!
      const likeness = sums[k]! / (this.size[group]! * this.size[partner]!)
      if (likeness < threshold || (best && likeness < best.likeness)) continue
      const low = Math.min(this.lead[group]!, this.lead[partner]!)
      const high = Math.max(this.lead[group]!, this.lead[partner]!)
      const pair = { likeness, low, high, group, partner, at: this.joins }
      if (!best || isBefore(pair, best)) best = pair
    }
    return best
  }

  /** Makes two groups one. The one with fewer ties is poured into the other: a tie then moves a few times only. */
  join(a: number, b: number): number {
    const [kept, gone] = this.others[a]!.length >= this.others[b]!.length ? [a, b] : [b, a]
    this.within[gone] = kept
    this.lead[kept] = Math.min(this.lead[kept]!, this.lead[gone]!)
    this.size[kept]! += this.size[gone]!
    this.grown[kept] = ++this.joins
    append(this.members, kept, gone)
    append(this.others, kept, gone)
    append(this.sums, kept, gone)
    return kept
  }

  /** Groups that no other has taken in. */
  living(): number[] {
    return [...this.within.keys()].filter((group) => this.within[group] === group)
  }

  /** The living group that holds a statement. */
  groupOf(one: number): number {
    return this.holderOf(one)
  }

  /** What is left, each ascending, in order of the first member. */
  groups(): number[][] {
    return this.members
      .filter((members) => members.length > 0)
      .map((members) => [...members].sort((x, y) => x - y))
      .sort((x, y) => x[0]! - y[0]!)
  }

  /** One tie for each partner, in the order in which they are first met. */
  private addUp(group: number): void {
    const others = this.others[group]!
    const sums = this.sums[group]!
    let count = 0
    for (let k = 0; k < others.length; k++) {
      const other = this.holderOf(others[k]!)
      if (other === group) continue
      if (this.adding[other] === 0) others[count++] = other
      this.adding[other]! += sums[k]!
    }
    for (let k = 0; k < count; k++) {
      sums[k] = this.adding[others[k]!]!
      this.adding[others[k]!] = 0
    }
    others.length = count
    sums.length = count
  }

  private holderOf(group: number): number {
    let at = group
    while (this.within[at] !== at) {
      // Halving the way, so that long lines of joins are not walked again and again.
      this.within[at] = this.within[this.within[at]!]!
      at = this.within[at]!
    }
    return at
  }
}

/** A loop and not a spread: a group may have more ties than a call has room for. */
function append(lists: number[][], kept: number, gone: number): void {
  for (const one of lists[gone]!) lists[kept]!.push(one)
  lists[gone] = []
}

/** A group and its likest partner when it looked. */
interface Pair {
  likeness: number
  /** The leads of both, the lower one first. */
  low: number
  high: number
  group: number
  partner: number
  /** How many joins had been made when it looked. */
  at: number
}

/** Most alike first; of equals the lowest leads, so that nothing depends on the order of finding. */
const isBefore = (x: Pair, y: Pair): boolean =>
  x.likeness !== y.likeness ? x.likeness > y.likeness : x.low !== y.low ? x.low < y.low : x.high < y.high

/** A binary heap. */
class PairQueue {
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
