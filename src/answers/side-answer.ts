import type { Standing } from '../model/claim.js'
import type { Reason } from '../model/reason.js'
import type { Statement } from '../model/statement.js'
import type { CaseIndex } from './case-index.js'
import { byWeight, type Party, partyOf } from './party.js'
import { counted, listed } from './wording.js'

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

export function answerSide(index: CaseIndex, standing: Standing): SideAnswer {
  const statements = standing.statements.flatMap((id) => index.statements.get(id) ?? [])
  const inner = partiesOf(index, statements, (statement) => statement.voices.slice(-1).map((v) => v.actor))
  const weakest = standing.weakest.map((id) => partyOf(index, id))
  return {
    reports: standing.reports,
    statements: standing.statements,
    low: standing.origins.low,
    high: standing.origins.high,
    origins: listOrigins(index, standing, statements),
    named: inner.filter((party) => party.kind !== 'unnamed'),
    unnamed: inner.filter((party) => party.kind === 'unnamed'),
    own: partiesOf(index, statements, (statement) =>
      statement.voices.length === 0 ? [statement.report] : [],
    ),
    through: partiesOf(index, statements, (statement) => statement.voices.slice(0, -1).map((v) => v.actor)),
    chains: standing.chains,
    weakest,
    hangs: hangsOn(weakest),
  }
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

function listOrigins(index: CaseIndex, standing: Standing, statements: readonly Statement[]): OriginAnswer[] {
  const { groups, low, high } = standing.origins
  return groups
    .map((group) => {
      const members = new Set(group.members)
      const reports = new Set<string>()
      for (const statement of statements) {
        const start = statement.voices.at(-1)?.actor
        const outlet = index.reports.get(statement.report)?.outlet
        // An own-voice statement starts at its report or at the report's outlet, as the provenance stage names it.
        const isHere =
          start === undefined
            ? members.has(statement.report) || (outlet !== undefined && members.has(outlet))
            : members.has(start)
        if (isHere) reports.add(statement.report)
      }
      return {
        members: group.members.map((id) => partyOf(index, id)),
        reports: index.file.reports.filter((report) => reports.has(report.id)).map((report) => report.id),
        because: group.because,
        maybe: high > low && group.members.length > 1,
      }
    })
    .sort((a, b) => b.reports.length - a.reports.length)
}

/** The smallest set on which a side hangs, as words. */
function hangsOn(weakest: readonly Party[]): string | null {
  if (weakest.length === 0) return null
  const names = listed(
    weakest.map((party) => party.name),
    4,
  )
  if (weakest.length === 1) return `all of it hangs on ${names}`
  return `it would take ${counted(weakest.length, 'failure')} to bring it down: ${names}`
}
