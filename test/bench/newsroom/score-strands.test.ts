import { expect, test } from 'vitest'
import { listStories } from '../../../bench/newsroom/newsroom.js'
import { scoreStrands } from '../../../bench/newsroom/score-strands.js'
import type { SimulatedStory } from '../../../bench/newsroom/story.js'

const newsroom = listStories(3)
const next = (): SimulatedStory => newsroom.next().value as SimulatedStory
const [one, two] = [next(), next()]
const filesOf = ({ reports }: SimulatedStory): string[] => reports.map(({ file }) => file)
const claims = one.claims.length + two.claims.length

test('stories that share a strand are whole, and so are their claims', () => {
  expect(scoreStrands(3, [[...filesOf(one), ...filesOf(two)]])).toEqual({
    trueClaims: claims,
    wholeClaims: claims,
    stories: 2,
    wholeStories: 2,
  })
})

test('a report that is apart tears its story and the claims it carries', () => {
  const [apart, ...others] = filesOf(one)
  const torn = one.claims.filter(
    ({ passages }) =>
      passages.some(({ file }) => file === apart) && passages.some(({ file }) => file !== apart),
  )
  expect(torn.length).toBeGreaterThan(0)
  expect(scoreStrands(3, [[apart!], others, filesOf(two)])).toEqual({
    trueClaims: claims,
    wholeClaims: claims - torn.length,
    stories: 2,
    wholeStories: 1,
  })
})
