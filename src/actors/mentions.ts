import type { ActorKind } from '../model/actor.js'
import type { ReadReport } from '../model/read-report.js'
import { firstEndingAfter } from '../model/sorted-spans.js'
import type { Span } from '../model/span.js'
import { findTopWord } from '../model/top-word.js'
import { genderOfNoun, isBodyNoun, isPersonNoun, looksLikePerson } from './roles.js'

/** A stretch of a report that stands for somebody or something, with what tells who. */
export interface Mention extends Span {
  /** Place of the report in the list of reports. */
  report: number
  /** Lemma of its head; of a pronoun that of what it stands for. */
  noun: string
  /** Id of the named actor it is a mention of, also by a pronoun; null when there is none. */
  actor: string | null
  isName: boolean
  /** What it is, by the actor or by the noun; null when neither tells. */
  kind: ActorKind | null
  gender: 'she' | 'he' | null
  /** A pronoun that stands for nobody known. */
  isOpen: boolean
  isPlural: boolean
  /** Lemmas of it, or of the head of what it stands for. */
  words: ReadonlySet<string>
  numbers: ReadonlySet<string>
  /** Number of its sentence; -1 when no word of it was parsed. */
  sentence: number
}

/** What is known of one report's words. */
export interface KnownWords {
  /** Id of the named actor in whose mention a word lies; null outside of any. */
  actorAt(token: number): string | null
  kindOf(actor: string): ActorKind | null
  /** For each word the one it stands for. */
  referents: Int32Array
}

/** @param report place of the report in the list */
export function readMention(
  { report: { text }, sentences, tokens }: ReadReport,
  report: number,
  { start, end }: Span,
  known: KnownWords,
): Mention {
  const top = findTopWord(tokens, { start, end })
  const own = tokens
    .slice(firstEndingAfter(tokens, start), (top ?? 0) + REACH)
    .filter((token) => token.start < end)
  const words = own.flatMap(({ tag, lemma }) => (/^(?:DET|PUNCT)$/.test(tag) ? [] : lemma.toLowerCase()))
  if (top === null) {
    const last = text.slice(start, end).toLowerCase().split(/\s+/).at(-1) ?? ''
    return { ...UNREAD, report, start, end, noun: last, words: new Set([last]) }
  }
  const meant = known.referents[top]!
  const token = tokens[meant]!
  const noun = token.lemma.toLowerCase()
  const actor = known.actorAt(meant)
  return {
    report,
    start,
    end,
    noun,
    actor,
    kind: actor ? known.kindOf(actor) : kindOfNoun(noun),
    gender: genderOfNoun(noun) ?? GENDERS[tokens[top]!.norm] ?? null,
    isName: token.tag === 'PROPN',
    isOpen: token.tag === 'PRON' || /^(?:this|that|which|who)$/.test(token.norm),
    isPlural: /S$/.test(token.fine),
    words: meant === top ? new Set(words) : new Set([noun]),
    numbers: new Set(own.flatMap(({ tag, norm }) => (tag === 'NUM' ? norm : []))),
    sentence: firstEndingAfter(sentences, tokens[top]!.start),
  }
}

const kindOfNoun = (noun: string): ActorKind | null =>
  isBodyNoun(noun) ? 'organization' : isPersonNoun(noun) || looksLikePerson(noun) ? 'person' : null

const GENDERS: Readonly<Record<string, 'she' | 'he'>> = {
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
}

/** How far from its head, in words, a phrase is looked at. */
const REACH = 12

const UNREAD: Omit<Mention, 'report' | 'start' | 'end' | 'noun' | 'words'> = {
  actor: null,
  isName: false,
  kind: null,
  gender: null,
  isOpen: false,
  isPlural: false,
  numbers: new Set(),
  sentence: -1,
}

/**
 * What the reports call each named actor by: 'actress' of 'actress Ana Ruiz', 'Ana Ruiz, an actress' and 'Ruiz is an
 * actress', as lemmas.
 */
export function listCallings(
  reads: readonly ReadReport[],
  known: readonly KnownWords[],
): Map<string, Set<string>> {
  const callings = new Map<string, Set<string>>()
  const note = (actor: string, word: string): void =>
    void callings.set(actor, (callings.get(actor) ?? new Set()).add(word))
  reads.forEach(({ names, tokens }, r) => {
    const { actorAt } = known[r]!
    for (const name of names) {
      const at = name.role === null ? null : findTopWord(tokens, name)
      const actor = at === null ? null : actorAt(at)
      if (actor) for (const word of name.role!.toLowerCase().split(/[^\p{L}-]+/u)) if (word) note(actor, word)
    }
    tokens.forEach(({ head, relation, tag, lemma }, at) => {
      const there = tokens[head]
      if (!there) return
      const [here, above] = [actorAt(at), actorAt(head)]
      if (here && here !== above && there.tag === 'NOUN' && /^(?:appos|compound|flat|nsubj)$/.test(relation))
        note(here, there.lemma.toLowerCase())
      if (above && here !== above && tag === 'NOUN' && /^(?:appos|compound|amod)$/.test(relation))
        note(above, lemma.toLowerCase())
    })
  })
  return callings
}
