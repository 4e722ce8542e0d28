import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Joinable, joinStrongest, type Pair } from '../../src/model/join-strongest.js'

/** Points on a line: two groups belong together when their nearest points do, and the nearer the more strongly. */
class Line implements Joinable {
  readonly groups: number[][]
  private joins = 0
  private readonly changed: number[]

  constructor(
    points: readonly number[],
    private readonly reach: number,
  ) {
    this.groups = points.map((point) => [point])
    this.changed = points.map(() => 0)
  }

  living(): number[] {
    return [...this.groups.keys()].filter((group) => this.groups[group]!.length > 0)
  }

  findStrongest(group: number): Pair | null {
    let best: Pair | null = null
    for (const partner of this.living()) {
      if (partner === group) continue
      const gap = Math.min(
        ...this.groups[group]!.flatMap((a) => this.groups[partner]!.map((b) => Math.abs(a - b))),
      )
      if (gap > this.reach || (best && -gap <= best.strength)) continue
      best = {
        ...{ strength: -gap, group, partner, at: this.joins },
        ...{ low: Math.min(group, partner), high: Math.max(group, partner) },
      }
    }
    return best
  }

  hasChanged(group: number, since: number): boolean {
    return this.changed[group]! > since
  }

  join(a: number, b: number): number {
    this.groups[a]!.push(...this.groups[b]!.splice(0))
    this.changed[a] = this.changed[b] = ++this.joins
    return a
  }
}

describe('the strongest pair is joined first, until none belong together', () => {
  test('what is within reach of one another ends as one, what is beyond as two', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(200), { maxLength: 20 }),
        fc.integer({ min: 1, max: 15 }),
        (points, reach) => {
          const line = new Line(points, reach)
          joinStrongest(line)
          const runs: number[][] = []
          for (const point of [...points].sort((a, b) => a - b)) {
            const last = runs.at(-1)
            if (last && point - last.at(-1)! <= reach) last.push(point)
            else runs.push([point])
          }
          const found = line
            .living()
            .map((group) => [...line.groups[group]!].sort((a, b) => a - b))
            .sort((a, b) => a[0]! - b[0]!)
          expect(found).toEqual(runs)
        },
      ),
    )
  })
})
