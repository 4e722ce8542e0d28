import type { Actor, Affiliation, ConditionKind } from '../model/actor.js'

/**
 * Who appears in the case, and where: what this stage hands on. Reports and actors are known by their ids;
 * statements, voices and credited outlets keep the order in which the report was read.
 */
export interface Cast {
  /** Everybody, in the order in which the reports, sorted by id, first present them. */
  actors: Actor[]
  /** Report → statement → voice, outermost first → actor. */
  voices: Map<string, string[][]>
  /** Report → statement → attribution inside it → actor. */
  inner: Map<string, string[][]>
  /** Report → statement → whether its innermost voice was worked out from words that leave doubt. */
  doubtful: Map<string, boolean[]>
  /** Report → the outlet that published it; absent where the report does not say. */
  outlets: Map<string, string>
  /** Report → the agencies whose text it says it is. */
  agencies: Map<string, string[]>
  /** Report → who signed it. */
  bylines: Map<string, string[]>
  /** Report → for each of its credited outlets, in the order given, the actor. */
  credited: Map<string, string[]>
  /** Who speaks for, or belongs to, which body. */
  affiliations: Affiliation[]
  /** Unnamed source → how it is described. */
  descriptions: Descriptions
}

/** Actor → description, for the unnamed sources only. */
export type Descriptions = Map<string, ActorDescription>

/** What the words tell of an unnamed source. */
export interface ActorDescription {
  /** Lemma of the describing noun: `officer`. */
  head: string
  /** Lemmas of the whole description, lower case, without those that tell nothing. */
  words: ReadonlySet<string>
  /** Actors that the description names: `the port` of 'an official of the port'. One that is named twice stands twice. */
  bodies: string[]
  /** Where the words tell it is of, as they say it, lower case: `norwegian`, `harrow`. */
  places: ReadonlySet<string>
  /** Sorts of terms on which it speaks. */
  conditions: ReadonlySet<ConditionKind>
}
