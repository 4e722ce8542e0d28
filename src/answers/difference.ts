import type { Disagreement, DisagreementKind } from '../model/provenance.js'
import type { Reason } from '../model/reason.js'
import type { Statement } from '../model/statement.js'
import type { CaseIndex } from './case-index.js'
import { partyOf } from './party.js'
import { oneLine } from './wording.js'

/** One of two accounts that differ. */
export interface Account {
  statement: string
  /** Id of the report, and its label. */
  report: string
  label: string
  published?: string
  /** Who says it there, as named; the report's label when it speaks for itself. */
  voice: string
  words: string
  /** What differs, e.g. `40`; null for a denial. */
  value: string | null
}

/** Two accounts of one thing that differ, and how that reads. */
export interface Difference {
  id: string
  kind: DisagreementKind
  reading: Disagreement['reading']
  accounts: [Account, Account]
  because: Reason[]
  /** 'number: 40 or 65' */
  what: string
  /** 'both cannot be true' */
  meaning: string
}

const KINDS: Record<DisagreementKind, string> = {
  denial: 'one denies the other',
  contradiction: 'contradict each other',
  number: 'number',
  date: 'date',
  place: 'place',
  who: 'who',
}

const READINGS: Record<Disagreement['reading'], string> = {
  conflict: 'both cannot be true',
  update: 'later knowledge, not a conflict',
  scope: 'both can be true: they speak of different extents',
}

/** The disagreements that touch a claim: conflicts first, then in order of the case. */
export function listDifferences(index: CaseIndex, claim: string): Difference[] {
  const order = ['conflict', 'update', 'scope']
  const shown = new Set<string>()
  return [...(index.disagreements.get(claim) ?? [])]
    .sort((a, b) => Number(b.id === b.difference) - Number(a.id === a.difference))
    .filter((disagreement) => {
      // One line for a difference, the plainest pair where it touches this claim.
      const difference = disagreement.difference ?? disagreement.id
      if (shown.has(difference)) return false
      shown.add(difference)
      return true
    })
    .flatMap((disagreement) => differenceOf(index, disagreement) ?? [])
    .sort((a, b) => order.indexOf(a.reading) - order.indexOf(b.reading))
}

function differenceOf(index: CaseIndex, disagreement: Disagreement): Difference | null {
  const [first, second] = disagreement.statements.map((id) => index.statements.get(id))
  if (!first || !second) return null
  const values = disagreement.values
  return {
    id: disagreement.id,
    kind: disagreement.kind,
    reading: disagreement.reading,
    accounts: [accountOf(index, first, values?.[0] ?? null), accountOf(index, second, values?.[1] ?? null)],
    because: disagreement.because,
    what: values ? `${KINDS[disagreement.kind]}: ${values.join(' or ')}` : KINDS[disagreement.kind],
    meaning: READINGS[disagreement.reading],
  }
}

function accountOf(index: CaseIndex, statement: Statement, value: string | null): Account {
  const report = index.reports.get(statement.report)
  const label = index.labels.get(statement.report) ?? statement.report
  const voice = statement.voices.at(-1)
  const account: Account = {
    statement: statement.id,
    report: statement.report,
    label,
    voice: voice ? partyOf(index, voice.actor).name : label,
    words: report ? wordsOf(report.text, statement) : '',
    value,
  }
  if (report?.published !== undefined) account.published = report.published
  return account
}

/** The words of a statement as they stand; parts that stand apart are joined by an ellipsis, so that nothing seems to follow that does not. */
export function wordsOf(text: string, statement: Statement): string {
  return statement.content.map((span) => oneLine(text.slice(span.start, span.end))).join(' … ')
}
