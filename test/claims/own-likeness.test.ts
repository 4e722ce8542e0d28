import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareContents } from '../../src/claims/likeness.js'
import { ownLikenessFinder } from '../../src/claims/own-likeness.js'
import { weighTerms } from '../../src/claims/term-table.js'
import { contentOf } from '../builders/content-of.js'

const written = fc.array(
  fc.array(fc.constantFrom('weir', 'gate', 'burst', 'ferry', 'vote', 'heron', '40'), { maxLength: 8 }),
  { minLength: 1, maxLength: 20 },
)

test('worked out when asked it is the same to the last bit, in either order', () => {
  fc.assert(
    fc.property(written, (all) => {
      const table = weighTerms(all.map((words) => contentOf(words.join(' '))))
      const rows = compareContents(table)
      const likeness = ownLikenessFinder(table)
      for (let i = 0; i < all.length; i++)
        for (let j = i + 1; j < all.length; j++) {
          expect(likeness(i, j)).toBe(rows[i]!.get(j) ?? 0)
          expect(likeness(j, i)).toBe(rows[i]!.get(j) ?? 0)
        }
    }),
  )
})
