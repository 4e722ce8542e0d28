import type { ReadReport } from '../../src/model/read-report.js'
import { type Span, textOf } from '../../src/model/span.js'
import { findTopWord } from '../../src/model/top-word.js'

/**
 * The field's floor: mentions of one topic whose heads have one lemma are one. Head and lemma are those that our parser
 * gives; where it read nothing, the last word stands for the head.
 */
export function lemmaOf({ report, tokens }: ReadReport, mention: Span): string {
  const at = findTopWord(tokens, mention)
  return at === null
    ? (textOf(report.text, mention).split(/\s+/).at(-1)?.toLowerCase() ?? '')
    : tokens[at]!.lemma.toLowerCase()
}
