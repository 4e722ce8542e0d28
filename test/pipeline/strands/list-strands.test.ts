import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TopicTerm } from '../../../src/model/language.js'
import { listStrands } from '../../../src/pipeline/strands/list-strands.js'
import { about } from '../../builders/topic.js'

const divide = (reports: readonly { topic?: TopicTerm[] }[], most = 200): number[][] =>
  listStrands(reports, 0, most)

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

  test('two stories of which one report tells stay two where they are told by many', () => {
    const weir = ['gate', 'lock', 'hinge', 'keeper'].map((own) => about(`harrow weir frost ice ${own}`))
    const ferry = ['captain', 'quay', 'fare', 'deck'].map((own) => about(`skua ferry noss sound ${own}`))
    expect(divide([...weir, ...ferry, about('harrow skua frost noss week')], 8)).toHaveLength(2)
  })

  test('one word in common joins nothing, however weighty', () => {
    expect(divide([about('harrow gate'), about('harrow vote')])).toEqual([[0], [1]])
  })

  test('what many reports share tells less than what few do', () => {
    const others = Array.from({ length: 12 }, (_, i) => about(`vote ballot ${'abcdefghijkl'[i]}street`))
    const [a, b, c] = [about('vote ballot harrow lund'), about('harrow lund'), about('vote ballot')]
    const strands = divide([a, b, c, ...others], 4)
    expect(strands.find((one) => one.includes(0))).toContain(1)
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
  const most = fc.integer({ min: 1, max: 6 })

  test('every report is in one strand, and none holds more than the bound', () =>
    fc.assert(
      fc.property(reports, most, (given, most) => {
        const strands = divide(given.map(about), most)
        expect(strands.flat().sort((a, b) => a - b)).toEqual(given.map((_, i) => i))
        for (const strand of strands) expect(strand.length).toBeLessThanOrEqual(most)
      }),
    ))

  test('strands and the reports in them stand in order', () =>
    fc.assert(
      fc.property(reports, most, (given, most) => {
        const strands = divide(given.map(about), most)
        for (const strand of strands) expect(strand).toEqual([...strand].sort((a, b) => a - b))
        const firsts = strands.map(([first]) => first!)
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
      }),
    ))

  test('a report that shares no word with them leaves all others as they were, wherever it stands', () =>
    fc.assert(
      fc.property(reports, most, fc.nat(), (given, most, place) => {
        const at = place % (given.length + 1)
        const more = [...given.slice(0, at), 'regatta buoy', ...given.slice(at)]
        const after = divide(more.map(about), most)
          .filter((one) => !(one.length === 1 && one[0] === at))
          .map((one) => one.map((i) => (i > at ? i - 1 : i)))
        expect(after).toEqual(divide(given.map(about), most))
      }),
    ))
})
