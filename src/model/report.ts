import type { Span } from './span.js'

/** What a stretch of a report is when it is not the story. */
export type FurnitureKind =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'biography'
  | 'read-more'
  | 'promotion'
  | 'comments'
  | 'contact'
  | 'copyright'

export interface Furniture extends Span {
  kind: FurnitureKind
}

/** An agency, paper or station as the report's own furniture names it. */
export interface OutletMention {
  /** Cleaned, e.g. `Reuters`. */
  name: string
  /** Where it stands in the text; null when it comes from the metadata of the page. */
  span: Span | null
  /** `publisher` published this report; `agency` is whose text it says it is: '(AP) —'. */
  as: 'publisher' | 'agency'
}

/** A byline as it stands, one name an entry. */
export interface BylineMention {
  name: string
  span: Span | null
}

/** One published text by one outlet, as ingest hands it on: nothing but what the file itself says. */
export interface Report {
  /** `r-` and the first ten hex digits of sha256; `-2`, `-3` … for further files of the same bytes, in order of their paths. */
  id: string
  /** The path as it was given. */
  file?: string
  url?: string
  outlets: OutletMention[]
  headline: string
  /** The headline's place in the text, where it is one. */
  headlineSpan?: Span
  bylines: BylineMention[]
  /** EDTF: 2015-07-07, 2015-07, 2015, 2015~, XXXX-10-17 (a day without a year). */
  published?: string
  publishedFrom?: 'metadata' | 'text' | 'inferred'
  /** BCP 47, `und` when it cannot be told. */
  language: string
  /** Stretches of the story that are not in English, with their language; absent when nobody looked. */
  otherLanguages?: (Span & { language: string })[]
  /** The whole text with its furniture; every span of the case points into it. */
  text: string
  /** The story: the text without furniture, in reading order, never overlapping. */
  body: Span[]
  furniture: Furniture[]
  /** Of the bytes read, hex. */
  sha256: string
}
