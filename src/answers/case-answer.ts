import type { CaseFile } from '../model/case-file.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { type CaseIndex, indexCase } from './case-index.js'
import { type ClaimSummary, summarizeClaim } from './claim-summary.js'
import { rankClaims } from './rank.js'
import { counted, ranged } from './wording.js'

/** What the first screen of a case shows. */
export interface CaseAnswer {
  /** The case in one line. */
  line: string
  reports: number
  /** Carried by more than one report, ranked. */
  shared: ClaimSummary[]
  /** Carried by one report only, ranked; their numbers go on from the shared ones. */
  single: ClaimSummary[]
  refused: Diagnostic[]
  /** Warnings and notes. */
  doubts: Diagnostic[]
}

/** The first screen of a case. The same case gives the same answer, whatever order its lists stand in. */
export function answerCase(file: CaseFile, index: CaseIndex = indexCase(file)): CaseAnswer {
  const claims = rankClaims(index).map((claim, at) => summarizeClaim(index, claim, at + 1))
  const shared = claims.filter((claim) => claim.reports > 1)
  return {
    line: caseLine(file, claims, shared.length),
    reports: file.reports.length,
    shared,
    single: claims.filter((claim) => claim.reports <= 1),
    refused: file.diagnostics.filter((diagnostic) => diagnostic.severity === 'refused'),
    doubts: file.diagnostics.filter((diagnostic) => diagnostic.severity !== 'refused'),
  }
}

/** '13 reports carry 41 claims; the most repeated one rests on 1 origin.' */
function caseLine(file: CaseFile, claims: readonly ClaimSummary[], shared: number): string {
  if (file.reports.length === 0) return 'No report was read.'
  const reports = counted(file.reports.length, 'report')
  if (claims.length === 0) return `${reports} ${file.reports.length === 1 ? 'carries' : 'carry'} no claim.`
  const carry = file.reports.length === 1 ? 'carries' : 'carry'
  const head = `${reports} ${carry} ${counted(claims.length, 'claim')}`
  const first = claims[0]!
  // With one report, or none in common, no claim is repeated and an origin count would say nothing.
  if (shared === 0)
    return file.reports.length === 1 ? `${head}.` : `${head}; no claim is in more than one report.`
  const several = shared === claims.length ? '' : `, ${shared} of them in more than one report`
  const { low, high } = first.support
  if (high === 0) return `${head}${several}; nothing stands behind the most repeated one, only denials.`
  return `${head}${several}; the most repeated one rests on ${ranged(low, high, 'origin')}.`
}
