import type { ReadReport } from '../src/model/read-report.js'
import type { Statement } from '../src/model/statement.js'

// The claims of a story as a language model found them that was given all its statements and put together those that tell
// one proposition; kept by where they stand, so that they outlive changes to how reports are cut into statements.

/** Name of the report's file without its ending; start and end of the statement, in code units of its text. */
export type Told = readonly [report: string, start: number, end: number]

export interface ToldClaim {
  /** In the words of whoever marked it. */
  claim?: string
  told: readonly Told[]
  /** Those of them that tell it with another number, time, place or name. */
  other?: readonly Told[]
}

export interface ClaimsTold {
  /** Do two statements, by index, tell one claim? */
  areOne(i: number, j: number): boolean
  /** Do they tell it with different numbers, times, places or names: one claim or two, as one likes? */
  differ(i: number, j: number): boolean
  /** Numbers of the claims that a statement tells. */
  claimsOf(i: number): ReadonlySet<number>
}

/** A statement is the one that was marked when the two have so much of their length in common, 0..1. */
const ENOUGH = 0.5

/** Which of `statements` tell which of `claims`. */
export function openToldClaims(
  reads: readonly ReadReport[],
  statements: readonly Statement[],
  claims: readonly ToldClaim[],
): ClaimsTold {
  const nameOf = new Map(reads.map(({ report }) => [report.id, fileName(report.file ?? '')]))
  const inReport = new Map<string, number[]>()
  statements.forEach(({ report }, i) => {
    const name = nameOf.get(report)!
    inReport.set(name, [...(inReport.get(name) ?? []), i])
  })
  const claimsOf = statements.map(() => new Set<number>())
  const othersOf = statements.map(() => new Set<number>())
  const mark = (sets: readonly Set<number>[], [report, start, end]: Told, claim: number): void => {
    const shares = (inReport.get(report) ?? []).map((i) => ({
      i,
      share: shareOf(statements[i]!, start, end),
    }))
    const most = Math.max(ENOUGH, ...shares.map(({ share }) => share))
    for (const { i, share } of shares) if (share === most) sets[i]!.add(claim)
  }
  for (const [claim, { told, other = [] }] of claims.entries()) {
    for (const one of told) mark(claimsOf, one, claim)
    for (const one of other) mark(othersOf, one, claim)
  }
  const common = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((one) => b.has(one))
  return {
    areOne: (i, j) => common(claimsOf[i]!, claimsOf[j]!),
    differ: (i, j) => common(othersOf[i]!, claimsOf[j]!) || common(claimsOf[i]!, othersOf[j]!),
    claimsOf: (i) => claimsOf[i] ?? new Set(),
  }
}

const fileName = (path: string): string => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '')

/** What a statement and a stretch have in common, of what either has. */
function shareOf({ content }: Statement, start: number, end: number): number {
  const from = content[0]!.start
  const to = content.at(-1)!.end
  return Math.max(0, Math.min(to, end) - Math.max(from, start)) / (Math.max(to, end) - Math.min(from, start))
}
