import type { TopicTerm } from '../model/language.js'
import { sortedPostings } from '../provenance/reuse-candidates.js'

// A case holds the reports on one story, some dozens, and all are compared with all. A large one holds many stories. It
// is divided into strands first, reports that hang together by what they are about, and only within a strand is anything
// compared. Whether two reports hang together is told by these two alone, not by how often a word stands in the case: so a
// report that is added can make two strands one and leaves every other as it was.

/** A case of so many reports is one strand whatever they are about: a person put them together. */
export const WHOLE_UP_TO = 200
/** Two reports are held beside each other when two of the so many weightiest terms of both are the same. */
const LEADING = 10
/**
 * How much two reports must share to hang together, as the product of their weights, 0..1. All reports of each of the seven
 * labelled stories hang together here, and a little higher no more. Too many in one strand cost time, too few tear claims.
 */
const ENOUGH = 0.25

/** What a strand is told by: the terms of one report. */
interface Topical {
  topic?: readonly TopicTerm[]
}

/**
 * The strands of a case as indices into its reports, each ascending, in order of their first. The order of the reports
 * does not matter.
 * @param wholeUpTo a case of no more reports is not divided
 */
export function listStrands(reads: readonly Topical[], wholeUpTo = WHOLE_UP_TO): number[][] {
  if (reads.length <= wholeUpTo || reads.some(({ topic }) => topic === undefined))
    return reads.length === 0 ? [] : [reads.map((_, i) => i)]
  const topics = numberTerms(reads)
  const strands = new Strands(reads.length)
  for (const together of listNeighbours(topics)) {
    // Of each strand met here the reports in question; who is in a strand already need not be held beside the rest of it.
    const met: number[][] = []
    for (const i of together) {
      const own = [i]
      for (let m = met.length - 1; m >= 0; m--) {
        const isOne =
          strands.leader(met[m]![0]!) === strands.leader(i) ||
          met[m]!.some((j) => productOf(topics[i]!, topics[j]!) >= ENOUGH)
        if (!isOne) continue
        strands.join(i, met[m]![0]!)
        own.push(...met[m]!)
        met.splice(m, 1)
      }
      met.push(own)
    }
  }
  return strands.list()
}

/** The terms of a report as numbers, ascending, with their weights; and the numbers of the weightiest. */
interface Topic {
  terms: Int32Array
  weights: Float64Array
  leading: number[]
}

function numberTerms(reads: readonly Topical[]): Topic[] {
  const numbers = new Map<string, number>()
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size
    numbers.set(term, number)
    return number
  }
  return reads.map(({ topic = [] }) => {
    const numbered = topic.map(({ term, weight }) => ({ number: numberOf(term), weight }))
    const leading = numbered.slice(0, LEADING).map(({ number }) => number)
    numbered.sort((a, b) => a.number - b.number)
    return {
      terms: Int32Array.from(numbered, ({ number }) => number),
      weights: Float64Array.from(numbered, ({ weight }) => weight),
      leading: leading.sort((a, b) => a - b),
    }
  })
}

/** Reports that share two of their weightiest terms, for every such two terms. */
function* listNeighbours(topics: readonly Topic[]): Generator<number[]> {
  const count = topics.length
  const pairs = topics.map(({ leading }) =>
    // Two pairs may have one number by chance: then reports are held beside each other in vain.
    leading.flatMap((a, i) => leading.slice(i + 1).map((b) => Math.imul(a, 0x9e3779b1) ^ b)),
  )
  const postings = sortedPostings(pairs)
  for (let from = 0; from < postings.length; ) {
    const pair = Math.floor(postings[from]! / count)
    const owners: number[] = []
    let to = from
    for (; to < postings.length && Math.floor(postings[to]! / count) === pair; to++) {
      const owner = postings[to]! % count
      if (owners.at(-1) !== owner) owners.push(owner)
    }
    if (owners.length > 1) yield owners
    from = to
  }
}

/** How much two reports share: the sum over their common terms of both weights multiplied. */
function productOf(a: Topic, b: Topic): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [x, y] = [a.terms[i]!, b.terms[j]!]
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!
    else if (x < y) i++
    else j++
  }
  return sum
}

/** Who hangs together so far. */
class Strands {
  private readonly parent: Int32Array

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, i) => i)
  }

  leader(i: number): number {
    let at = i
    while (this.parent[at] !== at) {
      this.parent[at] = this.parent[this.parent[at]!]!
      at = this.parent[at]!
    }
    return at
  }

  join(a: number, b: number): void {
    const [x, y] = [this.leader(a), this.leader(b)]
    this.parent[Math.max(x, y)] = Math.min(x, y)
  }

  list(): number[][] {
    const members = new Map<number, number[]>()
    for (let i = 0; i < this.parent.length; i++) {
      const leader = this.leader(i)
      const known = members.get(leader)
      if (known) known.push(i)
      else members.set(leader, [i])
    }
    return [...members.values()]
  }
}
