import type { NameMention } from '../model/language.js'
import type { Span } from '../model/span.js'

/** A phrase that a pronoun or a description may take up: a name or a common noun. */
export interface NounPhrase extends Span {
  /** The name that it is; null for a common noun. */
  name: NameMention | null
  /** The noun that heads it, as lemma. Of a name its last word. */
  noun: string
  head: Span
  isPlural: boolean
  /** Is it a noun for people? */
  isPerson: boolean
  /** Can it have a voice, so that a pronoun that speaks may take it up? A thing is taken up by its own noun only. */
  maySpeak: boolean
  /** What the noun alone tells: 'mother'. */
  gender: 'she' | 'he' | null
  isSubject: boolean
  /** Behind a preposition, or owner of what follows. */
  isInside: boolean
}
