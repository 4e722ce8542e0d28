import { between, firstEndingAfter, firstStartingFrom } from '../../model/sorted-spans.js'
import { overlaps, type Span } from '../../model/span.js'
import { findPredicate } from './clauses.js'
import type { Detail, OpenReport } from './detail.js'
import { namedIn } from './parties.js'

// What reports call one and the same person: 'the geologist Ruiz' and 'the astronomer Ruiz', 'Vale's wife' and 'Vale's
// former wife'. Only callings of which nobody has two at a time, so that two of them are a difference.

/** Trades of which a person of the news has one. */
const TRADES = new Set(
  `lawyer engineer nurse teacher farmer fisherman carpenter electrician plumber baker butcher mechanic driver pilot sailor
  surgeon dentist architect accountant banker journalist photographer musician actor actress painter priest imam rabbi
  pastor soldier shopkeeper waiter chef cook student firefighter paramedic librarian pharmacist veterinarian`.split(
    /\s+/,
  ),
)
const FIELD =
  /^(\p{L}{2,}(?:olog|onom|ograph|istor|emist|ysic|athemat|otan))(?:ist|er|y|ian|ics|ry|icist|ician|ical|ic)?$/u

/** One key for a trade or a field of study, whether it is told of a person or of where that person works. */
function tradeOf(word: string): string | null {
  if (TRADES.has(word)) return word
  return FIELD.exec(word)?.[1] ?? null
}

/** An actor as part of one word: callings of two persons are no one difference. */
export const idOf = (actor: string): string => actor.replace(/\W/g, '')

/** Relations by which a word tells what somebody is who is named beside it. */
const BESIDE = /^(?:appos|nmod:desc|compound|flat|nmod|nsubj|conj)$/
const MOST_STEPS = 3
/** How far behind a trade, in code units, a name may start. */
const TITLE = 12

/** Trades of named persons, in contents and in what the reports call those who speak. */
function listTrades(open: OpenReport, from: number, to: number): Detail[] {
  const { tokens } = open.read
  const found: Detail[] = []
  for (let t = from; t < to; t++) {
    const trade = tokens[t]!.fine.startsWith('NN') ? tradeOf(tokens[t]!.lemma.toLowerCase()) : null
    const actor = trade === null ? null : whoIsCalled(open, t)
    if (actor === null) continue
    const { start, end } = tokens[t]!
    found.push({
      kind: 'who',
      span: { start, end },
      keys: [`trade ${actor}`],
      about: new Map([[actor, 1]]),
      names: [`${trade}${idOf(actor)}`],
    })
  }
  // 'The geologist Ruiz of the Museum of Archaeology': where somebody works tells the field of one of whom nothing else tells it.
  const isOfPlace = ({ span }: Detail): boolean =>
    between(open.read.names, span).some(({ kind }) => kind === 'organization')
  return found.filter(
    (one) => !isOfPlace(one) || !found.some((other) => other.keys[0] === one.keys[0] && !isOfPlace(other)),
  )
}

/** 'Danish', 'Iraqi', 'Peruvian', and those that are made otherwise. */
const NATION =
  /^(?:[A-Z]\p{L}{2,}(?:ian|ean|ese|ish|ani|aqi|eni|aeli|aiti|adeshi)|[A-Z]\p{L}{3,}(?:can|nan)|American|German|Mexican|Roman|Dutch|French|Greek|Swiss|Thai|Welsh|Czech|Slovak|Croat|Serb|Turk|Kurd|Dane|Swede|Finn|Pole|Briton|Spaniard|Moroccan|Libyan|Afghan|Uzbek|Kazakh|Lao|Malay|Tibetan|Omani|Qatari|Saudi|Kuwaiti|Emirati|Somali|Filipino|Cuban|Chilean)$/u
/** Persons by what they are of: 'a Danish citizen'. */
const OF_NATION =
  /^(?:citizen|national|native|man|woman|boy|girl|student|tourist|migrant|refugee|teenager|father|mother)$/

/** Where named persons are from: 'Mia Kell, a Danish citizen'. An official of a land, and what is of a land, may be of another. */
function listNations(open: OpenReport, from: number, to: number): Detail[] {
  const { tokens, report } = open.read
  const found: Detail[] = []
  for (let t = from; t < to; t++) {
    const { start, end, head, relation } = tokens[t]!
    if (!NATION.test(report.text.slice(start, end)) || !/^(?:amod|compound)$/.test(relation) || head < 0)
      continue
    if (!OF_NATION.test(tokens[head]!.lemma.toLowerCase())) continue
    const actor = whoIsCalled(open, head)
    if (actor === null) continue
    found.push({
      kind: 'who',
      span: { start, end },
      keys: [`nation ${actor}`],
      about: new Map([[actor, 1]]),
      names: [`${tokens[t]!.norm}${idOf(actor)}`],
    })
  }
  return found
}

