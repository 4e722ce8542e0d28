import { areOpposed } from '../claims/polarity.js'
import type { Saying, SourceWords } from './sayings.js'

/** How alike what two sources say is, at its most alike. */
export interface SayingsLikeness {
  /** 0..1: what the two have in common, by weight, over what the shorter of the two has. */
  likeness: number
  /** Terms in common, the most telling first. */
  common: string[]
  /** Does one deny there what the other says? */
  isOpposed: boolean
  a: Saying
  b: Saying
}

/** A saying of few or plain words fits many: it is held for so heavy at least. */
const LIGHTEST = 4
/** Sayings of one source that are compared: one who is quoted on every page need not be compared in all of it. */
const MOST_SAYINGS = 24

interface Weighed {
  saying: Saying
  weight: number
}

/**
 * Compares what two unnamed sources say. A term that many sources of the case use tells little.
 * @param all of the case, which tell how rare a term is
 */
export function sayingsComparer(
  all: Iterable<SourceWords>,
): (a: SourceWords, b: SourceWords) => SayingsLikeness | null {
  const users = new Map<string, number>()
  let count = 0
  for (const { sayings } of all) {
    if (!sayings.length) continue
    count++
    for (const term of new Set(sayings.flatMap(({ terms }) => [...terms.terms.keys()])))
      users.set(term, (users.get(term) ?? 0) + 1)
  }
  const weightOf = (term: string): number => Math.log(1 + count / (users.get(term) ?? 1))
  const sum = (terms: Iterable<string>): number => {
    let total = 0
    for (const term of terms) total += weightOf(term)
    return total
  }
  const known = new Map<SourceWords, Weighed[]>()
  const weigh = (words: SourceWords): Weighed[] => {
    const before = known.get(words)
    if (before) return before
    const weighed = words.sayings
      .slice(0, MOST_SAYINGS)
      .map((saying) => ({ saying, weight: Math.max(LIGHTEST, sum(saying.terms.terms.keys())) }))
    known.set(words, weighed)
    return weighed
  }
  return (a, b) => {
    let best: Omit<SayingsLikeness, 'isOpposed'> | null = null
    for (const x of weigh(a))
      for (const y of weigh(b)) {
        const [fewer, more] = x.saying.terms.terms.size < y.saying.terms.terms.size ? [x, y] : [y, x]
        const common = [...fewer.saying.terms.terms.keys()].filter((term) =>
          more.saying.terms.terms.has(term),
        )
        if (!common.length) continue
        const likeness = sum(common) / Math.min(x.weight, y.weight)
        const isBetter =
          !best ||
          likeness > best.likeness ||
          (likeness === best.likeness && common.length > best.common.length)
        if (isBetter) best = { likeness, common, a: x.saying, b: y.saying }
      }
    if (!best) return null
    best.common.sort((s, t) => weightOf(t) - weightOf(s) || (s < t ? -1 : 1))
    return { ...best, isOpposed: areOpposed(best.a.terms, best.b.terms) }
  }
}
