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
  /** Of an unnamed source, what the reports tell of it besides; absent for every other actor. */
  unnamed?: UnnamedSource
  mentions: Passage[]
  /** Why these mentions are one. */
  because: Reason[]
}

/**
 * What the reports tell of a source that they do not name. Every part is the words that tell it: what no words tell is
 * not here.
 */
export interface UnnamedSource {
  /** What it is, with what ranks it: 'senior official', 'army colonel'. `noun` is the lemma that heads it: `official`. */
  role?: Passage & { noun: string }
  /** How many they are: 'two', 'several'. `value` where it is a number. */
  count?: Passage & { value?: number }
  /** Bodies it is said to be of: 'the River Authority', 'police'. */
  bodies: Told[]
  /** Places it is said to be of: 'Harrow', 'Norwegian'. */
  places: Told[]
  /** On what terms it speaks, or why it is not named, in reading order. */
  conditions: Condition[]
  /** Ids of those through whom it is heard, as the words tell: 'told the Gazette', 'the Gazette's sources'. */
  through: string[]
  /** When it spoke, as the words tell: 'said on Monday'. */
  times: (Passage & { date: string })[]
  /** What it says; where no statement of it is read, the sentence that tells of it. */
  words: Passage[]
}

/** Words that tell of an actor, with its id where they are known to mean it. */
export interface Told extends Passage {
  actor?: string
}

/** 'who asked not to be named', 'because he was not authorised to speak'. */
export interface Condition extends Passage {
  as: ConditionKind
}

/**
 * `anonymity`: it would not be named; `authority`: it may not speak; `private`: off the record, privately; `safety`: for
 * fear or for security; `sensitive`: the matter is delicate, or it wants to speak freely; `other`: another reason.
 */
export type ConditionKind = 'anonymity' | 'authority' | 'private' | 'safety' | 'sensitive' | 'other'

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
