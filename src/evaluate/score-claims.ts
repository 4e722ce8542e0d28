import type { CaseFile } from '../model/case-file.js'
import { overlaps, type Passage } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { LabelledStatement, StoryLabel } from './label.js'
import type { Places } from './place.js'
import type { ClaimOutcome, Counts, Miss } from './story-score.js'

/** Less than this share of a claim's reports in one predicted claim, and its range says nothing: it is not gathered. */
export const GATHERED = 0.5

interface Marked extends LabelledStatement {
  claim: string
  side: 'for' | 'against' | 'neither'
  passage: Passage | null
  found: Statement[]
  /** Predicted claims of the statements that stand there. */
  predicted: Set<string>
  /** Labelled claims whose passages meet here. */
  carries: Set<string>
}

/**
 * Statements found, same-claim pairs, and the ranges of origins. Adds to `counts`; the rest is returned.
 * @param claimsOf claims that a statement tells; the case's own, unless others are to be scored
 */
export function scoreClaims(
  label: StoryLabel,
  kase: CaseFile,
  places: Places,
  counts: Counts,
  claimsOf: ClaimsOf = ({ claim }) => (claim ? [claim] : []),
): { outcomes: ClaimOutcome[]; extraWidths: number[]; misses: Miss[] } {
  const misses: Miss[] = []
  const marked = markStatements(label, places, claimsOf)
  for (const one of marked) {
    counts.statementsAll++
    if (one.found.length) counts.statementsFound++
    else misses.push({ what: 'statement not found', text: `${one.claim} ${one.report}: ${one.at}` })
  }
  scorePairs(
    marked.filter((one) => one.side !== 'neither'),
    counts,
    misses,
  )
  const outcomes = label.claims.map((claim) =>
    outcomeOf(
      claim.id,
      claim.origins,
      marked.filter((one) => one.claim === claim.id && one.side === 'for'),
      kase,
    ),
  )
  const extraWidths: number[] = []
  for (const { verdict, ours, label: expected } of outcomes) {
    counts.claimsAll++
    if (verdict === 'not gathered') counts.claimsNotGathered++
    if (verdict === 'over') counts.claimsOver++
    if (verdict === 'under') counts.claimsUnder++
    if (verdict === 'in range') counts.claimsInRange++
    if (ours) extraWidths.push(ours.high - ours.low - (expected.high - expected.low))
  }
  return { outcomes, extraWidths, misses }
}

type ClaimsOf = (statement: Statement) => readonly string[]

function markStatements(label: StoryLabel, places: Places, claimsOf: ClaimsOf): Marked[] {
  const marked: Marked[] = []
  for (const claim of label.claims)
    for (const side of ['for', 'against', 'neither'] as const)
      for (const statement of claim[side] ?? []) {
        const found = places.listStatements(statement)
        marked.push({
          ...statement,
          claim: claim.id,
          side,
          passage: places.findPassage(statement),
          found,
          predicted: new Set(found.flatMap(claimsOf)),
          carries: new Set([claim.id]),
        })
      }
  return marked
}

/** Two passages are together when some statement of the one and some of the other are of one predicted claim. */
function scorePairs(marked: readonly Marked[], counts: Counts, misses: Miss[]): void {
  // One sentence can carry two labelled claims: such a passage says nothing against joining them.
  for (const a of marked)
    for (const b of marked)
      if (a.claim !== b.claim && a.passage && b.passage && a.passage.report === b.passage.report)
        if (overlaps(a.passage, b.passage)) a.carries.add(b.claim)

  marked.forEach((a, i) => {
    for (const b of marked.slice(0, i)) {
      const together = meet(a.predicted, b.predicted)
      if (a.claim === b.claim) {
        counts.pairsAll++
        if (together) counts.pairsTogether++
      } else if (together && !meet(a.carries, b.carries)) {
        counts.pairsWrong++
        misses.push({ what: 'wrongly together', text: `${a.claim} ${a.report} | ${b.claim} ${b.report}` })
      }
    }
  })
}

/** The predicted claim that holds most of the label's reports speaks for the labelled one. */
function outcomeOf(
  id: string,
  origins: { low: number; high: number },
  supporting: readonly Marked[],
  kase: CaseFile,
): ClaimOutcome {
  const label = { low: origins.low, high: origins.high }
  const votes = new Map<string, Set<string>>()
  for (const one of supporting)
    for (const predicted of one.predicted)
      votes.set(predicted, (votes.get(predicted) ?? new Set()).add(String(one.report)))
  const best = [...votes].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))[0]
  const reports = new Set(supporting.map((one) => String(one.report))).size
  const share = best ? best[1].size / reports : 0
  const claim = best && kase.claims.find((one) => one.id === best[0])
  if (!claim || share < GATHERED)
    return {
      claim: id,
      verdict: 'not gathered',
      share,
      predicted: claim?.id ?? null,
      side: 'support',
      ours: null,
      label,
    }

  // A program may take the denial for the claim itself: then what the label calls support stands on the other side.
  const against = supporting
    .flatMap((one) => one.found.filter((s) => s.claim === claim.id))
    .reduce((sum, s) => sum + (s.polarity === 'against' ? 1 : -1), 0)
  const side = against > 0 ? 'against' : 'support'
  const { low, high } = claim[side].origins
  const verdict = low > label.high ? 'over' : high < label.low ? 'under' : 'in range'
  return { claim: id, verdict, share, predicted: claim.id, side, ours: { low, high }, label }
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}
