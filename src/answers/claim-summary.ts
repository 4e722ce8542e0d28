import type { Claim } from '../model/claim.js'
import type { CaseIndex } from './case-index.js'
import { type Difference, listDifferences, wordsOf } from './difference.js'
import { byWeight, type Party, partyOf } from './party.js'
import { isDisputed } from './rank.js'
import { answerSide, type SideAnswer } from './side-answer.js'
import { oneLine } from './wording.js'

/** A claim in a list: what a reporter needs to decide whether to open it. */
export interface ClaimSummary {
  id: string
  /** Its place in the ranking, from 1. */
  number: number
  /** Words of its most central statement, in one line. */
  words: string
  /** Reports in which it is carried, denied or declined. */
  reports: number
  support: SideAnswer
  against: SideAnswer
  /** Who could not or would not confirm it, with their words: neither for nor against. */
  neither: { party: Party; words: string; statement: string }[]
  differences: Difference[]
  disputed: boolean
}

export function summarizeClaim(index: CaseIndex, claim: Claim, number: number): ClaimSummary {
  const reports = new Set(claim.statements.map((id) => index.statements.get(id)?.report))
  return {
    id: claim.id,
    number,
    // 'that the gate held' reads as a fragment in a list; the statements below it keep every word.
    words: oneLine(claim.text).replace(/^that (?=\S)/i, ''),
    reports: reports.size,
    support: answerSide(index, claim.support),
    against: answerSide(index, claim.against),
    neither: listNeither(index, claim),
    differences: listDifferences(index, claim.id),
    disputed: isDisputed(index, claim),
  }
}

/** One entry a party: ten outlets that print one 'no comment' are one 'no comment'. */
function listNeither(index: CaseIndex, claim: Claim): ClaimSummary['neither'] {
  const entries = new Map<string, { party: Party; words: string; statement: string }>()
  for (const id of claim.neither) {
    const statement = index.statements.get(id)
    if (!statement) continue
    const who =
      statement.voices.at(-1)?.actor ?? index.reports.get(statement.report)?.outlet ?? statement.report
    const known = entries.get(who)
    if (known) {
      known.party.reports += 1
      continue
    }
    const text = index.reports.get(statement.report)?.text ?? ''
    entries.set(who, { party: partyOf(index, who, 1), words: wordsOf(text, statement), statement: id })
  }
  return [...entries.values()].sort((a, b) => byWeight(a.party, b.party))
}
