import type { Diagnostic } from '../model/diagnostic.js'
import type { Report } from '../model/report.js'

/** What the order of a case is made of. */
export interface Ordered {
  report: Pick<Report, 'id' | 'sha256' | 'file' | 'url'>
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The reports in an order that their content alone decides, with an id of its own for each: files of equal bytes
 * are told apart by `-2`, `-3` … in order of their paths, and said to be equal.
 * @param before diagnostics of the reports as they were read; they follow them to their new ids
 */
export function orderReports<R extends Ordered>(
  reads: readonly R[],
  before: readonly Diagnostic[] = [],
): {
  reads: R[]
  diagnostics: Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  /** Path and id of a report that has another id now → that id. */
  const renamed = new Map<string, string>()
  const seen = new Map<string, R[]>()
  const ordered = [...reads].sort(
    (a, b) =>
      compare(a.report.sha256, b.report.sha256) ||
      compare(a.report.file ?? '', b.report.file ?? '') ||
      compare(a.report.url ?? '', b.report.url ?? ''),
  )
  const own = ordered.map((read): R => {
    const twins = seen.get(read.report.sha256) ?? []
    seen.set(read.report.sha256, [...twins, read])
    if (twins.length === 0) return read
    const id = `${read.report.id}-${twins.length + 1}`
    if (read.report.file !== undefined) renamed.set(`${read.report.file}\u0000${read.report.id}`, id)
    diagnostics.push({
      code: 'same-bytes',
      severity: 'note',
      message: `${read.report.file ?? 'an input'}: the same bytes as ${twins[0]!.report.file ?? 'another input'}; kept as a second report of one text. Leave one out if it was saved twice.`,
      ...(read.report.file === undefined ? {} : { file: read.report.file }),
      report: id,
    })
    return { ...read, report: { ...read.report, id } }
  })
  // What was said of a report while it was read named it by its bytes alone.
  const said = before.map((one) => {
    const id = renamed.get(`${one.file}\u0000${one.report}`)
    return id === undefined ? one : { ...one, report: id }
  })
  return {
    reads: own.sort((a, b) => compare(a.report.id, b.report.id)),
    diagnostics: [...said, ...diagnostics],
  }
}

/** Diagnostics in an order that does not depend on that of the inputs. */
export function orderDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = (d: Diagnostic): string =>
    [d.file ?? '', d.report ?? '', String(d.span?.start ?? 0).padStart(10, '0'), d.code, d.message].join(
      '\u0000',
    )
  return [...diagnostics].sort((a, b) => compare(key(a), key(b)))
}
