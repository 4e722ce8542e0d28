import { expect, test } from 'vitest'
import { keepLikestRivals } from '../../src/claims/likest-rivals.js'
import type { Rivals } from '../../src/claims/rivals.js'

const quantity = { start: 0, end: 2, value: 40 }
const rivals = (a: number, b: number, likeness: number): Rivals => ({
  a,
  b,
  x: quantity,
  y: quantity,
  likeness,
})

test('the reports of one story keep all their rivals', () => {
  const all = Array.from({ length: 400 }, (_, b) => rivals(0, b + 1, b / 400))
  expect(keepLikestRivals(all, 500)).toEqual(all)
})

test('in a very large case each statement keeps those most like it, of equals the first', () => {
  const all = [
    rivals(0, 1, 0.3),
    rivals(0, 2, 0.9),
    rivals(0, 3, 0.5),
    rivals(0, 4, 0.8),
    rivals(0, 5, 0.8),
    rivals(7, 8, 0.3),
  ]
  const kept = keepLikestRivals(all, 500_000).map(({ a, b }) => `${a} ${b}`)
  expect(kept).toEqual(['0 2', '0 4', '7 8'])
})
