import type { ActorKind, ConditionKind } from '../model/actor.js'
import type { Reason } from '../model/reason.js'
import type { Span } from '../model/span.js'

/** Somebody or something as one report presents it: all its mentions there, before other reports are asked. */
export interface Figure {
  /** Id of the report. */
  report: string
  kind: ActorKind | null
  /** Every form of the name in order of first use; for an unnamed source its descriptions. */
  forms: string[]
  /** The name with the title that stands before it, 'Col. Ada Lund': for looking up, never for showing as the name. */
  titled: string[]
  /** Forms of an outlet's name that the list of outlets knows and this report does not write: to be found by, never to be shown as the name. */
  known: string[]
  mentions: Span[]
  /** How many mentions show by title or given name which pronoun takes it up. */
  genders: { she: number; he: number }
  /** Titles, appositions and source phrases that say what it is: 'director of the dam authority'. */
  roles: string[]
  /** Is it the voice of a statement? */
  speaks: boolean
  /** Told by description only. */
  unnamed: boolean
  /** Lemma of the describing noun ('officer'), for an unnamed source; '' else. */
  head: string
  /** Lemmas of the whole description, lower case, without articles; what two descriptions are compared by. */
  words: Set<string>
  /** Figures of this report it is tied to, by index, and whether it speaks for them. */
  bodies: { figure: number; speaks: boolean; evidence: Span }[]
  because: Reason[]
  /** Of an unnamed source, what its report tells of it by parts; null until that is asked. */
  told: FigureTold | null
}

/** A body or a place that a source is of. `word`: as it is compared, lower case. */
export interface ToldOf extends Span {
  figure: number | null
  word: string
}

/** What one report tells of an unnamed source; figures by index into those of the report. */
export interface FigureTold {
  role: (Span & { noun: string }) | null
  count: (Span & { value?: number }) | null
  bodies: ToldOf[]
  places: ToldOf[]
  conditions: (Span & { as: ConditionKind })[]
}

/** A figure of which nothing is known yet but its report. */
export const emptyFigure = (report: string): Figure => ({
  report,
  kind: null,
  forms: [],
  titled: [],
  known: [],
  speaks: false,
  mentions: [],
  genders: { she: 0, he: 0 },
  roles: [],
  unnamed: false,
  head: '',
  words: new Set(),
  bodies: [],
  because: [],
  told: null,
})

/** Which pronoun takes the figure up; null when its mentions do not tell or disagree evenly. */
export const genderOfFigure = ({ genders: { she, he } }: Figure): 'she' | 'he' | null =>
  she === he ? null : she > he ? 'she' : 'he'

/** The figures of one report and who of them each voice is. */
export interface ReportCast {
  report: string
  figures: Figure[]
  /** voices[statement][voice] → index into figures. */
  voices: number[][]
  /** inner[statement][attribution inside it] → index into figures. */
  inner: number[][]
  /** For each statement, whether its innermost voice was worked out from words that leave doubt. */
  doubtful: boolean[]
  /** The outlet that published it, where the report says so; null else. */
  outlet: number | null
  /** Agencies whose text the report says it is. */
  agencies: number[]
  bylines: number[]
  /** One for each credited outlet given. */
  credited: number[]
}
