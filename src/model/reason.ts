import type { Passage } from './span.js'

/** Why a link was made or refused. A score is never handed on without its reasons. */
export interface Reason {
  /** Stable word for programs, e.g. `same-name`, `copied-text`. */
  code: string
  /** One line for people, e.g. `both are told by Rami Haddad`. */
  text: string
  /** Share of the decision, -1 (speaks against) to 1 (settles it). */
  weight: number
  /** The words it rests on. */
  evidence?: Passage[]
}
