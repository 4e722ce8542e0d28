import { expect, test } from 'vitest'
import type { Amount } from '../../src/claims/details/amounts.js'
import { areRivals, keepNumbersApart } from '../../src/claims/rivals.js'

const boats = (value: number, low = value, high = value): Amount => ({
  start: 0,
  end: 1,
  value,
  of: 'boat',
  range: [low, high],
  extent: null,
})
const metres = (value: number, along: 'across' | 'deep', metres = value): Amount => ({
  ...boats(value),
  of: 'metre',
  unit: 'metre',
  extent: { along, metres, isHalf: false },
})

test.each<[string, Amount[], Amount[], boolean]>([
  ['two numbers of one thing', [boats(40)], [boats(65)], true],
  ['one number', [boats(40)], [boats(40)], false],
  [
    'bounds that meet',
    [boats(10, 10, Number.POSITIVE_INFINITY)],
    [boats(12, 12, Number.POSITIVE_INFINITY)],
    false,
  ],
  ['bounds that do not', [boats(10, 0, 10)], [boats(12, 12, Number.POSITIVE_INFINITY)], true],
  ['a number in common besides', [boats(40), boats(12)], [boats(40)], false],
  ['two ways of measuring', [metres(20, 'across')], [metres(3, 'deep')], false],
  ['a radius and a width of one figure', [metres(20, 'across', 40)], [metres(20, 'across')], true],
])('%s', (_, a, b, rivals) => {
  expect(areRivals(a, b)).toBe(rivals)
  expect(areRivals(b, a)).toBe(rivals)
})

test('the more alike otherwise, the less is left of it', () => {
  const likenesses = [
    new Map([
      [1, 0.3],
      [2, 0.8],
    ]),
    new Map<number, number>(),
    new Map<number, number>(),
  ]
  keepNumbersApart([[boats(40)], [boats(65)], [boats(65)]], likenesses)
  expect(likenesses[0]!.get(1)).toBeCloseTo(0.09, 12)
  expect(likenesses[0]!.get(2)).toBeCloseTo(0.04, 12)
})
