import { describe, expect, test } from 'vitest'
import type { LabelledClaim, LabelledStatement, StoryLabel } from '../../src/evaluate/label.js'
import { scoreStory } from '../../src/evaluate/score-story.js'
import { addScores } from '../../src/evaluate/story-score.js'
import type { Actor } from '../../src/model/actor.js'
import type { Derivation, Disagreement } from '../../src/model/provenance.js'
import { markedCase } from './marked-case.js'

/** 'a: the gate held' → words of report a. */
const place = (marked: string) => {
  const at = marked.indexOf(': ')
  return { report: marked.slice(0, at), at: marked.slice(at + 2) }
}
const labelled = (marked: string): LabelledStatement => ({
  ...place(marked),
  origin: 'o',
  voice: '',
  via: [],
})

const claim = (id: string, low: number, high: number, ...places: string[]): LabelledClaim => ({
  id,
  claim: id,
  for: places.map(labelled),
  origins: { low, high },
})

const label = (parts: Partial<StoryLabel>): StoryLabel => ({
  story: 'gate',
  reports: [],
  claims: [],
  origins: [],
  ...parts,
})

const actor = (id: string, name: string, ...aliases: string[]): Actor => ({
  id,
  name,
  kind: 'outlet',
  aliases,
  mentions: [],
  because: [],
})

const derivation = (kind: Derivation['kind'], from: string, on: Derivation['on'], probability = 1) => ({
  id: `${kind} ${from}`,
  from: `r-${from}`,
  on,
  kind,
  directed: true,
  probability,
  evidence: [],
  because: [],
})

describe('a statement is found', () => {
  const asked = label({ claims: [claim('c', 1, 1, 'a: the old gate held all night')] })
  test.each([
    ['when its content is the passage', 'He said {x the old gate held all night}.', 1],
    ['when its content is longer', 'He said {x on Monday that the old gate held all night long}.', 1],
    ['when it covers 60 % of it', 'He said the old {x gate held all night}.', 1],
    ['and not when it covers less', 'He said the old gate {x held all night}.', 0],
    ['and not in another place', '{x He said it}: the old gate held all night.', 0],
    ['over a line break and NBSP', 'He said {x the old\ngate\u00a0held all  night}.', 1],
  ])('%s', (_, text, found) => {
    const { counts } = scoreStory(asked, markedCase({ a: text }, { x: [1, 1] }))
    expect([counts.statementsFound, counts.statementsAll]).toEqual([found, 1])
  })

  test('by curly quotes where the label has straight ones', () => {
    const kase = markedCase({ a: '{x “It’s the old gate” they told us}.' }, { x: [1, 1] })
    const asked = label({ claims: [claim('c', 1, 1, 'a: "It\'s the old gate" they')] })
    expect(scoreStory(asked, kase).counts.statementsFound).toBe(1)
  })

  test('not in a report that is not there', () => {
    const kase = markedCase({ b: '{x the old gate held all night}' }, { x: [1, 1] })
    expect(scoreStory(asked, kase).counts).toMatchObject({ statementsAll: 1, statementsFound: 0 })
  })
})

