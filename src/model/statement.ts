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
}

export interface Voice {
  /** Id of the actor. */
  actor: string
  /** The whole source phrase as it stands here; null when carried over. */
  span: Span | null
  how: VoiceHow
}
