/** Counts of one story, or of several added up. Every `…All` is what the label holds. */
export interface Counts {
  statementsAll: number
  statementsFound: number
  /** Pairs of labelled passages of one claim; those that share a predicted claim; pairs of different claims that share one. */
  pairsAll: number
  pairsTogether: number
  pairsWrong: number
  claimsAll: number
  /** The predicted range of origins meets the labelled one. */
  claimsInRange: number
  /** Even our low end is above the label's high end: echoes counted as origins, the dangerous error. */
  claimsOver: number
  /** Even our high end is below the label's low end. */
  claimsUnder: number
  /** No predicted claim holds at least half of the claim's reports. */
  claimsNotGathered: number
  copiesAll: number
  copiesFound: number
  copiesWrong: number
  creditsAll: number
  creditsFound: number
  unnamedAll: number
  unnamedRight: number
  disagreementsAll: number
  disagreementsFound: number
  disagreementsReadRight: number
  disagreementsReported: number
  /** Of the reported ones, those that a reader has judged, and those judged right. */
  disagreementsJudged: number
  disagreementsJudgedRight: number
  namesSameAll: number
  namesSameRight: number
  namesDifferentAll: number
  namesDifferentRight: number
}

/** Each count with what it is called in a table; one list for adding, printing and tests. */
export const COUNTS: readonly (keyof Counts)[] = [
  'statementsAll',
  'statementsFound',
  'pairsAll',
  'pairsTogether',
  'pairsWrong',
  'claimsAll',
  'claimsInRange',
  'claimsOver',
  'claimsUnder',
  'claimsNotGathered',
  'copiesAll',
  'copiesFound',
  'copiesWrong',
  'creditsAll',
  'creditsFound',
  'unnamedAll',
  'unnamedRight',
  'disagreementsAll',
  'disagreementsFound',
  'disagreementsReadRight',
  'disagreementsReported',
  'disagreementsJudged',
  'disagreementsJudgedRight',
  'namesSameAll',
  'namesSameRight',
  'namesDifferentAll',
  'namesDifferentRight',
]

/** How one labelled claim came out. */
export interface ClaimOutcome {
  /** Id in the label. */
  claim: string
  verdict: 'in range' | 'over' | 'under' | 'not gathered'
  /** Share of the label's reports that the best predicted claim holds, 0..1. */
  share: number
  /** Id of that predicted claim; null when there is none. */
  predicted: string | null
  /** On which of its sides the label's support stands: the program may take the denial for the claim itself. */
  side: 'support' | 'against'
  ours: { low: number; high: number } | null
  label: { low: number; high: number }
}

/** What a person who mends the program wants to look at. Carries words of the label: not for files that are kept. */
export interface Miss {
  what:
    | 'statement not found'
    | 'wrongly together'
    | 'copy missed'
    | 'copy wrong'
    | 'credit missed'
    | 'unnamed wrong'
    | 'disagreement missed'
    | 'disagreement read wrong'
    | 'disagreement wrong'
    | 'names apart'
    | 'names merged'
  text: string
}

export interface StoryScore {
  story: string
  counts: Counts
  outcomes: ClaimOutcome[]
  /** For each gathered claim, how much wider our range is than the label's (negative: narrower). */
  extraWidths: number[]
  /** Share of all statements that the largest claim holds, 0..1: near 1 means everything was thrown together. */
  largestClaimShare: number
  misses: Miss[]
}

/** Counts of nothing. */
export const noCounts = (): Counts => Object.fromEntries(COUNTS.map((key) => [key, 0])) as unknown as Counts

/** The middle value, the upper one of two; null for none. */
export function medianOf(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null
}

/** Several stories as one: counts are added, the largest claim is that of the worst story. */
export function addScores(scores: readonly StoryScore[], name = 'all'): StoryScore {
  const counts = noCounts()
  for (const score of scores) for (const key of COUNTS) counts[key] += score.counts[key]
  return {
    story: name,
    counts,
    outcomes: scores.flatMap((score) =>
      score.outcomes.map((outcome) => ({ ...outcome, claim: `${score.story} ${outcome.claim}` })),
    ),
    extraWidths: scores.flatMap((score) => score.extraWidths),
    largestClaimShare: Math.max(0, ...scores.map((score) => score.largestClaimShare)),
    misses: scores.flatMap((score) => score.misses),
  }
}
