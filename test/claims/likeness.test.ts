import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareContents, LEAST_LIKENESS } from '../../src/claims/likeness.js'
import { weighTerms } from '../../src/claims/term-table.js'
import { contentOf } from '../builders/content-of.js'

const likenessesOf = (...contents: string[]) => compareContents(weighTerms(contents.map(contentOf)))

describe('likeness of contents', () => {
  test('the same words are wholly alike', () => {
    expect(likenessesOf('weir gate burst night', 'weir gate burst night')[0]!.get(1)).toBeCloseTo(1, 12)
  })

  test('no word in common is no likeness', () => {
    expect(likenessesOf('weir gate burst', 'ferry ticket price').map((row) => row.size)).toEqual([0, 0])
  })

  test('a rare word in common counts more than one that every report uses', () => {
    const rows = likenessesOf(
      'weir sluice gate',
      'weir gate sluice',
      'weir vote poll',
      'weir ferry harbour',
      'weir heron nest',
    )
    expect(rows[0]!.get(1)!).toBeGreaterThan(rows[0]!.get(2)!)
  })

  test('a number in common counts more than a word in common', () => {
    const rows = likenessesOf('40 boats waited upstream', '40 barges passed below', 'many boats turned back')
    expect(rows[0]!.get(1)!).toBeGreaterThan(rows[0]!.get(2)!)
  })

  test('a word that thousands share still counts between two that a rarer word brings together', () => {
    const crowd = Array.from({ length: 1300 }, (_, i) => `weir burst own${i}a own${i}b`)
    const rows = likenessesOf('weir burst heron nest', 'weir burst heron egg', ...crowd)
    const without = likenessesOf('heron nest cold wet', 'heron egg warm dry', ...crowd)
    expect(rows[0]!.get(1)!).toBeGreaterThan(2 * without[0]!.get(1)!)
    // Brought together by the common words alone, they would be a million pairs.
    expect(rows[2]!.size).toBe(0)
  })

  const written = fc.array(
    fc.array(fc.constantFrom('weir', 'gate', 'burst', 'ferry', 'vote', 'heron', 'flood'), { maxLength: 8 }),
    { maxLength: 12 },
  )

  test('likenesses lie between the least and 1, on pairs i < j, and the order of the contents does not matter', () => {
    fc.assert(
      fc.property(written, (all) => {
        const contents = all.map((words) => words.join(' '))
        const rows = likenessesOf(...contents)
        const back = likenessesOf(...[...contents].reverse())
        const last = contents.length - 1
        for (const [i, row] of rows.entries())
          for (const [j, likeness] of row) {
            expect(j).toBeGreaterThan(i)
            expect(likeness).toBeGreaterThanOrEqual(LEAST_LIKENESS)
            expect(likeness).toBeLessThanOrEqual(1 + 1e-12)
            expect(back[last - j]!.get(last - i)).toBeCloseTo(likeness, 12)
          }
        const count = (some: typeof rows) => some.reduce((sum, row) => sum + row.size, 0)
        expect(count(back)).toBe(count(rows))
      }),
    )
  })
})
