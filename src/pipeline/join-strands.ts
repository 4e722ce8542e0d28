import type { Actor, Affiliation } from '../model/actor.js'
import type { CaseFile } from '../model/case-file.js'
import { bySpan } from '../model/span.js'
import { cutByReport } from './report-slices.js'

/** The strands of a case and the case they make. */
export interface JoinedCase {
  parts: readonly CaseFile[]
  file: CaseFile
}

/**
 * The case files of a case's strands as one. Ids are made of content, so that who is named alike in two strands is one
 * actor. The order of the strands does not matter.
 * @param given one strand each, at least one, none empty; no report in two of them
 * @param before another case of which some strands, as values, are the same: what is theirs need not be put in order again
 */
export function joinStrands(given: readonly CaseFile[], before?: JoinedCase): CaseFile {
  const parts = [...given].sort((x, y) => byId(x.reports[0]!, y.reports[0]!))
  const [first] = parts
  if (parts.length === 1) return first!
  const inOrder = orderer(parts, before)
  const reports = inOrder((part) => part.reports, byId)
  const cut = new Map(parts.flatMap((part) => [...cutByReport(part)]))
  const slices = reports.map(({ id }) => cut.get(id)!)
  return {
    ...first!,
    reports,
    actors: joinActors(parts),
    statements: slices.flatMap(({ statements }) => statements),
    claims: slices.flatMap(({ claims }) => claims),
    derivations: inOrder((part) => part.derivations, byId),
    sources: inOrder((part) => part.sources, byPair),
    disagreements: inOrder((part) => part.disagreements, byId),
    moments: slices.flatMap(({ moments }) => moments),
    quantities: slices.flatMap(({ quantities }) => quantities),
    diagnostics: parts.flatMap((part) => part.diagnostics),
    testimony: {
      chains: slices.flatMap(({ chains }) => chains),
      ties: joinTies(parts),
      copies: slices.flatMap(({ copies }) => copies),
      pairs: inOrder(({ testimony }) => testimony!.pairs, byPair),
    },
  }
}

const byId = (x: { id: string }, y: { id: string }): number => (x.id < y.id ? -1 : 1)
const byPair = (x: { a: string; b: string }, y: { a: string; b: string }): number =>
  x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1

/** One list of all strands in one order. */
type InOrder = <T>(listOf: (part: CaseFile) => readonly T[], compare: (x: T, y: T) => number) => T[]

/** Where a case before is known, what has gone is left out of its lists and what has come is sorted in: most stands in order already. */
function orderer(parts: readonly CaseFile[], before: JoinedCase | undefined): InOrder {
  const [now, then] = [new Set(parts), new Set(before?.parts)]
  const come = parts.filter((part) => !then.has(part))
  const gone = [...then].filter((part) => !now.has(part))
  return (listOf, compare) => {
    const left = new Set(gone.flatMap(listOf))
    const kept = before ? listOf(before.file).filter((one) => !left.has(one)) : []
    return [...kept, ...come.flatMap(listOf)].sort(compare)
  }
}

/** Who speaks for whom, or may; once each. */
function joinTies(parts: readonly CaseFile[]): Affiliation[] {
  const ties = parts.flatMap(({ testimony }) => testimony!.ties)
  return [...new Map(ties.map((tie) => [`${tie.actor} ${tie.body} ${tie.as}`, tie])).values()]
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
