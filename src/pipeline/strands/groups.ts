import type { Joinable, Pair } from '../../model/join-strongest.js'
import type { Near } from './list-bonds.js'
import { ALL } from './weigh-topics.js'

/**
 * Two groups between whose members there is less on average are left two. It is little, since a report has bonds with its
 * nearest only: between two groups of fifty there are 2,500 pairs, and ten of them that are all but equal are enough.
 */
const ENOUGH = 0.004 * ALL

/** Groups of reports while they grow, and the sum of the bonds between each two. */
export class Groups implements Joinable {
  private joins = 0
  private readonly bonds: Map<number, number>[]
  private readonly members: number[][]
  private readonly size: Int32Array
  /** The lowest member: which group is poured into which never shows. */
  private readonly first: Int32Array
  /** Number of the join by which a group last grew, or went into another. */
  private readonly changed: Int32Array

  constructor(
    nearest: readonly (readonly Near[])[],
    private readonly most: number,
  ) {
    this.bonds = nearest.map(() => new Map<number, number>())
    for (let i = 0; i < nearest.length; i++)
      for (const { other, shared } of nearest[i]!) {
        this.bonds[i]!.set(other, shared)
        this.bonds[other]!.set(i, shared)
      }
    this.size = new Int32Array(nearest.length).fill(1)
    this.members = nearest.map((_, i) => [i])
    this.first = Int32Array.from(nearest, (_, i) => i)
    this.changed = new Int32Array(nearest.length)
  }

  living(): number[] {
    return [...this.members.keys()].filter((group) => this.members[group]!.length > 0)
  }

  hasChanged(group: number, since: number): boolean {
    return this.changed[group]! > since
  }

  /**
   * The partner with which a group has the strongest bonds, among those with which it may become one. All bonds between the two
   * count, over how many there might be: by one report that speaks of two things no two stories become one.
   */
  findStrongest(group: number): Pair | null {
    const { size, first } = this
    const room = this.most - size[group]!
    let strongest = ENOUGH
    let partner = -1
    for (const [other, shared] of this.bonds[group]!) {
      if (size[other]! > room) continue
      const strength = shared / (size[group]! * size[other]!)
      if (strength < strongest) continue
      if (strength === strongest && partner >= 0 && first[partner]! < first[other]!) continue
      strongest = strength
      partner = other
    }
    if (partner < 0) return null
    const [a, b] = [first[group]!, first[partner]!]
    return {
      strength: strongest,
      low: Math.min(a, b),
      high: Math.max(a, b),
      group,
      partner,
      at: this.joins,
    }
  }

  /** @returns the group that both are now: the one with bonds to more others */
  join(a: number, b: number): number {
    const [into, gone] = this.bonds[a]!.size < this.bonds[b]!.size ? [b, a] : [a, b]
    const own = this.bonds[into]!
    own.delete(gone)
    for (const [other, shared] of this.bonds[gone]!) {
      if (other === into) continue
      const sum = (own.get(other) ?? 0) + shared
      own.set(other, sum)
      this.bonds[other]!.delete(gone)
      this.bonds[other]!.set(into, sum)
    }
    this.bonds[gone] = new Map()
    for (const member of this.members[gone]!) this.members[into]!.push(member)
    this.members[gone] = []
    this.size[into]! += this.size[gone]!
    this.first[into] = Math.min(this.first[into]!, this.first[gone]!)
    this.changed[into] = this.changed[gone] = ++this.joins
    return into
  }

  list(): number[][] {
    return this.members
      .filter((own) => own.length > 0)
      .map((own) => own.sort((a, b) => a - b))
      .sort((a, b) => a[0]! - b[0]!)
  }
}
