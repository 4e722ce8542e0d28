import type { Passage } from '../model/span.js'
import { lengthOf, shared } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Likenesses } from './likeness.js'
import { SETTINGS } from './settings.js'

/** What this stage asks about text that reports share; the pipeline hands in what provenance found. */
export interface SharedText {
  /** Report → the reports with which it shares text or a quotation. */
  partnersOf: ReadonlyMap<string, readonly string[]>
  /** Where another report has a passage word for word, and how much of it, 0..1; null when it has none of it. */
  alignedWith: (a: Passage, report: string) => { passage: Passage; share: number } | null
}

/** Raises, in place, the likeness of statements that stand in one copied stretch: what two reports say in one text is one claim. */
export function joinCopies(
  statements: readonly Statement[],
  { partnersOf, alignedWith }: SharedText,
  likenesses: Likenesses,
): void {
  const byReport = new Map<string, number[]>()
  statements.forEach((statement, i) => {
    const known = byReport.get(statement.report)
    if (known) known.push(i)
    else byReport.set(statement.report, [i])
  })
  statements.forEach((statement, i) => {
    for (const partner of partnersOf.get(statement.report) ?? [])
      for (const span of statement.content) {
        const aligned = alignedWith({ report: statement.report, ...span }, partner)
        if (!aligned || aligned.share < SETTINGS.copiedShare) continue
        for (const j of byReport.get(partner) ?? []) {
          // Each pair once, and likenesses are kept under the lower index.
          if (j <= i || !isCopied(statements[j]!, aligned.passage)) continue
          likenesses[i]!.set(j, Math.max(likenesses[i]!.get(j) ?? 0, SETTINGS.copied * aligned.share))
        }
      }
  })
}

/** Does the passage hold most of the statement? Asked of the other side as well: a clause copied out of a long sentence is not the whole sentence. */
function isCopied({ content }: Statement, passage: Passage): boolean {
  const length = content.reduce((sum, part) => sum + lengthOf(part), 0)
  const common = content.reduce((sum, part) => sum + shared(part, passage), 0)
  return common >= SETTINGS.copiedShare * length
}
