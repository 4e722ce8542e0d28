import type { CaseFile } from '../../src/model/case-file.js'
import type { Statement } from '../../src/model/statement.js'
import { HARDNESS, type Hardness } from './cast.js'
import type { SimulatedStory, TrueClaim } from './story.js'

/** Less than this share of a claim's reports in one claim of ours, and its range says nothing: it is not gathered. The same as for labelled stories. */
const GATHERED = 0.5

/** What the program makes of one true claim. */
export interface ClaimOutcome {
  claim: TrueClaim
  hardness: Hardness
  /** Share of the claim's reports that the claim of ours holds which holds most of them, 0..1. */
  share: number
  /** That claim of ours, and its range of origins; null where no statement was found. */
  ours: { id: string; low: number; high: number } | null
  /** Reports that ours holds and that say nothing of the true claim. */
  strangers: number
}

/** Each true claim that some report supports, against the claim of ours that holds most of its reports. */
export function scoreNewsroom(stories: readonly SimulatedStory[], kase: CaseFile): ClaimOutcome[] {
  const reportOf = new Map(kase.reports.map((report) => [report.file, report]))
  const claimOf = new Map(kase.claims.map((claim) => [claim.id, claim]))
  const byReport = new Map<string, Statement[]>()
  for (const statement of kase.statements) {
    const known = byReport.get(statement.report)
    if (known) known.push(statement)
    else byReport.set(statement.report, [statement])
  }
  const holdsOf = new Map<string, Set<string>>()
  for (const { report, claim } of kase.statements)
    if (claim) {
      const known = holdsOf.get(claim)
      if (known) known.add(report)
      else holdsOf.set(claim, new Set([report]))
    }
  return stories.flatMap(({ claims, hardness }) =>
    claims
      .filter(({ origins }) => origins > 0)
      .map((claim): ClaimOutcome => {
        const votes = new Map<string, { reports: Set<string>; along: number }>()
        const all = new Set<string>()
        for (const { file, text, side } of claim.passages) {
          if (side === 'against') continue
          const report = reportOf.get(file)
          if (!report) continue
          all.add(report.id)
          const start = report.text.indexOf(text)
          if (start < 0)
            throw new Error(`‘${text}’ does not stand in ${file}: the truth of the newsroom is off`)
          const end = start + text.length
          for (const statement of byReport.get(report.id) ?? []) {
            if (!statement.claim || !statement.content.some((span) => span.start < end && start < span.end))
              continue
            const vote = votes.get(statement.claim) ?? { reports: new Set<string>(), along: 0 }
            votes.set(statement.claim, vote)
            vote.reports.add(report.id)
            vote.along += statement.polarity === 'for' ? 1 : -1
          }
        }
        const [best] = [...votes].sort(
          (a, b) => b[1].reports.size - a[1].reports.size || (a[0] < b[0] ? -1 : 1),
        )
        if (!best) return { claim, hardness, share: 0, ours: null, strangers: 0 }
        const [id, { reports, along }] = best
        const found = claimOf.get(id)!
        // A program may take the denial for the claim itself: then what supports it stands on the other side.
        const { low, high } = (along < 0 ? found.against : found.support).origins
        const strangers = [...holdsOf.get(id)!].filter((report) => !all.has(report)).length
        return { claim, hardness, share: reports.size / all.size, ours: { id, low, high }, strangers }
      }),
  )
}

/** The figures of one degree of rewriting. */
export interface NewsroomFigures {
  claims: number
  /** Claims whose low end is above the truth, also where they are not gathered: the dangerous error. */
  over: number
  /** Claims gathered whose high end is below the truth. */
  under: number
  inRange: number
  notGathered: number
  /** Mean share of a claim's reports in the claim of ours that holds most. */
  share: number
  /** Mean width of the ranges of gathered claims. */
  width: number
}

export function sumUp(outcomes: readonly ClaimOutcome[]): Record<string, NewsroomFigures> {
  const rows = HARDNESS.map(
    (name, hardness) => [name, outcomes.filter((one) => one.hardness === hardness)] as const,
  )
  return Object.fromEntries([
    ...rows.filter(([, list]) => list.length > 0).map(([name, list]) => [name, figuresOf(list)] as const),
    ['all', figuresOf(outcomes)] as const,
  ])
}

export const isOver = ({ ours, claim }: ClaimOutcome): boolean => ours !== null && ours.low > claim.origins

function figuresOf(outcomes: readonly ClaimOutcome[]): NewsroomFigures {
  const gathered = outcomes.filter(({ share }) => share >= GATHERED)
  const isUnder = ({ ours, claim }: ClaimOutcome): boolean => ours!.high < claim.origins
  const mean = (values: readonly number[]): number =>
    Math.round((100 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length)) / 100
  return {
    claims: outcomes.length,
    over: outcomes.filter(isOver).length,
    under: gathered.filter(isUnder).length,
    inRange: gathered.filter((one) => !isOver(one) && !isUnder(one)).length,
    notGathered: outcomes.length - gathered.length,
    share: mean(outcomes.map(({ share }) => share)),
    width: mean(gathered.map(({ ours }) => ours!.high - ours!.low)),
  }
}
