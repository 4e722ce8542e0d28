import type { WordMeaning } from '../model/word-meaning.js'
import { clusterByAverage } from './cluster.js'
import { compareEvents, type EventContext } from './compare-events.js'
import type { Event } from './events.js'
import type { Likenesses } from './likeness.js'
import type { Stories } from './stories.js'

/** Two groups of events become one at this average probability. */
const THRESHOLD = 0.4
/** Pairs less likely than this count as nothing. */
const LEAST = 0.02
/** What more events of one story share finds no pairs; it bounds the work for one event. */
const COMMON = 400

/**
 * Which events are one. Only events of one story whose predicates share a family of words are compared: others are
 * never one.
 * @returns groups of indices, each ascending, in order of their first member
 */
export function groupEvents(events: readonly Event[], stories: Stories, meaning: WordMeaning): number[][] {
  const context = eventContext(events, stories, meaning)
  const likenesses: Likenesses = events.map(() => new Map())
  for (const [i, j] of listPairs(events, stories, meaning)) {
    const likeness = compareEvents(events[i]!, events[j]!, context)
    if (likeness >= LEAST) likenesses[i]!.set(j, likeness)
  }
  return clusterByAverage(likenesses, THRESHOLD)
}

/** Pairs to compare, the lower index first, each once. */
export function listPairs(
  events: readonly Event[],
  { storyOf }: Stories,
  meaning: WordMeaning,
): [number, number][] {
  const blocks = new Map<string, number[]>()
  const pairs: [number, number][] = []
  events.forEach((event, j) => {
    const met = new Set<number>()
    for (const key of new Set(meaning.families(event.predicate))) {
      const block = `${storyOf[event.report]} ${key}`
      const before = blocks.get(block) ?? []
      for (const i of before.slice(-COMMON)) met.add(i)
      before.push(j)
      blocks.set(block, before)
    }
    for (const i of [...met].sort((a, b) => a - b)) pairs.push([i, j])
  })
  return pairs
}

/** What is frequent in each story. */
export function eventContext(
  events: readonly Event[],
  { storyOf, likeness }: Stories,
  meaning: WordMeaning,
): EventContext {
  const counts = new Map<string, number>()
  const reportsWith = new Map<string, Set<number>>()
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  const note = (key: string, report: number): void =>
    void reportsWith.set(key, (reportsWith.get(key) ?? new Set()).add(report))
  for (const { report, parts, predicate } of events) {
    const story = storyOf[report]!
    count(`${story}`)
    for (const part of parts) count(`${story} ${part}`)
    note(`${story}`, report)
    note(`${story} ${predicate}`, report)
  }
  return {
    meaning,
    alike: likeness,
    rarityOf(part, { report }) {
      const all = 1 + counts.get(`${storyOf[report]}`)!
      return Math.log(all / (counts.get(`${storyOf[report]} ${part}`) ?? 1)) / MOST_RARE
    },
    centralityOf({ report, predicate }) {
      const story = `${storyOf[report]}`
      const all = reportsWith.get(story)!.size
      return all > 1 ? (reportsWith.get(`${story} ${predicate}`)?.size ?? 0) / all : 0
    },
  }
}

/** So rare a part counts 1; a part that one of twenty events has. */
const MOST_RARE = 3
