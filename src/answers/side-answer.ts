import type { Standing } from '../model/claim.js'
import type { Reason } from '../model/reason.js'
import type { Statement } from '../model/statement.js'
import type { CaseIndex } from './case-index.js'
import { listCreditSteps } from './chain.js'
import { byWeight, foldAlike, type Party, partyOf, shownName, textParty } from './party.js'
import { listed, oneLine } from './wording.js'

/** One origin at the low end of the range, with the reports whose word enters there. */
export interface OriginAnswer {
  members: Party[]
  /** Ids of reports, in order of the case. A report heard through two origins stands in both. */
  reports: string[]
  /** Why several members count as one. */
  because: Reason[]
  /** True when the members are one only perhaps: they would be several at the high end. */
  maybe: boolean
}

/** What one side of a claim rests on, with names in place of ids. */
export interface SideAnswer {
  reports: number
  statements: string[]
  low: number
  high: number
  origins: OriginAnswer[]
  /** Innermost voices that have a name. */
  named: Party[]
  /** Innermost voices told by a description only. */
  unnamed: Party[]
  /** Reports that say it in their own voice and name no one. */
  own: Party[]
  /** Outlets and people who passed it on between the innermost voice and the report. */
  through: Party[]
  chains: number
  weakest: Party[]
  /** 'all of it hangs on …'; null when nothing stands on this side. */
  hangs: string | null
}

/** On whom a side hangs. */
export const weakestParties = (index: CaseIndex, { weakest, texts }: Standing): Party[] =>
  weakest.map((id) => {
    const text = texts?.find((each) => each.id === id)
    return text ? textParty(index, text) : partyOf(index, id)
  })

export function answerSide(index: CaseIndex, standing: Standing): SideAnswer {
  const statements = standing.statements.flatMap((id) => index.statements.get(id) ?? [])
  const starts = startsOf(index, statements)
  const inner = partiesOf(index, statements, (statement) => starts.get(statement) ?? [])
  const said = inner.filter((party) => party.kind !== 'report')
  const weakest = weakestParties(index, standing)
  return {
    reports: standing.reports,
    statements: standing.statements,
    low: standing.origins.low,
    high: standing.origins.high,
    origins: listOrigins(index, standing, starts),
    named: said.filter((party) => party.kind !== 'unnamed'),
    unnamed: foldAlike(said.filter((party) => party.kind === 'unnamed')),
    own: inner.filter((party) => party.kind === 'report'),
    through: foldAlike(partiesOf(index, statements, (statement) => relaysOf(statement))),
    chains: standing.chains,
    weakest,
    hangs: hangsOn(weakest),
  }
}

/**
 * Where the testimony of every statement enters: its innermost voice; for a statement in the report's own voice the
 * source that the report names for it elsewhere, else the outlet it credits, else the report itself.
 */
function startsOf(index: CaseIndex, statements: readonly Statement[]): Map<Statement, string[]> {
  const elsewhere = new Map<string, string>()
  for (const { report, voices } of statements) {
    const voice = voices.at(-1)
    if (voice && !elsewhere.has(report)) elsewhere.set(report, voice.actor)
  }
  return new Map(
    statements.map((statement) => {
      const voice = statement.voices.at(-1)?.actor ?? elsewhere.get(statement.report)
      if (voice !== undefined) return [statement, [voice]]
      const report = index.reports.get(statement.report)
      const credit = report && listCreditSteps(index, report, statement)[0]
      return [statement, [credit ? credit.party.id : statement.report]]
    }),
  )
}

/** Everyone between the innermost voice and the report; not the innermost voice itself, should it come twice. */
function relaysOf({ voices }: Statement): string[] {
  const inner = voices.at(-1)?.actor
  return voices.flatMap(({ actor }) => (actor === inner ? [] : actor))
}

/** The parties that `pick` finds in the statements, each with the number of different reports it is heard in. */
function partiesOf(
  index: CaseIndex,
  statements: readonly Statement[],
  pick: (statement: Statement) => string[],
): Party[] {
  const reports = new Map<string, Set<string>>()
  for (const statement of statements) {
    for (const id of pick(statement)) {
      const heard = reports.get(id) ?? new Set()
      reports.set(id, heard.add(statement.report))
    }
  }
  return [...reports].map(([id, heard]) => partyOf(index, id, heard.size)).sort(byWeight)
}

function listOrigins(
  index: CaseIndex,
  standing: Standing,
  starts: ReadonlyMap<Statement, string[]>,
): OriginAnswer[] {
  const { groups, low, high } = standing.origins
  const reports = groups.map(() => new Set<string>())
  for (const [statement, ids] of starts) {
    for (const known of clues(index, statement, ids)) {
      const homes = groups.flatMap(({ members }, at) => (known.some((id) => members.includes(id)) ? at : []))
      for (const at of homes) reports[at]!.add(statement.report)
      if (homes.length > 0) break
    }
  }
  // With one origin there is no question in which a report is heard.
  if (groups.length === 1) for (const { report } of starts.keys()) reports[0]!.add(report)
  return groups
    .map((group, at) => ({
      members: group.members.map((id) => partyOf(index, id)),
      reports: [...reports[at]!].sort((a, b) => index.places.get(a)! - index.places.get(b)!),
      because: group.because,
      maybe: high > low && group.members.length > 1,
    }))
    .sort((a, b) => b.reports.length - a.reports.length)
}

/**
 * Under which ids a statement's start may stand in a group, surest first: its start; its report or the report's outlet,
 * when it speaks for itself; any of its voices, since a source known through one teller stands under the teller's name;
 * whomever its report draws on.
 */
function clues(index: CaseIndex, statement: Statement, starts: readonly string[]): string[][] {
  const outlet = index.reports.get(statement.report)?.outlet
  const drawnOn = (index.derivations.get(statement.report) ?? []).flatMap(
    ({ on }) => on.actor ?? on.report ?? [],
  )
  return [
    [...starts],
    outlet === undefined ? [statement.report] : [statement.report, outlet],
    statement.voices.map((voice) => voice.actor),
    drawnOn,
  ]
}

/**
 * Reasons as lines, each wording once: what settles it before what only may be, so that a list that is cut short keeps
 * what tells most.
 */
export function listReasons(because: readonly Reason[]): string[] {
  const sorted = because.map((reason, at) => ({ reason, at }))
  sorted.sort((a, b) => b.reason.weight - a.reason.weight || a.at - b.at)
  return [...new Set(sorted.map(({ reason }) => oneLine(reason.text)))]
}

/** The smallest set on which a side hangs, as words. */
function hangsOn(weakest: readonly Party[]): string | null {
  if (weakest.length === 0) return null
  const names = listed(weakest.map(shownName), 4)
  if (weakest.length === 1) return `all of it hangs on ${names}`
  return weakest.length > 3
    ? `it hangs on no single one; on ${weakest.length} together: ${names}`
    : `it hangs on no single one; on ${names} together`
}
