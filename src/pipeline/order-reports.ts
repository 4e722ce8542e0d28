import type { Diagnostic } from '../model/diagnostic.js'
import type { ReadReport } from '../model/read-report.js'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The reports in an order that their content alone decides, with an id of its own for each: files of equal bytes
 * are told apart by `-2`, `-3` … in order of their paths, and said to be equal.
 */
export function orderReports(reads: readonly ReadReport[]): {
  reads: ReadReport[]
  diagnostics: Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  const seen = new Map<string, ReadReport[]>()
  const ordered = [...reads].sort(
    (a, b) =>
      compare(a.report.sha256, b.report.sha256) ||
      compare(a.report.file ?? '', b.report.file ?? '') ||
      compare(a.report.url ?? '', b.report.url ?? ''),
  )
  const own = ordered.map((read): ReadReport => {
    const twins = seen.get(read.report.sha256) ?? []
    seen.set(read.report.sha256, [...twins, read])
    if (twins.length === 0) return read
    const id = `${read.report.id}-${twins.length + 1}`
    diagnostics.push({
      code: 'same-bytes',
      severity: 'note',
      message: `${read.report.file ?? 'an input'}: the same bytes as ${twins[0]!.report.file ?? 'another input'}; kept as a second report of one text. Leave one out if it was saved twice.`,
      ...(read.report.file === undefined ? {} : { file: read.report.file }),
      report: id,
    })
    return { ...read, report: { ...read.report, id } }
  })
  return { reads: own.sort((a, b) => compare(a.report.id, b.report.id)), diagnostics }
}

/** Diagnostics in an order that does not depend on that of the inputs. */
export function orderDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = (d: Diagnostic): string =>
    [d.file ?? '', d.report ?? '', String(d.span?.start ?? 0).padStart(10, '0'), d.code, d.message].join(
      '\u0000',
    )
  return [...diagnostics].sort((a, b) => compare(key(a), key(b)))
}
