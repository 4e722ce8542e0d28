import { overlaps, type Passage } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { CopiedPair } from '../model/testimony.js'

/** How much of a statement another report must share word for word before the two are held for one text, 0..1. */
const COPIED_SHARE = 0.75

/** What reports have in common word for word. */
export interface SharedWords {
  /** Reports that share text or a quotation with this one. */
  partnersOf: ReadonlyMap<string, readonly string[]>
  /** Where another report has a passage word for word, and how much of it, 0..1; null when it has none of it. */
  alignedWith: (a: Passage, report: string) => { passage: Passage; share: number } | null
}

/** Statements of one side of a claim that stand in one copied text, or under one shared quotation; each pair once. */
export function listCopied(
  statements: readonly Statement[],
  { partnersOf, alignedWith }: SharedWords,
): CopiedPair[] {
  const byReport = new Map<string, Statement[]>()
  for (const statement of statements) {
    const known = byReport.get(statement.report)
    if (known) known.push(statement)
    else byReport.set(statement.report, [statement])
  }
  const found = new Map<string, CopiedPair>()
  for (const { id, report, content } of statements)
    for (const partner of partnersOf.get(report) ?? []) {
      const others = byReport.get(partner)
      if (!others) continue
      for (const { start, end } of content) {
        const passage: Passage = { report, start, end }
        const aligned = alignedWith(passage, partner)
        if (!aligned || aligned.share < COPIED_SHARE) continue
        for (const other of others) {
          const key = id < other.id ? `${id} ${other.id}` : `${other.id} ${id}`
          if (!found.has(key) && other.content.some((part) => overlaps(part, aligned.passage)))
            found.set(key, { a: id, b: other.id, evidence: [passage, aligned.passage] })
        }
      }
    }
  return [...found.values()]
}
