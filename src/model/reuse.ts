import type { Passage } from './span.js'

/** Running text that two reports share, whoever wrote it first. Reports by id, `a` < `b` as strings. */
export interface Copy {
  a: string
  b: string
  /** Aligned stretches outside and inside quotations, in reading order of `a`. */
  passages: [Passage, Passage][]
  /** Words in the aligned stretches. */
  words: number
  /** Aligned words over all words of the body, 0..1. */
  shareOfA: number
  shareOfB: number
  /**
   * `same`: nearly all of both; `part`: at least two sentences of running text, not only a quotation;
   * `rewrite`: shorter or looser stretches that two writers would hardly hit on alone.
   */
  kind: 'same' | 'part' | 'rewrite'
  /** 0..1: how sure it is that one text lies behind both. */
  probability: number
}

/** One utterance quoted in two reports, also trimmed or with words in brackets. */
export interface SharedQuotation {
  a: Passage
  b: Passage
  /** Words the two have in common, in order. */
  words: number
  /** Common words over the words of the shorter one, 0..1. */
  share: number
}

/** What reports have in common word for word. A value for the stages that ask who echoes whom and which statements are one claim. */
export interface Reuse {
  copies: Copy[]
  quotations: SharedQuotation[]
}
