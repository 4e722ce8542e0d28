import type { Span } from '../model/span.js'

/** What shows that a report has something from the one it names. */
export type CreditCue =
  | 'told'
  | 'according-to'
  | 'citing'
  | 'reported-by'
  | 'reports'
  | 'interview'
  | 'published'
  | 'via'
  | 'possessive'
  | 'verify'
  | 'contributed'
  | 'contact'
  | 'dateline'
  | 'signature'
  | 'byline'
  | 'copyright'
  | 'source-line'
  | 'link'
  | 'reference'

/** A report naming another outlet, agency or publication as where it has something. */
export interface Credit {
  /** The name as worded, cleaned: `Reuters`, `Riverton Gazette`; for one without a name its description. */
  on: string
  /** False for 'a local newspaper'. */
  named: boolean
  /** The words that name it, or the whole line that credits it. */
  evidence: Span
  cue: CreditCue
  /** Whether it stands for the whole report (a dateline, a signature) or for one sentence. */
  scope: 'report' | 'sentence'
  /** Where the scope is a sentence. */
  sentence?: Span
  /** One line for people. */
  reason: string
}
