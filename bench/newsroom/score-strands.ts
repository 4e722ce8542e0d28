import { listStories } from './newsroom.js'

/** How many of the simulated stories and claims the division left whole. */
export interface StrandScore {
  trueClaims: number
  /** Claims whose reports are all in one strand. */
  wholeClaims: number
  stories: number
  wholeStories: number
}

/** @param strands names of the files in each; the newsroom's first, so that only the last story may be broken off */
export function scoreStrands(seed: number, strands: readonly (readonly string[])[]): StrandScore {
  const strandOf = new Map(strands.flatMap((files, strand) => files.map((file) => [file, strand] as const)))
  const score: StrandScore = { trueClaims: 0, wholeClaims: 0, stories: 0, wholeStories: 0 }
  const countStrands = (files: readonly string[]): number =>
    new Set(files.flatMap((file) => strandOf.get(file) ?? [])).size
  for (const { reports, claims } of listStories(seed)) {
    const inStory = countStrands(reports.map(({ file }) => file))
    if (inStory === 0) break
    score.stories++
    if (inStory === 1) score.wholeStories++
    for (const { passages } of claims) {
      const inClaim = countStrands(passages.map(({ file }) => file))
      if (inClaim === 0) continue
      score.trueClaims++
      if (inClaim === 1) score.wholeClaims++
    }
  }
  return score
}
