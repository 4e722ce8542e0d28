import { describe, expect, test } from 'vitest'
import { spreadToKin } from '../../src/claims/kin-terms.js'
import { weighTerms } from '../../src/claims/term-table.js'
import { meaning } from '../builders/meaning.js'

/** 'hurt injury': the terms of one content, once with what is kin to them in the other contents. */
function spread(...contents: string[]): string[] {
  const table = weighTerms(
    contents.map((words) => ({ terms: new Map(words.split(' ').map((word) => [word, 1])) })),
  )
  const { names, starts, terms } = spreadToKin(table, meaning)
  return contents.map((_, i) =>
    [...terms.subarray(starts[i]!, starts[i + 1]!)]
      .map((term) => names[term]!)
      .sort()
      .join(' '),
  )
}

describe('a content is told also in the words of the case that mean the same', () => {
  test('derived words and synonyms', () => {
    expect(spread('hurt rower', 'injury', 'ferry ticket')).toEqual([
      'hurt injury rower',
      'hurt injury',
      'ferry ticket',
    ])
  })

  test('its own words weigh more than those lent to it, and its length stays 1', () => {
    const table = weighTerms(
      ['hurt rower', 'injury'].map((words) => ({
        terms: new Map(words.split(' ').map((word) => [word, 1])),
      })),
    )
    const { names, starts, terms, weights } = spreadToKin(table, meaning)
    const weightOf = (i: number, word: string): number => {
      for (let k = starts[i]!; k < starts[i + 1]!; k++) if (names[terms[k]!] === word) return weights[k]!
      return 0
    }
    expect(weightOf(0, 'hurt')).toBeGreaterThan(weightOf(0, 'injury'))
    const square = [...weights.subarray(starts[0]!, starts[1]!)].reduce((sum, weight) => sum + weight ** 2, 0)
    expect(square).toBeCloseTo(1, 12)
  })

  test('words for times are left out: they tell when, not what', () => {
    expect(spread('night leak', 'night')).toEqual(['leak', ''])
  })

  test('names and numbers have no kin', () => {
    expect(spread('@a-12ab 40', 'forty @a-12ac')).toEqual(['40 @a-12ab', '@a-12ac forty'])
  })
})
