import { describe, expect, test } from 'vitest'
import { findEdgeKind, findFurnitureKind } from '../../src/ingest/furniture.js'
import { FURNITURE_RULES } from '../../src/ingest/furniture-rules.js'

const rows = FURNITURE_RULES.map((rule) => [rule.example, rule] as const)

describe('every rule of furniture knows its own example', () => {
  test.each(rows)('%s', (example, rule) => {
    expect(rule.sign.test(example)).toBe(true)
    expect(example.length).toBeLessThanOrEqual(rule.upTo)
    expect(
      rule.reach === 'any'
        ? findFurnitureKind(example)
        : findEdgeKind(example, rule.reach === 'edge' ? 'head' : 'tail'),
    ).toBe(rule.kind)
  })
  test.each(rows.filter(([, rule]) => rule.reach === 'tail'))('only below the story: %s', (example) => {
    expect(findFurnitureKind(example)).toBeNull()
    expect(findEdgeKind(example, 'head')).toBeNull()
  })
  // One line for every part of a rule's `needs`.
  test.each([
    'The weir last week. Pic: Jane Doe',
    'The weir last week. Image: Jane Doe',
    'The weir at Lund. [Photo by Jane Doe]',
    'The weir at Lund on Monday. [Marsh Pressphoto Agency]',
    'The weir at Lund. REUTERS/Jane Doe',
    'The weir at Lund. AFP PHOTO / Jane Doe',
    'The weir at Lund. Getty Images/Jane Doe',
    'The weir at Lund. YouTube Screenshot',
    'The weir at Lund. Shutterstock',
    'The weir at Lund. File photo',
    'Jane Doe via Getty Images',
  ])('caption: %s', (line) => {
    expect(findFurnitureKind(line)).toBe('caption')
  })
  test('a correspondent who reported is a credit', () => {
    expect(findFurnitureKind('Jane Doe of Marsh Today reported this story from Malmo.')).toBe('credit')
  })
  test('no sign keeps a state between lines', () => {
    expect(FURNITURE_RULES.filter((rule) => rule.sign.global || rule.sign.sticky)).toEqual([])
  })
  test('a line of any length is judged at once', () => {
    const start = performance.now()
    for (const piece of ['Related', 'A', 'Ab ', '(', '/AP', '“', ' - ', '. '])
      for (const length of [300, 900, 1200]) {
        findFurnitureKind(piece.repeat(length).slice(0, length))
        findEdgeKind(piece.repeat(length).slice(0, length), 'tail')
      }
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
