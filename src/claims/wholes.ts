import type { NestedGroup } from './cluster.js'
import { compareContents, type Likenesses } from './likeness.js'
import { LikenessRow } from './likeness-row.js'
import type { TermTable } from './term-table.js'

/**
 * What is taken from the likeness of two groups for each report, of the smaller one's, that has statements in both: a report
 * seldom tells one thing twice.
 */
const TOLD_BESIDE = 0.05

/** What is left of the likeness of two groups when all their members count the same thing differently, as a factor. */
const OTHER_NUMBERS = 0.1

/**
 * How much the words must tell that two groups share, as the sum of ln(statements / statements with the word): 3.5 is a word
 * that one in 33 has, or two that one in 6 have. Names tell whom it is about and count for nothing here.
 */
const TELLING = 3.5
/** What is left of the likeness of two groups that share less, as a factor. */
const TOO_LITTLE = 0.4

/** What is compared. */
export interface Wholes {
  groups: readonly NestedGroup[]
  /** The terms of every statement, with their kin. */
  table: TermTable
  /** The same without kin. */
  own: TermTable
  /** The report of each statement. */
  reportOf: (statement: number) => string
  /** Do two statements count one thing differently? */
  areRivals: (i: number, j: number) => boolean
}

/**
 * How alike groups of statements are as wholes: the average over all pairs of their members, each member less what all
 * statements of the case have in common. That what a story is about stands in both of two groups then says nothing.
 * @returns of the groups, by their indices; those no more alike than any two are left out
 */
export function compareWholes({ groups, table, own, reportOf, areRivals }: Wholes): Likenesses {
  const centre = findCentre(table)
  const wholes = groups.map(({ members }) => addUp(members, table, centre))
  const reports = groups.map(({ members }) => new Set(members.map(reportOf)))
  const words = groups.map(({ members }) => listWords(members, own))
  const tell = (a: number, b: number): boolean =>
    sumTold(words[a]!, wholes[b]!, own) >= TELLING && sumTold(words[b]!, wholes[a]!, own) >= TELLING
  return compareContents(tableOf(wholes, table)).map((row, a) => {
    const others: number[] = []
    const likenesses: number[] = []
    for (const [b, shared] of row) {
      const alike = shared - common(wholes[a]!, wholes[b]!, centre)
      if (alike <= 0) continue
      const rivals = shareOfRivals(groups[a]!.members, groups[b]!.members, areRivals)
      const likeness =
        alike * (tell(a, b) ? 1 : TOO_LITTLE) * (1 - (1 - OTHER_NUMBERS) * rivals) -
        TOLD_BESIDE * shareOfCommon(reports[a]!, reports[b]!)
      if (likeness <= 0) continue
      others.push(b)
      likenesses.push(likeness)
    }
    return LikenessRow.of(others, likenesses)
  })
}

/** What all statements have in common: the mean of their terms. */
interface Centre {
  /** The square of its length. */
  square: number
  /** Of each statement, its product with the centre. */
  products: Float64Array
  /** Of each statement, how long it is without the centre. */
  lengths: Float64Array
}

function findCentre({ names, starts, terms, weights }: TermTable): Centre {
  const count = starts.length - 1
  const mean = new Float64Array(names.length)
  terms.forEach((term, k) => {
    mean[term]! += weights[k]! / count
  })
  const square = mean.reduce((sum, weight) => sum + weight * weight, 0)
  const products = new Float64Array(count)
  for (let i = 0; i < count; i++)
    for (let k = starts[i]!; k < starts[i + 1]!; k++) products[i]! += weights[k]! * mean[terms[k]!]!
  // All statements may be one: without the centre nothing is left of them, and they are like nothing.
  const lengths = products.map((product) => Math.sqrt(Math.max(1 - 2 * product + square, Number.EPSILON)))
  return { square, products, lengths }
}

/** The mean of a group's members, each less the centre and made of length 1: its terms, and how much of the centre was taken. */
interface Whole {
  terms: Map<number, number>
  /** How often the centre is to be taken from `terms`. */
  share: number
  /** The product of `terms` with the centre. */
  product: number
}

function addUp(
  members: readonly number[],
  { starts, terms, weights }: TermTable,
  { products, lengths }: Centre,
): Whole {
  const whole: Whole = { terms: new Map(), share: 0, product: 0 }
  for (const i of members) {
    const part = 1 / (lengths[i]! * members.length)
    whole.share += part
    whole.product += part * products[i]!
    for (let k = starts[i]!; k < starts[i + 1]!; k++)
      whole.terms.set(terms[k]!, (whole.terms.get(terms[k]!) ?? 0) + part * weights[k]!)
  }
  return whole
}

/** What the product of the terms of two wholes owes to the centre. */
const common = (a: Whole, b: Whole, { square }: Centre): number =>
  a.share * b.product + b.share * a.product - a.share * b.share * square

function tableOf(wholes: readonly Whole[], { names }: TermTable): TermTable {
  const frequency = new Int32Array(names.length)
  const starts = new Int32Array(wholes.length + 1)
  wholes.forEach(({ terms }, i) => {
    starts[i + 1] = starts[i]! + terms.size
    for (const term of terms.keys()) frequency[term]!++
  })
  return {
    names,
    starts,
    terms: Int32Array.from(wholes.flatMap(({ terms }) => [...terms.keys()])),
    weights: Float64Array.from(wholes.flatMap(({ terms }) => [...terms.values()])),
    frequency,
  }
}

/** The words of a group's members, without names. */
function listWords(members: readonly number[], { names, starts, terms }: TermTable): Set<number> {
  const words = new Set<number>()
  for (const i of members)
    for (let k = starts[i]!; k < starts[i + 1]!; k++)
      if (!names[terms[k]!]!.startsWith('@')) words.add(terms[k]!)
  return words
}

/** How much those words tell that the other group has too, itself or one that is kin. */
function sumTold(words: ReadonlySet<number>, { terms }: Whole, { starts, frequency }: TermTable): number {
  let sum = 0
  for (const word of words) if (terms.has(word)) sum += Math.log((starts.length - 1) / frequency[word]!)
  return sum
}

/** Of the reports of the group that has fewer, the share that the other has too. */
function shareOfCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  let both = 0
  for (const report of fewer) if (more.has(report)) both++
  return both / fewer.size
}

/** Of all pairs of their members, the share that are rivals. */
function shareOfRivals(a: readonly number[], b: readonly number[], areRivals: Wholes['areRivals']): number {
  let rivals = 0
  for (const i of a) for (const j of b) if (areRivals(i, j)) rivals++
  return rivals / (a.length * b.length)
}
