import { between } from '../../model/sorted-spans.js'
import { overlaps, type Span } from '../../model/span.js'
import { aboutOf, keysOf, phraseOf } from './about.js'
import { findPredicate } from './clauses.js'
import type { Detail, OpenReport } from './detail.js'
import { LIGHT } from './events.js'
import { partiesOf } from './parties.js'

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
    if (between(open.times, tokens[t]!).length > 0) continue
    const span = phraseOf(open, t, from, to)
    const names = placeNames(open, t, span)
    if (!names.length) continue
    const keys = placeKeys(open, t, `where ${PLACED[tokens[marker]!.norm] ?? 'in'}`)
    if (!keys.length) continue
    found.push({
      kind: 'place',
      span,
      keys,
      about: aboutOf(open, t, from, to, span),
      names,
      ...partiesOf(open, t),
    })
  }
  return found
}

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
  const own = names.find((one) => overlaps(one, tokens[t]!))
  if (own && own.kind !== null && own.kind !== 'place') return []
  return names.filter((one) => one.kind === 'place').map((one) => one.name.toLowerCase())
}

/** What happens at a place: only a verb says that it happened there. */
function placeKeys(open: OpenReport, t: number, prefix: string): string[] {
  const { tokens } = open.read
  const predicate = findPredicate(open.clauses, t)
  const { tag, lemma } = tokens[predicate]!
  if (tag !== 'VERB' || LIGHT.has(lemma.toLowerCase())) return []
  return keysOf(prefix, lemma.toLowerCase())
}
