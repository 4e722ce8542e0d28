import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spreadToKin } from '../../src/claims/kin-terms.js'
import type { TermTable } from '../../src/claims/term-table.js'
import { weighTerms } from '../../src/claims/term-table.js'
import { compareWholes } from '../../src/claims/wholes.js'
import { meaning } from '../builders/meaning.js'

const tableOf = (contents: readonly string[]): TermTable =>
  weighTerms(
    contents.map((words) => ({ terms: new Map(words.split(' ').map((word) => [word, 1])) })),
    1,
  )

/** A hundred and fifty statements about much else, so that rare words are rare. */
const BESIDE = Array.from({ length: 150 }, (_, i) => `ferry pier${i} ticket${i % 7} crew${i % 5}`)

interface Setting {
  reports?: readonly string[]
  areRivals?: (i: number, j: number) => boolean
}

/** How alike the groups of contents are as wholes; each content in a report of its own unless told. */
function likenessOf(
  a: readonly string[],
  b: readonly string[],
  { reports = [], areRivals = () => false }: Setting = {},
): number {
  const own = tableOf([...a, ...b, ...BESIDE])
  const groupOf = (members: number[]) => ({ members, kernels: [members] })
  const groups = [groupOf(a.map((_, i) => i)), groupOf(b.map((_, i) => a.length + i))]
  const reportOf = (i: number): string => reports[i] ?? `r${i}`
  const rows = compareWholes({ groups, table: spreadToKin(own, meaning), own, reportOf, areRivals })
  return rows[0]!.get(1) ?? 0
}

const REMOVED = ['doctor remove splinter', 'splinter remove hospital']
const REMOVAL = ['surgeon removal splinter', 'splinter removal clinic']

describe('groups of statements, as wholes', () => {
  test('tell one thing in other words', () => {
    expect(likenessOf(REMOVED, REMOVAL)).toBeGreaterThan(0.2)
  })

  test('are not alike by what all statements of the case tell of', () => {
    expect(likenessOf(['ferry late', 'ferry fog'], ['ferry sold', 'ferry paint'])).toBeLessThan(0.02)
  })

  test('are less alike by a frequent word, and by a name', () => {
    const shared = (word: string): number => likenessOf([`${word} bell`], [`${word} rope`])
    expect(shared('splinter')).toBeGreaterThan(2 * shared('ticket1'))
    expect(shared('splinter')).toBeGreaterThan(2 * shared('@a-12ab'))
  })

  test('are less alike when the same reports tell both', () => {
    const apart = likenessOf(REMOVED, REMOVAL)
    const beside = likenessOf(REMOVED, REMOVAL, { reports: ['a', 'b', 'a', 'b'] })
    expect(apart - beside).toBeCloseTo(0.05, 12)
  })

  test('are hardly alike when they count one thing differently', () => {
    const areRivals = (i: number, j: number): boolean => i < 2 !== j < 2
    expect(likenessOf(REMOVED, REMOVAL, { areRivals })).toBeLessThan(0.2 * likenessOf(REMOVED, REMOVAL))
  })
})

test('the likeness of two groups is the mean of that of their members, less the centre', () => {
  const word = fc.constantFrom('splinter', 'bell', 'rope', 'gate', 'lamp', 'anchor')
  const contents = fc.array(
    fc.uniqueArray(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 4 },
  )
  fc.assert(
    fc.property(contents, contents, (a, b) => {
      const table = tableOf([...a, ...b, ...BESIDE])
      const { names, starts, terms, weights } = table
      const count = starts.length - 1
      const rows = Array.from({ length: count }, (_, i) => {
        const row = new Float64Array(names.length)
        for (let k = starts[i]!; k < starts[i + 1]!; k++) row[terms[k]!] = weights[k]!
        return row
      })
      const mean = names.map((_, t) => rows.reduce((sum, row) => sum + row[t]! / count, 0))
      const centred = rows.map((row) => {
        const left = [...row].map((weight, t) => weight - mean[t]!)
        const length = Math.hypot(...left)
        return left.map((weight) => weight / length)
      })
      const product = (i: number, j: number): number =>
        centred[i]!.reduce((sum, weight, t) => sum + weight * centred[j]![t]!, 0)
      let sum = 0
      for (const i of a.keys()) for (const j of b.keys()) sum += product(i, a.length + j)
      const expected = sum / (a.length * b.length)
      const found = likenessOf(a, b)
      // A group that shares too little is held down by a factor that is known.
      expect(
        [expected, 0.4 * expected, 0].some(
          (one) => Math.abs(one - found) < 1e-9 || (one <= 0.03 && found === 0),
        ),
      ).toBe(true)
    }),
  )
})
