import type { TopicRow, TopicTable } from './weigh-topics.js'

/** Term by term the reports that have it, and its weight there. */
interface TermIndex {
  /** Where those of a term begin; they end where those of the next one do. */
  from: Int32Array
  owners: Int32Array
  weights: Int32Array
}

export function indexTerms({ rows, spread }: TopicTable): TermIndex {
  const from = new Int32Array(spread.length + 1)
  for (const { terms } of rows) for (const term of terms) from[term + 1]!++
  for (let term = 0; term < spread.length; term++) from[term + 1]! += from[term]!
  const owners = new Int32Array(from[spread.length]!)
  const weights = new Int32Array(from[spread.length]!)
  const next = from.slice()
  for (const [owner, row] of rows.entries())
    for (let k = 0; k < row.terms.length; k++) {
      const place = next[row.terms[k]!]!++
      owners[place] = owner
      weights[place] = row.weights[k]!
    }
  return { from, owners, weights }
}

/** The term that two reports share most counts at most so many times what all others do together. */
const REST = 8

/**
 * What one report shares with others. Two that share one term alone share nothing, however rare it is: a name is borne by
 * two people, and one paper prints two stories. With something else beside it, it is what tells most.
 */
export class Sharing {
  // Added up term by term; all 0 between two reports.
  private readonly sum: Float64Array
  private readonly largest: Float64Array
  private readonly met: Int32Array

  constructor(
    private readonly rows: readonly TopicRow[],
    private readonly index: TermIndex,
  ) {
    this.sum = new Float64Array(rows.length)
    this.largest = new Float64Array(rows.length)
    this.met = new Int32Array(rows.length)
  }

  /** Tells all others with which a report shares a term. */
  eachOther(own: number, tell: (other: number, shared: number) => void): void {
    const { sum, largest, met } = this
    const count = this.addUp(own)
    for (let m = 0; m < count; m++) {
      const other = met[m]!
      const rest = sum[other]! - largest[other]!
      tell(other, rest + Math.min(largest[other]!, REST * rest))
      sum[other] = 0
      largest[other] = 0
    }
  }

  /** @returns how many others were met */
  private addUp(own: number): number {
    const { sum, largest, met } = this
    const { from, owners, weights } = this.index
    const row = this.rows[own]!
    let count = 0
    for (let k = 0; k < row.terms.length; k++) {
      const term = row.terms[k]!
      const weight = row.weights[k]!
      const end = from[term + 1]!
      for (let place = from[term]!; place < end; place++) {
        const other = owners[place]!
        if (other === own) continue
        const product = weight * weights[place]!
        if (sum[other] === 0) met[count++] = other
        sum[other]! += product
        if (product > largest[other]!) largest[other] = product
      }
    }
    return count
  }
}
