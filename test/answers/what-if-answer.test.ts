import { beforeAll, describe, expect, test } from 'vitest'
import { type CaseIndex, indexCase } from '../../src/answers/case-index.js'
import { findActor } from '../../src/answers/find-party.js'
import { answerWhatIf, type ClaimMove, type WhatIfAnswer } from '../../src/answers/what-if-answer.js'
import type { Judgement } from '../../src/model/judgement.js'
import { type RecalledCase, recallCase } from '../../src/provenance/recall.js'
import { crackCase } from '../builders/crack-case.js'

let index: CaseIndex
let recalled: RecalledCase

beforeAll(() => {
  const kase = crackCase()
  index = indexCase(kase)
  recalled = recallCase(kase)!
})

const idOf = (name: string): string => {
  const found = findActor(index, name)
  if (found.kind !== 'found') throw new Error(`${name} is not one actor`)
  return found.id
}
const reportOf = (file: string): string => index.file.reports.find((report) => report.file === file)!.id
const ask = (...judgements: Judgement[]): WhatIfAnswer =>
  answerWhatIf(index, recalled, judgements, { top: 9 })
/** '4 reports, 1–4 origins, 4 chains' of the side for it, after. */
const after = ({ moves }: ClaimMove): string => {
  const { reports, low, high, chains } = moves.find((move) => move.side === 'for')!.after
  return `${reports} reports, ${low}–${high} origins, ${chains} chains`
}

test('as it stands, four reports may be one origin or four', () => {
  const [claim] = ask().list
  expect(claim!.for).toMatchObject({ reports: 4, low: 1, high: 4, chains: 4 })
  expect(claim!.moves).toEqual([])
})

describe('what moves, and why', () => {
  test.each<[why: string, judgements: () => Judgement[], words: string, figures: string, because: string]>([
    [
      'without a report',
      () => [{ kind: 'drop', report: reportOf('a.txt') }],
      'a.txt is dropped',
      '3 reports, 1–3 origins, 3 chains',
      'nothing that counts is from Ana Ruiz any more',
    ],
    [
      'without a source',
      () => [{ kind: 'distrust', actor: idOf('an engineer') }],
      '“an engineer” of c.txt is not believed',
      '3 reports, 1–3 origins, 3 chains',
      'nothing that counts is from “an engineer” of c.txt any more',
    ],
    [
      'two made one',
      () => [{ kind: 'same', a: idOf('an engineer'), b: idOf('Ana Ruiz') }],
      '“an engineer” of c.txt and Ana Ruiz are the same',
      '4 reports, 1–3 origins, 3 chains',
      'these count as one origin',
    ],
    [
      'two kept apart',
      () => [{ kind: 'different', a: idOf('an engineer'), b: idOf('Ana Ruiz') }],
      '“an engineer” of c.txt and Ana Ruiz are different',
      '4 reports, 2–4 origins, 4 chains',
      'these cannot all be one any more',
    ],
    [
      'a report that is an origin of its own',
      () => [{ kind: 'trust', actor: reportOf('d.txt') }],
      'd.txt is trusted as an origin of its own',
      '4 reports, 2–4 origins, 4 chains',
      'these cannot all be one any more',
    ],
  ])('%s', (_, judgements, words, figures, because) => {
    const answer = ask(...judgements())
    expect(answer.judgements.map((each) => each.words)).toEqual([words])
    const claim = answer.list.find((each) => each.for.reports === 4)!
    expect(after(claim)).toBe(figures)
    expect(claim.moves[0]!.why.join('; ')).toContain(because)
  })

  test('every judgement is told as it is typed, by names where they are enough', () => {
    const { judgements } = ask(
      { kind: 'drop', report: reportOf('a.txt') },
      { kind: 'same', a: idOf('an engineer'), b: idOf('Ana Ruiz') },
    )
    expect(judgements.map((each) => each.options)).toEqual([
      '--drop a.txt',
      '--same "an engineer" "Ana Ruiz"',
    ])
  })

  test('nothing, where the judgement changes nothing', () => {
    expect(ask({ kind: 'same', a: idOf('Ana Ruiz'), b: idOf('Tom Vale') })).toMatchObject({
      moved: 0,
      list: [],
    })
  })
})

test('what is not listed is counted', () => {
  const { claims, left, list } = answerWhatIf(index, recalled, [], { top: 1 })
  expect([list.length, left]).toEqual([1, claims - 1])
})
