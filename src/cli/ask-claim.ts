import type { CaseIndex } from '../answers/case-index.js'
import { findClaim } from '../answers/find-claim.js'
import { rankClaims } from '../answers/rank.js'
import { shorten } from '../answers/report-label.js'
import { counted, oneLine, quoted } from '../answers/wording.js'
import type { Claim } from '../model/claim.js'
import { escaped, inert } from './screen/flow.js'
import { UsageError } from './world.js'

/**
 * The claim that is asked for on the command line.
 *
 * @throws {UsageError} when none or several fit; then with those to choose from
 */
export function askClaim(index: CaseIndex, asked: string): Claim {
  const found = findClaim(index, asked)
  if (found.kind === 'found') return found.claim
  if (found.kind === 'none') {
    // A number past the end is asked for by someone who counts on there being so many.
    const count = index.file.claims.length
    const why = /^#?\d{1,5}$/.test(asked.trim())
      ? `; there ${count === 1 ? 'is' : 'are'} ${counted(count, 'claim')}`
      : ''
    throw new UsageError(
      `no claim fits '${escaped(asked)}'${why}. Give a claim's id or number from the screen, or words that stand in it (--all shows every claim).`,
    )
  }
  const numbers = new Map(rankClaims(index).map((claim, at) => [claim.id, at + 1]))
  const candidates = found.claims.map(
    (claim) => `  ${numbers.get(claim.id)}  ${claim.id}  ${quoted(shorten(inert(oneLine(claim.text)), 70))}`,
  )
  throw new UsageError(
    `several claims fit '${escaped(asked)}'. Give one of these numbers or ids:\n${candidates.join('\n')}`,
  )
}
