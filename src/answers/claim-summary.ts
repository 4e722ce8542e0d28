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
  /** Who is neither for nor against it, with their words. A report's own questions are not listed: they ask the reader. */
  neither: Neither[]
  differences: Difference[]
  disputed: boolean
}

/** Someone who speaks to a claim and takes no side. */
export interface Neither {
  /** `declines`: could not or would not confirm it; `asks`: asked about it. */
  as: 'declines' | 'asks'
  party: Party
  words: string
  statement: string
}

export function summarizeClaim(index: CaseIndex, claim: Claim, number: number): ClaimSummary {
  const reports = new Set(claim.statements.map((id) => index.statements.get(id)?.report))
  return {
    id: claim.id,
    number,
    words: asTitle(oneLine(claim.text)),
    reports: reports.size,
    support: answerSide(index, claim.support),
    against: answerSide(index, claim.against),
    neither: listNeither(index, claim),
    differences: listDifferences(index, claim.id),
    disputed: isDisputed(index, claim),
  }
}

/**
 * Words that head a list entry: 'that the gate held,' reads as a fragment there. The statements below it keep every
 * word and mark.
 */
export function asTitle(words: string): string {
  const cut = words.replace(/^that (?=\S)/i, '').replace(/(?<=\S)\s?[,;:–—-]{1,2}(["”’']{0,2})$/, '$1')
  return cut || words
}

/** One entry a party and kind: ten outlets that print one 'no comment' are one 'no comment'. */
function listNeither(index: CaseIndex, claim: Claim): Neither[] {
  const entries = new Map<string, Neither>()
  for (const id of claim.neither) {
    const statement = index.statements.get(id)
    if (!statement) continue
    const as = statement.stance === 'declines' ? 'declines' : 'asks'
    const voice = statement.voices.at(-1)?.actor
    if (as === 'asks' && voice === undefined) continue
    const who = voice ?? index.reports.get(statement.report)?.outlet ?? statement.report
    const key = `${as} ${who}`
    const known = entries.get(key)
    if (known) {
      known.party.reports += 1
      continue
    }
    const text = index.reports.get(statement.report)?.text ?? ''
    entries.set(key, { as, party: partyOf(index, who, 1), words: wordsOf(text, statement), statement: id })
  }
  return [...entries.values()].sort((a, b) => byWeight(a.party, b.party))
}
