/** A place in a report: the report's file name without ending, and words that stand there exactly once. */
export interface LabelledPlace {
  report: string
  at: string
}

/** One report's statement of a claim, as a careful human reader marked it. */
export interface LabelledStatement extends LabelledPlace {
  /** Id of the independent source behind it, in `StoryLabel.origins`. */
  origin: string
  /** The innermost source as worded; empty when the report speaks for itself. */
  voice: string
  /** Through whom it came, innermost first. */
  via: string[]
}

/** How many independent origins a reader counts: all that may be one made one, and only what is certain made one. */
export interface LabelledRange {
  low: number
  high: number
  why?: string
}

export interface LabelledClaim {
  id: string
  /** One neutral sentence, the reader's own. */
  claim: string
  for: LabelledStatement[]
  against?: LabelledStatement[]
  /** No comment, could not verify, not aware. */
  neither?: LabelledStatement[]
  origins: LabelledRange
  origins_against?: LabelledRange
}

/**
 * What a careful human reader concludes from the reports of one story alone.
 * The names are those of the label files (`expected.json`, `gold.json`), so that a file can be read as it is.
 */
export interface StoryLabel {
  story: string
  reports: string[]
  claims: LabelledClaim[]
  origins: { id: string; name: string; unnamed: boolean }[]
  copies?: {
    reports: string[]
    kind: 'same text' | 'partly same text' | 'rewrite'
    credit: string | null
  }[]
  credits?: (LabelledPlace & { on: string })[]
  unnamed?: {
    a: LabelledPlace
    b: LabelledPlace
    verdict: 'same' | 'maybe' | 'different'
    why?: string
  }[]
  disagreements?: {
    kind: string
    a: LabelledPlace
    b: LabelledPlace
    values?: string[]
    reading: 'conflict' | 'update' | 'scope'
  }[]
  /** Spellings of one person, body or place, the first against each of the others. */
  names_same?: string[][]
  /** Look-alikes that are not one. */
  names_different?: string[][]
  doubts?: string[]
}
