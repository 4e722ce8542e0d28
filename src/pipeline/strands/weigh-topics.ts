import type { TopicTerm } from '../../model/language.js'

/** What a strand is told by: the terms of one report. */
export interface Topical {
  topic?: readonly TopicTerm[]
}

/** Terms by their numbers, ascending, with their weights as whole numbers, so that sums do not depend on their order. */
export interface WeighedTerms {
  terms: Int32Array
  weights: Int32Array
}

/** What one report is about. */
export interface TopicRow {
  /** Terms of few reports: by these one meets another. */
  rare: WeighedTerms
  /** Terms of many: they count between those that meet. */
  common: WeighedTerms
}

/** What each report of a case is about, by numbers. */
export interface TopicTable {
  /** Whose rows these are. */
  topics: readonly (readonly TopicTerm[])[]
  /** Numbers once given stay, so that tables of one case as it grows share them. */
  numbers: Map<string, number>
  /** All terms of each report, in order of its topic. */
  terms: readonly Int32Array[]
  /** For each term how many reports have it. */
  spread: Int32Array
  rows: readonly TopicRow[]
}

/** A table, and where it stands against the one before. */
export interface GrownTable {
  table: TopicTable
  /** For each report where it stood before, -1 when it is new. */
  stood: Int32Array
  /** Reports that are new, or weighed otherwise than before. */
  changed: readonly number[]
}

/** A term in more than so many times the reports that a strand may hold is common. */
const COMMON = 2
/**
 * A term in so many reports weighs as much as its use and its rarity in English tell, one in fewer more. A number and not
 * the size of the case, so that a report changes nothing between reports with which it shares no term.
 */
const MANY = 1000
/** The weight of a term in a report that has no other. */
const FULL = 65_535

/** What two reports share that are about one thing alone, and the same. */
export const ALL = FULL * FULL

/**
 * What weighs in a large case: a term that is rare in English, frequent in the report and in few other reports. In a
 * thousand reports on elections 'ballot' tells little, the name of a returning officer much.
 * @param most reports a strand may hold
 * @param before of a case that holds some of these reports: what stays as it was is taken over
 */
export function weighTopics(reads: readonly Topical[], most: number, before?: TopicTable): GrownTable {
  const topics = reads.map(({ topic = [] }) => topic)
  const stood = before && findOldPlaces(topics, before.topics)
  if (!before || !stood) return weighTopics(reads, most, NONE())
  const numbers = before.numbers
  const terms = topics.map((topic, i) => before.terms[stood[i]!] ?? numberTerms(topic, numbers))
  const spread = new Int32Array(numbers.size)
  for (const own of terms) for (const term of own) spread[term]!++
  const isCommon = (count: number): boolean => count > COMMON * most
  const isShifted = spread.map((count, term) => {
    const old = before.spread[term] ?? 0
    return rounded(count) !== rounded(old) || isCommon(count) !== isCommon(old) ? 1 : 0
  })
  const changed: number[] = []
  const rows = topics.map((topic, i) => {
    const old = before.rows[stood[i]!]
    if (old && !terms[i]!.some((term) => isShifted[term] === 1)) return old
    changed.push(i)
    return weigh(terms[i]!, topic, spread, isCommon)
  })
  return { table: { topics, numbers, terms, spread, rows }, stood, changed }
}

const NONE = (): TopicTable => ({
  topics: [],
  numbers: new Map(),
  terms: [],
  spread: new Int32Array(),
  rows: [],
})

/** @returns null unless all that were there are, in the same order */
function findOldPlaces(topics: TopicTable['topics'], before: TopicTable['topics']): Int32Array | null {
  const places = new Map(before.map((topic, place) => [topic, place]))
  let last = -1
  const stood = Int32Array.from(topics, (topic) => {
    const place = places.get(topic) ?? -1
    if (place === last + 1) last = place
    return place
  })
  return last === before.length - 1 && stood.filter((place) => place >= 0).length === before.length
    ? stood
    : null
}

const numberTerms = (topic: readonly TopicTerm[], numbers: Map<string, number>): Int32Array =>
  Int32Array.from(topic, ({ term }) => {
    const number = numbers.get(term) ?? numbers.size
    numbers.set(term, number)
    return number
  })

/** To a power of two: then a report that is added seldom changes what others weigh. */
const rounded = (count: number): number => (count === 0 ? 0 : 1 << (31 - Math.clz32(count)))

function weigh(
  terms: Int32Array,
  topic: readonly TopicTerm[],
  spread: Int32Array,
  isCommon: (count: number) => boolean,
): TopicRow {
  const weights = topic.map(({ weight }, k) => weight * Math.log(1 + MANY / rounded(spread[terms[k]!]!)))
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
  const places = weights.map((_, k) => k).sort((j, k) => terms[j]! - terms[k]!)
  const pick = (common: boolean): WeighedTerms => {
    const own = places.filter((k) => isCommon(spread[terms[k]!]!) === common)
    return {
      terms: Int32Array.from(own, (k) => terms[k]!),
      weights: Int32Array.from(own, (k) => Math.round((FULL * weights[k]!) / length)),
    }
  }
  return { rare: pick(false), common: pick(true) }
}
