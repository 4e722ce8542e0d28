import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Groups } from '../../src/model/groups.js'

const pairs = fc.array(fc.tuple(fc.nat(14), fc.nat(14)), { maxLength: 25 })
const reason = { code: 'same-name', text: 'one name', weight: 1 }

test('the groups do not depend on the order in which things are found to be one', () => {
  fc.assert(
    fc.property(pairs, fc.infiniteStream(fc.nat()), (found, noise) => {
      const keys = found.map(() => noise.next().value as number)
      const shuffled = found.map((pair, i) => ({ pair, key: keys[i]! })).sort((a, b) => a.key - b.key)
      const one = new Groups(15)
      const other = new Groups(15)
      for (const [a, b] of found) one.join(a, b, reason)
      for (const { pair } of shuffled) other.join(pair[1], pair[0], reason)
      expect([...one.members()]).toEqual([...other.members()])
    }),
  )
})

test('every join that made two groups one keeps its reason, no other does', () => {
  fc.assert(
    fc.property(pairs, (found) => {
      const groups = new Groups(15)
      const joins = found.filter(([a, b]) => groups.join(a, b, reason)).length
      expect(15 - groups.members().size).toBe(joins)
      expect([...groups.members().keys()].flatMap((leader) => groups.because(leader)).length).toBe(joins)
    }),
  )
})
