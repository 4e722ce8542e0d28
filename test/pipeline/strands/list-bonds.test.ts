import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listBonds } from '../../../src/pipeline/strands/list-bonds.js'
import { about } from '../../builders/topic.js'

describe('the reports nearest to each', () => {
  test('stand in order of what they share, and in order of the case where that is the same', () => {
    const { nearest } = listBonds(
      ['harrow weir frost', 'harrow weir', 'harrow weir frost gate', 'skua ferry', 'harrow weir'].map(about),
      200,
    )
    const others = nearest.map((own) => own.map(({ other }) => other))
    expect(others[1]).toEqual([4, 0, 2])
    expect(others[3]).toEqual([])
  })

  test('are ten at most', () => {
    const { nearest } = listBonds(
      Array.from({ length: 15 }, () => about('harrow weir frost')),
      200,
    )
    expect(nearest[14]!.map(({ other }) => other)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    for (const own of nearest) expect(own).toHaveLength(10)
  })

  test('share as much from either side', () => {
    const { nearest } = listBonds([about('harrow weir frost gate'), about('frost lock harrow')], 200)
    expect(nearest[0]![0]!.shared).toBe(nearest[1]![0]!.shared)
  })
})

describe('words of many reports', () => {
  // More than twice as many as a strand may hold have 'vote' and 'ballot'.
  const others = ['lane', 'mill', 'hill', 'pond', 'cove', 'dale'].map((own) =>
    about(`vote ballot ${own}street`),
  )
  const of = (a: string, b: string) => listBonds([about(a), about(b), ...others], 2).nearest[0]!

  test('make none meet', () => {
    expect(of('vote ballot', 'vote ballot')).toEqual([])
  })

  test('count between those that meet by others', () => {
    const [alone] = of('harrow weir lock', 'harrow weir gate')
    const [beside] = of('harrow weir lock ballot', 'harrow weir gate ballot')
    expect(alone!.other).toBe(1)
    expect(beside!.shared).toBeGreaterThan(of('harrow weir lock ballot', 'harrow weir gate')[0]!.shared)
  })
})

describe('when a case grows', () => {
  const WORDS = 'weir gate frost ferry skua toll vote barge lock crane quay hinge'.split(' ')
  const report = fc
    .uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
    .map((words) => about(words.join(' ')))
  /** Reports in order of the case, each with the round in which it comes. */
  const comings = fc.array(fc.tuple(report, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 40 })

  test('what was found before changes nothing in what is found', () =>
    fc.assert(
      fc.property(comings, fc.integer({ min: 1, max: 20 }), (all, most) => {
        let bonds = listBonds([], most)
        for (const round of [0, 1, 2, 3]) {
          const there = all.filter(([, comes]) => comes <= round).map(([one]) => one)
          bonds = listBonds(there, most, bonds)
          expect(bonds.nearest).toEqual(listBonds(there, most).nearest)
        }
      }),
    ))

  test('reports that have gone, come in another order or come twice are looked at anew', () =>
    fc.assert(
      fc.property(fc.array(report, { minLength: 2, maxLength: 20 }), (all) => {
        const before = listBonds(all, 200)
        for (const now of [all.slice(1), [...all].reverse(), [...all, all[0]!]])
          expect(listBonds(now, 200, before).nearest).toEqual(listBonds(now, 200).nearest)
      }),
    ))
})
