import { describe, expect, test } from 'vitest'
import { parseEnglish } from '../builders/english.js'
import { reportOf } from '../builders/report-of.js'

const topicOf = (text: string): string[] => (parseEnglish(reportOf(text)).topic ?? []).map(({ term }) => term)

describe('what a report is about', () => {
  test('names and rare words lead, whatever stands first', () => {
    const terms = topicOf(
      'People in the town said on Monday that the gate of the Zorblat weir had cracked. The Zorblat weir is old, the people said.',
    )
    expect(terms.slice(0, 2).sort()).toEqual(['weir', 'zorblat'])
    expect(terms.indexOf('people')).toBeGreaterThan(2)
  })

  test('the forms of a word are one term', () => {
    const terms = topicOf('The hinge cracked. Hinges crack in the frost, and a crack spreads.')
    expect(new Set(terms).size).toBe(terms.length)
    expect(terms).toContain('hinge')
    expect(terms).not.toContain('hinges')
  })

  test('numbers and small words tell nothing', () => {
    expect(topicOf('It was 40 of the 65, and so were they.')).toEqual([])
  })

  test('the squares of the weights add up to one', () => {
    const topic = parseEnglish(reportOf('The gate of the weir cracked in the frost at Harrow.')).topic!
    expect(topic.reduce((sum, { weight }) => sum + weight * weight, 0)).toBeCloseTo(1)
  })
})
