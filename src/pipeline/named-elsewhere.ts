import type { Cast } from '../actors/cast.js'
import { nameWords } from '../actors/name-key.js'
import { isPersonNoun, looksLikePerson, roleNouns } from '../actors/roles.js'
import type { Actor, UnnamedLink } from '../model/actor.js'
import { firstEndingAfter } from '../model/sorted-spans.js'
import { bySpan, type Passage, type Span, shared, textOf } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Echoes } from './echoes.js'
import type { SourceWords } from './sayings.js'

/** How much of what one report gives to a source another must give to somebody else, word for word. */
const COPIED_SHARE = 0.7

/**
 * Unnamed sources whose very words another report gives to a named person: 'a biologist' here, 'Maja Holt, a biologist'
 * there. The same where the name bears the description; perhaps where it does not, since a copy can mistake the speaker.
 */
export function listNamedElsewhere(
  statements: readonly Statement[],
  cast: Cast,
  echoes: Echoes,
  words: ReadonlyMap<string, SourceWords>,
  textOfReport: ReadonlyMap<string, string>,
): UnnamedLink[] {
  const persons = new Map(
    cast.actors.flatMap((actor) => (actor.kind === 'person' ? [[actor.id, actor] as const] : [])),
  )
  const said = listSaid(statements, persons, textOfReport)
  const links = new Map<string, UnnamedLink>()
  const actors = new Map(cast.actors.map((actor) => [actor.id, actor]))
  for (const [id, { sayings, tellers }] of words) {
    const { head } = cast.descriptions.get(id)!
    // Many are not one, and a paper is nobody.
    if (
      !(isPersonNoun(head) || looksLikePerson(head)) ||
      nameWords(actors.get(id)!.name).includes(`${head}s`)
    )
      continue
    for (const { report, content } of sayings)
      for (const span of content)
        for (const other of echoes.partnersOf.get(report) ?? []) {
          const passage = { report, ...span }
          const speaker = findSpeaker(passage, said.get(other) ?? [], echoes.alignedWith(passage, other))
          const person = speaker && persons.get(speaker.actor)
          // Those who pass its words on are named for that.
          if (!speaker || !person || tellers.has(person.id)) continue
          const [a, b] = id < person.id ? [id, person.id] : [person.id, id]
          const isSo = [...roleNouns(person.role ?? ''), ...speaker.phrase].includes(head)
          const reason = {
            code: 'named-elsewhere',
            text: `another report gives the same words to ${person.name}${isSo ? `, ${head}` : ''}`,
            weight: isSo ? 0.9 : 0.5,
            evidence: [passage, { report: other, start: speaker.start, end: speaker.end }],
          }
          links.set(`${a} ${b}`, { a, b, verdict: isSo ? 'same' : 'maybe', because: [reason] })
        }
  }
  return [...links.values()]
}

interface Said extends Span {
  actor: string
  /** Words of the source phrase: 'the biologist Maja Holt'. */
  phrase: string[]
}

/** Report → what named persons say in it, in reading order. */
function listSaid(
  statements: readonly Statement[],
  persons: ReadonlyMap<string, Actor>,
  textOfReport: ReadonlyMap<string, string>,
): Map<string, Said[]> {
  const said = new Map<string, Said[]>()
  for (const { report, voices, content } of statements)
    for (const { actor, span } of voices.slice(-1))
      if (persons.has(actor)) {
        const phrase = span ? nameWords(textOf(textOfReport.get(report)!, span)) : []
        const own = content.map(({ start, end }) => ({ start, end, actor, phrase }))
        const known = said.get(report)
        if (known) known.push(...own)
        else said.set(report, own)
      }
  for (const list of said.values()) list.sort(bySpan)
  return said
}

/** Who says it where the other report has the passage. */
function findSpeaker(
  passage: Passage,
  said: readonly Said[],
  aligned: { passage: Passage; share: number } | null,
): Said | null {
  if (!aligned || aligned.share < COPIED_SHARE) return null
  const there = aligned.passage
  for (let i = firstEndingAfter(said, there.start); i < said.length && said[i]!.start < there.end; i++) {
    const one = said[i]!
    // Of a long statement only what is about as long as the passage: the rest may be another's.
    if (shared(one, there) >= COPIED_SHARE * Math.max(one.end - one.start, passage.end - passage.start))
      return one
  }
  return null
}
