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
    'Twitter / Jane Doe',
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
  test.each([
    'Jane Doe of Marsh Today reported this story from Malmo.',
    'Additional reporting by Jane Doe',
    'Further research by Jane Doe',
    'With reports from Malmo',
    'writing by Jane Doe',
    'Translation by Jane Doe',
    'Photography by Jane Doe',
    'Production by Jane Doe',
    'Edited by Jane Doe',
    'Compiled by Jane Doe',
    'Contributors: Jane Doe',
    'Via: Marsh Today',
    'Hat tip: Marsh Today',
    'H/T: Marsh Today',
  ])('credit: %s', (line) => {
    expect(findFurnitureKind(line)).toBe('credit')
  })
  test.each([
    'Share this',
    '12 likes',
    '3 retweets',
    '1,200 views',
    'Write a reply',
    'Post a reply',
    'Like us on Marsh',
    'Comments (12)',
    'What a weir! Comments below',
    'Tweet this',
    '4 reactions',
    'Print this',
    'E-mail this',
    'Have your say',
    'Join the debate',
    'What do you think? Tell us.',
    // The sign of the kelvin is a k, and the long s an s.
    '12 li\u212aes',
    '12 \u017fhares',
  ])('comments: %s', (line) => {
    expect(findFurnitureKind(line)).toBe('comments')
  })
  test.each([
    'Published March 12',
    'Last updated 12.30',
    'Originally Posted: 3/4/2015',
    'Modified 12 March',
    'Created on 12 March',
    'Filed at 9.40',
    'Thursday, March 12',
    'SEPT. 12, 2015',
    '12 March 2015',
  ])('date line: %s', (line) => {
    expect(findFurnitureKind(line)).toBe('dateline')
  })
  test.each(['Jane Doe writes for', 'Jane Doe reports for Marsh TV', 'Jane Doe covers weirs for Marsh TV'])(
    'biography: %s',
    (line) => {
      expect(findFurnitureKind(line)).toBe('biography')
    },
  )
  test('no sign keeps a state between lines', () => {
    const all = FURNITURE_RULES.flatMap(({ sign, needs }) => (needs ? [sign, needs] : [sign]))
    expect(all.filter((sign) => sign.global || sign.sticky)).toEqual([])
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
