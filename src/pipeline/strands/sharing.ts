import { ALL, type TopicRow, type TopicTable, type WeighedTerms } from './weigh-topics.js'

/** Term by term the reports that have it, and its weight there. */
interface TermIndex {
  /** Where those of a term begin; they end where those of the next one do. */
  from: Int32Array
  owners: Int32Array
  weights: Int32Array
}

/** Of the rare terms. */
export function indexTerms({ rows, spread }: TopicTable): TermIndex {
  const from = new Int32Array(spread.length + 1)
  for (const { rare } of rows) for (const term of rare.terms) from[term + 1]!++
  for (let term = 0; term < spread.length; term++) from[term + 1]! += from[term]!
  const owners = new Int32Array(from[spread.length]!)
  const weights = new Int32Array(from[spread.length]!)
  const next = from.slice()
  for (const [owner, { rare }] of rows.entries())
    for (let k = 0; k < rare.terms.length; k++) {
      const place = next[rare.terms[k]!]!++
      owners[place] = owner
      weights[place] = rare.weights[k]!
    }
  return { from, owners, weights }
}

/** Who shares less in rare terms than this is not looked at. */
const MEETING = 0.06 * ALL
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

  /** Tells all others that a report meets. */
  eachOther(own: number, tell: (other: number, shared: number) => void): void {
    const { sum, largest, met, rows } = this
    const count = this.meetOthers(own)
    for (let m = 0; m < count; m++) {
      const other = met[m]!
      if (sum[other]! >= MEETING) {
        this.addCommon(other, rows[own]!.common, rows[other]!.common)
        const rest = sum[other]! - largest[other]!
        tell(other, rest + Math.min(largest[other]!, REST * rest))
      }
      sum[other] = 0
      largest[other] = 0
    }
  }

  /** @returns how many others were met */
  private meetOthers(own: number): number {
    const { sum, largest, met } = this
    const { from, owners, weights } = this.index
    const { rare } = this.rows[own]!
    let count = 0
    for (let k = 0; k < rare.terms.length; k++) {
      const term = rare.terms[k]!
      const weight = rare.weights[k]!
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

  private addCommon(other: number, a: WeighedTerms, b: WeighedTerms): void {
    let sum = this.sum[other]!
    let largest = this.largest[other]!
    for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
      const [x, y] = [a.terms[i]!, b.terms[j]!]
      if (x < y) i++
      else if (x > y) j++
      else {
        const product = a.weights[i++]! * b.weights[j++]!
        sum += product
        if (product > largest) largest = product
      }
    }
    this.sum[other] = sum
    this.largest[other] = largest
  }
}
