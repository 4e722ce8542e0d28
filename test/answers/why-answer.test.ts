import { beforeAll, describe, expect, test } from 'vitest'
import { indexCase } from '../../src/answers/case-index.js'
import { rankClaims } from '../../src/answers/rank.js'
import { answerWhy, type WhyAnswer } from '../../src/answers/why-answer.js'
import type { CaseFile } from '../../src/model/case-file.js'
import { recallCase } from '../../src/provenance/recall.js'
import { crackCase } from '../builders/crack-case.js'

let kase: CaseFile
let answer: WhyAnswer

beforeAll(() => {
  kase = crackCase()
  const index = indexCase(kase)
  answer = answerWhy(index, recallCase(kase)!, rankClaims(index)[0]!)
})

test('the range is the claim’s', () => {
  const claim = kase.claims.find((each) => each.id === answer.id)!
  const { low, high } = claim.support.origins
  expect([answer.for.low, answer.for.high]).toEqual([low, high])
  expect(answer.for.groups).toHaveLength(low)
  expect(answer.for.origins).toHaveLength(high)
  expect(answer.for.weakest).toHaveLength(claim.support.chains)
  expect(answer.for.chains).toHaveLength(claim.support.chains)
})

test('every statement has its chain, its words and the origin where it enters', () => {
  expect(
    answer.for.statements
      .map(({ report, chain, origin, words }) => [report, chain.map((party) => party.name), origin, words])
      .sort(),
  ).toEqual([
    [
      'a.txt',
      ['Ana Ruiz', 'a.txt'],
      expect.any(String),
      'the lower gate of the Harrow weir had cracked in the frost',
    ],
    [
      'b.txt',
      ['A senior official', 'b.txt'],
      expect.any(String),
      expect.stringContaining('had cracked in the frost'),
    ],
    [
      'c.txt',
      ['an engineer', 'c.txt'],
      expect.any(String),
      expect.stringContaining('had cracked in the frost'),
    ],
    ['d.txt', ['d.txt'], expect.any(String), expect.stringContaining('had cracked in the frost')],
  ])
  for (const { number, origin } of answer.for.statements)
    expect(answer.for.origins.find((each) => each.letter === origin)!.statements).toContain(number)
})

describe('the low end', () => {
  test('holds every origin once', () => {
    const letters = answer.for.groups.flatMap((group) => group.letters)
    expect(letters.sort()).toEqual(answer.for.origins.map((origin) => origin.letter).sort())
  })

  test('has a reason for each that joins the first', () => {
    for (const { letters, joins } of answer.for.groups) {
      expect(joins.map((join) => join.letters)).toEqual(
        letters.slice(1).map((letter) => [letters[0], letter]),
      )
      for (const { because } of joins) expect(because.text).not.toBe('')
    }
  })
})

test('a side on which nothing stands is empty', () => {
  const index = indexCase(kase)
  const undisputed = kase.claims.find((claim) => claim.against.statements.length === 0)!
  expect(answerWhy(index, recallCase(kase)!, undisputed).against).toEqual({
    reports: 0,
    low: 0,
    high: 0,
    statements: [],
    origins: [],
    groups: [],
    chains: [],
    weakest: [],
    passed: [],
  })
})
