import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listLikest } from '../../src/claims/likest.js'

test('they are the likest, of equals the lowest, whatever the order of the pairs', () => {
  const pairs = fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.constantFrom(0.2, 0.4, 0.8)), { maxLength: 40 })
  fc.assert(
    fc.property(pairs, fc.integer({ min: 1, max: 4 }), (written, most) => {
      const rows = Array.from({ length: 9 }, () => new Map<number, number>())
      for (const [a, b, likeness] of written) if (a !== b) rows[Math.min(a, b)]!.set(Math.max(a, b), likeness)
      const { members, likenesses } = listLikest(rows, most)
      for (let i = 0; i < rows.length; i++) {
        const plain = rows
          .flatMap((row, a) => [...row].flatMap(([b, v]) => (a === i ? [[b, v]] : b === i ? [[a, v]] : [])))
          .sort(([p, x], [q, y]) => y! - x! || p! - q!)
          .slice(0, most)
        const own = members.subarray(i * most, (i + 1) * most)
        expect([...own]).toEqual(Array.from({ length: most }, (_, k) => plain[k]?.[0] ?? -1))
        plain.forEach(([, v], k) => {
          expect(likenesses[i * most + k]).toBe(v)
        })
      }
    }),
  )
})
