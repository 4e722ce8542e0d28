import { compareMentions, type MentionContext } from '../actors/compare-mentions.js'
import type { Mention } from '../actors/mentions.js'
import { clusterByAverage } from '../claims/cluster.js'
import type { Likenesses } from '../claims/likeness.js'
import type { Stories } from '../claims/stories.js'
import type { WordMeaning } from '../model/word-meaning.js'

/** Two groups of mentions become one at this average probability. */
const THRESHOLD = 0.25
/** Pairs less likely than this count as nothing. */
const LEAST = 0.02
/** What more mentions share finds no pairs; it bounds the work for one mention. */
const COMMON = 400

/**
 * Which mentions stand for one.
 * @returns groups of indices, each ascending, in order of their first member
 */
export function groupMentions(mentions: readonly Mention[], context: MentionContext): number[][] {
  const likenesses: Likenesses = mentions.map(() => new Map())
  for (const [i, j] of listMentionPairs(mentions, context)) {
    const likeness = compareMentions(mentions[i]!, mentions[j]!, context)
    if (likeness >= LEAST) likenesses[i]!.set(j, likeness)
  }
  return clusterByAverage(likenesses, THRESHOLD)
}

/** Pairs with an actor, a word, a family of words or a calling in common, and persons of one story: the lower index first, each once. */
export function listMentionPairs(
  mentions: readonly Mention[],
  { callings, meaning, storyOf }: MentionContext,
): [number, number][] {
  const blocks = new Map<string, number[]>()
  const pairs: [number, number][] = []
  mentions.forEach(({ report, actor, kind, noun, words, isOpen }, j) => {
    const keys = new Set([
      ...(isOpen ? [] : meaning.families(noun)),
      ...words,
      ...(actor ? [`@${actor}`, ...(callings.get(actor) ?? [])] : []),
      ...(kind === 'person' ? [`person ${storyOf(report)}`] : []),
    ])
    const met = new Set<number>()
    for (const key of keys) {
      const before = blocks.get(key) ?? []
      for (const i of before.slice(-COMMON)) met.add(i)
      before.push(j)
      blocks.set(key, before)
    }
    for (const i of [...met].sort((a, b) => a - b)) pairs.push([i, j])
  })
  return pairs
}

/** What is known of the stories and of who goes by what. */
export const mentionContext = (
  { storyOf }: Stories,
  callings: MentionContext['callings'],
  meaning: WordMeaning,
): MentionContext => ({ meaning, callings, storyOf: (report) => storyOf[report]! })