describe('pairs', () => {
  const gate = claim('c1', 1, 1, 'a: the old gate held', 'b: the old gate held')
  const river = claim('c2', 1, 1, 'a: the river fell at noon')
  const texts = (first: string, second: string, third: string) => ({
    a: `{${first} the old gate held} and {${second} the river fell at noon}`,
    b: `{${third} the old gate held}`,
  })
  test.each([
    ['together', texts('x', 'y', 'x'), { pairsAll: 1, pairsTogether: 1, pairsWrong: 0 }],
    ['apart', texts('x', 'y', 'z'), { pairsAll: 1, pairsTogether: 0, pairsWrong: 0 }],
    ['all thrown together', texts('x', 'x', 'x'), { pairsAll: 1, pairsTogether: 1, pairsWrong: 2 }],
  ])('%s', (_, marked, expected) => {
    const { counts } = scoreStory(
      label({ claims: [gate, river] }),
      markedCase(marked, { x: [1, 1], y: [1, 1], z: [1, 1] }),
    )
    expect(counts).toMatchObject(expected)
  })

  test('a sentence that carries two claims is not held against joining them', () => {
    const both = claim('c2', 1, 1, 'a: old gate held and the river fell', 'b: the old gate held')
    const kase = markedCase(
      { a: '{x the old gate held and the river fell}', b: '{x the old gate held}' },
      { x: [1, 1] },
    )
    const { counts } = scoreStory(label({ claims: [claim('c1', 1, 1, 'a: the old gate held'), both] }), kase)
    expect(counts.pairsWrong).toBe(0)
  })

  test('passages that decline are found or not, but make no pairs', () => {
    const declined = { ...gate, neither: [labelled('a: he would not say')] }
    const { counts } = scoreStory(
      label({ claims: [declined] }),
      markedCase(
        { a: '{x the old gate held}; {y he would not say}', b: '{x the old gate held}' },
        { x: [1, 1] },
      ),
    )
    expect(counts).toMatchObject({ statementsAll: 3, statementsFound: 3, pairsAll: 1 })
  })
})

describe('a range of origins', () => {
  const texts = { a: '{x the old gate held}', b: '{x the old gate held}', c: '{y the old gate held}' }
  const asked = label({
    claims: [claim('c1', 2, 3, 'a: the old gate held', 'b: the old gate held', 'c: the old gate held')],
  })
  test.each([
    ['equal', [2, 3], 'in range', 0],
    ['wider', [1, 5], 'in range', 3],
    ['touching below', [1, 2], 'in range', 0],
    ['touching above', [3, 3], 'in range', -1],
    ['echoes counted as origins', [4, 6], 'over', 1],
    ['origins thrown together', [1, 1], 'under', -1],
  ] as const)('%s', (_, [low, high], verdict, width) => {
    const score = scoreStory(asked, markedCase(texts, { x: [low, high], y: [9, 9] }))
    expect(score.outcomes[0]).toMatchObject({ verdict, predicted: 'x', ours: { low, high } })
    expect(score.outcomes[0]!.share).toBeCloseTo(2 / 3)
    expect(score.extraWidths).toEqual([width])
  })

  test('says nothing when no claim holds half of the reports', () => {
    const scattered = { a: '{x the old gate held}', b: '{y the old gate held}', c: '{z the old gate held}' }
    const score = scoreStory(asked, markedCase(scattered, { x: [2, 3], y: [2, 3], z: [2, 3] }))
    expect(score.outcomes[0]).toMatchObject({ verdict: 'not gathered', ours: null })
    expect(score.counts).toMatchObject({ claimsAll: 1, claimsNotGathered: 1, claimsInRange: 0 })
    expect(score.extraWidths).toEqual([])
  })

  test('is read from the other side when the denial was taken for the claim', () => {
    const turned = { a: '{-x the old gate held}', b: '{-x the old gate held}', c: '{x the old gate held}' }
    const kase = markedCase(turned, {
      x: [
        [7, 7],
        [2, 2],
      ],
    })
    expect(scoreStory(asked, kase).outcomes[0]).toMatchObject({
      verdict: 'in range',
      side: 'against',
      ours: { low: 2, high: 2 },
    })
  })
})

describe('copies and credits', () => {
  const kase = markedCase(
    { a: 'one', b: 'two', c: 'three', d: 'four' },
    {},
    {
      actors: [actor('o', 'The Fenland Herald', 'the Herald')],
      derivations: [
        derivation('text', 'b', { report: 'r-a' }),
        derivation('text', 'c', { report: 'r-a' }, 0.4), // too doubtful to count
        derivation('text', 'c', { unknown: 'u1' }),
        derivation('text', 'd', { unknown: 'u1' }),
        derivation('credit', 'b', { actor: 'o' }),
      ],
    },
  )
  test('copies are pairs, through an unknown text as well', () => {
    const { counts } = scoreStory(
      label({ copies: [{ reports: ['a', 'b', 'c'], kind: 'same text', credit: null }] }),
      kase,
    )
    expect(counts).toMatchObject({ copiesAll: 3, copiesFound: 1, copiesWrong: 1 })
  })
  test('a labelled rewrite is neither asked for nor wrong', () => {
    const { counts } = scoreStory(
      label({ copies: [{ reports: ['d', 'c', 'a', 'b'], kind: 'rewrite', credit: null }] }),
      kase,
    )
    expect(counts).toMatchObject({ copiesAll: 0, copiesFound: 0, copiesWrong: 0 })
  })
  test.each([
    ['Fenland Herald', 'b', 1],
    ['Herald', 'b', 1],
    ['The Fenland Herald on Sunday', 'b', 1],
    ['Marsh Times', 'b', 0],
    ['Fenland Herald', 'c', 0],
  ])('a credit on %s in report %s', (on, report, found) => {
    const { counts } = scoreStory(label({ credits: [{ report, on, at: 'any' }] }), kase)
    expect([counts.creditsFound, counts.creditsAll]).toEqual([found, 1])
  })
})

