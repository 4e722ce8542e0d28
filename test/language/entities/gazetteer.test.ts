import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Gazetteer, listsOf, pushBits } from '../../../src/language/entities/gazetteer.js'
import { fnv1a } from '../../../src/language/features.js'

function gazetteerOf(known: ReadonlyMap<string, number>): Gazetteer {
  const names = [...known].map(([name, mask]) => [fnv1a(name), mask] as const).sort(([a], [b]) => a - b)
  return {
    keys: Uint32Array.from(names, ([key]) => key),
    sets: Uint16Array.from(names, (_, n) => n),
    masks: Uint32Array.from(names, ([, mask]) => mask),
  }
}

describe('known names', () => {
  it('finds the lists of every name it holds, and none for others', () => {
    const names = fc.array(
      fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.integer({ min: 1, max: 2 ** 28 - 1 })),
    )
    fc.assert(
      fc.property(names, fc.stringMatching(/^[a-z]{1,8}$/), (entries, other) => {
        const known = new Map(entries)
        const gazetteer = gazetteerOf(known)
        for (const [name, mask] of known) expect(listsOf(gazetteer, name)).toBe(mask)
        expect(listsOf(gazetteer, other)).toBe(known.get(other) ?? 0)
      }),
    )
  })

  it('numbers the bits of a set', () => {
    const rows: number[] = []
    pushBits(0b1000_0101, 100, rows)
    expect(rows).toEqual([100, 102, 107])
  })
})
