import type { Span } from './span.js'

/** Something the reader of a result should know: what was not read, what is doubtful. Never a crash, never a log line. */
export interface Diagnostic {
  /** Stable word for programs, e.g. `empty-file`, `unbalanced-quotation`. */
  code: string
  severity: 'refused' | 'warning' | 'note'
  /** One sentence for people: what is the matter, and the remedy. */
  message: string
  /** The input as it was given, e.g. a path. */
  file?: string
  /** Id of the report it is about, where there is one. */
  report?: string
  span?: Span
}
