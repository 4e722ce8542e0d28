import type { Kinship, WordMeaning } from '../model/word-meaning.js'
import type { Event } from './events.js'

// Whether two stretches tell one event: their predicates are one word or kin, and what is told of each goes together. The
// weights are log-odds set by hand, in halves, each with its reason; an even chance is 0 (docs/decisions/0017).

/** The farther the kinship, the less: half a point for each step. */
const KIN: Readonly<Record<Exclude<Kinship, 'none'>, number>> = {
  /** One word, or one word as verb and as noun. */
  same: 2,
  derived: 2,
  /** Means the same in some of its senses only. */
  synonym: 1.5,
  akin: 1,
  /** A sort of the other: 'murder' may be another killing. */
  wider: 0.5,
}

const WEIGHTS = {
  /** Most pairs of events are two: the best kinship alone must leave it unlikely. */
  none: -4,
  /** Everybody says and makes things, few evacuate: a rare word makes up for most of that. */
  rarePredicate: 3,
  /** A predicate that all reports of the story have is what the story is about, which happened once. */
  central: 1,
  /** Reports that are alike are likely to tell the same. */
  alikeReports: 1,
  /** Whom it was done to is the best single witness: a ship sinks once. */
  sharedDoneTo: 1,
  /** Others that take part take part in much else. */
  sharedParts: 0.5,
  /**
   * Another doer, place, day or number, or happened against did not happen: each a doubt only, since reports differ in
   * what they tell, and places and days are read from the whole sentence.
   */
  differs: -0.5,
  /** One sentence seldom tells one event twice. */
  sameSentence: -1,
  /** In one story many people say many things. */
  telling: -1,
} as const

export type EventSign = keyof typeof WEIGHTS | 'kin'

/** What the comparison must know besides the two. */
export interface EventContext {
  meaning: WordMeaning
  /** How like two reports are, 0..1. */
  alike(a: number, b: number): number
  /** How rare a part is among the story's events, 0..1. */
  rarityOf(part: string, event: Event): number
  /** Share of the story's reports that have the predicate, 0..1. */
  centralityOf(event: Event): number
}

const TELLING = new Set('say tell report state announce add claim confirm deny statement reveal'.split(' '))

/** How likely the two tell one event, 0..1; 0 when their predicates are not kin. */
export function compareEvents(a: Event, b: Event, context: EventContext): number {
  const signs = listEventSigns(a, b, context)
  if (!signs.length) return 0
  const odds = signs.reduce<number>((sum, [, value]) => sum + value, WEIGHTS.none)
  return 1 / (1 + Math.exp(-odds))
}

/** What speaks for or against, with its share in the log-odds; nothing when their predicates are not kin. */
export function listEventSigns(a: Event, b: Event, context: EventContext): [EventSign, number][] {
  const { meaning } = context
  const kinship = meaning.kinship(a.predicate, b.predicate)
  if (kinship === 'none') return []
  const signs: [EventSign, number][] = [['kin', KIN[kinship]]]
  const add = (sign: keyof typeof WEIGHTS, value: number | boolean): void => {
    if (value) signs.push([sign, WEIGHTS[sign] * Number(value)])
  }
  add('rarePredicate', Math.min(meaning.rarity(a.predicate), meaning.rarity(b.predicate)))
  add('central', Math.min(context.centralityOf(a), context.centralityOf(b)))
  add('alikeReports', context.alike(a.report, b.report))
  add('sharedDoneTo', share(a.doneTo, b.doneTo))
  add('sharedParts', rarityOfShared(a, b, context))
  for (const told of ['doers', 'places', 'dates', 'numbers'] as const)
    add('differs', differ(a[told], b[told]))
  add('differs', a.isDenied !== b.isDenied)
  add('sameSentence', a.report === b.report && a.sentence === b.sentence)
  add('telling', TELLING.has(a.predicate) && TELLING.has(b.predicate))
  return signs
}

/** Beyond, more shared parts tell nothing more. */
const MOST_SHARED = 2

function rarityOfShared(a: Event, b: Event, context: EventContext): number {
  let sum = 0
  for (const part of a.parts) if (b.parts.has(part)) sum += context.rarityOf(part, a)
  return Math.min(MOST_SHARED, sum)
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

/** Both tell something, and nothing of it is the same. */
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !share(a, b)
