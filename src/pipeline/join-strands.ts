import type { Actor } from '../model/actor.js'
import type { CaseFile } from '../model/case-file.js'
import { bySpan } from '../model/span.js'
import type { Testimony } from '../model/testimony.js'

/**
 * The case files of a case's strands as one. Ids are made of content, so that who is named alike in two strands is one
 * actor. The order of the strands does not matter.
 * @param given one strand each, at least one, none empty; no report in two of them
 */
export function joinStrands(given: readonly CaseFile[]): CaseFile {
  const parts = [...given].sort((x, y) => byId(x.reports[0]!, y.reports[0]!))
  const [first] = parts
  if (parts.length === 1) return first!
  const reports = parts.flatMap((part) => part.reports).sort(byId)
  const places = new Map(reports.map(({ id }, place) => [id, place]))
  const placeOf = ({ report }: { report: string }): number => places.get(report)!
  /** What stands in reading order within each report, in order of the reports. */
  const inOrder = <T extends { report: string }>(listOf: (part: CaseFile) => readonly T[]): T[] => {
    const ofReport: T[][] = reports.map(() => [])
    for (const part of parts) for (const one of listOf(part)) ofReport[placeOf(one)]!.push(one)
    return ofReport.flat()
  }
  const statements = inOrder((part) => part.statements)
  const claims = orderClaims(parts, statements)
  return {
    ...first!,
    reports,
    actors: joinActors(parts),
    statements,
    claims,
    derivations: parts.flatMap((part) => part.derivations).sort(byId),
    sources: parts.flatMap((part) => part.sources).sort(byPair),
    disagreements: parts.flatMap((part) => part.disagreements).sort(byId),
    moments: inOrder((part) => part.moments),
    quantities: inOrder((part) => part.quantities),
    diagnostics: parts.flatMap((part) => part.diagnostics),
    testimony: joinTestimony(parts, claims),
  }
}

const byId = (x: { id: string }, y: { id: string }): number => (x.id < y.id ? -1 : 1)
const byPair = (x: { a: string; b: string }, y: { a: string; b: string }): number =>
  x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1

/** What every count rests on, in the order of the claims. */
function joinTestimony(parts: readonly CaseFile[], claims: CaseFile['claims']): Testimony {
  const all = parts.map(({ testimony }) => testimony!)
  const places = new Map(claims.flatMap(({ statements }, place) => statements.map((id) => [id, place])))
  const inOrder = <T>(list: readonly T[], statementOf: (one: T) => string): T[] =>
    [...list].sort((x, y) => places.get(statementOf(x))! - places.get(statementOf(y))!)
  return {
    chains: inOrder(
      all.flatMap(({ chains }) => chains),
      ({ statement }) => statement,
    ),
    ties: [
      ...new Map(
        all.flatMap(({ ties }) => ties).map((tie) => [`${tie.actor} ${tie.body} ${tie.as}`, tie]),
      ).values(),
    ],
    copies: inOrder(
      all.flatMap(({ copies }) => copies),
      ({ a }) => a,
    ),
    pairs: all.flatMap(({ pairs }) => pairs).sort(byPair),
  }
}

/** In order of the first statement of each, as within a strand. */
function orderClaims(parts: readonly CaseFile[], statements: CaseFile['statements']): CaseFile['claims'] {
  const firsts = new Map<string, number>()
  for (const [place, { claim }] of statements.entries())
    if (claim !== null && !firsts.has(claim)) firsts.set(claim, place)
  return parts.flatMap((part) => part.claims).sort((x, y) => firsts.get(x.id)! - firsts.get(y.id)!)
}

/** Strand by strand; an actor of several strands stands where it is met first. */
function joinActors(parts: readonly CaseFile[]): Actor[] {
  const found = new Map<string, Actor[]>()
  for (const { actors } of parts)
    for (const actor of actors) {
      const known = found.get(actor.id)
      if (known) known.push(actor)
      else found.set(actor.id, [actor])
    }
  return [...found.values()].map((own) => (own.length === 1 ? own[0]! : joinActor(own)))
}

/** One actor out of what each strand knows of it. Name and kind are the same: its id is made of them. */
function joinActor(own: readonly Actor[]): Actor {
  const [first] = own
  const role = own
    .flatMap(({ role }) => role ?? [])
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]
  return {
    ...first!,
    aliases: [...new Set(own.flatMap(({ aliases }) => aliases))],
    ...(role === undefined ? {} : { role }),
    mentions: own
      .flatMap(({ mentions }) => mentions)
      .sort((a, b) => (a.report === b.report ? bySpan(a, b) : a.report < b.report ? -1 : 1)),
    because: own.flatMap(({ because }) => because),
  }
}
