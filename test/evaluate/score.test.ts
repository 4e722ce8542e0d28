import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addScore, fOf, precisionOf, recallOf } from '../../src/evaluate/score.js'
import { medianOf } from '../../src/evaluate/story-score.js'

test.each([
  ['half right, a quarter found', { hits: 1, predicted: 2, expected: 4 }, 0.5, 0.25, 1 / 3],
  ['nothing put forward', { hits: 0, predicted: 0, expected: 4 }, null, 0, 0],
  ['nothing to find', { hits: 0, predicted: 3, expected: 0 }, 0, null, 0],
  ['nothing at all', { hits: 0, predicted: 0, expected: 0 }, null, null, null],
])('%s', (_, score, precision, recall, f) => {
  expect([precisionOf(score), recallOf(score), fOf(score)]).toEqual([precision, recall, f])
})

test('F is the harmonic mean of precision and recall', () => {
  const score = fc.nat(50).chain((hits) =>
    fc.record({
      hits: fc.constant(hits),
      predicted: fc.integer({ min: Math.max(1, hits), max: 99 }),
      expected: fc.integer({ min: Math.max(1, hits), max: 99 }),
    }),
  )
  fc.assert(
    fc.property(score, (s) => {
      const [p, r] = [precisionOf(s)!, recallOf(s)!]
      expect(fOf(s)).toBeCloseTo(p + r ? (2 * p * r) / (p + r) : 0)
    }),
  )
})

test('scores add by their counts', () => {
  const sum = addScore({ hits: 1, predicted: 1, expected: 1 }, { hits: 0, predicted: 3, expected: 1 })
  expect(sum).toEqual({ hits: 1, predicted: 4, expected: 2 })
})

test.each([
  [[], null],
  [[3], 3],
  [[1, 2], 2],
  [[5, 1, 3], 3],
])('the middle of %j is %j', (values, middle) => expect(medianOf(values)).toBe(middle))
