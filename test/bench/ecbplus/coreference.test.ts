import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scoreCoreference } from '../../../bench/ecbplus/coreference.js'

/** 'abc de f': clusters of one-letter mentions; the mentions of `order` with the cluster each is in. */
const clusters = (text: string, order: string): string[] =>
  [...order].map((mention) => text.split(' ').find((cluster) => cluster.includes(mention))!)

const score = (key: string, response: string) => {
  const order = key.replace(/ /g, '')
  return scoreCoreference(clusters(key, order), clusters(response, order))
}

describe('the examples of the papers', () => {
  test('MUC: a cluster in two parts lacks one link of three', () => {
    expect(score('abcd', 'ab cd').muc).toEqual({ recall: 2 / 3, precision: 1, f1: 0.8 })
  })

  // Bagga and Baldwin 1998: five, two and five mentions; a wrong join of a small cluster costs less than of a large one.
  test('B³: the large cluster joined to the small one, or to the other large one', () => {
    const key = 'abcde fg hijkl'
    expect(score(key, 'abcde fghijkl').b3.precision).toBeCloseTo((5 + 2 * (2 / 7) + 5 * (5 / 7)) / 12)
    expect(score(key, 'abcdehijkl fg').b3.precision).toBeCloseTo(7 / 12)
    expect(score(key, 'abcde fghijkl').muc.precision).toBeCloseTo(9 / 10)
    expect(score(key, 'abcdehijkl fg').muc.precision).toBeCloseTo(9 / 10)
  })

  // Luo 2005, figure 1, with its table: the same four responses.
  test.each([
    ['abcde fghijkl', 1, 0.733],
    ['abcdehijkl fg', 1, 0.667],
    ['abcdefghijkl', 1, 0.294],
    ['a b c d e f g h i j k l', 0, 0.178],
  ])('CEAF: %s', (response, _, f1) => {
    expect(score('abcde fg hijkl', response).ceafe.f1).toBeCloseTo(f1, 2)
  })

  // Pradhan et al. 2014, section 5: key {a b c} {d e f g}, response {a b} {c d} {f g h i}, over mentions of both.
  test('singletons count for B³ and CEAF, not for MUC', () => {
    const all = score('abc defg h i', 'ab cd fghi e')
    expect(all.muc.recall).toBeCloseTo(2 / 5)
    expect(all.muc.precision).toBeCloseTo(2 / 5)
  })
})

describe('laws', () => {
  const pair = fc.array(fc.tuple(fc.integer({ max: 4, min: 0 }), fc.integer({ max: 4, min: 0 })), {
    minLength: 1,
    maxLength: 12,
  })

  test('what is right scores 1, and key and response change places as recall and precision do', () => {
    fc.assert(
      fc.property(pair, (mentions) => {
        const key = mentions.map(([k]) => `k${k}`)
        const response = mentions.map(([, r]) => `r${r}`)
        const there = scoreCoreference(key, response)
        const back = scoreCoreference(response, key)
        for (const name of ['muc', 'b3', 'ceafe'] as const) {
          expect(there[name].recall).toBeCloseTo(back[name].precision)
          expect(there[name].f1).toBeLessThanOrEqual(1 + 1e-9)
        }
        expect(scoreCoreference(key, key).b3.f1).toBeCloseTo(1)
        expect(scoreCoreference(key, key).ceafe.f1).toBeCloseTo(1)
      }),
    )
  })

  test('CEAF matches as well as trying every match does', () => {
    fc.assert(
      fc.property(pair, (mentions) => {
        const key = mentions.map(([k]) => `k${k}`)
        const response = mentions.map(([, r]) => `r${r}`)
        const size = (names: string[], name: string): number => names.filter((one) => one === name).length
        const keys = [...new Set(key)]
        const responses = [...new Set(response)]
        const likeness = (k: string, r: string): number =>
          (2 * mentions.filter(([a, b]) => `k${a}` === k && `r${b}` === r).length) /
          (size(key, k) + size(response, r))
        const best = (from: number, left: string[]): number =>
          from === keys.length
            ? 0
            : Math.max(
                best(from + 1, left),
                ...left.map(
                  (r) =>
                    likeness(keys[from]!, r) +
                    best(
                      from + 1,
                      left.filter((one) => one !== r),
                    ),
                ),
              )
        expect(scoreCoreference(key, response).ceafe.recall).toBeCloseTo(best(0, responses) / keys.length)
      }),
    )
  })
})
