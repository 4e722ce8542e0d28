import { beforeAll, describe, expect, test } from 'vitest'
import type { CaseFile } from '../../src/model/case-file.js'
import type { Judgement } from '../../src/model/judgement.js'
import { type RecalledCase, recallCase } from '../../src/provenance/recall.js'
import { findStrongest } from '../../src/provenance/strongest-judgement.js'
import { judgeClaim } from '../../src/provenance/what-if.js'
import { crackCase } from '../builders/crack-case.js'

let kase: CaseFile
let recalled: RecalledCase

beforeAll(() => {
  kase = crackCase()
  recalled = recallCase(kase)!
})

/** How far a judgement moves the ends of both ranges of a claim. */
function moveOf(claim: CaseFile['claims'][number], judgement: Judgement): number {
  const after = judgeClaim(recalled, claim, [judgement])
  return (['support', 'against'] as const).reduce(
    (sum, side) =>
      sum +
      Math.abs(after[side].origins.low - claim[side].origins.low) +
      Math.abs(after[side].origins.high - claim[side].origins.high),
    0,
  )
}

/** Every judgement of the sorts that are tried, on anybody in the case, whether heard on the claim or not. */
function listAll(): Judgement[] {
  const unnamed = new Set(kase.actors.filter((actor) => actor.kind === 'unnamed').map((actor) => actor.id))
  const ids = kase.actors.map((actor) => actor.id)
  return [
    ...kase.reports.map(({ id }): Judgement => ({ kind: 'drop', report: id })),
    ...ids.map((actor): Judgement => ({ kind: 'distrust', actor })),
    ...ids.flatMap((a, i) =>
      ids.slice(i + 1).flatMap((b): Judgement[] =>
        unnamed.has(a) || unnamed.has(b)
          ? [
              { kind: 'same', a, b },
              { kind: 'different', a, b },
            ]
          : [],
      ),
    ),
  ]
}

test('no judgement on anybody in the case moves a claim more than the strongest', () => {
  expect(kase.claims.some((claim) => claim.support.reports === 4)).toBe(true)
  for (const claim of kase.claims) {
    const { moves, isExact } = findStrongest(recalled, claim)
    expect(isExact).toBe(true)
    const most = Math.max(...listAll().map((judgement) => moveOf(claim, judgement)))
    expect(moves[0]?.range ?? 0).toBeGreaterThanOrEqual(most)
    for (const move of moves) expect(moveOf(claim, move.judgement)).toBe(move.range)
  }
})

describe('what is told', () => {
  test('one of each kind, the strongest first, and none that moves nothing', () => {
    for (const claim of kase.claims) {
      const { moves } = findStrongest(recalled, claim)
      expect(new Set(moves.map((move) => move.judgement.kind)).size).toBe(moves.length)
      expect(moves.map((move) => move.range)).toEqual(moves.map((move) => move.range).sort((a, b) => b - a))
      for (const move of moves) expect(move.range + move.chains).toBeGreaterThan(0)
    }
  })

  test('that there were more than could be tried', () => {
    const [claim] = [...kase.claims].sort((a, b) => b.statements.length - a.statements.length)
    expect(findStrongest(recalled, claim!, 3)).toMatchObject({ tried: 3, isExact: false })
  })
})
