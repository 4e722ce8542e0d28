import type { CaseFile } from '../model/case-file.js'
import type { Claim, Standing } from '../model/claim.js'
import type { Judgement } from '../model/judgement.js'
import { type Effect, listEffects } from './effects.js'
import { type Judged, NOTHING_JUDGED, sortJudgements } from './judged.js'
import type { RecalledCase } from './recall.js'
import { standingOf, type TracedSide, traceSide, traceStanding } from './standing.js'

/** What one claim rests on, on both sides. */
export type Sides = Pick<Claim, 'support' | 'against'>

/** What judgements do to one side of a claim. */
export interface SideShift {
  before: Standing
  after: Standing
  /** How that comes; empty where the side stays as it is. */
  effects: Effect[]
}

/** What judgements do to one claim. */
export interface ClaimShift {
  claim: Claim
  support: SideShift
  against: SideShift
}

/** What a claim rests on once a person has judged. Nothing is altered: without judgements it is what the case says. */
export function judgeClaim(
  { ground, sideOf }: RecalledCase,
  claim: Claim,
  judgements: readonly Judgement[],
): Sides {
  const judged = sortJudgements(judgements)
  return {
    support: traceStanding(sideOf(claim, 'support'), ground, judged),
    against: traceStanding(sideOf(claim, 'against'), ground, judged),
  }
}

/** The claims that judgements move, in the order of the case. */
export function listShifts(
  file: CaseFile,
  recalled: RecalledCase,
  judgements: readonly Judgement[],
): ClaimShift[] {
  const judged = sortJudgements(judgements)
  return file.claims.flatMap((claim): ClaimShift[] => {
    const support = shiftSide(recalled, claim, 'support', judged)
    const against = shiftSide(recalled, claim, 'against', judged)
    return [support, against].some(({ before, after }) => isMoved(before, after))
      ? [{ claim, support, against }]
      : []
  })
}

function shiftSide(
  { ground, sideOf }: RecalledCase,
  claim: Claim,
  side: 'support' | 'against',
  judged: Judged,
): SideShift {
  const testimony = sideOf(claim, side)
  // Counted again rather than read: an older engine may have counted otherwise, and that is no effect of the judgement.
  const was: TracedSide = traceSide(testimony, ground, NOTHING_JUDGED)
  const is: TracedSide = traceSide(testimony, ground, judged)
  const [before, after] = [standingOf(was, ground), standingOf(is, ground)]
  return { before, after, effects: isMoved(before, after) ? listEffects(was, is) : [] }
}

/** Does anything differ that a reader is told as a figure or a name? */
const isMoved = (before: Standing, after: Standing): boolean =>
  before.reports !== after.reports ||
  before.statements.length !== after.statements.length ||
  before.origins.low !== after.origins.low ||
  before.origins.high !== after.origins.high ||
  before.chains !== after.chains ||
  before.weakest.join(' ') !== after.weakest.join(' ')
