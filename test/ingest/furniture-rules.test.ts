import { describe, expect, test } from 'vitest'
import { findFurnitureKind } from '../../src/ingest/furniture.js'
import { FURNITURE_RULES } from '../../src/ingest/furniture-rules.js'

const rows = FURNITURE_RULES.map((rule) => [rule.example, rule] as const)

describe('every rule of furniture knows its own example', () => {
  test.each(rows)('%s', (example, rule) => {
    expect(rule.sign.test(example)).toBe(true)
    expect(example.length).toBeLessThanOrEqual(rule.upTo)
    expect(findFurnitureKind(example, { head: rule.reach === 'edge', tail: rule.reach === 'tail' })).toBe(
      rule.kind,
    )
  })
  test.each(rows.filter(([, rule]) => rule.reach === 'tail'))('only below the story: %s', (example) => {
    expect(findFurnitureKind(example, { head: false, tail: false })).toBeNull()
  })
  test('no sign keeps a state between lines', () => {
    expect(FURNITURE_RULES.filter((rule) => rule.sign.global || rule.sign.sticky)).toEqual([])
  })
  test('a line of any length is judged at once', () => {
    const start = performance.now()
    for (const piece of ['Related', 'A', 'Ab ', '(', '/AP', '“', ' - ', '. '])
      for (const length of [300, 900, 1200])
        findFurnitureKind(piece.repeat(length).slice(0, length), { head: true, tail: true })
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
