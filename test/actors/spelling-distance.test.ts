import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldMarks, soundMarks } from '../../src/actors/marked-letters.js'
import { soundKeys } from '../../src/actors/name-key.js'
import { findUnlikeness, isSameSpelling } from '../../src/actors/same-spelling.js'
import { SPELLING_COSTS } from '../../src/actors/spelling-costs.js'
import { alignSpellings, GENERAL_STEPS } from '../../src/actors/spelling-distance.js'

const cost = (a: string, b: string): number => alignSpellings(a, b, SPELLING_COSTS)!.cost
const word = fc.string({ unit: fc.constantFrom(...'abcdghijkostuz'), minLength: 1, maxLength: 8 })

describe('the distance of two spellings', () => {
  test('is nought only for equal words, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(cost(a, b)).toBeCloseTo(cost(b, a))
        expect(cost(a, b) === 0).toBe(a === b)
      }),
    )
  })

  test('is that of its steps, and none is dearer than the limit', () => {
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 9, noNaN: true }), (a, b, limit) => {
        const { cost, steps } = alignSpellings(a, b, SPELLING_COSTS)!
        expect(steps.reduce((sum, step) => sum + SPELLING_COSTS.get(step)!, 0)).toBeCloseTo(cost)
        expect(alignSpellings(a, b, SPELLING_COSTS, limit) !== null).toBe(cost <= limit)
      }),
    )
  })

  test('has a cost for every general step, so that any two words have one', () => {
    for (const step of GENERAL_STEPS) expect(SPELLING_COSTS.get(step), step).toBeGreaterThan(0)
  })

  test.each([
    ['mashnuk', 'machnouk', ['c:s', 'ou:u']],
    ['takka', 'taka', ['doubled']],
    ['qasim', 'kasim', ['k:q']],
    ['horo', 'hora', ['vowel for vowel']],
  ])('from %s to %s goes by %j', (a, b, steps) =>
    expect(alignSpellings(a, b, SPELLING_COSTS)!.steps).toEqual(steps),
  )
})

describe('spellings of one word', () => {
  test.each([
    ['Zaheru', 'Sagiro', false, 'too much at once'],
    ['Rakkab', 'Raqqab', true, 'k and q'],
    ['Yusif', 'Youssef', true, 'vowels and a doubled letter'],
    ['Rami', 'Rima', false, 'other vowels'],
    ['Martin', 'Morton', false, 'other vowels in one skeleton'],
    ['Kara', 'Gara', false, 'sounds that no transliterator takes for each other'],
  ])('%s and %s: %s, %s', (a, b, isOne) => expect(isSameSpelling(a, b)).toBe(isOne))

  test('are less unlike the cheaper the steps', () => {
    expect(findUnlikeness('Rakkab', 'Rakkab')).toBe(0)
    expect(findUnlikeness('Rakkab', 'Raqqab')!).toBeLessThan(findUnlikeness('Rakkab', 'Rakkeb')!)
  })

  test('share a block', () => {
    for (const [a, b] of [
      ['jamil', 'gamil'],
      ['haim', 'chaim'],
      ['weiss', 'veiss'],
      ['akhmed', 'ahmed'],
      ['zeynab', 'dhaynab'],
    ] as const)
      expect(
        soundKeys(a).some((key) => soundKeys(b).includes(key)),
        `${a} ${b}`,
      ).toBe(true)
  })
})

test.each([
  ['Šárka', 'sarka', 'sharka'],
  ["O'Neil", 'oneil', 'oneil'],
  ['Łódź', 'lodz', 'lodz'],
  ['ʿAbbās', 'abbas', 'abbas'],
])('%s is ‘%s’ without marks and ‘%s’ as they sound', (word, bare, sounded) => {
  expect(foldMarks(word)).toBe(bare)
  expect(soundMarks(word)).toBe(sounded)
})
