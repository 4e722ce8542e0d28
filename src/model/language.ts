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
  /** Penn Treebank tag, e.g. `VBD`: tells tense and number, which `tag` does not. */
  fine: string
  /** The token it hangs on, as an index into ParsedReport.tokens; -1 for the root of its sentence. */
  head: number
  /** Universal relation to its head, with its subtype: `nsubj`, `acl:relcl` (universaldependencies.org/en/dep). */
  relation: string
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
  /** Of a person, the pronoun that takes the name up, where title or given name tell; absent when they do not. */
  gender?: 'she' | 'he'
}

/** A quantity as written: 'at least 12', '300 metres (985 feet)'. */
export interface QuantityMention extends Span {
  value: number
  low?: number
  high?: number
  unit?: string
  /** Lemma of what is counted, e.g. `pilot`. */
  of?: string
  /** It is a place in a row, 'the 17th weir', and no amount. */
  ordinal?: true
}

export interface MomentMention extends Span {
  /** EDTF: a day, a partial date or an interval; `XXXX-XX-XX` where the words tell a time of day alone. */
  date: string
  /** Time of day where the words tell one: `15:00`, `15:00/17:00`, `../14:30`, or its part: `MO`, `AF`, `EV`, `NI`. */
  time?: string
  /** The part of the stretch the words mean: 'late 2014'. */
  phase?: 'early' | 'mid' | 'late'
  /** What comes again, as TIMEX3 writes it: `P1W`, `XXXX-WXX-1` (every Monday). */
  every?: string
}

/** A word that tells what a report is about. */
export interface TopicTerm {
  /** Its lemma, in small letters. */
  term: string
  /** 0..1; the squares of those of one report add up to 1. */
  weight: number
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
  /** Stretches whose language was not read: no statement is made from them, though their names count. Absent when all was read. */
  unread?: Span[]
  /** What it is about, the weightiest first. Absent where a reader cannot tell: then a large case is not divided. */
  topic?: TopicTerm[]
  diagnostics: Diagnostic[]
}
