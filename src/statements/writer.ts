import type { ParsedReport } from '../model/language.js'
import { around, between } from '../model/sorted-spans.js'
import { mergeSpans, overlaps, type Span } from '../model/span.js'
import type { InnerMention, StatementMention, VoiceMention } from '../model/statement.js'
import { confidences } from './confidence.js'
import { trimMarks } from './inner.js'

// 'I believe that the weir is safe', outside of anybody's words: the writer says so. It is the report's own word as well
// and counts as that, so such a statement stands beside it and, by its low confidence, speaks to no claim.

/** Is the one voice the writer's 'I' or 'we'? */
export const isWriter = (text: string, voices: readonly VoiceMention[]): boolean =>
  voices.length === 1 &&
  voices[0]!.how === 'pronoun' &&
  voices[0]!.span !== null &&
  /^(?:i|we)$/i.test(text.slice(voices[0]!.span.start, voices[0]!.span.end))

/** A statement of the writer's: the byline, where there is one alone, tells who that is. */
export function asWritten({ report }: ParsedReport, statement: StatementMention): StatementMention {
  const byline = report.bylines.length === 1 ? report.bylines[0]!.span : null
  return {
    ...statement,
    voices: statement.voices.map((voice) => (byline ? { ...voice, standsFor: byline } : voice)),
    confidence: Math.min(statement.confidence, confidences.judged),
  }
}

/** What the writer says or thinks in the report's own voice: 'I think that P'. */
export function listWritten(
  { report: { text } }: ParsedReport,
  statements: readonly StatementMention[],
  inner: readonly InnerMention[],
  quotations: readonly Span[],
): InnerMention[] {
  const first = inner.filter((mention) => isWriter(text, [mention]))
  if (first.length === 0) return []
  const own = statements
    .filter(({ voices, form }) => voices.length === 0 && form !== 'direct')
    .flatMap(({ content }) => content)
    .sort((a, b) => a.start - b.start)
  const others = mergeSpans(
    statements.filter(({ voices }) => voices.length > 0).flatMap(({ content }) => content),
  )
  return first
    .filter(
      (mention) =>
        around(own, mention.cue).length > 0 &&
        // Within marks it is somebody's 'I' whose name was not found.
        between(quotations, mention.cue).length === 0 &&
        !isOpen(text, mention.cue.start) &&
        !between(others, mention.cue).some((span) => overlaps(span, mention.cue)),
    )
    .map((mention) => ({
      ...mention,
      content: mention.content
        .map((span) => trimMarks(text, span))
        .filter(
          (span) =>
            span.end > span.start && (mention.span!.end <= span.start || span.end <= mention.span!.start),
        ),
    }))
    .filter(({ content }) => content.length > 0)
}

/** Does a mark that is never closed open the words before: '“I think so.'? Looked for in the same line. */
function isOpen(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 600), at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return line.lastIndexOf('“') > line.lastIndexOf('”') || /^\s*(?:''|")/.test(line)
}
