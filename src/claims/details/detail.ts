import type { ReadReport } from '../../model/read-report.js'
import type { Span } from '../../model/span.js'
import type { ActorPlace } from '../terms.js'
import type { Amount } from './amounts.js'
import { type Clauses, openClauses } from './clauses.js'
import { hangTimes } from './hang-times.js'
import type { KinWords } from './kin-words.js'
import { listTimes, type When } from './when.js'

export type DetailKind = 'number' | 'date' | 'place' | 'who' | 'said' | 'opposite'

/** One number, time, place or person of a content, with what it is told of. */
export interface Detail {
  kind: DetailKind
  /** The words that differ. */
  span: Span
  /** What it can be held against: two details that share no key speak of different things. */
  keys: string[]
  /** The words it is told with → how near they stand, 0..1. */
  about: Map<string, number>
  amount?: Amount
  when?: When
  /** Of a place or somebody: what tells it from another, the actor or the lemma, with the words about it. */
  names?: string[]
  /** Heads of who did it and to whom it was done, as terms and classes; of a measure what is measured. Absent where it is not told. */
  doer?: Set<string>
  doneTo?: Set<string>
  thing?: Set<string>
  /** Of a length, the two places between which it lies. */
  ends?: string
  /** Named actors on the two sides, and those they belong to: 'the wife of Tom Vale'. */
  doerNames?: Set<string>
  doneToNames?: Set<string>
  /** It is what somebody or something is said to be or not to be: 'it was a heron'. */
  isPredicate?: boolean
  /** It is a reason for something. */
  isReason?: boolean
  /** Somebody who is told only by what they are: 'pupils', 'a lorry driver'. */
  isByNoun?: boolean
  /** Of one of two opposites the word that tells it. */
  word?: string
  /** Of a verb, what stands in the noun phrases of its two sides, as terms. */
  within?: Set<string>
  /** Of a deed with a time or a place: it is over, or to come; absent where the verb does not tell. */
  tense?: 'past' | 'future'
  /** What narrows the heads of the two sides: 'second' of 'the second train', 'oil' of 'oil prices'. */
  narrowing?: Set<string>
  /** It is told of what is to come. */
  isFuture?: boolean
  /** It is told only by taking up what was told before, 'it did not happen', or with a deed of somebody else: 'fined for stealing it'. */
  isByTheWay?: boolean
  /** Of what is denied to be a thing known before, what is not it. */
  subject?: string[]
  /** Of what is denied, what narrows it: whoever speaks of another does not say the opposite. */
  narrowed?: string[]
  /** What happens to what is counted: verb and event nouns, as terms and classes. */
  events?: Set<string>
}

/** A report opened for its details. */
export interface OpenReport {
  read: ReadReport
  clauses: Clauses
  times: When[]
  places: readonly ActorPlace[]
  /** Which words are told for one thing. */
  words: KinWords
  /** Nouns by which the reports of the case call its named actors, as terms. */
  called: ReadonlyMap<string, ReadonlySet<string>>
  /** Pronouns → the word that each stands for, as tokens. */
  standIns: Map<number, number>
}

export function openReport(given: ReadReport, places: readonly ActorPlace[], words: KinWords): OpenReport {
  const read = hangTimes(given)
  return {
    read,
    clauses: openClauses(read),
    times: listTimes(read.report.text, read.moments),
    places,
    words,
    called: new Map(),
    standIns: new Map(),
  }
}
