import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HARDNESS, type Hardness } from '../../../bench/newsroom/cast.js'
import { makeStory } from '../../../bench/newsroom/story.js'

const anyStory = fc.record({
  seed: fc.integer({ min: 1, max: 1000 }),
  number: fc.integer({ min: 0, max: 500 }),
  size: fc.integer({ min: 5, max: 40 }),
  hardness: fc.constantFrom<Hardness>(0, 1, 2, 3, 4, 5),
})
const make = ({
  seed,
  number,
  size,
  hardness,
}: {
  seed: number
  number: number
  size: number
  hardness: Hardness
}) => makeStory(seed, number, size, hardness)

describe('a simulated story', () => {
  test('is the same from the same seed, and another from another', () => {
    expect(makeStory(3, 7, 20, 2)).toEqual(makeStory(3, 7, 20, 2))
    expect(makeStory(4, 7, 20, 2)).not.toEqual(makeStory(3, 7, 20, 2))
  })

  test('has as many reports as asked for, each in a file of its own', () => {
    fc.assert(
      fc.property(anyStory, (asked) => {
        const { reports } = make(asked)
        expect(reports.length).toBe(asked.size)
        expect(new Set(reports.map(({ file }) => file)).size).toBe(asked.size)
      }),
      { numRuns: 60 },
    )
  })

  test('says in its reports what its truth says, sentence for sentence', () => {
    fc.assert(
      fc.property(anyStory, (asked) => {
        const { reports, claims } = make(asked)
        const textOf = new Map(reports.map(({ file, text }) => [file, text]))
        for (const { passages, origins } of claims) {
          for (const { file, text } of passages) expect(textOf.get(file)).toContain(text)
          // One report may have it from two who know it apart.
          const told = passages.filter(({ side }) => side === 'for')
          expect(origins).toBeLessThanOrEqual(told.length)
          expect(origins > 0).toBe(told.length > 0)
        }
      }),
      { numRuns: 600 },
    )
  })

  test('leaves no pattern unwritten', () => {
    for (let number = 0; number < 42; number++)
      for (const { text } of makeStory(1, number, 12, (number % HARDNESS.length) as Hardness).reports)
        expect(text).not.toMatch(/[{}[\]|]/)
  })

  test('tells it in fewer of the first words the harder its echoes are rewritten', () => {
    const wordings = (hardness: Hardness): number =>
      Array.from({ length: 14 }, (_, number) => makeStory(2, number, 24, hardness))
        .flatMap(({ claims }) => claims)
        .reduce((sum, { passages }) => sum + new Set(passages.map(({ text }) => text)).size, 0)
    expect(wordings(0)).toBeLessThan(wordings(2))
    expect(wordings(1)).toBeLessThan(wordings(2))
  })
})
