import type { PlainWord } from './plain-words.js'

// Does the first clause of some words tell what is to come? The first verb of the main clause decides: 'The weir will
// fail' predicts, 'It failed, and will be mended' asserts what happened. Words alone are asked, no tags: the verbs that
// show it are a closed class.

/** Texts without any of these need not be read word by word. */
export const mayBeFuture =
  /\b(?:will|won't|shall|would|wouldn't|plans|intends|aims|vows|pledges|promises|threatens|hopes|expects|predicts|foresees|(?:expected|set|due|likely|scheduled|slated|certain|bound|poised|about|planning|going|hoping|aiming) to)\b|'(?:ll|d)\b/

/** Where the verbs of the first clause are looked for, in words. */
const reach = 24

/** Forms that are a clause's verb whatever stands around them. */
const auxiliaries = new Set(
  "is are was were has have had did does do said says can could might may must should isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't can't couldn't it's he's she's they're i'm we're that's there's".split(
    ' ',
  ),
)

/** A clause that opens before the main one, and ends at its comma: 'If it rains, …'. */
const subordinators = new Set(
  'if when while as after before once although though because since unless until despite whereas'.split(' '),
)

const relatives = new Set('who which that whose where'.split(' '))

const clauseEnds = new Set(', ; : . and but so – —'.split(' '))

/** Words before a noun 'will', 'plans': 'the will of the owner', 'new plans to'. */
const describesNoun =
  /^(?:the|a|an|his|her|their|its|my|our|your|any|no|new|these|those|own|last|good|ill|free|political|of)$|(?:'s|s')$/

/**
 * Does the main clause tell what is to come?
 * @param inPast the words are told in the past, where 'will' becomes 'would': 'said it would sail'
 */
export function isFuture(words: readonly PlainWord[], inPast = false): boolean {
  let at = 0
  if (words[0]?.norm === 'that') at = 1
  if (subordinators.has(words[at]?.norm ?? '')) at = afterComma(words, at)
  /** A relative clause whose verb has not come yet: 'the ferry that | sank in May'. */
  let inRelative = false
  /** A form that is a verb of the clause, or only describes a noun: 'moored'. */
  let mayBeVerb = false
  for (const first = at; at < Math.min(words.length, first + reach); at++) {
    const { norm } = words[at]!
    const before = words[at - 1]?.norm ?? ''
    if (at > first && relatives.has(norm)) {
      inRelative = true
      continue
    }
    if (at > first && subordinators.has(norm)) return false
    const comes = opensFuture(words, at, inPast) && !describesNoun.test(before)
    if (comes || auxiliaries.has(norm)) {
      if (!inRelative) return comes
      inRelative = false
    } else if (norm.endsWith('ed') && /^\w{5,}$/.test(norm) && norm !== 'united') {
      if (inRelative) inRelative = false
      else if (before !== ',' && at > first) mayBeVerb = true
    } else if (mayBeVerb && clauseEnds.has(norm)) return false
  }
  return false
}

/** Behind the comma that ends an opening clause; where there is none, all is that clause. */
function afterComma(words: readonly PlainWord[], from: number): number {
  const comma = words.findIndex(({ norm }, i) => i > from && norm === ',')
  return comma < 0 ? words.length : comma + 1
}

/** What 'is to', after up to three adverbs: 'is now widely expected to'. */
const ready =
  /^(?:expected|set|due|likely|scheduled|slated|certain|bound|poised|about|planning|going|hoping|aiming)$/
const adverb = /^(?:widely|now|also|still|almost|not|generally|\w+ly)$/

/** The first words of such a group, without those that end in "'ll" and "'d". */
const openers = new Set(
  "will won't shall would wouldn't plans intends aims vows pledges promises threatens hopes expects predicts foresees is are was were it's he's she's they're we're i'm".split(
    ' ',
  ),
)

/** Does a verb group that lies ahead begin here: 'will sail', 'is due to sail', 'plans to sail'? */
function opensFuture(words: readonly PlainWord[], at: number, inPast: boolean): boolean {
  const { norm } = words[at]!
  if (!openers.has(norm) && !/'(?:ll|d)$/.test(norm)) return false
  const norms = words.slice(at + 1, at + 7).map((word) => word.norm)
  const [next = '', after = ''] = norms
  if (/^(?:will|won't|shall|\w+'ll)$/.test(norm))
    return /^[a-z]/.test(next) && !(next === 'not' && after === 'comment')
  // What would have been, and what somebody would like or often did, do not lie ahead.
  if (/^(?:would|wouldn't|\w+'d)$/.test(norm))
    return (
      inPast &&
      /^[a-z]/.test(next) &&
      !/^(?:have|rather|like|love|often|always|sometimes|usually|seem|appear|better)$/.test(
        next === 'not' ? after : next,
      )
    )
  if (/^(?:plans|intends|aims|vows|pledges|promises|threatens|hopes)$/.test(norm)) return next === 'to'
  if (/^(?:expects|predicts|foresees)$/.test(norm)) return true
  if (!/^(?:is|are|was|were|it's|he's|she's|they're|we're|i'm)$/.test(norm)) return false
  const verb = norms.findIndex((word) => !adverb.test(word) || ready.test(word))
  // 'It was going to fail' tells what did not come.
  const isPast = norm === 'was' || norm === 'were'
  return (
    verb >= 0 && ready.test(norms[verb]!) && norms[verb + 1] === 'to' && !(isPast && norms[verb] === 'going')
  )
}
