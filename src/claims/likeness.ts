import type { ContentTerms } from './terms.js'

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
const FEWEST_KEPT = 40

/** Share of the likeness that asks how much of the shorter content the longer one holds. */
const HELD = 0.25

/** Terms from which on it counts in full that a content is held by a longer one: two words are soon held. */
const LONG_ENOUGH = 4

/**
 * What a likeness is worth when it rests on 0, 1, 2, 3 terms in common; more count fully. Two short sentences that
 * share only the name of what the story is about say nothing alike.
 */
const FEW_TERMS = [0, 0.2, 0.5, 0.8]

/** i < j → how alike the two contents are, 0..1. Sparse: what is absent is 0. */
export type Likenesses = Map<number, number>[]

/**
 * How much rarity in the case counts. Not fully: what a story is about (the weir, the gate) is frequent in it, and
 * just that is what two reports of the main claim share. At 1, as in document retrieval, the main claim falls apart.
 */
const RARITY = 0.4

/**
 * Contents as numbers: those of one content stand in a row, from `starts[i]` to before `starts[i + 1]`. A case has
 * hundreds of thousands of terms, and as Maps of Maps they took most of the memory and of the time.
 */
interface TermTable {
  starts: Int32Array
  /** Number of the term, in order of first use. Within one content in the order in which it uses them. */
  terms: Int32Array
  weights: Float64Array
  /** Euclidean length of a content's weights. */
  norms: Float64Array
  /** In how many contents a term occurs. */
  frequency: Int32Array
}

/** Weighs the terms of every content: rarer in the case, heavier; repeated in the content, a little heavier. */
function weighTerms(contents: readonly Pick<ContentTerms, 'terms'>[]): TermTable {
  const starts = new Int32Array(contents.length + 1)
  contents.forEach(({ terms }, i) => {
    starts[i + 1] = starts[i]! + terms.size
  })
  const terms = new Int32Array(starts[contents.length]!)
  const counts = new Float64Array(terms.length)
  const numbers = new Map<string, number>()
  let at = 0
  for (const content of contents)
    for (const [term, count] of content.terms) {
      const number = numbers.get(term) ?? numbers.size
      numbers.set(term, number)
      terms[at] = number
      counts[at++] = count
    }
  const frequency = new Int32Array(numbers.size)
  for (const term of terms) frequency[term]!++
  const rarity = Float64Array.from(frequency, (many) => Math.log(1 + contents.length / many) ** RARITY)
  const weights = counts.map((count, k) => (1 + Math.log(count)) * rarity[terms[k]!]!)
  const norms = new Float64Array(contents.length)
  for (let i = 0; i < contents.length; i++) {
    let sum = 0
    for (let k = starts[i]!; k < starts[i + 1]!; k++) sum += weights[k]! * weights[k]!
    norms[i] = Math.sqrt(sum)
  }
  return { starts, terms, weights, norms, frequency }
}

/**
 * Likeness of every two contents that share a term rare enough to be worth following: the cosine of their
 * weighted terms, mixed with the share of the shorter content that the longer one holds, since a lead packs
 * into one sentence what another report spreads over three.
 */
export function compareContents(contents: readonly Pick<ContentTerms, 'terms'>[]): Likenesses {
  const table = weighTerms(contents)
  const { starts, terms, weights, frequency } = table
  const size = contents.length
  const most = Math.max(FEWEST_KEPT, Math.floor(HELD_IN_ALL / size))
  const { lists, from, weightAt } = listPostings(table)
  // Where the part of each list begins that lies behind the content at hand: each pair is met once, from its lower index.
  const behind = from.slice()
  const dots = new Float64Array(size)
  const shared = new Int32Array(size)
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
        if (shared[j] === 0) met[count++] = j
        dots[j]! += weights[k]! * weightAt[p]!
        shared[j]!++
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
          shared[j]!++
        }
      const likeness = likenessFrom(table, i, j, dots[j]!, shared[j]!)
      if (likeness >= LEAST_LIKENESS) {
        others.push(j)
        found.push(likeness)
      }
      dots[j] = 0
      shared[j] = 0
    }
    if (skipped > 0) for (let k = starts[i]!; k < starts[i + 1]!; k++) ownCommon[terms[k]!] = 0
    return rowOf(others, found, most)
  })
}

/** @param dot sum over the terms in common, of which there are `shared` */
function likenessFrom(
  { starts, norms }: TermTable,
  i: number,
  j: number,
  dot: number,
  shared: number,
): number {
  const [a, b] = [norms[i]!, norms[j]!]
  const fewest = Math.min(starts[i + 1]! - starts[i]!, starts[j + 1]! - starts[j]!)
  const cosine = dot / (a * b || 1)
  const held = Math.min(1, dot / (Math.min(a, b) ** 2 || 1))
  const enough = Math.min(1, fewest / LONG_ENOUGH)
  const mixed = (1 - HELD) * cosine + HELD * held * enough
  return mixed * (FEW_TERMS[shared] ?? 1)
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
function rowOf(others: readonly number[], found: readonly number[], most: number): Map<number, number> {
  const row = new Map<number, number>()
  if (others.length <= most) {
    for (let k = 0; k < others.length; k++) row.set(others[k]!, found[k]!)
    return row
  }
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
  for (let k = 0; k < others.length; k++)
    if (found[k]! > least || lowest.has(others[k]!)) row.set(others[k]!, found[k]!)
  return row
}
