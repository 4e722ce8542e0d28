import type { CaseIndex } from '../answers/case-index.js'
import { compare } from '../answers/party.js'
import type { CaseReport } from '../model/case-file.js'
import { Groups } from '../model/groups.js'
import { lengthOf, mergeSpans, type Span } from '../model/span.js'

/** From this share of both stories on two reports are one text printed twice. */
const NEARLY_ALL = 0.8

/**
 * Reports that carry one text almost word for word, by their labels, largest group first. A reader who sees '13 reports'
 * should see at once that four of them are one: the same agency text, or one report saved under two names.
 */
export function listOneTexts(index: CaseIndex): string[][] {
  const { reports } = index.file
  const groups = new Groups(reports.length)
  for (const derivation of index.file.derivations) {
    const [from, on] = [index.reports.get(derivation.from), index.reports.get(derivation.on.report ?? '')]
    if (derivation.kind !== 'text' || !from || !on) continue
    const isOne = [from, on].every(
      (report) =>
        shareOf(
          report,
          derivation.evidence.filter((passage) => passage.report === report.id),
        ) >= NEARLY_ALL,
    )
    if (!isOne) continue
    const reason = derivation.because[0] ?? { code: 'copied-text', text: 'one text', weight: 1 }
    groups.join(index.places.get(from.id)!, index.places.get(on.id)!, reason)
  }
  return [...groups.members().values()]
    .filter((members) => members.length > 1)
    .map((members) => members.map((at) => index.labels.get(reports[at]!.id)!).sort(compare))
    .sort((a, b) => b.length - a.length || compare(a[0]!, b[0]!))
}

/** Share of the report's story that the passages cover, 0..1. */
function shareOf(report: CaseReport, passages: readonly Span[]): number {
  const sum = (spans: readonly Span[]): number => spans.reduce((total, span) => total + lengthOf(span), 0)
  const body = sum(report.body)
  return body === 0 ? 0 : sum(mergeSpans(passages)) / body
}
