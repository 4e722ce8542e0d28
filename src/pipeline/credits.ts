import type { Cast } from '../actors/cast.js'
import { overlaps, type Passage } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Credit } from '../provenance/credits.js'
import type { KnownCredit } from '../provenance/derivations.js'

/** Credits with the credited outlets as actors. */
export function knownCredits(credits: ReadonlyMap<string, readonly Credit[]>, cast: Cast): KnownCredit[] {
  return [...credits].flatMap(([report, list]) =>
    list.map((credit, i) => ({
      report,
      actor: cast.credited.get(report)![i]!,
      evidence: { report, start: credit.evidence.start, end: credit.evidence.end },
      reason: credit.reason,
    })),
  )
}

/** For a statement in the report's own voice: the outlet that its very sentence credits. */
export function creditFinder(
  credits: ReadonlyMap<string, readonly Credit[]>,
  cast: Cast,
): (statement: Statement) => { actor: string; evidence: Passage } | null {
  return (statement) => {
    const list = credits.get(statement.report) ?? []
    const i = list.findIndex(
      (credit) =>
        credit.scope === 'sentence' &&
        credit.sentence &&
        statement.content.some((span) => overlaps(span, credit.sentence!)),
    )
    if (i < 0) return null
    const actor = cast.credited.get(statement.report)![i]!
    if (actor === cast.outlets.get(statement.report)) return null
    return {
      actor,
      evidence: { report: statement.report, start: list[i]!.evidence.start, end: list[i]!.evidence.end },
    }
  }
}

/**
 * The agencies whose text each report is: those it names as such, and the one that speaks of itself in it ('NRP could
 * not verify the account'), which only its own text does.
 */
export function listAgencies(
  credits: ReadonlyMap<string, readonly Credit[]>,
  cast: Cast,
): Map<string, string[]> {
  return new Map(
    [...cast.agencies].map(([report, agencies]) => {
      const own = cast.outlets.get(report)
      const selves = (credits.get(report) ?? []).flatMap((credit, i) =>
        credit.cue === 'verify' ? [cast.credited.get(report)![i]!] : [],
      )
      return [report, [...new Set([...agencies, ...selves])].filter((actor) => actor !== own)]
    }),
  )
}
