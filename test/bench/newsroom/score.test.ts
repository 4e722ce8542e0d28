import { describe, expect, test } from 'vitest'
import type { Hardness } from '../../../bench/newsroom/cast.js'
import { isOver, scoreNewsroom, sumUp } from '../../../bench/newsroom/score.js'
import { makeStory, type SimulatedStory } from '../../../bench/newsroom/story.js'
import { analyze } from '../../../src/pipeline.js'
import { english } from '../../builders/english.js'

const encoder = new TextEncoder()
const read = ({ reports }: SimulatedStory) =>
  analyze(
    reports.map(({ file, text }) => ({ file, bytes: encoder.encode(text) })),
    english,
  )

describe('the newsroom’s score', () => {
  test.each([0, 1, 2, 3] as Hardness[])(
    'no origin is counted twice in small stories whose echoes are rewritten to degree %i',
    (hardness) => {
      const outcomes = [0, 1, 2].flatMap((number) => {
        const story = makeStory(11, number, 12, hardness)
        return scoreNewsroom([story], read(story))
      })
      expect(outcomes.length).toBeGreaterThan(4)
      expect(outcomes.filter(isOver)).toEqual([])
    },
  )

  test('a truth of fewer origins than there are is over-counted', () => {
    const story = makeStory(11, 0, 12, 0)
    const kase = read(story)
    const lessened = {
      ...story,
      claims: story.claims.map((claim) => ({ ...claim, origins: claim.origins && 0.5 })),
    }
    const outcomes = scoreNewsroom([lessened], kase)
    expect(outcomes.filter(isOver).length).toBe(outcomes.length)
    expect(sumUp(outcomes).all).toMatchObject({ claims: outcomes.length, over: outcomes.length, inRange: 0 })
  })

  test('a truth of more origins than are counted is under-counted', () => {
    const story = makeStory(11, 0, 12, 0)
    const raised = {
      ...story,
      claims: story.claims.map((claim) => ({ ...claim, origins: claim.origins && 99 })),
    }
    const { all } = sumUp(scoreNewsroom([raised], read(story)))
    expect(all!.under).toBe(all!.claims - all!.notGathered)
  })

  test('a sentence that does not stand in its report is an error and no miss', () => {
    const story = makeStory(11, 0, 12, 0)
    const kase = read(story)
    story.claims[0]!.passages[0]!.text = 'Nobody wrote this.'
    expect(() => scoreNewsroom([story], kase)).toThrow('does not stand in')
  })
})
