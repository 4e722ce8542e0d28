/** What was found against what was there; the three figures everybody asks for are values of it. */
export interface Score {
  /** Found and right. */
  hits: number
  /** All that was put forward. */
  predicted: number
  /** All that was there to be found. */
  expected: number
}

/** Share of what was put forward that is right, 0..1; null when nothing was put forward, which is not the same as 0. */
export const precisionOf = (score: Score): number | null =>
  score.predicted ? score.hits / score.predicted : null

/** Share of what was there that was found, 0..1; null when there was nothing to find. */
export const recallOf = (score: Score): number | null => (score.expected ? score.hits / score.expected : null)

/** Harmonic mean of precision and recall, 0..1; null when neither can be told. Written over counts, so that no 0/0 can come up. */
export const fOf = (score: Score): number | null =>
  score.predicted + score.expected ? (2 * score.hits) / (score.predicted + score.expected) : null

/** Counts over several documents are added before a figure is taken: long documents weigh more, as readers meet them. */
export const addScore = (a: Score, b: Score): Score => ({
  hits: a.hits + b.hits,
  predicted: a.predicted + b.predicted,
  expected: a.expected + b.expected,
})
