import type { ReadReport } from '../../model/read-report.js'
import type { Statement } from '../../model/statement.js'
import type { WordMeaning } from '../../model/word-meaning.js'
import type { Likenesses } from '../likeness.js'
import type { TermTable } from '../term-table.js'
import { besideReader, readingOrder } from './beside.js'
import { circleReader } from './circles.js'
import { termReader } from './shared-terms.js'
import { listWords, sharedCounter } from './shared-words.js'

// What speaks for two statements telling one claim, and what against it. No sign says it alone: two reports of one thing
// share rare words, or few words but who did it, or nothing but a number and a name. How much each says is learned
// (`weights.ts`) from stories of our own (`train/stories`).

/** What a pair of statements is judged by, in the order of their weights. */
export const SIGNS = [
  /** How alike they are in company, the root of it. */
  'company',
  /** How alike in words that are rare in the case. */
  'rare',
  /** How alike in words that are rare in the language. */
  'telling',
  /** The part of the one that says less which the other has, by rarity in the case. */
  'covered',
  /** Words that stand on the same side of a verb in both. */
  'sides',
  /** Words that follow one another in both. */
  'runs',
  'numbers',
  /** Words of the one that are kin to a word of the other. */
  'kin',
  /** How much further down the one stands in its report: accounts of one story tell the main things first. */
  'apart',
  /** How alike are statements beside them in their reports, at most. */
  'beside',
  /** Is there no more than one word in both? Two sentences that share only what the story is about say nothing alike. */
  'single',
  /** How alike those are that each is most like. */
  'circle',
  /** Is there a number in one of them and none in the other? */
  'uncounted',
] as const

export type Sign = (typeof SIGNS)[number]

/** Reads the signs of a pair of statements into `signs`, but for the first, which is given. Fastest when `i` stays the same from call to call. */
export type SignReader = (signs: Float64Array, i: number, j: number, inCompany: number) => void

/**
 * @param reads by report
 * @param table the terms of the statements' contents
 * @param company how alike they are in company
 * @param arePicked they are not all statements of their reports: where they stand, and what beside, tells nothing
 */
export function signReader(
  reads: ReadonlyMap<string, ReadReport>,
  statements: readonly Statement[],
  table: TermTable,
  company: Likenesses,
  meaning: WordMeaning | undefined,
  arePicked = false,
): SignReader {
  const words = statements.map(({ report, content }) => listWords(reads.get(report)!, content))
  const shared = {
    sides: sharedCounter(words.map(({ sides }) => sides)),
    runs: sharedCounter(words.map(({ runs }) => runs)),
    numbers: sharedCounter(words.map(({ numbers }) => numbers)),
  }
  const readTerms = termReader(table, meaning)
  const circlesOf = circleReader(company)
  const order = readingOrder(statements)
  const besideOf = besideReader(table, order)
  return (signs, i, j, inCompany) => {
    const { rare, telling, covered, kin, common } = readTerms(i, j)
    signs[0] = Math.sqrt(inCompany)
    signs[1] = rare
    signs[2] = telling
    signs[3] = covered
    signs[4] = damped(shared.sides(i, j))
    signs[5] = damped(shared.runs(i, j))
    signs[6] = damped(shared.numbers(i, j))
    signs[7] = damped(kin)
    signs[8] = arePicked ? 0 : damped(Math.abs(order[i]!.place - order[j]!.place))
    signs[9] = arePicked ? 0 : besideOf(i, j)
    signs[10] = common === 1 ? 1 : 0
    signs[11] = circlesOf(i, j)
    signs[12] = (words[i]!.numbers.size === 0) === (words[j]!.numbers.size === 0) ? 0 : 1
  }
}

/** Of things in common the first tells most. */
const damped = (count: number): number => Math.log(1 + count)
