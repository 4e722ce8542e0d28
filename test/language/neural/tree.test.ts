import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTree, headsOf as openCircles } from '../../../src/language/neural/tree.js'

/** Scores as the network gives them: a row a word, first the root, then each word as head. */
const scoresOf = (...rows: number[][]): Float32Array => Float32Array.from(rows.flat())

const sumOf = (scores: Float32Array, heads: ArrayLike<number>): number =>
  Array.from(heads, (head, i) => scores[i * (heads.length + 1) + head + 1]!).reduce((a, b) => a + b, 0)

/** Heads out of scores alone, of n words: first what each by itself would have. */
function headsOf(scores: Float32Array, n: number): number[] {
  const best = Array.from({ length: n }, (_, i) => {
    const row = scores.slice(i * (n + 1), (i + 1) * (n + 1))
    row[i + 1] = Number.NEGATIVE_INFINITY
    return row.indexOf(Math.max(...row)) - 1
  })
  return openCircles(best, scores)
}

/** The best of all trees, by trying them all. */
function bestByTrying(scores: Float32Array, n: number): number {
  let best = Number.NEGATIVE_INFINITY
  const heads = new Int32Array(n)
  const go = (i: number): void => {
    if (i === n) {
      if (isTree(heads)) best = Math.max(best, sumOf(scores, heads))
      return
    }
    for (let head = -1; head < n; head++) {
      if (head === i) continue
      heads[i] = head
      go(i + 1)
    }
  }
  go(0)
  return best
}

describe('heads of words', () => {
  test('every word gets its best head where that is a tree', () => {
    expect([...headsOf(scoresOf([9, 0, 1, 1], [0, 5, 0, 1], [0, 1, 4, 0]), 3)]).toEqual([-1, 0, 1])
  })

  test('a circle is opened where it costs least', () => {
    // 0 and 1 want each other; the root can have 0 for 1 point less, 1 for 4 points less.
    expect([...headsOf(scoresOf([4, 0, 5], [1, 5, 0]), 2)]).toEqual([-1, 0])
  })

  test('of two words that want the root, one hangs on the other', () => {
    expect([...headsOf(scoresOf([9, 0, 1], [8, 2, 0]), 2)]).toEqual([-1, 0])
  })

  test('a word alone is the root', () => {
    expect([...headsOf(scoresOf([-3, 0]), 1)]).toEqual([-1])
  })

  test('law: always one tree', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 24 }),
        fc.infiniteStream(fc.integer({ min: -30, max: 30 })),
        (n, stream) => {
          const scores = Float32Array.from({ length: n * (n + 1) }, () => stream.next().value)
          expect(isTree(headsOf(scores, n))).toBe(true)
        },
      ),
    )
  })

  test('law: the best of all trees with one root', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }),
        fc.infiniteStream(fc.integer({ min: -30, max: 30 })),
        (n, stream) => {
          const scores = Float32Array.from({ length: n * (n + 1) }, () => stream.next().value)
          expect(sumOf(scores, headsOf(scores, n))).toBe(bestByTrying(scores, n))
        },
      ),
    )
  })
})
