import type { ReadReport } from '../model/read-report.js'
import type { Reuse } from '../model/reuse.js'
import type { Passage } from '../model/span.js'
import { indexReuse, type ReuseIndex } from '../provenance/reuse.js'

/** Which reports echo one another, and where. */
export interface Echoes extends ReuseIndex {
  /** Report → the reports with which it shares text or a quotation. */
  partnersOf: ReadonlyMap<string, readonly string[]>
}

/**
 * What reuse found, made askable. Files of one text are each other's copy word for word, also where the text is too
 * short for shared words to prove anything between two writers.
 */
export function listEchoes(reuse: Reuse, reads: readonly ReadReport[]): Echoes {
  const index = indexReuse(reuse)
  const textOf = new Map(reads.map(({ report }) => [report.id, report.text]))
  const areTwins = (a: string, b: string): boolean => a !== b && textOf.get(a) === textOf.get(b)
  const partners = new Map<string, Set<string>>()
  const add = (a: string, b: string): void => {
    const known = partners.get(a)
    if (known) known.add(b)
    else partners.set(a, new Set([b]))
  }
  const pairs = [...reuse.copies, ...reuse.quotations.map(({ a, b }) => ({ a: a.report, b: b.report }))]
  for (const { a, b } of [...pairs, ...listTwins(reads)]) {
    add(a, b)
    add(b, a)
  }
  return {
    partnersOf: new Map([...partners].map(([report, others]) => [report, [...others].sort()])),
    alignedWith: (passage: Passage, report: string) =>
      areTwins(passage.report, report)
        ? { passage: { report, start: passage.start, end: passage.end }, share: 1 }
        : index.alignedWith(passage, report),
  }
}

/** Pairs of reports with one text: each with the first of them, which joins them all. */
function listTwins(reads: readonly ReadReport[]): { a: string; b: string }[] {
  const first = new Map<string, string>()
  return reads.flatMap(({ report }) => {
    const a = first.get(report.text)
    if (a !== undefined) return [{ a, b: report.id }]
    first.set(report.text, report.id)
    return []
  })
}
