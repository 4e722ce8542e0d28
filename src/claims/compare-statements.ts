import type { ReadReport } from '../model/read-report.js'
import type { Statement } from '../model/statement.js'
import type { WordMeaning } from '../model/word-meaning.js'
import { type Attitude, attitudeOf } from './attitude.js'
import { compareInCompany } from './company.js'
import { compareContents, type Likenesses } from './likeness.js'
import { type SignReader, signReader } from './signs/signs.js'
import { type TermTable, weighTerms } from './term-table.js'
import { type ActorPlace, type ContentTerms, listTerms } from './terms.js'

/** What is known of the wording of all statements of a case, by index. */
export interface Wording {
  attitudes: Attitude[]
  contents: ContentTerms[]
  table: TermTable
  /** How alike they are in company. */
  company: Likenesses
  readSigns: SignReader
}

/**
 * Compares the statements of a case by their words: whatever two of them may be told to be one claim by.
 * @param arePicked they are not all statements of their reports
 */
export function compareStatements(
  reads: readonly ReadReport[],
  statements: readonly Statement[],
  placesOf: ReadonlyMap<string, readonly ActorPlace[]>,
  meaning: WordMeaning | undefined,
  arePicked = false,
): Wording {
  const readOf = new Map(reads.map((read) => [read.report.id, read]))
  const attitudes = statements.map((statement) => attitudeOf(statement, readOf.get(statement.report)!))
  const contents = statements.map((statement, i) =>
    listTerms(
      readOf.get(statement.report)!,
      statement,
      placesOf.get(statement.report) ?? [],
      attitudes[i] === 'against',
    ),
  )
  const table = weighTerms(contents)
  // The likenesses alone are let go at once: they take as much memory as those in company.
  const company = compareInCompany(table, compareContents(table))
  const readSigns = signReader(readOf, statements, table, company, meaning, arePicked)
  return { attitudes, contents, table, company, readSigns }
}
