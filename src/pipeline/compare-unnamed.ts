import type { Cast } from '../actors/cast.js'
import { nameWords, plainName } from '../actors/name-key.js'
import { isOutletNoun } from '../actors/roles.js'
import { type Between, compareDescriptions, type Description } from '../actors/unnamed.js'
import type { Actor, UnnamedLink } from '../model/actor.js'
import { type Passage, shared } from '../model/span.js'
import { type SayingsLikeness, sayingsComparer } from './compare-sayings.js'
import type { Echoes } from './echoes.js'
import type { Saying, SourceWords } from './sayings.js'

/** A description at least so long, in code units, can be known again in copied text; 'officials' stands everywhere. */
const TELLING_LENGTH = 20
/** How much of what an unnamed source says another report must have word for word to be telling of the same. */
const COPIED_SHARE = 0.7

/** Whether two unnamed sources, by their actors' ids, are one, and why. */
export type CompareUnnamed = (a: string, b: string) => UnnamedLook

export interface UnnamedLook extends Pick<UnnamedLink, 'verdict' | 'because'> {
  /** Does anything tie the two, beside that both are unnamed: words, a teller, a telling word of their descriptions? */
  isTied: boolean
}

/** Verdicts kept; then all are forgotten and made anew when asked, the same again: of a very large case they would fill the memory. */
const MOST_KNOWN = 200_000

/**
 * The comparison of two unnamed sources by their actors' ids; what was found of a pair is kept for the next question.
 * @param words what each says, and through whom
 */
export function unnamedComparer(
  cast: Cast,
  echoes: Echoes,
  words: ReadonlyMap<string, SourceWords>,
): CompareUnnamed {
  const actors = new Map(cast.actors.map((actor) => [actor.id, actor]))
  const sources = new Map<string, Source>()
  for (const id of cast.descriptions.keys()) {
    const description = describe(cast, actors, id)
    const own = words.get(id)
    if (description && own) sources.set(id, sourceOf(description, own, cast, actors))
  }
  const compareSayings = sayingsComparer(words.values())
  const between = (a: Source, b: Source): Between => {
    const likeness = compareSayings(a.words, b.words)
    return {
      isCopied: areOneText(a, b, echoes),
      quoted: findLongest(a.words.quoted, b.words.quoted),
      likeness: likeness?.likeness ?? 0,
      common: (likeness?.common ?? []).map((term) => wordOf(term, actors)),
      areOpposed: likeness?.isOpposed ?? false,
      evidence: likeness ? evidenceOf(likeness) : [],
      teller: findTeller(a, b),
      credited: findCredited(actors, a, b),
      areEchoes: echoes.partnersOf.get(a.description.report)?.includes(b.description.report) ?? false,
    }
  }
  const known = new Map<string, UnnamedLook>()
  return (a, b) => {
    const [first, second] = a < b ? [a, b] : [b, a]
    const key = `${first} ${second}`
    const before = known.get(key)
    if (before) return before
    const [x, y] = [sources.get(first), sources.get(second)]
    let found: UnnamedLook = {
      verdict: 'maybe',
      because: [{ code: 'not-described', text: 'one of the two is not described', weight: 0 }],
      isTied: false,
    }
    if (x && y) {
      const shown = between(x, y)
      const look = compareDescriptions(x.description, y.description, shown)
      const isTied =
        shown.common.length > 0 ||
        shown.teller !== null ||
        /^both descriptions/.test(look.because[0]?.text ?? '')
      found = { ...look, isTied: isTied || (x.description.head === y.description.head && shown.areEchoes) }
    }
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, found)
    return found
  }
}

function describe(cast: Cast, actors: ReadonlyMap<string, Actor>, id: string): Description | null {
  const actor = actors.get(id)!
  const description = cast.descriptions.get(id)!
  const place = actor.mentions[0]
  if (!place) return null
  const outlet = cast.agencies.get(place.report)?.[0] ?? cast.outlets.get(place.report) ?? null
  const { count } = actor.unnamed ?? {}
  const isMany = count ? count.value !== 1 : nameWords(actor.name).includes(`${description.head}s`)
  return {
    actor: id,
    report: place.report,
    ...description,
    bodyNames: description.bodies.map((body) => plainName(actors.get(body)?.name ?? '')),
    isAnother: /^(?:another|an?other|a second|a third|a different)\b/i.test(actor.name),
    count: isMany ? 2 : 1,
    outlet,
    place,
  }
}

/** An unnamed source with what is asked of it for each other that it is compared with. */
interface Source {
  description: Description
  words: SourceWords
  sayings: SayingPlace[]
  /** Through whom it is heard: how they are compared → their names, in order of the former. */
  tellers: ReadonlyMap<string, string>
  /** Ids of the outlets from which its report has something; none where it is heard through an outlet, as it is not known from these then. */
  reach: readonly string[]
}

