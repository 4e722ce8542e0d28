import { beforeAll, describe, expect, test } from 'vitest'
import { nameOf, openPlaces } from '../../src/evaluate/place.js'
import { scoreStory } from '../../src/evaluate/score-story.js'
import { listSpansOff } from '../../src/evaluate/spans-off.js'
import type { Miss, StoryScore } from '../../src/evaluate/story-score.js'
import type { CaseFile } from '../../src/model/case-file.js'
import { analyze } from '../../src/pipeline.js'
import { english } from '../builders/english.js'
import { listReports, readExpected } from './weir-files.js'

// The whole program on the example story, against expected.json, which was written from reading
// alone before any of the program had seen the story. Where they differ, mend the program; the
// label changes only for a reason written beside it.

const expected = readExpected()
let kase: CaseFile
let score: StoryScore

beforeAll(() => {
  kase = analyze(listReports(), english)
  score = scoreStory(expected, kase)
})

/** What went wrong, in words, so that a failing test says where to look. */
const missed = (...kinds: Miss['what'][]): string[] =>
  score.misses.filter((miss) => kinds.includes(miss.what)).map((miss) => `${miss.what}: ${miss.text}`)

test('every report is read, and nothing of it is refused', () => {
  expect(kase.reports.map(nameOf).sort()).toEqual([...expected.reports].sort())
  expect(kase.diagnostics.filter((one) => one.severity === 'refused')).toEqual([])
})

test('every labelled statement is found', () => expect(missed('statement not found')).toEqual([]))

test('no two claims are thrown together', () => expect(missed('wrongly together')).toEqual([]))

describe.each(expected.claims.map((claim) => ({ ...claim })))('$id: $claim', (claim) => {
  const outcomeOf = () => score.outcomes.find((outcome) => outcome.claim === claim.id)!

  test('is one claim in every report that carries it', () => expect(outcomeOf().share).toBe(1))

  test(`rests on ${claim.origins.low} to ${claim.origins.high} origins`, () => {
    const { low, high } = claim.origins
    expect(outcomeOf().ours).toEqual({ low, high })
  })

  test.runIf(claim.against?.length)('has its denials on the other side', () => {
    // Which of two opposite claims is called the claim is the program's choice; that they face each other is not.
    const { predicted, side } = outcomeOf()
    const denials = kase.claims.find((one) => one.id === predicted)![
      side === 'support' ? 'against' : 'support'
    ]
    const reports = new Set(denials.statements.map((id) => kase.statements.find((s) => s.id === id)!.report))
    const names = kase.reports.filter((report) => reports.has(report.id)).map(nameOf)
    expect(names.sort()).toEqual(claim.against!.map((statement) => statement.report).sort())
    const { low, high } = claim.origins_against!
    expect(denials.origins).toMatchObject({ low, high })
  })
})

test('copied text is seen, and nothing else is taken for it', () =>
  expect(missed('copy missed', 'copy wrong')).toEqual([]))

test('every credit is seen', () => expect(missed('credit missed')).toEqual([]))

test('unnamed sources are told apart as a reader would', () => expect(missed('unnamed wrong')).toEqual([]))

describe.each((expected.disagreements ?? []).map((one) => ({ ...one })))(
  '$kind: $values',
  ({ a, b, reading }) => {
    // A difference is listed once, however many reports carry its two sides: the label names one pair of passages, the
    // program may show it by another pair of the same two claims.
    test(`is found, and read as ${reading}`, () => {
      const places = openPlaces(kase)
      const claimsAt = (at: typeof a): Set<string> =>
        new Set(places.listStatements(at).flatMap((statement) => statement.claim ?? []))
      const claimOf = (id: string): string =>
        kase.statements.find((statement) => statement.id === id)!.claim ?? ''
      const [x, y] = [claimsAt(a), claimsAt(b)]
      const readings = kase.disagreements
        .filter(({ statements: [one, other] }) => {
          const [c, d] = [claimOf(one), claimOf(other)]
          return (x.has(c) && y.has(d)) || (x.has(d) && y.has(c))
        })
        .map((one) => one.reading)
      expect(readings).toContain(reading)
    })
  },
)

test('names in two spellings are one, look-alikes are not', () =>
  expect(missed('names apart', 'names merged')).toEqual([]))

test('the most repeated warning hangs on the one engineer', () => {
  const { predicted } = score.outcomes.find((outcome) => outcome.claim === 'c2')!
  const { weakest } = kase.claims.find((one) => one.id === predicted)!.support
  const names = kase.actors
    .filter((actor) => weakest.includes(actor.id))
    .flatMap((a) => [a.name, ...a.aliases])
  expect(weakest).toHaveLength(1)
  expect(names).toContain('Yelena Dorosh')
})

test('every span stands in its report', () => expect(listSpansOff(kase)).toEqual([]))

test('the same bytes on a second run and in another order', () => {
  const bytes = JSON.stringify(kase)
  expect(JSON.stringify(analyze(listReports(), english))).toBe(bytes)
  expect(JSON.stringify(analyze(listReports().reverse(), english))).toBe(bytes)
})