describe('unnamed sources', () => {
  const texts = {
    a: 'said <u1 a senior official>.',
    b: 'said <u2 one official>; <u1 he> went on. <u3 A camper>.',
  }
  const kase = markedCase(texts, {}, { sources: [{ a: 'u2', b: 'u1', verdict: 'maybe', because: [] }] })
  test.each([
    ['one actor', 'b: he> went', 'same'],
    ['a link between them', 'b: one official', 'maybe'],
    ['no link', 'b: A camper', 'different'],
    ['no actor there', 'b: said', 'none'],
  ])('%s', (_, other, verdict) => {
    for (const asked of ['same', 'maybe', 'different'] as const) {
      const pair = { a: place('a: a senior official'), b: place(other.replace('>', '')), verdict: asked }
      const { counts } = scoreStory(label({ unnamed: [pair] }), kase)
      expect(counts.unnamedRight, asked).toBe(asked === verdict ? 1 : 0)
    }
  })
})

test('disagreements are found by their two places, in either order, and read right or not', () => {
  const kase = markedCase({ a: '{x it was three metres} {y it was four metres} {z it was cold}' }, {})
  const [x, y] = kase.statements
  const ours: Disagreement = {
    id: 'd',
    kind: 'number',
    statements: [y!.id, x!.id],
    reading: 'conflict',
    evidence: [],
    because: [],
  }
  const pair = (b: string, reading: 'conflict' | 'update') => ({
    kind: 'number',
    a: place('a: it was three metres'),
    b: place(b),
    reading,
  })
  const asked = label({
    disagreements: [
      pair('a: it was four metres', 'conflict'),
      pair('a: it was four metres', 'update'),
      pair('a: it was cold', 'conflict'),
    ],
  })
  expect(scoreStory(asked, { ...kase, disagreements: [ours] }).counts).toMatchObject({
    disagreementsAll: 3,
    disagreementsFound: 2,
    disagreementsReadRight: 1,
    disagreementsReported: 1,
  })
})

test('a disagreement is found where the words that differ stand in no content', () => {
  const kase = markedCase({ a: 'The mason Vale said {x it held}. The baker Vale said {y it broke}.' }, {})
  const [x, y] = kase.statements
  const { report } = x!
  const ours = (values?: [string, string]): Disagreement => ({
    id: 'd',
    kind: 'who',
    statements: [x!.id, y!.id],
    ...(values ? { values } : {}),
    reading: 'conflict',
    evidence: [
      { report, start: 4, end: 9 },
      { report, start: 33, end: 38 },
    ],
    because: [],
  })
  const asked = label({
    disagreements: [
      { kind: 'who', a: place('a: The baker Vale'), b: place('a: The mason Vale'), reading: 'conflict' },
      { kind: 'who', a: place('a: The baker Vale'), b: place('a: it held'), reading: 'conflict' },
    ],
  })
  const found = (one: Disagreement) =>
    scoreStory(asked, { ...kase, disagreements: [one] }).counts.disagreementsFound
  expect(found(ours(['mason', 'baker']))).toBe(1)
  expect(found(ours())).toBe(0)
})

