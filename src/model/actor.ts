import type { Reason } from './reason.js'
import type { Passage } from './span.js'

export type ActorKind = 'person' | 'organization' | 'outlet' | 'place' | 'group' | 'unnamed'

export interface Actor {
  id: string
  /** The fullest form of its name; for an unnamed source its description as worded. */
  name: string
  kind: ActorKind
  /** Every other form in which it is written, in order of first use. */
  aliases: string[]
  role?: string
  mentions: Passage[]
  /** Why these mentions are one. */
  because: Reason[]
}

/** One actor speaks for another: a spokesman for his ministry, a director for the body he runs. */
export interface Affiliation {
  /** Id of the person or unnamed source. */
  actor: string
  /** Id of the organization. */
  body: string
  /**
   * `speaks` when role or words make the two one voice (spokesman, head, director); `may-speak` when they would, if
   * the body that another report calls by its noun alone ('the police') is the same one; `belongs` otherwise.
   */
  as: 'speaks' | 'may-speak' | 'belongs'
  because: Reason[]
}

/** Whether two unnamed sources are one. */
export interface UnnamedLink {
  a: string
  b: string
  verdict: 'same' | 'maybe' | 'different'
  because: Reason[]
}
