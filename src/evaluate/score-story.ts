import type { CaseFile } from '../model/case-file.js'
import type { StoryLabel } from './label.js'
import { openPlaces } from './place.js'
import { scoreClaims } from './score-claims.js'
import { type JudgedDifference, scoreDisagreements, scoreReported } from './score-disagreements.js'
import { scoreCopies, scoreCredits, scoreNames, scoreUnnamed } from './score-links.js'
import { noCounts, type StoryScore } from './story-score.js'

/**
 * A case against the label of its story. Reports are matched by file name without ending;
 * a labelled passage is found when a statement's content covers at least 60 % of it.
 * Says nothing about statements the label does not ask for: labels mark the main claims only.
 * @param judged differences in this story that the program reported, as a reader judged them
 */
export function scoreStory(
  label: StoryLabel,
  kase: CaseFile,
  judged: readonly JudgedDifference[] = [],
): StoryScore {
  const counts = noCounts()
  const places = openPlaces(kase)
  const { outcomes, extraWidths, misses } = scoreClaims(label, kase, places, counts)
  misses.push(
    ...scoreCopies(label, kase, places, counts),
    ...scoreCredits(label, kase, places, counts),
    ...scoreUnnamed(label, kase, places, counts),
    ...scoreDisagreements(label, kase, places, counts),
    ...scoreReported(judged, kase, places, counts),
    ...scoreNames(label, kase, counts),
  )
  const largest = kase.claims.reduce((most, claim) => Math.max(most, claim.statements.length), 0)
  return {
    story: label.story,
    counts,
    outcomes,
    extraWidths,
    largestClaimShare: kase.statements.length ? largest / kase.statements.length : 0,
    misses,
  }
}
