import type { Diagnostic } from './diagnostic.js'
import type { Report } from './report.js'
import type { Span } from './span.js'

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

export interface Token extends Span {
  /** Lower case, curly marks made straight, NBSP made a space: what word lists are asked with. */
  norm: string
  lemma: string
  tag: Tag
}

export interface Sentence extends Span {
  /** First token and the one after the last, as indices into ParsedReport.tokens. */
  from: number
  to: number
  /** Index of the paragraph it stands in. */
  paragraph: number
  /** A line without a finite sentence's punctuation inside the story: a cross-heading, a list item. */
  heading: boolean
}

/** A name or a description that may stand for an actor, as one report writes it. */
export interface NameMention extends Span {
  /** The name alone, without titles and possessive 's; white space made single. */
  name: string
  kind: 'person' | 'organization' | 'outlet' | 'place' | 'group' | null
  /** The title or role that stands beside it: 'Col.', 'director of the dam authority'; null when none. */
  role: string | null
  /** Another name it gives itself: '(NRA)', 'also known as …'. */
  alias: string | null
}

/** A quantity as written: 'at least 12', '300 metres (985 feet)'. */
export interface QuantityMention extends Span {
  value: number
  low?: number
  high?: number
  unit?: string
  /** Lemma of what is counted, e.g. `pilot`. */
  of?: string
}

export interface MomentMention extends Span {
  /** EDTF. */
  date: string
}

/** One report with its language read; the input of the statements stage. A reader for another language gives the same. */
export interface ParsedReport {
  report: Report
  /** Of headline and story only: nothing of the furniture is parsed. In reading order. */
  tokens: Token[]
  sentences: Sentence[]
  paragraphs: Span[]
  names: NameMention[]
  quantities: QuantityMention[]
  moments: MomentMention[]
  diagnostics: Diagnostic[]
}
