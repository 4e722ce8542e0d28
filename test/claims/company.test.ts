import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareInCompany } from '../../src/claims/company.js'
import { compareContents, LEAST_LIKENESS } from '../../src/claims/likeness.js'
import { weighTerms } from '../../src/claims/term-table.js'
import { contentOf } from '../builders/content-of.js'

function compare(...contents: string[]) {
  const table = weighTerms(contents.map(contentOf))
  const alone = compareContents(table)
  return { alone, together: compareInCompany(table, alone) }
}

describe('likeness in company', () => {
  test('the same words are wholly alike', () => {
    expect(compare('weir gate burst night', 'weir gate burst night').together[0]!.get(1)).toBeCloseTo(1, 12)
  })

  const hinge = 'lower gate frost divers hinge broken'
  const gate = 'lower gate frost metal snapped night'
  const others = ['ferry ticket price', 'council vote poll']

  test('two contents that a third resembles are more alike than without it', () => {
    const without = compare(hinge, gate, ...others).together[0]!.get(1)!
    const within = compare(hinge, gate, ...others, 'gate frost hinge broken metal snapped').together[0]!.get(
      1,
    )!
    expect(within).toBeGreaterThan(1.1 * without)
  })

  test('company of both makes them more alike than company that only one of them keeps', () => {
    const ofBoth = compare(hinge, gate, 'gate frost hinge broken metal snapped').together[0]!.get(1)!
    const ofOne = compare(hinge, gate, 'divers hinge broken boat rope lamp').together[0]!.get(1)!
    expect(ofOne).toBeLessThan(ofBoth)
  })

  test('company does not help two that have but two words of their own in common', () => {
    const pair = ['lower gate divers hinge broken', 'lower gate metal snapped night']
    const { alone, together } = compare(...pair, 'lower gate hinge broken metal snapped')
    expect(together[0]!.get(1)).toBe(alone[0]!.get(1))
  })

  test('one word in common is worth less than its share', () => {
    const one = compare('weir gate burst night', 'weir ticket price rise').together[0]!.get(1)!
    const two = compare('weir gate burst night', 'weir gate price rise').together[0]!.get(1)!
    expect(one).toBeLessThan(two / 2)
  })

  const written = fc.array(
    fc.array(fc.constantFrom('weir', 'gate', 'burst', 'ferry', 'vote', 'heron', '40'), { maxLength: 8 }),
    { maxLength: 30 },
  )

  test('only pairs that share a word are alike, between the least and 1', () => {
    fc.assert(
      fc.property(written, (all) => {
        const { alone, together } = compare(...all.map((words) => words.join(' ')))
        for (const [i, row] of together.entries())
          for (const [j, likeness] of row) {
            expect(alone[i]!.get(j) !== undefined).toBe(true)
            expect(likeness).toBeGreaterThanOrEqual(LEAST_LIKENESS)
            expect(likeness).toBeLessThanOrEqual(1 + 1e-12)
          }
      }),
    )
  })
})
