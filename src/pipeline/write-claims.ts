import type { ClaimGroup } from '../claims/sides.js'
import type { Claim } from '../model/claim.js'
import { contentId } from '../model/id.js'
import { textOf } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Ground } from '../provenance/ground.js'
import { traceStanding } from '../provenance/standing.js'
import type { ClaimSides } from './claim-sides.js'

/**
 * Each group as a claim, with what stands behind it and against it.
 * @param propositions the statements that the groups' indices point to
 * @param sides the testimony for and against each group
 * @param textOfReport report → its whole text
 */
export function writeClaims(
  groups: readonly ClaimGroup[],
  propositions: readonly Statement[],
  sides: readonly ClaimSides[],
  textOfReport: ReadonlyMap<string, string>,
  ground: Ground,
): Claim[] {
  return groups.map(({ members, central, neither, sure }, g) => {
    const shown = propositions[central]!
    const text = textOfReport.get(shown.report)!
    const all = members.map((i) => propositions[i]!.id)
    const unsure = members.filter((i) => !sure.has(i) && !neither.has(i)).map((i) => propositions[i]!.id)
    return {
      id: contentId('c', ...all),
      text: shown.content.map((span) => textOf(text, span)).join(' … '),
      statements: all,
      support: traceStanding(sides[g]!.support, ground),
      against: traceStanding(sides[g]!.against, ground),
      neither: members.filter((i) => neither.has(i)).map((i) => propositions[i]!.id),
      ...(unsure.length > 0 ? { unsure } : {}),
    }
  })
}

/** The statements with their claims known. Those of no claim stay as they are. */
export function assignClaims(
  statements: readonly Statement[],
  groups: readonly ClaimGroup[],
  propositions: readonly Statement[],
  claims: readonly Claim[],
): Statement[] {
  const known = new Map<string, Pick<Statement, 'claim' | 'polarity'>>()
  groups.forEach(({ members, against }, g) => {
    for (const i of members)
      known.set(propositions[i]!.id, {
        claim: claims[g]!.id,
        polarity: against.has(i) ? 'against' : 'for',
      })
  })
  return statements.map((statement) => ({ ...statement, ...known.get(statement.id) }))
}

/**
 * The statements that can belong to a claim. A whole of several propositions speaks to no one claim: its parts do.
 * 'Kell criticized the plan' is a deed of Kell's, and the plan alone is no proposition: what is read with so little
 * confidence is kept as a statement only.
 */
export function listPropositions(statements: readonly Statement[]): Statement[] {
  const wholes = new Set(statements.flatMap((statement) => statement.partOf ?? []))
  return statements.filter(
    ({ id, confidence, stance, relays }) =>
      !relays && !wholes.has(id) && (confidence >= LEAST_CONFIDENCE || stance !== 'asserts'),
  )
}

/** How sure the reading of an assertion must be, 0..1. A denial or a question is told by its own words. */
const LEAST_CONFIDENCE = 0.5
