import type { Token } from './language.js'
import { firstEndingAfter, firstStartingFrom } from './sorted-spans.js'
import type { Span } from './span.js'

/** The word of a span, as an index into the report's tokens, that hangs outside of it; null when no word was parsed there. */
export function findTopWord(tokens: readonly Token[], span: Span): number | null {
  const from = firstEndingAfter(tokens, span.start)
  const to = firstStartingFrom(tokens, span.end)
  for (let at = from; at < to; at++) {
    const { head, tag } = tokens[at]!
    if ((head < from || head >= to) && tag !== 'PUNCT') return at
  }
  return from < to ? from : null
}
