import type { Reason } from './reason.js'
import type { Passage } from './span.js'

export type DerivationKind = 'credit' | 'quotation' | 'text' | 'unnamed'

/** A report drawing on another report, on an outlet, or on a common text that is not in the case. */
export interface Derivation {
  id: string
  /** Id of the report that draws. */
  from: string
  on: { report?: string; actor?: string; unknown?: string }
  kind: DerivationKind
  /** False when neither a credit nor time says who drew on whom. */
  directed: boolean
  /** 0..1 */
  probability: number
  evidence: Passage[]
  because: Reason[]
}

export type DisagreementKind = 'denial' | 'contradiction' | 'number' | 'date' | 'place' | 'who'

export interface Disagreement {
  id: string
  kind: DisagreementKind
  /** Ids of the two statements. */
  statements: [string, string]
  values?: [string, string]
  /** `update`: later knowledge replaces earlier. `scope`: both can be true. `conflict`: both cannot. */
  reading: 'conflict' | 'update' | 'scope'
  /**
   * Id of the disagreement that shows this difference most plainly; its own where it is that one. Copies and relays
   * make one difference many pairs of statements: a reader wants one line, a program may want every pair.
   */
  difference?: string
  evidence: Passage[]
  because: Reason[]
}
