import { LikenessRow } from './likeness-row.js'
import type { TermTable } from './term-table.js'

/** How alike two contents must be, at least, to be looked at as one claim; likenesses below it are kept as nothing. */
export const LEAST_LIKENESS = 0.03

/**
 * A term that more statements than this share finds no pairs; it still counts in the pairs that other terms find.
 * It bounds the work for one statement, so that the whole grows with their number and not with its square.
 */
const COMMON = 1200
/**
 * How many likenesses a case may hold, about: each statement keeps its share of them, the likest. Ten reports never
 * get there; two thousand reports of one story would have thirty million, and the rest costs memory and moves little.
 */
const HELD_IN_ALL = 5_000_000
/** What a statement keeps however many there are. */
const FEWEST_KEPT = 20

/** i < j → how alike the two contents are, 0..1. Sparse: what is absent is 0. */
export type Likenesses = Likeness[]

interface Likeness extends Iterable<[number, number]> {
  readonly size: number
  get(other: number): number | undefined
  set(other: number, likeness: number): unknown
  keys(): Iterable<number>
}

/** Likeness of every two contents that share a term rare enough to be worth following: the cosine of their weighted terms. */
export function compareContents(table: TermTable): Likenesses {
  const { starts, terms, weights, frequency } = table
  const size = starts.length - 1
  const most = Math.max(FEWEST_KEPT, Math.floor(HELD_IN_ALL / size))
  const { lists, from, weightAt } = listPostings(table)
  // Where the part of each list begins that lies behind the content at hand: each pair is met once, from its lower index.
  const behind = from.slice()
  const dots = new Float64Array(size)
  const isMet = new Uint8Array(size)
  const met = new Int32Array(size)
  const ownCommon = new Float64Array(frequency.length)
  return Array.from({ length: size }, (_, i) => {
    let count = 0
    let skipped = 0
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const term = terms[k]!
      if (frequency[term]! > COMMON) {
        ownCommon[term] = weights[k]!
        skipped++
        continue
      }
      const end = from[term + 1]!
      for (let p = ++behind[term]!; p < end; p++) {
        const j = lists[p]!
        if (isMet[j] === 0) met[count++] = j
        isMet[j] = 1
        dots[j]! += weights[k]! * weightAt[p]!
      }
    }
    const others: number[] = []
    const found: number[] = []
    for (let m = 0; m < count; m++) {
      const j = met[m]!
      if (skipped > 0)
        for (let k = starts[j]!; k < starts[j + 1]!; k++) {
          const own = ownCommon[terms[k]!]!
          if (own === 0) continue
          dots[j]! += own * weights[k]!
        }
      const likeness = dots[j]!
      if (likeness >= LEAST_LIKENESS) {
        others.push(j)
        found.push(likeness)
      }
      dots[j] = 0
      isMet[j] = 0
    }
    if (skipped > 0) for (let k = starts[i]!; k < starts[i + 1]!; k++) ownCommon[terms[k]!] = 0
    return rowOf(others, found, most)
  })
}

/** For each term that is not too common the contents that use it, ascending, and with what weight: from `from[t]` to before `from[t + 1]`. */
function listPostings({ starts, terms, weights, frequency }: TermTable) {
  const from = new Int32Array(frequency.length + 1)
  frequency.forEach((many, term) => {
    from[term + 1] = from[term]! + (many > COMMON ? 0 : many)
  })
  const lists = new Int32Array(from[frequency.length]!)
  const weightAt = new Float64Array(lists.length)
  const next = from.slice()
  for (let i = 0; i + 1 < starts.length; i++)
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const term = terms[k]!
      if (frequency[term]! > COMMON) continue
      lists[next[term]!] = i
      weightAt[next[term]!++] = weights[k]!
    }
  return { lists, from, weightAt }
}

/** The row of one content: of too many the most alike, of equals the lowest indices. */
function rowOf(others: readonly number[], found: readonly number[], most: number): LikenessRow {
  if (others.length <= most) return LikenessRow.of(others, found)
  const ranked = Float64Array.from(found).sort()
  const least = ranked[ranked.length - most]!
  let ties = most - ranked.length
  for (const likeness of ranked) if (likeness <= least) ties++
  // So many of those that are just as alike as the last one kept: the lowest, wherever in the row they stand.
  const lowest = new Set(
    others
      .filter((_, k) => found[k] === least)
      .sort((a, b) => a - b)
      .slice(0, ties),
  )
  const kept = others.flatMap((other, k) => (found[k]! > least || lowest.has(other) ? [k] : []))
  return LikenessRow.of(
    kept.map((k) => others[k]!),
    kept.map((k) => found[k]!),
  )
}
