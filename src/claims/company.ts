import type { Likenesses } from './likeness.js'
import { LEAST_LIKENESS } from './likeness.js'
import { LikenessRow } from './likeness-row.js'
import { type Likest, listLikest } from './likest.js'
import type { TermTable } from './term-table.js'

// Two reports tell one thing in words of which they share few, and a third tells it in some of either: 'divers found
// the hinge broken', 'the lower gate had snapped', 'the hinge of the lower gate broke'. So contents are compared in
// company: each with a part of what those say that are most like it.

/** How many of those most like it count for a content. From 6 to 12 it hardly matters. */
const COMPANY = 8

/** How much of another's words a content is lent, for a likeness of 1. */
const LENT = 0.5

/**
 * Two that have fewer words of their own in common than this get nothing out of their company: it would be the
 * company that is alike.
 */
const ENOUGH_WORDS = 3

/** What a single word in common is worth. Two sentences that share only what the story is about say nothing alike. */
const ONE_WORD = 0.4

/** How alike the pairs in `alone` are in company, 0..1. */
export function compareInCompany(table: TermTable, alone: Likenesses): Likenesses {
  const company = listLikest(alone, COMPANY)
  const desk = new Desk(table, company)
  const lengths = alone.map((_, i) => {
    desk.lay(i)
    return Math.sqrt(desk.hold(i))
  })
  return alone.map((row, i) => {
    desk.lay(i)
    const others: number[] = []
    const likenesses: number[] = []
    for (const [j, cosine] of row) {
      const words = desk.countOwn(j)
      const likeness =
        words >= ENOUGH_WORDS
          ? desk.hold(j) / (lengths[i]! * lengths[j]!)
          : cosine * (words === 1 ? ONE_WORD : 1)
      if (likeness < LEAST_LIKENESS) continue
      others.push(j)
      likenesses.push(likeness)
    }
    return LikenessRow.of(others, likenesses)
  })
}

/** One content with its company laid out, and others held against it. */
class Desk {
  private laid = -1
  /** What is laid out: weight of each term. */
  private readonly weight: Float64Array
  /** The content whose own term it was last. */
  private readonly own: Int32Array
  /** Products and counts that are known, of the content laid out in `knownFor`. */
  private readonly knownFor: Int32Array
  private readonly products: Float64Array
  private readonly counts: Int32Array

  constructor(
    private readonly table: TermTable,
    private readonly company: Likest,
  ) {
    const size = table.starts.length - 1
    this.weight = new Float64Array(table.frequency.length)
    this.own = new Int32Array(table.frequency.length).fill(-1)
    this.knownFor = new Int32Array(size).fill(-1)
    this.products = new Float64Array(size)
    this.counts = new Int32Array(size)
  }

  lay(i: number): void {
    if (this.laid >= 0) this.spread(this.laid, (term) => (this.weight[term] = 0))
    this.laid = i
    this.spread(i, (term, weight) => (this.weight[term]! += weight))
    const { starts, terms } = this.table
    for (let k = starts[i]!; k < starts[i + 1]!; k++) this.own[terms[k]!] = i
  }

  /** Product of what is laid out with content j in its company. */
  hold(j: number): number {
    const { members, likenesses } = this.company
    let sum = this.productWith(j)
    for (let m = j * COMPANY; m < (j + 1) * COMPANY && members[m]! >= 0; m++)
      sum += LENT * likenesses[m]! * this.productWith(members[m]!)
    return sum
  }

  /** Terms that content j and the one laid out both have of their own. */
  countOwn(j: number): number {
    this.productWith(j)
    return this.counts[j]!
  }

  private productWith(j: number): number {
    if (this.knownFor[j] === this.laid) return this.products[j]!
    const { starts, terms, weights } = this.table
    let product = 0
    let count = 0
    for (let k = starts[j]!; k < starts[j + 1]!; k++) {
      const term = terms[k]!
      product += this.weight[term]! * weights[k]!
      if (this.own[term] === this.laid) count++
    }
    this.knownFor[j] = this.laid
    this.products[j] = product
    this.counts[j] = count
    return product
  }

  private spread(i: number, put: (term: number, weight: number) => void): void {
    const { starts, terms, weights } = this.table
    const { members, likenesses } = this.company
    for (let k = starts[i]!; k < starts[i + 1]!; k++) put(terms[k]!, weights[k]!)
    for (let m = i * COMPANY; m < (i + 1) * COMPANY && members[m]! >= 0; m++)
      for (let k = starts[members[m]!]!; k < starts[members[m]! + 1]!; k++)
        put(terms[k]!, LENT * likenesses[m]! * weights[k]!)
  }
}
