import type { ParsedReport } from '../model/language.js'
import type { StatementMention, VoiceMention } from '../model/statement.js'
import { confidences } from './confidence.js'

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
