import { describe, expect, test } from 'vitest'
import { isVague, rangeOf } from '../../../src/claims/details/amounts.js'

/** The least and the most of the amount in brackets. */
function rangeIn(marked: string, value: number, bounds: { low?: number; high?: number } = {}) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return rangeOf(marked.replace(/[[\]]/g, ''), { start, end, value, ...bounds })
}

describe('the least and the most an amount can be', () => {
  test.each<[marked: string, value: number, range: [number, number]]>([
    ['[40] boats', 40, [40, 40]],
    ['[up to 40] boats', 40, [0, 40]],
    ['up to [40] boats', 40, [0, 40]],
    ['at prices as low as [$40]', 40, [40, Number.POSITIVE_INFINITY]],
    ['[$40] and up', 40, [40, Number.POSITIVE_INFINITY]],
    ['prices start at [$40]', 40, [40, Number.POSITIVE_INFINITY]],
  ])('%s', (marked, value, range) => {
    expect(rangeIn(marked, value)).toEqual(range)
  })

  test('bounds that were read stay', () => {
    expect(rangeIn('[about 40] boats', 40, { low: 36, high: 44 })).toEqual([36, 44])
    expect(rangeIn('[at least 40] boats', 40, { low: 40 })).toEqual([40, Number.POSITIVE_INFINITY])
  })

  test('dozens are no number', () => {
    expect(isVague('dozens of boats', { start: 0, end: 6, value: 24 })).toBe(true)
    expect(isVague('two dozen boats', { start: 0, end: 9, value: 24 })).toBe(false)
  })
})
