import type { Diagnostic } from '../model/diagnostic.js'
import type { ParsedReport } from '../model/language.js'
import type { Span } from '../model/span.js'
import { listQuotations } from './quotations.js'
import { listTurns } from './turns.js'

/** What a reader of the statements should know of how they were read: each with its place and what it means. */
export function listDoubts(parsed: ParsedReport): Diagnostic[] {
  const { report } = parsed
  const note = (code: string, message: string, span: Span): Diagnostic => ({
    code,
    severity: 'note',
    message,
    report: report.id,
    ...(report.file === undefined ? {} : { file: report.file }),
    span: { start: span.start, end: span.end },
  })
  const told: Diagnostic[] = []
  const open = listQuotations(report.text, parsed.paragraphs).filter(
    ({ closed, continues }) => !closed && !continues,
  )
  if (open.length > 0)
    told.push(
      note(
        'quotation-left-open',
        `${open.length === 1 ? 'A quotation is' : `${open.length} quotations are`} opened and never closed: the words up to the next opening mark or the end of the paragraph were taken for quoted. Compare with the original where it matters.`,
        open[0]!,
      ),
    )
  const turns = listTurns(parsed)
  const speakers = turns.flatMap(({ speaker }) => speaker ?? [])
  if (speakers.length > 0)
    told.push(
      note(
        'transcript',
        `Read as a transcript of ${speakers.length} turns: a paragraph is the words of the speaker whose label opens it, and goes on in those without a label.`,
        speakers[0]!,
      ),
    )
  return told
}
