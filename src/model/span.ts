/** A stretch of a report's text, in UTF-16 code units, half-open: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** A span that says which report it lies in. */
export interface Passage extends Span {
  /** Id of the report. */
  report: string
}

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end)

export const lengthOf = (span: Span): number => span.end - span.start

/** Do the two share at least one code unit? */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Does `outer` hold all of `inner`? */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Code units the two have in common. */
export const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** In order of start, then of end: the order in which a reader meets them. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** The spans in reading order, with those that touch or overlap made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const { start, end } of spans.length > 1 ? [...spans].sort(bySpan) : spans) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else if (end > start) merged.push({ start, end })
  }
  return merged
}

/** What is left of `span` when `holes` are cut out, in reading order. */
export function withoutSpans(span: Span, holes: readonly Span[]): Span[] {
  const left: Span[] = []
  let at = span.start
  for (const hole of mergeSpans(holes)) {
    if (hole.end <= at || hole.start >= span.end) continue
    if (hole.start > at) left.push({ start: at, end: hole.start })
    at = Math.max(at, hole.end)
  }
  if (at < span.end) left.push({ start: at, end: span.end })
  return left
}

/** The span without the white space at its ends; empty at its start when there is nothing else in it. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}

/** The lines of a span of the text, without their line ends; the whole text if no span is given. */
export function listLines(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const lines: Span[] = []
  let start = span.start
  while (start < span.end) {
    const at = text.indexOf('\n', start)
    const end = at < 0 || at > span.end ? span.end : at
    lines.push({ start, end })
    start = end + 1
  }
  return lines
}
