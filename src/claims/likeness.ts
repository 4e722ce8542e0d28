import type { ContentTerms } from './terms.js'

/** How alike two contents must be, at least, to be looked at as one claim; likenesses below it are kept as nothing. */
export const LEAST_LIKENESS = 0.03

/**
 * A term that more statements than this share is not used to find pairs, and no statement is compared with more than
 * so many others: what keeps a folder of thousands of reports near-linear. A story of fifty reports never meets either.
 */
const COMMON = 1200
const MOST_LIKE = 150
/** Statements of a case above which the cap on common terms tightens: pairs grow with its square. */
const LARGE = 6000
const COMMON_IN_LARGE = 150

/** Share of the likeness that asks how much of the shorter content the longer one holds. */
const HELD = 0.25

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

/** Weight of a term of a statement: rarer in the case, heavier; repeated in the statement, a little heavier. */
export function weighTerms(contents: readonly ContentTerms[]): Map<string, number>[] {
  const frequency = new Map<string, number>()
  for (const { terms } of contents)
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const total = contents.length
  return contents.map(({ terms }) => {
    const weights = new Map<string, number>()
    for (const [term, count] of terms)
      weights.set(term, (1 + Math.log(count)) * Math.log(1 + total / frequency.get(term)!) ** RARITY)
    return weights
  })
}

/**
 * Likeness of every two contents that share a term rare enough to be worth following: the cosine of their
 * weighted terms, mixed with the share of the shorter content that the longer one holds, since a lead packs
 * into one sentence what another report spreads over three.
 */
export function compareContents(contents: readonly ContentTerms[]): Likenesses {
  const weights = weighTerms(contents)
  const norms = weights.map(lengthOf)
  const postings = new Map<string, number[]>()
  weights.forEach((w, i) => {
    for (const term of w.keys()) {
      const list = postings.get(term)
      if (list) list.push(i)
      else postings.set(term, [i])
    }
  })
  const common = contents.length > LARGE ? COMMON_IN_LARGE : COMMON
  return weights.map((own, i) => {
    const dots = new Map<number, { dot: number; terms: number }>()
    for (const [term, weight] of own) {
      const list = postings.get(term)!
      if (list.length > common) continue
      for (const j of list) {
        if (j <= i) continue
        const known = dots.get(j)
        const product = weight * weights[j]!.get(term)!
        if (!known) dots.set(j, { dot: product, terms: 1 })
        else {
          known.dot += product
          known.terms++
        }
      }
    }
    const found = new Map<number, number>()
    for (const [j, { dot, terms }] of dots) {
      const cosine = dot / (norms[i]! * norms[j]! || 1)
      const held = Math.min(1, dot / (Math.min(norms[i]!, norms[j]!) ** 2 || 1))
      const enough = Math.min(1, Math.min(own.size, weights[j]!.size) / 4)
      const mixed = (1 - HELD) * cosine + HELD * held * enough
      const likeness = mixed * (FEW_TERMS[terms] ?? 1)
      if (likeness >= LEAST_LIKENESS) found.set(j, likeness)
    }
    return found.size > MOST_LIKE ? mostAlike(found) : found
  })
}

/** The most alike, in order of likeness, then of index. */
function mostAlike(found: ReadonlyMap<number, number>): Map<number, number> {
  return new Map([...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_LIKE))
}

/** Euclidean length. A loop and not a spread: a content may have more terms than a call has room for. */
function lengthOf(weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight * weight
  return Math.sqrt(sum)
}
