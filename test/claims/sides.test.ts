import { describe, expect, test } from 'vitest'
import type { Compared } from '../../src/claims/sides.js'
import { tellSides } from '../../src/claims/sides.js'
import type { Statement } from '../../src/model/statement.js'
import { contentOf } from '../builders/content-of.js'

/** Statements of as many reports, all for the claim, with likenesses of pairs 'ij'. */
const comparedOf = (
  texts: readonly string[],
  likenesses: Record<string, number>,
  own: Record<string, number>,
): Compared => {
  const lookUp =
    (table: Record<string, number>): Compared['likeness'] =>
    (i, j) =>
      table[`${Math.min(i, j)}${Math.max(i, j)}`] ?? 0
  return {
    statements: texts.map((_, i) => ({ id: `s${i}`, report: `r${i}` }) as Statement),
    contents: texts.map((text) => {
      const { terms } = contentOf(text)
      return { terms, negated: new Set(), affirmed: new Set(terms.keys()) }
    }),
    attitudes: texts.map(() => 'for'),
    likeness: lookUp(likenesses),
    ownLikeness: lookUp(own),
  }
}

describe('whose words a claim is shown by', () => {
  test('the one whose own words are most like the others', () => {
    const texts = ['the lower gate cracked', 'the lower gate had cracked in the frost', 'it went with a bang']
    // In company the third is most like both; by its own words it is like neither.
    const compared = comparedOf(texts, { '01': 0.5, '02': 0.6, '12': 0.6 }, { '01': 0.5, '12': 0.1 })
    expect(tellSides([0, 1, 2], compared).central).toBe(1)
  })
})
