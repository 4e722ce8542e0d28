import type { ParsedReport } from '../model/language.js'
import { clusterByAverage } from './cluster.js'
import type { Likenesses } from './likeness.js'

// A case is one story, and yet its reports often tell of several happenings: two fires in one town, this year's prize
// and last year's. What two reports of one happening share is rare in the case and rare in the language: names above all.

const SETTINGS = {
  /** Two groups of reports tell one story at this average likeness, 0..1. */
  threshold: 0.08,
  /** Groups of fewer reports go to the likest larger one … */
  fewest: 3,
  /** … that is at least so like them. */
  left: 0.04,
  /** What a name counts beside another word. */
  name: 2,
  /** How much it counts that a word is rare in the language, as a power. */
  rarity: 2,
  /** A word that more reports have finds no pairs; it bounds the work for one report. */
  common: 400,
} as const

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/

export interface Stories {
  /** Report, by its place in the list → number of its story. */
  storyOf: number[]
  /** How like two reports are, 0..1. */
  likeness(a: number, b: number): number
}

/**
 * Which reports tell one happening, by the words they share.
 * @param rarity of a word in the language, 0..1
 */
export function groupStories(
  reports: readonly Pick<ParsedReport, 'tokens'>[],
  rarity: (word: string) => number,
): Stories {
  const { vectors, frequency } = weighWords(reports, rarity)
  const reportsWith = new Map<string, number[]>()
  const likenesses: Likenesses = vectors.map(() => new Map())
  vectors.forEach((vector, j) => {
    const met = new Set<number>()
    for (const word of vector.keys()) {
      // A common word finds no pairs; it still counts in those that others find.
      if (frequency.get(word)! > SETTINGS.common) continue
      const before = reportsWith.get(word) ?? []
      for (const i of before) met.add(i)
      before.push(j)
      reportsWith.set(word, before)
    }
    for (const i of met) likenesses[i]!.set(j, cosine(vectors[i]!, vector))
  })
  const groups = attachFew(clusterByAverage(likenesses, SETTINGS.threshold), likenesses)
  const storyOf = new Array<number>(reports.length).fill(0)
  groups.forEach((members, story) => {
    for (const report of members) storyOf[report] = story
  })
  return { storyOf, likeness: (a, b) => likenessOf(likenesses, a, b) }
}

const likenessOf = (likenesses: Likenesses, a: number, b: number): number =>
  a === b ? 1 : (likenesses[Math.min(a, b)]!.get(Math.max(a, b)) ?? 0)

/** One report alone, or two, rarely are a story of their own: short ones have few words to be known by. */
function attachFew(groups: readonly number[][], likenesses: Likenesses): number[][] {
  const groupOf = new Map(
    groups.flatMap((members, group) => members.map((report) => [report, group] as const)),
  )
  const isFew = (group: number): boolean => groups[group]!.length < SETTINGS.fewest
  // Few → larger group → sum of the likenesses between them.
  const sums = groups.map(() => new Map<number, number>())
  likenesses.forEach((row, i) => {
    for (const [j, likeness] of row) {
      const [a, b] = [groupOf.get(i)!, groupOf.get(j)!]
      if (isFew(a) === isFew(b)) continue
      const [few, large] = isFew(a) ? [a, b] : [b, a]
      sums[few]!.set(large, (sums[few]!.get(large) ?? 0) + likeness)
    }
  })
  const joined = groups.map((members) => [...members])
  sums.forEach((larger, few) => {
    const means = [...larger]
      .map(([large, sum]) => ({ large, mean: sum / (groups[few]!.length * groups[large]!.length) }))
      .sort((a, b) => b.mean - a.mean || a.large - b.large)
    if (!means[0] || means[0].mean < SETTINGS.left) return
    joined[means[0].large]!.push(...joined[few]!.splice(0))
  })
  return joined.filter((members) => members.length > 0)
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let dot = 0
  for (const [word, weight] of few) dot += weight * (many.get(word) ?? 0)
  return dot
}

/** For each report its words that another has as well, weighed so that the squares add up to 1. */
function weighWords(
  reports: readonly Pick<ParsedReport, 'tokens'>[],
  rarity: (word: string) => number,
): { vectors: Map<string, number>[]; frequency: Map<string, number> } {
  const counts = reports.map(({ tokens }) => {
    const found = new Map<string, { times: number; name: boolean }>()
    for (const { lemma, tag } of tokens) {
      const word = lemma.toLowerCase()
      if (!CONTENT.test(tag) || !/[\p{L}\p{N}]/u.test(word)) continue
      const known = found.get(word) ?? { times: 0, name: false }
      found.set(word, { times: known.times + 1, name: known.name || tag === 'PROPN' })
    }
    return found
  })
  const frequency = new Map<string, number>()
  for (const found of counts)
    for (const word of found.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const vectors = counts.map((found) => {
    const vector = new Map<string, number>()
    let sum = 0
    for (const [word, { times, name }] of found) {
      const many = frequency.get(word)!
      if (many < 2) continue
      const weight =
        Math.sqrt(times) *
        Math.log((1 + reports.length) / many) *
        (name ? SETTINGS.name : 1) *
        rarity(word) ** SETTINGS.rarity
      vector.set(word, weight)
      sum += weight * weight
    }
    for (const [word, weight] of vector) vector.set(word, weight / Math.sqrt(sum))
    return vector
  })
  return { vectors, frequency }
}
