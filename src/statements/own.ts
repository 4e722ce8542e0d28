import type { Span } from '../model/span.js'
import { trimSpan, withoutSpans } from '../model/span.js'

// What is left for the report's own voice. Leftovers that say nothing are dropped: too short, or (decided by the
// caller, who has the tags) without a subject and its verb.

/** Fewest words of a leftover that is worth a statement: shorter ones are 'on Friday', 'in a letter'. */
const fewestWords = 4

/** What is left of a sentence for the report's own voice once what others are said to say is taken away. */
export function listOwnSpans(text: string, sentence: Span, taken: readonly Span[]): Span[] {
  return withoutSpans(sentence, taken)
    .map((piece) => trimEdges(text, piece))
    .filter((piece) => hasWords(text, piece, fewestWords))
}

const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/** Are there so many words in the stretch? It is looked at no further than that takes. */
export function hasWords(text: string, span: Span, least: number): boolean {
  const stretch = text.slice(span.start, span.end)
  word.lastIndex = 0
  for (let words = 0; words < least; words++) if (!word.test(stretch)) return false
  return true
}

/** Without the commas, dashes and stops at its edges, and without the conjunction that tied it to what was taken. */
export function trimEdges(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span)
  while (start < end && /[\s,;:.!?—–”’"')\]-]/.test(text[start]!)) start++
  const conjunction = /^(?:and|but|or|while|although|though|as|who|which)\s+/i.exec(
    text.slice(start, Math.min(end, start + 12)),
  )
  if (conjunction && text[start] === text[start]!.toLowerCase()) start += conjunction[0].length
  while (end > start && /[\s,;:.—–-]/.test(text[end - 1]!)) end--
  const trailing = /[\s,]+(?:and|but|or|while|although|though|as)$/i.exec(
    text.slice(Math.max(start, end - 12), end),
  )
  if (trailing) end -= trailing[0].length
  return { start, end }
}
