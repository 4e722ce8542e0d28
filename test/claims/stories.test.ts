import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupStories } from '../../src/claims/stories.js'
import { caseOfWords } from '../builders/case-words.js'
import { meaning } from '../builders/meaning.js'

const FERRY = [
  'Ferry sinks off Norder\n\nThe ferry Gull sank off Norder with captain Ana Ruiz aboard.\n',
  'Gull lost\n\nThe Gull, a ferry with captain Ana Ruiz, sank off Norder in a storm.\n',
  'Captain safe\n\nCaptain Ana Ruiz left the Gull off Norder before the ferry sank in a storm.\n',
]
const DAM = [
  'Dam cracks\n\nThe Skell dam has a crack, engineer Tom Vale told the council of Aldmoor.\n',
  'Crack in dam\n\nEngineer Tom Vale found a crack in the Skell dam above Aldmoor.\n',
  'Council told of crack\n\nThe council of Aldmoor heard engineer Tom Vale on the crack in the Skell dam.\n',
]
const { reads } = caseOfWords([...FERRY, ...DAM])

describe('reports of one happening', () => {
  test('are told by the rare words they share', () => {
    const { storyOf, likeness } = groupStories(reads, meaning.rarity)
    expect(storyOf).toEqual([0, 0, 0, 1, 1, 1])
    expect(likeness(0, 1)).toBeGreaterThan(likeness(0, 4))
    expect(likeness(1, 0)).toBe(likeness(0, 1))
  })

  test('whatever the order of the reports', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (order) => {
        const { storyOf } = groupStories(
          order.map((at) => reads[at]!),
          meaning.rarity,
        )
        order.forEach((a, i) => {
          order.forEach((b, j) => {
            expect(storyOf[i] === storyOf[j]).toBe(a < 3 === b < 3)
          })
        })
      }),
      { numRuns: 20 },
    )
  })
})
