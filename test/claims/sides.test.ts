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
  rivals: readonly string[] = [],
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
    areRivals: (i, j) => rivals.includes(`${Math.min(i, j)}${Math.max(i, j)}`),
    likeness: lookUp(likenesses),
    ownLikeness: lookUp(own),
  }
}

describe('whose words a claim is shown by', () => {
  test('the one whose own words are most like the others', () => {
    const texts = ['the lower gate cracked', 'the lower gate had cracked in the frost', 'it went with a bang']
    // In company the third is most like both; by its own words it is like neither.
    const compared = comparedOf(texts, { '01': 0.5, '02': 0.6, '12': 0.6 }, { '01': 0.5, '12': 0.1 })
    expect(tellSides({ members: [0, 1, 2], kernels: [[0, 1, 2]] }, compared).central).toBe(1)
  })
})

describe('two numbers of one thing', () => {
  test('whoever tells the one that fewer tell goes against it', () => {
    const texts = ['40 boats waited', '65 boats waited', '40 boats waited at the weir']
    const compared = comparedOf(texts, { '01': 0.6, '02': 0.8, '12': 0.5 }, { '02': 0.8 }, ['01', '12'])
    expect([...tellSides({ members: [0, 1, 2], kernels: [[0, 1, 2]] }, compared).against]).toEqual([1])
  })
})

describe('who surely tells the claim', () => {
  const texts = [
    'the gate cracked',
    'the gate cracked in frost',
    'the frost was hard',
    '65 saw it',
    '70 saw it',
  ]
  const alike = { '01': 0.8, '02': 0.3, '12': 0.3, '03': 0.2, '13': 0.2, '04': 0.2, '34': 0.6 }

  test('those who are as alike as the words that it is shown by', () => {
    const compared = comparedOf(texts.slice(0, 3), alike, { '01': 0.8 })
    const { central, sure } = tellSides({ members: [0, 1, 2], kernels: [[0, 1], [2]] }, compared)
    expect(central).toBe(0)
    expect(sure).toEqual(new Set([0, 1]))
  })

  test('of those against it the most central and whoever is as alike', () => {
    const compared = comparedOf(texts, alike, { '01': 0.8 }, ['03', '13', '04', '14'])
    const { against, sure } = tellSides(
      { members: [0, 1, 2, 3, 4], kernels: [[0, 1], [2], [3, 4]] },
      compared,
    )
    expect(against).toEqual(new Set([3, 4]))
    expect(sure).toEqual(new Set([0, 1, 3, 4]))
  })
})
