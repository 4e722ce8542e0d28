import type { Reason } from './reason.js'

/** Things that are found to be one, with the reasons: a union-find over indices. The lowest index leads its group, so that order of finding never shows. */
export class Groups {
  private readonly parent: number[]
  private readonly reasons: Reason[][]

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i)
    this.reasons = Array.from({ length: size }, () => [])
  }

  leader(i: number): number {
    let at = i
    while (this.parent[at] !== at) at = this.parent[at]!
    while (this.parent[i] !== at) {
      const next = this.parent[i]!
      this.parent[i] = at
      i = next
    }
    return at
  }

  areOne(a: number, b: number): boolean {
    return this.leader(a) === this.leader(b)
  }

  /** Makes the two groups one; true when they were two. The reason is kept only then: what is known needs no second proof. */
  join(a: number, b: number, reason: Reason): boolean {
    const x = this.leader(a)
    const y = this.leader(b)
    if (x === y) return false
    const [low, high] = x < y ? [x, y] : [y, x]
    this.parent[high] = low
    this.reasons[low]!.push(...this.reasons[high]!, reason)
    this.reasons[high] = []
    return true
  }

  because(i: number): Reason[] {
    return this.reasons[this.leader(i)]!
  }

  /** Leader → members, both in ascending order. */
  members(): Map<number, number[]> {
    const groups = new Map<number, number[]>()
    this.parent.forEach((_, i) => {
      const leader = this.leader(i)
      const known = groups.get(leader)
      if (known) known.push(i)
      else groups.set(leader, [i])
    })
    return groups
  }
}
