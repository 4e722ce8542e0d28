import { between, firstEndingAfter, firstStartingFrom } from '../../model/sorted-spans.js'
import type { Span } from '../../model/span.js'
import { aboutOf } from './about.js'
import { findPredicate, findSides } from './clauses.js'
import { type Denial, listNegated } from './denied.js'
import type { Detail, OpenReport } from './detail.js'
import { listPoles, type Pole, plainVerb } from './opposites.js'
import { namedParties, narrowingOf, ownParties, partyOf, termsOfParties } from './parties.js'
import { isToCome } from './said.js'
import { isOnlyHeard, isUnasserted } from './unasserted.js'

/** What a word says, a verb with its particle. */
function wordOf({ read: { tokens }, clauses: { children } }: OpenReport, t: number): string {
  const lemma = tokens[t]!.lemma.toLowerCase()
  if (tokens[t]!.tag !== 'VERB') return lemma
  const particle = children[t]!.find(
    (child) =>
      child > t &&
      (tokens[child]!.relation === 'compound:prt' ||
        (tokens[child]!.relation === 'advmod' && child === t + 1)),
  )
  return plainVerb(lemma, particle === undefined ? undefined : tokens[particle]!.norm)
}

/** Of an adverb only our own: what the language tells of them is that 'up' is not 'down'. */
const polesAt = ({ read: { tokens }, words }: OpenReport, t: number, word: string): readonly Pole[] =>
  tokens[t]!.tag === 'ADV'
    ? listPoles(word, [])
    : /^(?:NOUN|VERB|ADJ)$/.test(tokens[t]!.tag)
      ? listPoles(word, words.listOpposites(word))
      : []

/** Words of a content that have an opposite, each as the one of two things that it tells; one that is denied tells the other. */
export function listOpposed(
  open: OpenReport,
  content: readonly Span[],
  denials: readonly Denial[],
): Detail[] {
  const { tokens } = open.read
  return content.flatMap((span) => {
    const from = firstEndingAfter(tokens, span.start)
    const to = firstStartingFrom(tokens, span.end)
    const negated = listNegated(open, from, to)
    const found: Detail[] = []
    for (let t = from; t < to; t++) {
      const word = wordOf(open, t)
      const poles = polesAt(open, t, word)
      if (!poles.length || isOfMeasure(open, t) || isUnasserted(open, t) || isOnlyHeard(open, t, from))
        continue
      const denial = denials.find((one) => one.token === t && !one.isOpen)
      if (!denial && negated.has(findPredicate(open.clauses, t))) continue
      const told = denial?.span ?? { start: tokens[t]!.start, end: tokens[t]!.end }
      const sides = sidesOf(open, t)
      // What is higher than forecast may be low.
      const than = sides.isPredicate ? ' than' : ''
      found.push({
        kind: 'opposite',
        span: told,
        word,
        keys: poles.map(({ of }) => `opposite ${of}${than}`),
        about: aboutOf(open, t, from, to, tokens[t]!),
        names: poles.map(({ of, isFirst }) => `${isFirst !== (denial !== undefined)} ${of}${than}`),
        isFuture: isToCome(open, findPredicate(open.clauses, t)),
        ...sides,
        ...namedParties(open, t),
        ...narrowingOf(open, t),
      })
    }
    return found
  })
}

/** 'Eleven years old', 'two metres high' say of nobody that he is old. */
const isOfMeasure = ({ read: { tokens, quantities } }: OpenReport, t: number): boolean =>
  t > 0 && between(quantities, tokens[t - 1]!).some(({ unit }) => unit !== undefined)

/** What an opposite is told of: the sides of a deed; of a quality, what has it. */
function sidesOf(
  open: OpenReport,
  t: number,
): Pick<Detail, 'doer' | 'doneTo' | 'within' | 'thing' | 'isPredicate'> {
  const { tokens } = open.read
  const { tag, fine, relation, head } = tokens[t]!
  // 'Started deliberately': it is what was started that was no accident.
  if (tag === 'ADV') {
    if (head < 0) return {}
    const { doer, doneTo } = findSides(open.clauses, head)
    const thing = partyOf(open, doneTo ?? doer)
    return thing ? { thing } : {}
  }
  const measure = fine === 'JJR' ? findMeasure(open, t) : null
  if (measure !== null) return { thing: partyOf(open, measure) ?? new Set(), isPredicate: true }
  if (tag === 'VERB') return { ...ownParties(open, t), within: termsOfParties(open, t) }
  const subject = open.clauses.children[t]!.find((child) => /^nsubj/.test(tokens[child]!.relation))
  const bearer = subject ?? (relation === 'amod' && head >= 0 ? head : null)
  const thing = tag === 'ADJ' || subject !== undefined ? partyOf(open, bearer) : undefined
  return thing ? { thing } : {}
}

/** What is compared with: 'forecast' in 'higher than the forecast' and 'expected' in 'lower than had been expected'. */
function findMeasure({ read: { tokens }, clauses: { children } }: OpenReport, t: number): number | null {
  const found = children[t]!.find((child) => children[child]!.some((k) => tokens[k]!.norm === 'than'))
  return found ?? null
}
