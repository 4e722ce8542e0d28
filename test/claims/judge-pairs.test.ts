import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgePairs } from '../../src/claims/judge-pairs.js'
import { LEAST_LIKENESS } from '../../src/claims/likeness.js'
import { SIGNS, type Sign, type SignReader } from '../../src/claims/signs/signs.js'

/** Every pair shows the same signs. */
const showing =
  (shown: Partial<Record<Sign, number>>): SignReader =>
  (signs, _i, _j, inCompany) => {
    SIGNS.forEach((sign, s) => {
      signs[s] = sign === 'company' ? Math.sqrt(inCompany) : (shown[sign] ?? 0)
    })
  }

const chanceOf = (likeness: number, shown: Partial<Record<Sign, number>> = {}): number =>
  judgePairs([new Map([[1, likeness]]), new Map()], showing(shown))[0]!.get(1) ?? 0

describe('the chance that two statements are one claim', () => {
  test('the same sentence in two reports is one claim', () => {
    expect(
      chanceOf(1, { rare: 1, telling: 1, covered: 1, sides: Math.log1p(2), runs: Math.log1p(5) }),
    ).toBeGreaterThan(0.95)
  })

  test('a name in common and nothing else is two claims', () => {
    expect(chanceOf(0.1, { rare: 0.15, telling: 0.15, covered: 0.2, single: 1 })).toBeLessThan(0.1)
  })

  test.each<Sign>(['rare', 'telling', 'sides', 'runs', 'numbers', 'kin', 'beside'])(
    '%s speaks for it',
    (sign) => {
      expect(chanceOf(0.3, { [sign]: 0.7 })).toBeGreaterThan(chanceOf(0.3))
    },
  )

  test.each<Sign>(['apart', 'single'])('%s speaks against it', (sign) => {
    expect(chanceOf(0.3, { [sign]: 1 })).toBeLessThan(chanceOf(0.3))
  })

  test('pairs that have no word in common are not looked at, and none gets more than 1', () => {
    const rows = fc.array(
      fc.dictionary(fc.nat({ max: 9 }).map(String), fc.double({ min: LEAST_LIKENESS, max: 1, noNaN: true })),
    )
    fc.assert(
      fc.property(rows, (given) => {
        const company = given.map(
          (row) => new Map(Object.entries(row).map(([j, likeness]) => [Number(j), likeness])),
        )
        judgePairs(company, showing({ runs: 1 })).forEach((row, i) => {
          for (const [j, chance] of row) {
            expect(company[i]!.has(j)).toBe(true)
            expect(chance).toBeGreaterThanOrEqual(LEAST_LIKENESS)
            expect(chance).toBeLessThanOrEqual(1)
          }
        })
      }),
    )
  })
})
