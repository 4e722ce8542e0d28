import type { KnownWords } from '../actors/mentions.js'
import { listReferents } from '../actors/referents.js'
import type { Stands } from '../claims/events.js'
import type { ActorPlace } from '../claims/terms.js'
import type { ReadReport } from '../model/read-report.js'
import { firstEndingAfter } from '../model/sorted-spans.js'
import { lengthOf } from '../model/span.js'

/**
 * Who or what every word of a report stands for.
 * @param places mentions of its named actors; where two overlap, the shorter one is meant
 */
export function knowWords(
  read: ReadReport,
  places: readonly ActorPlace[],
  kindOf: KnownWords['kindOf'],
): KnownWords {
  const { tokens } = read
  const actors = new Array<string | null>(tokens.length).fill(null)
  for (const { start, end, actor } of [...places].sort((a, b) => lengthOf(b) - lengthOf(a)))
    for (let at = firstEndingAfter(tokens, start); at < tokens.length && tokens[at]!.start < end; at++)
      actors[at] = actor
  return { actorAt: (token) => actors[token] ?? null, kindOf, referents: listReferents(read) }
}

/**
 * The same for comparing events: an actor as `@a-12ab`, else a lemma.
 * @param describes the only actor of the report's story that a noun is used of; null when there is none or are several
 */
export function standsIn(
  { tokens }: ReadReport,
  { actorAt, referents }: KnownWords,
  describes: (noun: string) => string | null,
): Stands {
  return (token) => {
    const meant = referents[token]!
    const { lemma, tag } = tokens[meant]!
    const noun = lemma.toLowerCase()
    const actor = actorAt(meant) ?? (tag === 'NOUN' ? describes(noun) : null)
    if (actor) return `@${actor}`
    return tag === 'PRON' ? null : noun
  }
}

/** Story and noun → the only actor named in the story that the noun is used of. */
export function listDescribed(
  reads: readonly ReadReport[],
  known: readonly KnownWords[],
  callings: ReadonlyMap<string, ReadonlySet<string>>,
  storyOf: readonly number[],
): Map<string, string | null> {
  const found = new Map<string, string | null>()
  reads.forEach(({ tokens }, report) => {
    const actors = new Set(tokens.flatMap((_, at) => known[report]!.actorAt(at) ?? []))
    for (const actor of actors)
      for (const noun of callings.get(actor) ?? []) {
        const key = `${storyOf[report]} ${noun}`
        const before = found.get(key)
        found.set(key, before === undefined || before === actor ? actor : null)
      }
  })
  return found
}
