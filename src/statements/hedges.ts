import type { Span } from '../model/span.js'

// One expression, tried once over each content. Hedges are spans and not a stance: 'may have failed' still asserts.

/** Words that keep a distance to what is told. Longer ones stand first so that they win. */
const hedges =
  /\b(?:(?:is|are|was|were|has been|have been|had been|being) (?:widely |now |still |also )?(?:believed|thought|said|reported|alleged|understood|rumou?red|suspected|feared|presumed|claimed|considered|expected)(?: to)?|it (?:is|was|has been) (?:widely |now |still )?(?:believed|thought|said|reported|alleged|understood|rumou?red|suspected|feared|claimed)|(?:appears?|appeared|seems?|seemed) to|(?:appears?|appeared|seems?|seemed)(?= (?:that|likely|as if|as though|\w+ed))|if (?:confirmed|true|verified)|reportedly|allegedly|apparently|supposedly|purportedly|ostensibly|possibly|perhaps|probably|presumably|seemingly|potentially|alleged|purported|suspected|rumou?red|unconfirmed|may|might|could have|(?:un)?likely|believed to|thought to|reported to|said to(?= (?:be|have))|as if|as though)\b/gi

/** The hedging words inside the spans, in reading order. */
export function listHedges(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of spans) {
    const words = text.slice(span.start, span.end)
    for (const match of words.matchAll(hedges)) {
      // 'May' is a month, or opens a wish; only the verb in small letters keeps a distance.
      if (
        match[0] === 'May' ||
        (match[0] === 'may' && /^\s+\d/.test(words.slice(match.index + 3, match.index + 6)))
      )
        continue
      found.push({ start: span.start + match.index, end: span.start + match.index + match[0].length })
    }
  }
  return found
}
