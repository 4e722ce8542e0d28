import { ENTITY_TYPES, OUTCOMES } from './entities/types.js'
import type { Votes } from './name-votes.js'

/*
 * What the learned reader says of a name, as votes beside those of the rules. It knows how names look and what stands around
 * them; the rules know the news: titles, outlets, who speaks. Four weights were tried in turn on the training part of
 * Wikigold, each fifth of it read by a network that had not seen it: all three kinds .660 without the network, .742 to
 * .746 for any weight from 1.3 to 1.7 and any limit. Those below leave precision where it was (.80) and recall rises
 * from .56 to .69.
 */

/** Votes for a kind that is e times as likely as `EVEN`. So a kind that is more likely than two thirds is enough alone. */
const WEIGHT = 1.5
/** A kind less likely than this is spoken against. */
const EVEN = 0.25
/** The network errs as well: it never outvotes a good reason of the rules. */
const [LEAST, MOST] = [-1, 2]

/** So many votes of the rules for an outlet are more than its looks. */
const OUTLET = 2

/**
 * The votes for the mentions of one name.
 * @param scores logarithms of the probabilities of the outcomes, those of one mention side by side
 * @param mentions which of them
 * @param votes what the rules say of it
 */
export function votesOfNetwork(
  scores: Float32Array,
  mentions: readonly number[],
  votes: Readonly<Votes>,
): Votes {
  const logs = new Float64Array(OUTCOMES)
  for (const mention of mentions)
    for (let c = 0; c < OUTCOMES; c++) logs[c]! += scores[mention * OUTCOMES + c]! / mentions.length
  let all = 0
  for (let c = 0; c < OUTCOMES; c++) all += Math.exp(logs[c]!)
  const even = Math.log(all * EVEN)
  const voteFor = (type: (typeof ENTITY_TYPES)[number]): number =>
    Math.max(LEAST, Math.min(MOST, WEIGHT * (logs[ENTITY_TYPES.indexOf(type)]! - even)))
  // Never against a body: short names in capitals are works and codes in Wikigold, and bodies in the news.
  const body = Math.max(0, voteFor('ORG'))
  const opinion: Votes = { person: voteFor('PER'), organization: body, place: voteFor('LOC') }
  // It does not tell outlets and peoples from other bodies: what the rules see in a body stays first.
  if ((votes.outlet ?? 0) > 0) opinion.outlet = body
  // 'El Proceso' looks like a person.
  if ((votes.outlet ?? 0) >= OUTLET) opinion.person = Math.min(0, opinion.person!)
  if ((votes.group ?? 0) > 0) opinion.group = body
  return opinion
}
