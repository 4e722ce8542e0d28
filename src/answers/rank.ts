import type { Claim } from '../model/claim.js'
import type { CaseIndex } from './case-index.js'
import { compare } from './party.js'

/**
 * The claims in the order in which a reporter wants to see them: what most reports carry comes first; among equals
 * what is disputed, then what has a source (a claim that nobody is named for is mostly the story's connecting prose),
 * then what rests on fewer origins (the louder echo), then what is said more often, then reading order.
 * Nothing in it depends on the order of the claims in the case.
 */
export function rankClaims(index: CaseIndex): Claim[] {
  const order = new Map([...index.reports.keys()].sort(compare).map((id, at) => [id, at]))
  const keys = new Map(index.file.claims.map((claim) => [claim.id, keyOf(index, claim, order)]))
  return [...index.file.claims].sort((a, b) => {
    const one = keys.get(a.id)!
    const two = keys.get(b.id)!
    for (const [at, value] of one.entries()) {
      const difference = value - two[at]!
      if (difference !== 0) return difference
    }
    return compare(a.id, b.id)
  })
}

/** Is there someone against it, or do two accounts of it conflict? An update or a difference of scope is no dispute. */
export function isDisputed(index: CaseIndex, claim: Claim): boolean {
  if (claim.against.statements.length > 0) return true
  return (index.disagreements.get(claim.id) ?? []).some((each) => each.reading === 'conflict')
}

/** Compared number by number, smaller first. */
function keyOf(index: CaseIndex, claim: Claim, order: ReadonlyMap<string, number>): number[] {
  const statements = claim.statements.flatMap((id) => index.statements.get(id) ?? [])
  const reports = new Set(statements.map((statement) => statement.report))
  const hasVoice = statements.some((statement) => statement.voices.length > 0)
  const first = statements[0]
  return [
    -Math.max(claim.support.reports, claim.against.reports),
    -reports.size,
    isDisputed(index, claim) ? 0 : 1,
    hasVoice ? 0 : 1,
    claim.support.origins.high,
    -claim.statements.length,
    first ? order.get(first.report)! : order.size,
    first?.content[0]?.start ?? 0,
  ]
}
