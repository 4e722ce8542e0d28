/**
 * One thing that can be said to have happened, in wordings that lie farther and farther from the first. All are patterns
 * (`wording.ts`); all but the quotations and the headline are clauses in the past tense, without a capital.
 */
export interface Proposition {
  /** As whoever hears it first writes it. */
  plain: string
  /** The same words for the most part, built another way. */
  turned: string
  /** Told anew: hardly a word of content is the same. */
  far: string
  /** Come back from another language. */
  abroad: string
  /** As a witness says it. */
  quote: string
  /** The quotation come back from another language. */
  requoted: string
  head: string
  /** Its number may be a larger one a day later. */
  grows?: true
}

/** What a simulated story may be about. */
export interface Subject {
  name: string
  /** The body that answers for it; `{town}` and `{site}` stand for names. */
  body: string
  /** What else reports call the body: 'the authority'. */
  bodyShort: string
  /** The place it is about. */
  site: string
  /** People who may know, each with what another paper or a translator makes of the role. */
  roles: readonly (readonly [role: string, other: string])[]
  /** Unnamed people, each in ways that do not contradict one another. */
  unnamed: readonly (readonly string[])[]
  propositions: readonly Proposition[]
  /** What any report of it may add, in its own voice. */
  background: readonly string[]
}
