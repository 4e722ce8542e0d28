import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LikenessRow } from '../../src/claims/likeness-row.js'

const pairs = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 2_000_000_000 }), fc.double({ min: 0, max: 1, noNaN: true })),
  { selector: ([other]) => other, maxLength: 40 },
)

test('a row holds what a map of the same pairs holds, in ascending order', () => {
  fc.assert(
    fc.property(pairs, pairs, (first, later) => {
      const row = LikenessRow.of(
        first.map(([other]) => other),
        first.map(([, value]) => value),
      )
      const map = new Map(first)
      for (const [other, value] of later) {
        row.set(other, value)
        map.set(other, value)
      }
      const expected = [...map].sort(([a], [b]) => a - b)
      expect([...row]).toEqual(expected)
      expect([...row.keys()]).toEqual(expected.map(([other]) => other))
      expect(row.size).toBe(map.size)
      for (const [other, value] of expected) expect(row.get(other)).toBe(value)
      expect(row.get(2_000_000_001)).toBeUndefined()
    }),
  )
})
