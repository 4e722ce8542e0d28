import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinBonds } from '../../../src/pipeline/strands/join-bonds.js'
import { ALL } from '../../../src/pipeline/strands/weigh-topics.js'

/** Bonds written as `a-b 0.5`, between reports 0 and above. */
function join(bonds: readonly string[], count: number, most: number): number[][] {
  const nearest = Array.from({ length: count }, (): { other: number; shared: number }[] => [])
  for (const bond of bonds) {
    const [, a, b, share] = /^(\d+)-(\d+) ([\d.]+)$/.exec(bond)!
    const shared = Math.round(Number(share) * ALL)
    nearest[Number(a)]!.push({ other: Number(b), shared })
  }
  return joinBonds({ nearest }, most)
}

describe('groups that hang together become one', () => {
  test('the strongest first, so that a bound tears the weakest bond', () => {
    expect(join(['0-1 0.3', '1-2 0.9', '2-3 0.2'], 4, 2)).toEqual([[0], [1, 2], [3]])
    expect(join(['0-1 0.9', '1-2 0.3', '2-3 0.8'], 4, 2)).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  test('by all bonds between them: two weaker ones outweigh one', () => {
    const pairs = ['0-1 0.9', '2-3 0.9', '4-5 0.9']
    expect(join([...pairs, '0-2 0.3', '1-4 0.2', '0-5 0.2'], 6, 4)).toEqual([
      [0, 1, 4, 5],
      [2, 3],
    ])
  })

  test('of two that are equally strong the one that stands first in the case', () => {
    expect(join(['2-1 0.5', '0-1 0.5'], 3, 2)).toEqual([[0, 1], [2]])
  })

  test('and not at all by next to nothing', () => {
    expect(join(['0-1 0.003'], 2, 2)).toEqual([[0], [1]])
  })
})

/** The same, as one would write it who has time: all pairs of groups are looked at before each step. */
function joinSlowly(bonds: ReadonlyMap<string, number>, count: number, most: number): number[][] {
  let groups = Array.from({ length: count }, (_, i) => [i])
  for (;;) {
    let best: { strength: number; a: number[]; b: number[] } | null = null
    for (const [i, a] of groups.entries())
      for (const b of groups.slice(i + 1)) {
        if (a.length + b.length > most) continue
        const shared = a.flatMap((x) => b.map((y) => bonds.get(`${Math.min(x, y)}-${Math.max(x, y)}`) ?? 0))
        const strength = shared.reduce((sum, one) => sum + one, 0) / (a.length * b.length)
        if (strength >= 0.004 * ALL && (!best || strength > best.strength)) best = { strength, a, b }
      }
    if (!best) return groups
    const { a, b } = best
    const joined = [...a, ...b].sort((x, y) => x - y)
    groups = [...groups.filter((one) => one !== a && one !== b), joined].sort((x, y) => x[0]! - y[0]!)
  }
}

test('is what comes out when all pairs are looked at every time', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 9 })), { maxLength: 30 }),
      fc.integer({ min: 1, max: 8 }),
      (drawn, most) => {
        const bonds = new Map<string, number>()
        for (const [a, b, tenths] of drawn)
          if (a !== b) bonds.set(`${Math.min(a, b)}-${Math.max(a, b)}`, Math.round((tenths / 10) * ALL))
        const written = [...bonds].map(([pair, shared]) => `${pair} ${shared / ALL}`)
        expect(join(written, 12, most)).toEqual(joinSlowly(bonds, 12, most))
      },
    ),
  ))
