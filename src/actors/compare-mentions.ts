import type { WordMeaning } from '../model/word-meaning.js'
import type { Mention } from './mentions.js'

// Whether two mentions stand for one. Names have been settled across the case before, and pronouns in their reports; what
// is weighed here is what is left: descriptions ('the actress', 'the vehicle'), things, groups. The weights are log-odds
// set by hand, in halves, each with its reason; an even chance is 0 (docs/decisions/0017).

const WEIGHTS = {
  /** Most pairs of mentions are two. */
  none: -3,
  /** Makes up for half of that: a story has few actors, and tells of them again and again. */
  sameStory: 1.5,
  /** Settled before, though two of one name may have been taken for one. */
  sameActor: 2,
  /** One noun; what else they have in common counts as shared words. */
  sameNoun: 1,
  /** Another noun for the same. It counts for more than the one noun alone, as the noun is no shared word. */
  synonym: 2,
  /** A wider noun is how a thing is told of again: 'the ferry', 'the vessel'. */
  wider: 1,
  /** The noun of the one is what the actor of the other is called by somewhere; others may be as well. */
  called: 1.5,
  /** By the share of their words that both have: all of them are as good as an actor. */
  sharedWords: 2,
  /** Two common nouns of two stories: each has its own driver. */
  otherStory: -1,
  /** One a person and the other none, a woman and a man, one and several, four and nine. Each can be misread. */
  differs: -1,
} as const

export type MentionSign = keyof typeof WEIGHTS

/** What the comparison must know besides the two. */
export interface MentionContext {
  meaning: WordMeaning
  /** Number of the story that a report tells. */
  storyOf(report: number): number
  /** Actor → what it is called by. */
  callings: ReadonlyMap<string, ReadonlySet<string>>
}

/** How likely the two stand for one, 0..1. */
export function compareMentions(a: Mention, b: Mention, context: MentionContext): number {
  const odds = listMentionSigns(a, b, context).reduce<number>((sum, [, value]) => sum + value, WEIGHTS.none)
  return 1 / (1 + Math.exp(-odds))
}

/** What speaks for or against, with its share in the log-odds. */
export function listMentionSigns(a: Mention, b: Mention, context: MentionContext): [MentionSign, number][] {
  const signs: [MentionSign, number][] = []
  const add = (sign: MentionSign, value: number | boolean): void => {
    if (value) signs.push([sign, WEIGHTS[sign] * Number(value)])
  }
  const kinship = a.isOpen || b.isOpen ? 'none' : context.meaning.kinship(a.noun, b.noun)
  const isOneStory = context.storyOf(a.report) === context.storyOf(b.report)
  add('sameStory', isOneStory)
  add('otherStory', !isOneStory && !(a.isName && b.isName))
  add('sameActor', a.actor !== null && a.actor === b.actor)
  add('sameNoun', kinship === 'same')
  add('synonym', kinship === 'synonym')
  add('wider', kinship === 'wider')
  add('called', isCalled(a, b, context) || isCalled(b, a, context))
  const both = countShared(a.words, b.words)
  add('sharedWords', both / (a.words.size + b.words.size - both || 1))
  add('differs', a.kind !== null && b.kind !== null && (a.kind === 'person') !== (b.kind === 'person'))
  add('differs', a.gender !== null && b.gender !== null && a.gender !== b.gender)
  add('differs', a.isPlural !== b.isPlural)
  add('differs', a.numbers.size > 0 && b.numbers.size > 0 && !countShared(a.numbers, b.numbers))
  return signs
}

const isCalled = (named: Mention, described: Mention, { callings }: MentionContext): boolean =>
  named.actor !== null &&
  described.actor === null &&
  !described.isName &&
  (callings.get(named.actor)?.has(described.noun) ?? false)

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const one of a) if (b.has(one)) both++
  return both
}
