import type { Actor, UnnamedLink } from './actor.js'
import type { Claim } from './claim.js'
import type { Diagnostic } from './diagnostic.js'
import type { Derivation, Disagreement } from './provenance.js'
import type { Passage, Span } from './span.js'
import type { Statement } from './statement.js'
import type { Testimony } from './testimony.js'

/** A report as the case file shows it: outlet and bylines are actors. */
export interface CaseReport {
  id: string
  file?: string
  url?: string
  /** Id of the outlet's actor. */
  outlet?: string
  headline: string
  /** Ids of actors. */
  bylines: string[]
  published?: string
  publishedFrom?: 'metadata' | 'text' | 'inferred'
  language: string
  text: string
  body: Span[]
  sha256: string
}

export interface Moment extends Passage {
  /** EDTF. */
  date: string
}

export interface Quantity extends Passage {
  value: number
  low?: number
  high?: number
  unit?: string
  of?: string
}

/** All that was found in the reports of one story. `hearsay analyze --json` writes this; docs/data-model.md tells it field by field. */
export interface CaseFile {
  format: 'hearsay-case'
  version: 1
  /** Name and version of the engine that read it, e.g. `hearsay/0.1.0`. */
  engine: string
  reports: CaseReport[]
  actors: Actor[]
  statements: Statement[]
  claims: Claim[]
  derivations: Derivation[]
  sources: UnnamedLink[]
  disagreements: Disagreement[]
  moments: Moment[]
  quantities: Quantity[]
  diagnostics: Diagnostic[]
  /** What the origins were counted from; absent in older case files, which cannot be recounted. */
  testimony?: Testimony
}
