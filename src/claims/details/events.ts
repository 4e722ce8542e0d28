import { isTelling, keysOf, termOf } from './about.js'
import { findPredicate, findSides } from './clauses.js'
import type { OpenReport } from './detail.js'

/** Verbs that say nothing of what happened: there the subject tells. */
export const LIGHT = new Set(['be', 'have', 'do', 'take', 'occur', 'happen', 'come', 'go', 'get', 'make'])

/** Classes whose nouns tell of something that happens: 'the blast' has a time, 'the boat' has none. */
const EVENTS = /^~(?:blast|hit|attack|protest|shoot|launch|burn|meet|vote|seize|die|train|win)$/

const isEvent = (open: OpenReport, t: number): boolean =>
  open.read.tokens[t]!.tag === 'NOUN' &&
  open.words.listClasses(open.read.tokens[t]!.lemma.toLowerCase()).some((one) => EVENTS.test(one))

/** What an event does that is over. */
const AFTERMATH = /^(?:raise|prompt|spark|lead|fuel|renew|revive|trigger|draw|inspire)$/

/** 'On Monday morning' tells of nothing that happens. */
const PART_OF_DAY = /^(?:morning|afternoon|evening|night|midnight|noon|weekend|dawn|dusk)$/

/** What a time or place is told of: the verb, of a light verb its subject, and nouns on the way to it. */
export function eventKeys(open: OpenReport, t: number, prefix: string): string[] {
  const { tokens } = open.read
  const predicate = findPredicate(open.clauses, t)
  const keys = new Set<string>()
  const add = (other: number): void => {
    const { tag, lemma } = tokens[other]!
    if (!isTelling(open, other) || PART_OF_DAY.test(lemma)) return
    for (const key of keysOf(open, prefix, termOf(open, other))) keys.add(key)
    const deed = tag === 'VERB' && prefix === 'when' ? open.words.deedOf(lemma.toLowerCase()) : null
    if (deed !== null) keys.add(`${prefix} ${deed}`)
  }
  for (
    let k = tokens[t]!.head, steps = 0;
    k >= 0 && k !== predicate && steps < 4;
    k = tokens[k]!.head, steps++
  )
    if (tokens[k]!.tag === 'NOUN') add(k)
  add(predicate)
  const { doer, doneTo } = findSides(open.clauses, predicate)
  const isLight = LIGHT.has(tokens[predicate]!.lemma.toLowerCase())
  // 'The blast woke the town on Monday' is of the blast, 'the blast raised doubts on Monday' of what came after it.
  const isAfter = AFTERMATH.test(tokens[predicate]!.lemma)
  for (const side of [doer, doneTo])
    if (side !== null && (isLight || (isEvent(open, side) && !isAfter))) add(side)
  // 'Voted on Thursday to sell the ferry' dates what was to be done as well.
  for (const child of open.clauses.children[predicate]!)
    if (tokens[child]!.relation === 'xcomp' && tokens[child]!.tag === 'VERB') add(child)
  // 'Goes on sale', 'came to a halt'.
  if (isLight)
    for (const child of open.clauses.children[predicate]!)
      if (tokens[child]!.relation === 'obl' && tokens[child]!.tag === 'NOUN') add(child)
  return [...keys]
}
