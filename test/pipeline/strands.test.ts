import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TopicTerm } from '../../src/model/language.js'
import { listStrands } from '../../src/pipeline/strands.js'

/** A report about these words, the first the weightiest. */
const about = (words: string): { topic: TopicTerm[] } => {
  const terms = words.split(' ').map((term, i) => ({ term, weight: 1 / (i + 1) }))
  const length = Math.hypot(...terms.map(({ weight }) => weight))
  return { topic: terms.map(({ term, weight }) => ({ term, weight: weight / length })) }
}

const divide = (reports: readonly { topic?: TopicTerm[] }[]): number[][] => listStrands(reports, 0)

describe('a large case is divided into strands', () => {
  test('reports on one thing are one strand, reports on another are another', () => {
    const reports = [
      about('harrow weir gate crack'),
      about('skua ferry harbour'),
      about('weir harrow frost lock'),
      about('ferry skua captain'),
    ]
    expect(divide(reports)).toEqual([
      [0, 2],
      [1, 3],
    ])
  })

  test('a report between two makes them one', () => {
    const [frost, price] = [about('harrow weir frost hinge'), about('toll barge harrow price')]
    expect(divide([frost, price])).toEqual([[0], [1]])
    expect(divide([frost, price, about('weir harrow toll barge frost')])).toEqual([[0, 1, 2]])
  })

  test('one word in common joins nothing, however weighty', () => {
    expect(divide([about('harrow gate'), about('harrow vote')])).toEqual([[0], [1]])
  })

  test('a case that a person put together is one strand, whatever it is about', () => {
    expect(listStrands([about('harrow weir'), about('skua ferry')])).toEqual([[0, 1]])
  })

  test('where a reader cannot tell what a report is about, nothing is divided', () => {
    expect(divide([about('harrow weir'), about('skua ferry'), {}])).toEqual([[0, 1, 2]])
  })

  test('a report without a word is a strand of its own, and no report is none', () => {
    expect(divide([{ topic: [] }, { topic: [] }])).toEqual([[0], [1]])
    expect(divide([])).toEqual([])
  })
})

describe('laws of strands', () => {
  const report = fc
    .uniqueArray(fc.constantFrom(...'weir gate frost ferry skua toll vote barge lock crane'.split(' ')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(' '))
  const reports = fc.array(report, { minLength: 1, maxLength: 14 })
  const asSets = (strands: number[][], name: (i: number) => number): string[] =>
    strands
      .map((one) =>
        one
          .map(name)
          .sort((a, b) => a - b)
          .join(' '),
      )
      .sort()

  test('every report is in one strand', () =>
    fc.assert(
      fc.property(reports, (given) => {
        expect(
          divide(given.map(about))
            .flat()
            .sort((a, b) => a - b),
        ).toEqual(given.map((_, i) => i))
      }),
    ))

  test('the order of the reports leaves no trace', () =>
    fc.assert(
      fc.property(reports, (given) => {
        const last = given.length - 1
        expect(asSets(divide([...given].reverse().map(about)), (i) => last - i)).toEqual(
          asSets(divide(given.map(about)), (i) => i),
        )
      }),
    ))

  test('a report that is added leaves the strands it is not in as they were', () =>
    fc.assert(
      fc.property(reports, report, (given, added) => {
        const before = asSets(divide(given.map(about)), (i) => i)
        const after = divide([...given, added].map(about)).filter((one) => !one.includes(given.length))
        for (const strand of asSets(after, (i) => i)) expect(before).toContain(strand)
      }),
    ))
})