/** The person whom a word tells the trade of, as an actor. */
function whoIsCalled(open: OpenReport, t: number): string | null {
  const { tokens, names, report } = open.read
  // 'Geologist Ruiz', 'geologist Dr Ruiz': what stands before a name tells of it, however it was parsed.
  const { end } = tokens[t]!
  const titled = between(names, { start: end, end: end + TITLE }).find(
    ({ kind, start }) =>
      kind === 'person' &&
      start > end &&
      /^\s+(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir)\.?\s+)?$/.test(report.text.slice(end, start)),
  )
  if (titled) return actorAt(open, titled)
  for (const child of open.clauses.children[t]!)
    if (tokens[child]!.relation === 'appos') {
      const actor = personAt(open, child)
      if (actor) return actor
    }
  for (let k = t, steps = 0; steps < MOST_STEPS; steps++) {
    const { head, relation } = tokens[k]!
    if (head < 0 || !BESIDE.test(relation)) return null
    k = head
    const actor = personAt(open, k)
    if (actor) return actor
  }
  return null
}

function personAt(open: OpenReport, t: number): string | null {
  const token = open.read.tokens[t]!
  const name = between(open.read.names, token).find((one) => overlaps(one, token))
  return name?.kind === 'person' ? actorAt(open, name) : null
}

export function actorAt({ places }: OpenReport, span: Span): string | null {
  const place = between(places, span).find((one) => overlaps(one, span))
  return place ? `@${place.actor}` : null
}

const FORMER = /^(?:former|ex|estranged|divorced)$/

/** Whose wife or husband somebody is, or was. */
function listSpouses(open: OpenReport, from: number, to: number): Detail[] {
  const { tokens } = open.read
  const found: Detail[] = []
  for (let t = from; t < to; t++) {
    const lemma = tokens[t]!.lemma.toLowerCase()
    const noun = lemma.replace(/^(?:ex|former)-?/, '')
    if (tokens[t]!.tag !== 'NOUN' || !/^(?:wife|husband|spouse)$/.test(noun)) continue
    const own = open.clauses.children[t]!
    const before = own.find((child) => FORMER.test(tokens[child]!.norm))
    const isFormer = noun !== lemma || before !== undefined
    const isNot = [t, findPredicate(open.clauses, t)].some((k) =>
      open.clauses.children[k]!.some((child) => /^(?:not|n't|no|never|neither)$/.test(tokens[child]!.norm)),
    )
    if (isNot) continue
    const owners = [...namedIn(open, t)].filter((owner) => isPerson(open, owner))
    if (!owners.length) continue
    const { start, end } = tokens[t]!
    // Looked at as something said and denied: who tells of both tells that they differ, and of no two women.
    for (const owner of owners)
      found.push({
        kind: 'said',
        span: { start: before === undefined ? start : Math.min(start, tokens[before]!.start), end },
        keys: [`${noun} ${owner}`],
        about: new Map([[owner, 1]]),
        names: [`${isFormer ? 'former' : 'own'} ${noun}${idOf(owner)}`],
      })
  }
  return found
}

/** Is an actor named as a person somewhere in the report? */
const isPerson = ({ read, places }: OpenReport, actor: string): boolean =>
  places.some(
    (place) =>
      `@${place.actor}` === actor && between(read.names, place).some(({ kind }) => kind === 'person'),
  )

/**
 * @param telling phrases that tell who speaks
 * @param isDenied the content is denied as a whole
 */
export const listCallings = (
  open: OpenReport,
  content: readonly Span[],
  telling: readonly Span[],
  isDenied: boolean,
): Detail[] => {
  const stretch = ({ start, end }: Span): [from: number, to: number] => [
    firstEndingAfter(open.read.tokens, start),
    firstStartingFrom(open.read.tokens, end),
  ]
  return [
    ...[...content, ...telling].flatMap((span) => [
      ...listTrades(open, ...stretch(span)),
      ...listNations(open, ...stretch(span)),
    ]),
    ...(isDenied ? [] : content.flatMap((span) => listSpouses(open, ...stretch(span)))),
  ]
}
