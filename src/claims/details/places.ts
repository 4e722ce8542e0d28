import { between } from '../../model/sorted-spans.js'
import { overlaps, type Span } from '../../model/span.js'
import { aboutOf, isTelling, keysOf, phraseOf, termOf } from './about.js'
import { findPredicate, findSides } from './clauses.js'
import { coresOf } from './cores.js'
import type { Detail, OpenReport } from './detail.js'
import { LIGHT } from './events.js'
import { isHappening, narrowingOf, partiesOf } from './parties.js'
import { tenseOf } from './said.js'

/** Prepositions of a place, by the relation they tell. */
const WHERE =
  /^(?:in|at|near|on|over|outside|inside|off|above|along|beside|around|from|to|through|into|onto|under)$/

/** Where something happens, by the names of places; and on which part of somebody. */
export function listPlaceDetails(open: OpenReport, from: number, to: number): Detail[] {
  const { tokens } = open.read
  const { children } = open.clauses
  const found: Detail[] = []
  for (let t = from; t < to; t++) {
    const { relation, tag, head } = tokens[t]!
    if (!/^(?:obl|nmod)$/.test(relation) || head < 0 || !/^(?:NOUN|PROPN)$/.test(tag)) continue
    const marker = children[t]!.find((child) => tokens[child]!.relation === 'case')
    if (marker === undefined || !WHERE.test(tokens[marker]!.norm)) continue
    const span = phraseOf(open, t, from, to)
    if (between(open.times, span).length > 0) continue
    const names = placeNames(open, t, span)
    if (!names.length) continue
    const stands = marker > from && PLACED[tokens[marker]!.norm] === undefined
    const thing = stands ? listStanding(open, marker - 1) : []
    if (thing.length >= TOLD_BY)
      found.push({
        kind: 'place',
        span,
        keys: [`at ${tokens[marker - 1]!.lemma.toLowerCase()}`],
        about: new Map(thing.map((term) => [term, 1])),
        names,
        thing: new Set(thing),
      })
    if (relation === 'nmod' && !isCompany(open, head)) continue
    const keys = placeKeys(open, t, `where ${PLACED[tokens[marker]!.norm] ?? 'in'}`)
    if (!keys.length) continue
    found.push({
      kind: 'place',
      span,
      keys,
      about: aboutOf(open, t, from, to, span),
      names,
      ...partiesOf(open, t),
      ...tenseOf(open, findPredicate(open.clauses, t)),
      ...narrowingOf(open, findPredicate(open.clauses, t)),
    })
  }
  return found
}

/** Of so many words a thing is told that two reports mean the same: 'a marine research station' near a town. */
export const TOLD_BY = 2

/** The words that narrow a noun before which a place stands. */
function listStanding(open: OpenReport, noun: number): string[] {
  const { tokens } = open.read
  if (tokens[noun]!.tag !== 'NOUN') return []
  const below = (k: number): number[] =>
    open.clauses.children[k]!.filter((child) => /^(?:amod|compound)$/.test(tokens[child]!.relation)).flatMap(
      (child) => [child, ...below(child)],
    )
  return below(noun)
    .filter((k) => tokens[k]!.tag !== 'PROPN' && isTelling(open, k))
    .map((k) => tokens[k]!.lemma.toLowerCase())
    .map((lemma) => open.words.listClasses(lemma)[0] ?? lemma)
}

/** 'Was seen with her daughter at the quay': at the quay both were seen. Other nouns have places of their own: 'the mayor of the town in the hills'. */
const isCompany = ({ read: { tokens }, clauses: { children } }: OpenReport, t: number): boolean =>
  t >= 0 &&
  tokens[t]!.relation === 'obl' &&
  children[t]!.some((child) => /^(?:with|alongside)$/.test(tokens[child]!.norm))

/** Prepositions that do not speak of the same place of a deed: going from, to and through, and being there. */
const PLACED: Readonly<Record<string, string>> = {
  from: 'from',
  to: 'to',
  into: 'to',
  onto: 'to',
  through: 'through',
}

/** The names of places in a stretch; of 'his chest' the noun, for a part of somebody is a place too. */
function placeNames(open: OpenReport, t: number, span: Span): string[] {
  const { tokens } = open.read
  const { children } = open.clauses
  const owner = children[t]!.find((child) => tokens[child]!.relation === 'nmod:poss')
  if (owner !== undefined && tokens[t]!.tag === 'NOUN')
    return /^(?:his|her|my|your)$/.test(tokens[owner]!.norm) &&
      !/^(?:body|skin|flesh|way|own|home|life)$/.test(tokens[t]!.lemma)
      ? [`own ${tokens[t]!.lemma.toLowerCase()}`]
      : []
  const names = between(open.read.names, span)
  const at = names.find((one) => overlaps(one, tokens[t]!))
  if (at && at.kind !== null && at.kind !== 'place') return []
  const known = names.filter((one) => one.kind === 'place').map((one) => one.name.toLowerCase())
  // 'The Lasko checkpoint' is a place by its noun, whatever its name was taken for.
  const own = children[t]!.filter(
    (child) =>
      tokens[t]!.tag === 'NOUN' && tokens[child]!.tag === 'PROPN' && tokens[child]!.relation === 'compound',
  )
  // 'In the Lasko war' was nowhere in particular.
  if (own.length > 0 && open.words.sortOf(tokens[t]!.lemma.toLowerCase()) === 'event') return []
  return [...new Set([...own.map((child) => tokens[child]!.norm), ...known])]
}

/** Of 'the talks took place in', 'was held at', 'made a landing at' the noun that tells what happened there. */
function findEvent(open: OpenReport, predicate: number): number | null {
  const { tokens } = open.read
  const { doer, doneTo } = findSides(open.clauses, predicate)
  const isMade = /^(?:hold|make)$/.test(tokens[predicate]!.lemma.toLowerCase())
  const event = isHappening(open, predicate, doneTo) ? doer : isMade ? doneTo : null
  return event !== null && tokens[event]!.tag === 'NOUN' && tokens[event]!.lemma !== 'way' ? event : null
}

/** What happens at a place: only a verb says that it happened there. */
function placeKeys(open: OpenReport, t: number, prefix: string): string[] {
  const { tokens } = open.read
  const predicate = findPredicate(open.clauses, t)
  const { tag, lemma } = tokens[predicate]!
  // 'Broke off from the crane' tells what it is of, and not where it was.
  if (tag !== 'VERB' || coresOf(open, predicate).includes('~relate')) return []
  const verb = lemma.toLowerCase()
  const event = findEvent(open, predicate)
  const events = event === null ? [] : [termOf(open, event)]
  return [...(LIGHT.has(verb) ? [] : [verb]), ...events].flatMap((term) => keysOf(open, prefix, term))
}
