import { readReport } from '../../src/ingest/read-report.js'
import type { FurnitureKind, Report } from '../../src/model/report.js'

const KINDS =
  'headline byline dateline caption credit biography read-more promotion comments contact copyright'.split(
    ' ',
  ) as FurnitureKind[]

const TAG = new RegExp(`</?(?:${KINDS.join('|')})>`, 'g')

/** '<byline>By Jane Doe</byline>\n\nThe weir …' → the text without its marks. */
export const unmark = (marked: string): string => marked.replace(TAG, '')

/** Reads a text file's words; throws when it is refused. */
export function read(text: string): Report {
  const { report, diagnostics } = readReport(new TextEncoder().encode(text), { file: 'story.txt' })
  if (!report) throw new Error(diagnostics[0]?.message ?? 'refused without a reason')
  return report
}

/** The report's text with its furniture marked as in the tables: what a failing test shows. */
export function mark(report: Report): string {
  let out = ''
  let at = 0
  for (const { start, end, kind } of report.furniture) {
    out += `${report.text.slice(at, start)}<${kind}>${report.text.slice(start, end)}</${kind}>`
    at = end
  }
  return out + report.text.slice(at)
}

/** Everything that must hold of any report, as sentences about what does not. */
export function listBreaches(report: Report): string[] {
  const breaches: string[] = []
  const { text, body, furniture } = report
  let last = 0
  const parts = [
    ...body.map((span) => ({ ...span, what: 'body' })),
    ...furniture.map((f) => ({ ...f, what: f.kind })),
  ]
  parts.sort((a, b) => a.start - b.start || a.end - b.end)
  for (const { start, end, what } of parts) {
    if (start < last) breaches.push(`${what} ${start}..${end} begins before ${last}`)
    if (end <= start) breaches.push(`${what} ${start}..${end} is empty`)
    if (end > text.length) breaches.push(`${what} ${start}..${end} ends after the text`)
    if (/^\s|\s$/.test(text.slice(start, end)))
      breaches.push(`${what} ${start}..${end} has white space at an end`)
    last = Math.max(last, end)
  }
  for (const list of [body, furniture])
    for (const [i, span] of list.entries())
      if (i > 0 && list[i - 1]!.start > span.start) breaches.push('spans are not in reading order')
  if (body.length === 0) breaches.push('the body is empty')
  const covered = parts.reduce(
    (left, span) => left.replace(text.slice(span.start, span.end), ''),
    text.length < 5000 ? text : '',
  )
  if (/\S/.test(covered))
    breaches.push(`neither story nor furniture: ${JSON.stringify(covered.trim().slice(0, 60))}`)
  for (const mention of [...report.bylines, ...report.outlets])
    if (mention.span && (mention.span.start >= mention.span.end || mention.span.end > text.length))
      breaches.push(`the span of ${mention.name} is out of range`)
  if (report.headlineSpan && text.slice(report.headlineSpan.start, report.headlineSpan.end).trim() === '')
    breaches.push('the headline span is blank')
  return breaches
}
