import type { Span } from './span.js'

export type Form = 'direct' | 'indirect' | 'mixed' | 'own'
export type Stance = 'asserts' | 'denies' | 'declines' | 'questions' | 'predicts'
export type VoiceHow = 'named' | 'described' | 'pronoun' | 'carried'

/** A voice as one report words it, before it is known which actor it is. */
export interface VoiceMention {
  /** The whole source phrase: 'Rami Haddad, who runs the authority'; null when carried over. */
  span: Span | null
  how: VoiceHow
  /** The part of the phrase that names or heads it: 'Rami Haddad', 'officer'; null for carried. */
  head: Span | null
  /** Index, in this report's statements, of the one whose innermost voice goes on here; null unless carried. */
  carriedFrom: number | null
  /** Where the name stands that a mere label stands for: whom 'A' of an interview is. */
  standsFor?: Span
  /** The phrase that a relative pronoun takes up: 'Ruiz' in 'Ruiz, who said'. */
  antecedent?: Pick<VoiceMention, 'span' | 'how' | 'head'>
  /** Its own link of the chain, where there are several voices: 'quotes' and 'saying' in 'Haddad quotes sources as saying'. */
  cue?: Span
}

/**
 * An attribution inside what is told, which passes no other's word on: 'said he believed that P', '“I think P,” said
 * Ruiz'. It is no statement of its own, since that would count one testimony twice.
 */
export interface InnerMention extends VoiceMention {
  cue: Span
  content: Span[]
}

/** One attribution in one report: a chain of voices, a cue, the content. */
export interface StatementMention {
  /** Outermost first; [] = the report speaks for itself. */
  voices: VoiceMention[]
  cue: Span | null
  content: Span[]
  form: Form
  stance: Stance
  hedges: Span[]
  /** 0..1: how sure the reading is. */
  confidence: number
  /** Index, in this report's statements, of the attribution that this is one proposition of. */
  partOf?: number
  /** True for an attribution that tells hardly more than that another told it; the statement inside it has the words and both voices. It belongs to no claim. */
  relays?: true
  /** Attributions inside the content, in reading order of their cues; absent when there are none. */
  inner?: InnerMention[]
}

/** A statement of the case: its voices are known actors and its claim is known. */
export interface Statement {
  id: string
  report: string
  voices: Voice[]
  cue: Span | null
  content: Span[]
  form: Form
  stance: Stance
  hedges: Span[]
  claim: string | null
  polarity: 'for' | 'against'
  confidence: number
  /** Id of the attribution that this is one proposition of. The whole then belongs to no claim; its parts do. */
  partOf?: string
  /** True for an attribution that tells hardly more than that another told it; the statement inside it has the words and both voices. It belongs to no claim. */
  relays?: true
  /** Attributions inside the content, in reading order of their cues; absent when there are none. */
  inner?: Inner[]
}

export interface Voice {
  /** Id of the actor. */
  actor: string
  /** The whole source phrase as it stands here; null when carried over. */
  span: Span | null
  how: VoiceHow
  /** Its own link of the chain, where there are several voices: 'quotes' and 'saying' in 'Haddad quotes sources as saying'. */
  cue?: Span
}

/** An attribution inside what is told, which passes no other's word on: 'said he believed that P'. It supports no claim by itself. */
export interface Inner extends Voice {
  cue: Span
  content: Span[]
}
