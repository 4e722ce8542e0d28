import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverWithFewest } from '../../src/provenance/smallest-cover.js'

/** '0-2 1-3': which are apart; all others may be one. */
function mayBeOneBut(pairs: string): (a: number, b: number) => boolean {
  const apart = new Set(pairs.split(' ').flatMap((pair) => [pair, pair.split('-').reverse().join('-')]))
  return (a, b) => !apart.has(`${a}-${b}`)
}

test.each<[why: string, size: number, apart: string, groups: number[][]]>([
  ['nothing', 0, '', []],
  ['all may be one', 4, '', [[0, 1, 2, 3]]],
  ['all are apart', 3, '0-1 0-2 1-2', [[0], [1], [2]]],
  ['a third that may be either goes with the first', 3, '0-1', [[0, 2], [1]]],
  [
    'the first choice has to be taken back',
    4,
    '0-2 1-3 2-3',
    [
      [0, 3],
      [1, 2],
    ],
  ],
  ['a ring of five needs three', 5, '0-1 1-2 2-3 3-4 4-0', [[0, 2], [1, 3], [4]]],
])('%s', (_, size, apart, groups) => {
  expect(coverWithFewest(size, mayBeOneBut(apart))).toEqual({ groups, isExact: true })
})

/** The smallest number of groups, by trying every way of putting each into a group of its own or one that is there. */
function fewestBySearch(size: number, mayBeOne: (a: number, b: number) => boolean): number {
  let best = size
  const place = (next: number, groups: number[][]): void => {
    if (groups.length >= best) return
    if (next === size) {
      best = groups.length
      return
    }
    for (const [i, group] of groups.entries())
      if (group.every((other) => mayBeOne(other, next)))
        place(
          next + 1,
          groups.map((each, at) => (at === i ? [...each, next] : each)),
        )
    place(next + 1, [...groups, [next]])
  }
  place(0, [])
  return best
}

describe('laws', () => {
  const drawn = fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.array(fc.boolean(), { minLength: 45, maxLength: 45 }))
    .map(([size, flags]) => {
      const mayBeOne = (a: number, b: number): boolean =>
        flags[(Math.max(a, b) * (Math.max(a, b) - 1)) / 2 + Math.min(a, b)]!
      return { size, mayBeOne }
    })
  const areSound = (groups: number[][], size: number): void => {
    expect(groups.flat().sort((a, b) => a - b)).toEqual([...new Array(size).keys()])
    expect(groups.map((group) => group[0])).toEqual(groups.map((group) => Math.min(...group)))
  }

  test('no way of grouping has fewer groups, and no group holds two that are apart', () => {
    fc.assert(
      fc.property(drawn, ({ size, mayBeOne }) => {
        const { groups, isExact } = coverWithFewest(size, mayBeOne)
        areSound(groups, size)
        expect(isExact).toBe(true)
        for (const group of groups)
          for (const a of group) for (const b of group) expect(a === b || mayBeOne(a, b)).toBe(true)
        expect(groups.length).toBe(fewestBySearch(size, mayBeOne))
      }),
      { numRuns: 500 },
    )
  })

  test('a search that is given up never claims more groups than the fewest', () => {
    fc.assert(
      fc.property(drawn, fc.nat(8), ({ size, mayBeOne }, steps) => {
        const { groups, isExact } = coverWithFewest(size, mayBeOne, steps)
        areSound(groups, size)
        const fewest = fewestBySearch(size, mayBeOne)
        expect(groups.length).toBeLessThanOrEqual(fewest)
        if (isExact) expect(groups.length).toBe(fewest)
      }),
      { numRuns: 500 },
    )
  })
})

test('sizes of a story, and far beyond, are done at once', () => {
  // Sixty who are apart from a third of the others; five thousand who each are apart from their neighbours.
  const hash = (a: number, b: number): number => (a * 7919 + b * 104729 + a * b * 31) % 97
  const sixty = coverWithFewest(60, (a, b) => hash(Math.min(a, b), Math.max(a, b)) % 3 > 0)
  expect(sixty.groups.length).toBeLessThan(30)
  const many = coverWithFewest(5000, (a, b) => Math.abs(a - b) > 1)
  expect(many.groups.length).toBe(2)
})
