import type { Claim } from '../model/claim.js'
import type { Derivation } from '../model/provenance.js'
import type { Statement } from '../model/statement.js'
import type { CaseIndex } from './case-index.js'
import { type Chain, chainOf } from './chain.js'
import { type ClaimSummary, summarizeClaim } from './claim-summary.js'
import { type Party, partyOf } from './party.js'
import { rankClaims } from './rank.js'
import { listUnnamed, type UnnamedAnswer } from './unnamed-answer.js'
import { oneLine } from './wording.js'

/** Why one of the claim's reports is thought to draw on another, or on an outlet. */
export interface DerivationAnswer {
  id: string
  kind: Derivation['kind']
  from: Party
  on: Party
  directed: boolean
  probability: number
  /** The words it rests on, with the label of the report they stand in. */
  evidence: { report: string; label: string; words: string }[]
  because: string[]
}

/** Everything that one claim rests on. */
export interface ClaimAnswer extends ClaimSummary {
  /** Of every statement: those for it, then those against, then those that decline; by report within. */
  chains: Chain[]
  derivations: DerivationAnswer[]
  /** Of its unnamed sources, what is told beyond their descriptions. */
  unnamed: UnnamedAnswer[]
}

/** Fainter likenesses stay in the case file: on a screen they would bury the telling ones. */
const WORTH_SHOWING = 0.3

/** Longest stretch of evidence that is shown, in characters: copied text can be a whole report. */
const SHOWN_EVIDENCE = 160

export function answerClaim(index: CaseIndex, claim: Claim, number = numberOf(index, claim)): ClaimAnswer {
  const chains = listChains(index, claim)
  return {
    ...summarizeClaim(index, claim, number),
    chains,
    derivations: listDerivations(index, claim),
    unnamed: listUnnamed(index, chains),
  }
}

function numberOf(index: CaseIndex, claim: Claim): number {
  return rankClaims(index).findIndex((each) => each.id === claim.id) + 1
}

function listChains(index: CaseIndex, claim: Claim): Chain[] {
  const sides = new Map<string, Chain['side']>()
  for (const id of claim.against.statements) sides.set(id, 'against')
  for (const id of claim.neither) sides.set(id, 'neither')
  const unsure = new Set(claim.unsure)
  const order: Chain['side'][] = ['for', 'against', 'neither']
  const sourced = new Map<string, Statement>()
  const statements = claim.statements.flatMap((id) => index.statements.get(id) ?? [])
  for (const statement of statements) {
    const key = `${sides.get(statement.id)} ${statement.report}`
    if (statement.voices.length > 0 && !sourced.has(key)) sourced.set(key, statement)
  }
  return statements
    .flatMap((statement) => {
      const side = sides.get(statement.id)
      const place = { side: side ?? 'for', isUnsure: unsure.has(statement.id) }
      return chainOf(index, statement, place, sourced.get(`${side} ${statement.report}`)) ?? []
    })
    .sort((a, b) => order.indexOf(a.side) - order.indexOf(b.side))
}

/**
 * Derivations between reports that carry the claim, and from one of them on an outlet or an unseen text. A report that
 * draws on another for a different matter alone is left out only when that other does not carry the claim at all.
 */
function listDerivations(index: CaseIndex, claim: Claim): DerivationAnswer[] {
  const carrying = new Set(claim.statements.flatMap((id) => index.statements.get(id)?.report ?? []))
  return index.file.derivations
    .filter(({ from, on }) => carrying.has(from) && (on.report === undefined || carrying.has(on.report)))
    .filter(({ probability }) => probability >= WORTH_SHOWING)
    .sort((a, b) => b.probability - a.probability)
    .map((derivation) => ({
      id: derivation.id,
      kind: derivation.kind,
      from: partyOf(index, derivation.from),
      on: partyOf(index, derivation.on.report ?? derivation.on.actor ?? derivation.on.unknown ?? ''),
      directed: derivation.directed,
      probability: derivation.probability,
      evidence: derivation.evidence.map(({ report, start, end }) => ({
        report,
        label: index.labels.get(report) ?? report,
        words: cut(oneLine(index.reports.get(report)?.text.slice(start, end) ?? '')),
      })),
      because: derivation.because.map((reason) => reason.text),
    }))
}

function cut(words: string): string {
  if (words.length <= SHOWN_EVIDENCE) return words
  const space = words.lastIndexOf(' ', SHOWN_EVIDENCE)
  return `${words.slice(0, space > 0 ? space : SHOWN_EVIDENCE)} …`
}