test('one difference has statements on two sides: two of them are found apart whichever pairs show it', () => {
  const kase = markedCase(
    { a: '{w it was 3 m} {x it was three metres} {y it was four metres} {z it was 4 m}' },
    {},
  )
  const [w, x, y, z] = kase.statements.map((one) => one.id)
  const pair = (id: string, a: string, b: string): Disagreement => ({
    id,
    kind: 'number',
    statements: [a, b],
    reading: 'conflict',
    difference: 'd',
    evidence: [],
    because: [],
  })
  const asked = label({
    disagreements: [
      {
        kind: 'number',
        a: place('a: it was three metres'),
        b: place('a: it was 4 m'),
        reading: 'conflict',
      },
      // Both of them on one side.
      { kind: 'number', a: place('a: it was 3 m'), b: place('a: it was three metres'), reading: 'conflict' },
    ],
  })
  const disagreements = [pair('d', x!, y!), pair('e', x!, z!), pair('f', w!, y!)]
  expect(scoreStory(asked, { ...kase, disagreements }).counts).toMatchObject({
    disagreementsFound: 1,
    disagreementsReported: 1,
  })
})

test('reported differences that a reader has judged are right or not, the others are not judged', () => {
  const text = 'it was three metres, it was four metres, it was five metres'
  const kase = markedCase({ a: `{x ${text}}` }, {})
  const report = kase.reports[0]!
  const at = (words: string) => {
    const start = report.text.indexOf(words)
    return { start, end: start + words.length }
  }
  const ours = (id: string, a: string, b: string): Disagreement => ({
    id,
    kind: 'number',
    statements: ['s', 's'],
    reading: 'conflict',
    evidence: [
      { report: report.id, ...at(a) },
      { report: report.id, ...at(b) },
    ],
    because: [],
  })
  const judged = (a: string, b: string, right: boolean) => ({
    kind: 'number' as const,
    a: { report: 'a', ...at(a) },
    b: { report: 'a', ...at(b) },
    right,
  })
  const disagreements = [ours('d', 'three', 'four'), ours('e', 'four', 'five'), ours('f', 'three', 'five')]
  const score = scoreStory(label({}), { ...kase, disagreements }, [
    judged('four', 'three', true),
    judged('four', 'five', false),
  ])
  expect(score.counts).toMatchObject({
    disagreementsReported: 3,
    disagreementsJudged: 2,
    disagreementsJudgedRight: 1,
  })
})

test('names: spellings of one, and look-alikes that are not', () => {
  const kase = markedCase(
    {},
    {},
    { actors: [actor('p', 'Ana Ruiz', 'Mayor Ruiz', 'A. Ruíz'), actor('q', 'Ada Ruiz')] },
  )
  const asked = label({
    names_same: [
      ['Ana Ruiz', 'mayor ruiz', 'Anna Ruiz'],
      ['Ana Ruiz', 'Ada Ruiz'],
    ],
    names_different: [
      ['Ana Ruiz', 'Ada Ruiz', 'A. Ruíz'],
      ['Nobody', 'Ada Ruiz'],
    ],
  })
  expect(scoreStory(asked, kase).counts).toMatchObject({
    namesSameAll: 3,
    namesSameRight: 1,
    namesDifferentAll: 3,
    namesDifferentRight: 2,
  })
})

test('scores of stories add up, and the worst story gives the largest claim', () => {
  const asked = label({ claims: [claim('c1', 1, 1, 'a: the old gate held')] })
  const right = scoreStory(asked, markedCase({ a: '{x the old gate held} {_ and} {_ more}' }, { x: [1, 1] }))
  const wrong = scoreStory(asked, markedCase({ a: '{x the old gate held}' }, { x: [2, 2] }))
  const both = addScores([right, wrong])
  expect(both.counts).toMatchObject({ claimsAll: 2, claimsInRange: 1, claimsOver: 1, statementsFound: 2 })
  expect(both.largestClaimShare).toBe(1)
  expect(both.outcomes.map((outcome) => outcome.claim)).toEqual(['gate c1', 'gate c1'])
  expect(addScores([])).toMatchObject({ largestClaimShare: 0, counts: { claimsAll: 0 } })
})
