import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findOnly } from '../../src/actors/find-only.js'

test('the only group that fits is found as by looking at all', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ group: fc.nat(3), fits: fc.boolean() }), { maxLength: 8 }), (list) => {
      const fitting = list.filter(({ fits }) => fits)
      const expected = new Set(fitting.map(({ group }) => group)).size === 1 ? fitting[0]! : null
      expect(
        findOnly(
          list,
          ({ fits }) => fits,
          ({ group }) => group,
        ),
      ).toBe(expected)
    }),
  )
})
