import { byStrength, type Joinable, joinStrongest, type Pair } from '../model/join-strongest.js'
import type { Likenesses } from './likeness.js'

/**
 * Average-linkage clustering: the two groups whose members are most alike on average are made one, until none
 * reach the threshold. Average and not single linkage, because one bridge sentence must not make two claims one.
 * Only pairs with a likeness are ever touched, so the cost follows their number, not the square of the statements.
 * @returns groups of indices, each ascending, in order of their first member
 */
export function clusterByAverage(likenesses: Likenesses, threshold: number): number[][] {
  const ties = new Ties(likenesses, threshold)
  joinStrongest(ties)
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
  const ties = new Ties(likenesses, higher)
  joinStrongest(ties)
  const kernels = ties.groups()
  ties.threshold = lower
  joinStrongest(ties)
  return nest(kernels, ties.groups())
}

function nest(kernels: readonly number[][], groups: readonly number[][]): NestedGroup[] {
  const kernelFrom = new Map(kernels.map((kernel) => [kernel[0]!, kernel]))
  return groups.map((members) => ({
    members,
    kernels: members.flatMap((i) => {
      const kernel = kernelFrom.get(i)
      return kernel ? [kernel] : []
    }),
  }))
}

/**
 * Who is tied to whom, and how strongly in sum. Ties are lists of numbers and not Maps, and those of a group that is
 * gone stay where they stand: whoever comes upon one follows it to the group that took it in, and adds them up then.
 * An average is never higher than the higher of those it is made of, as `joinStrongest` asks.
 */
class Ties implements Joinable {
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

  constructor(
    likenesses: Likenesses,
    /** From this average on two groups belong together. */
    public threshold: number,
  ) {
    const count = likenesses.length
    this.within = Int32Array.from({ length: count }, (_, i) => i)
    this.lead = this.within.slice()
    this.size = new Float64Array(count).fill(1)
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

  hasChanged(group: number, since: number): boolean {
    return this.within[group] !== group || this.grown[group]! > since
  }

  findStrongest(group: number): Pair | null {
    this.addUp(group)
    const others = this.others[group]!
    const sums = this.sums[group]!
    let best: Pair | null = null
    for (let k = 0; k < others.length; k++) {
      const partner = others[k]!
      const strength = sums[k]! / (this.size[group]! * this.size[partner]!)
      if (strength < this.threshold || (best && strength < best.strength)) continue
      const low = Math.min(this.lead[group]!, this.lead[partner]!)
      const high = Math.max(this.lead[group]!, this.lead[partner]!)
      const pair = { strength, low, high, group, partner, at: this.joins }
      if (!best || byStrength(pair, best) < 0) best = pair
    }
    return best
  }

  /** The one with fewer ties is poured into the other: a tie then moves a few times only. */
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

  living(): number[] {
    return [...this.within.keys()].filter((group) => this.within[group] === group)
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