interface SayingPlace {
  report: string
  passages: Passage[]
  /** The numbers it tells. */
  numbers: string
}

function sourceOf(
  description: Description,
  words: SourceWords,
  cast: Cast,
  actors: ReadonlyMap<string, Actor>,
): Source {
  const { report } = description
  const tellers = [...words.tellers].flatMap((id) => actors.get(id) ?? [])
  const reach = [
    ...[cast.outlets.get(report)].flatMap((id) => id ?? []),
    ...(cast.agencies.get(report) ?? []),
    ...(cast.credited.get(report) ?? []),
  ]
  return {
    description,
    words,
    sayings: words.sayings.map((saying) => ({
      report: saying.report,
      passages: passagesOf(saying),
      numbers: numbersOf(saying),
    })),
    tellers: new Map(
      [...new Map(tellers.map((actor) => [tellerKey(actor), actor.name] as const))].sort((x, y) =>
        x[0] < y[0] ? -1 : 1,
      ),
    ),
    reach: tellers.some(({ kind }) => kind === 'outlet') ? [] : reach,
  }
}

/** Do the two stand in text that both reports have word for word: their descriptions, or what they say? */
function areOneText(a: Source, b: Source, echoes: Echoes): boolean {
  if (a.description.report === b.description.report) return false
  const isThere = (passage: Passage, theirs: Passage): boolean => {
    const aligned = echoes.alignedWith(passage, theirs.report)
    return (
      aligned !== null &&
      aligned.share >= COPIED_SHARE &&
      shared(theirs, aligned.passage) >= COPIED_SHARE * (theirs.end - theirs.start)
    )
  }
  const { place } = a.description
  if (place.end - place.start >= TELLING_LENGTH && isThere(place, b.description.place)) return true
  return a.sayings.some((mine) =>
    b.sayings.some(
      (other) =>
        mine.report !== other.report &&
        // An editor who changes nothing but a number tells what another said.
        mine.numbers === other.numbers &&
        mine.passages.some((passage) => other.passages.some((theirs) => isThere(passage, theirs))),
    ),
  )
}

const passagesOf = ({ report, content }: Saying): Passage[] => content.map((span) => ({ report, ...span }))

const numbersOf = ({ terms }: Saying): string =>
  [...terms.terms.keys()]
    .filter((term) => /^\d/.test(term))
    .sort()
    .join(' ')

const evidenceOf = ({ a, b }: SayingsLikeness): Passage[] => [a, b].flatMap(passagesOf)

/** A term as a reader knows it: who is meant by an actor's id. */
const wordOf = (term: string, actors: ReadonlyMap<string, Actor>): string =>
  term.startsWith('@') ? (actors.get(term.slice(1))?.name ?? term) : term

/** The longest that two sets have in common; of equal ones the first in the alphabet. */
const findLongest = (a: ReadonlySet<string>, b: ReadonlySet<string>): string | null =>
  [...a].filter((one) => b.has(one)).sort((s, t) => t.length - s.length || (s < t ? -1 : 1))[0] ?? null

const ARTICLE = /^(?:the|al|as|an|ar|ad|az|at|el) /

/** Name of the one through whom both are heard; null when there is none. */
function findTeller(a: Source, b: Source): string | null {
  for (const [key, name] of a.tellers) if (b.tellers.has(key)) return name
  return null
}

/** How the tellers of two sources are compared: 'al-Weir' and 'As-Weir' are one; an outlet that is only described is known by what is its own in that. */
function tellerKey(actor: Actor): string {
  if (actor.kind === 'outlet') return plainName(actor.name).replace(ARTICLE, '').split(' ').join('')
  if (actor.kind !== 'unnamed') return actor.id
  const words = actor.name.split(/[^\p{L}\p{N}]+/u)
  if (!words.some((word) => isOutletNoun(word.toLowerCase()))) return actor.id
  const own = words.filter((word) => /^\p{Lu}\p{L}{3}/u.test(word) && !isOutletNoun(word.toLowerCase()))
  return own.length ? own.at(-1)!.toLowerCase() : actor.id
}

/** Name of an outlet through which one of them is heard and from which the other's report has something; null when there is none. */
function findCredited(actors: ReadonlyMap<string, Actor>, a: Source, b: Source): string | null {
  const found = [
    ...[...a.words.tellers].filter((id) => b.reach.includes(id)),
    ...[...b.words.tellers].filter((id) => a.reach.includes(id)),
  ]
  return found.map((id) => actors.get(id)?.name ?? '').sort()[0] ?? null
}
