import type { Disagreement, DisagreementKind } from '../model/provenance.js'
import type { Reason } from '../model/reason.js'
import type { Statement } from '../model/statement.js'
import type { CaseIndex } from './case-index.js'
import { partyOf, shownName } from './party.js'
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
  /** How many pairs of statements show it; the accounts are the plainest pair. */
  pairs: number
  /** 'number: 40 or 65' */
  what: string
  /** 'cannot both be true' */
  meaning: string
}

const KINDS: Record<DisagreementKind, string> = {
  denial: 'one denies the other',
  contradiction: 'one contradicts the other',
  number: 'number',
  date: 'date',
  place: 'place',
  who: 'who',
}

const READINGS: Record<Disagreement['reading'], string> = {
  conflict: 'cannot both be true',
  update: 'later knowledge, not a conflict',
  scope: 'both can be true: they speak of different extents',
}

/**
 * The differences that touch a claim, one entry each: conflicts first, then in order of the case. Copies and relays make
 * one difference many pairs of statements; `Disagreement.difference` says which belong together, and what still reads
 * the same (the same values, or one more denial of the same claim) is the same to a reader.
 */
export function listDifferences(index: CaseIndex, claim: string): Difference[] {
  const order = ['conflict', 'update', 'scope']
  const byDifference = new Map<string, Difference>()
  const byLook = new Map<string, Difference>()
  // The plainest pair speaks for its difference, wherever it stands in the case.
  const plainestFirst = [...(index.disagreements.get(claim) ?? [])].sort(
    (a, b) => Number(b.id === b.difference) - Number(a.id === a.difference),
  )
  for (const disagreement of plainestFirst) {
    const id = disagreement.difference ?? disagreement.id
    const look = lookOf(disagreement)
    const known = byDifference.get(id) ?? byLook.get(look)
    if (known) {
      known.pairs += 1
      byDifference.set(id, known)
      continue
    }
    const difference = differenceOf(index, disagreement)
    if (!difference) continue
    byDifference.set(id, difference)
    byLook.set(look, difference)
  }
  const differences = [...byLook.values()]
  return differences.sort((a, b) => order.indexOf(a.reading) - order.indexOf(b.reading))
}

/** Equal for two disagreements that a reader would see as the same line: '3.2 m or 4 m' and '4 m or 3.2 m'. */
function lookOf(disagreement: Disagreement): string {
  const { kind, reading } = disagreement
  const values = isOpposite(disagreement) ? [] : disagreement.values
  const sorted = (values ?? []).map((value) => oneLine(value).toLowerCase()).sort()
  return JSON.stringify([kind, reading, ...sorted])
}

/** Of a denial the two words that differ are the word and its negation: the accounts tell more. */
const isOpposite = ({ kind }: Disagreement): boolean => kind === 'denial' || kind === 'contradiction'

function differenceOf(index: CaseIndex, disagreement: Disagreement): Difference | null {
  const [first, second] = disagreement.statements.map((id) => index.statements.get(id))
  if (!first || !second) return null
  const values = isOpposite(disagreement) ? undefined : disagreement.values
  return {
    id: disagreement.id,
    kind: disagreement.kind,
    reading: disagreement.reading,
    accounts: [accountOf(index, first, values?.[0] ?? null), accountOf(index, second, values?.[1] ?? null)],
    because: disagreement.because,
    pairs: 1,
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
    voice: voice ? shownName(partyOf(index, voice.actor)) : label,
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
