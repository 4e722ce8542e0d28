import type { ReadReport } from '../model/read-report.js'
import { between } from '../model/sorted-spans.js'
import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { WordMeaning } from '../model/word-meaning.js'
import { clusterInKernels } from './cluster.js'
import { compareStatements } from './compare-statements.js'
import { joinCopies, type SharedText } from './copies.js'
import { type Amount, rangeOf } from './details/amounts.js'
import { extentOf } from './extent.js'
import { judgePairs } from './judge-pairs.js'
import type { Likenesses } from './likeness.js'
import { ownLikenessFinder } from './own-likeness.js'
import { areRivals, keepNumbersApart, type ReadAccounts } from './rivals.js'
import { keepSwappedApart, listDeeds } from './roles.js'
import { SETTINGS } from './settings.js'
import { type ClaimGroup, type Compared, tellSides } from './sides.js'
import type { ActorPlace } from './terms.js'

/** What may be known besides. */
export interface Knowledge {
  /** How the accounts of two statements read. */
  readAccounts?: ReadAccounts
  /** What the language tells of its words. */
  meaning?: WordMeaning
  /** The statements are not all that their reports state. */
  arePicked?: boolean
  /** How alike is alike enough: those that ship, unless they are to be measured. */
  thresholds?: Readonly<Record<'sure' | 'threshold', number>>
}

/**
 * Gathers statements that speak to one proposition. Likeness of wording finds them, copied text makes two one,
 * and a different number for the same thing keeps two apart, as do sides that have changed places.
 * @param statements with `report` and `voices` filled in; `claim` and `polarity` are not looked at
 * @param placesOf report → mentions of its named actors, in reading order
 * @returns groups that hold every statement once
 */
export function groupClaims(
  reads: readonly ReadReport[],
  statements: readonly Statement[],
  placesOf: ReadonlyMap<string, readonly ActorPlace[]>,
  sharedText: SharedText,
  { readAccounts = () => null, meaning, arePicked = false, thresholds = SETTINGS }: Knowledge = {},
): ClaimGroup[] {
  const { attitudes, contents, table, company, readSigns } = compareStatements(
    reads,
    statements,
    placesOf,
    meaning,
    arePicked,
  )
  const readOf = new Map(reads.map((read) => [read.report.id, read]))
  const amounts = statements.map((statement) => listAmounts(readOf.get(statement.report)!, statement.content))
  const likenesses = judgePairs(company, readSigns)
  // Copies first: a copy in which an editor changed the number says something else.
  joinCopies(statements, sharedText, likenesses)
  keepNumbersApart(amounts, likenesses)
  keepSwappedApart(
    statements.map(({ report, content }) =>
      listDeeds(readOf.get(report)!, content, placesOf.get(report) ?? []),
    ),
    likenesses,
  )
  // A newer number supports the older one no more than another number does.
  const rivals = (i: number, j: number): boolean =>
    /^(?:conflict|update)$/.test(readAccounts(i, j) ?? '') || areRivals(amounts[i]!, amounts[j]!)
  const compared: Compared = {
    statements,
    contents,
    attitudes,
    areRivals: rivals,
    likeness: lookUp(likenesses),
    ownLikeness: ownLikenessFinder(table),
  }
  return clusterInKernels(likenesses, thresholds.sure, thresholds.threshold).map((group) =>
    tellSides(group, compared),
  )
}

/** Each pair stands once, in the row of its lower index. */
const lookUp =
  (likenesses: Likenesses): Compared['likeness'] =>
  (i, j) =>
    (i < j ? likenesses[i]!.get(j) : likenesses[j]!.get(i)) ?? 0

const listAmounts = ({ quantities, report }: ReadReport, content: readonly Span[]): Amount[] =>
  content.flatMap((span) =>
    between(quantities, span).map((quantity) => ({
      ...quantity,
      extent: extentOf(report.text, quantity),
      range: rangeOf(report.text, quantity),
    })),
  )
