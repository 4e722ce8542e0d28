import type { CaseReport } from '../../model/case-file.js'
import { listLines, type Span, textOf } from '../../model/span.js'
import { anchor } from './anchor.js'
import { html, Markup } from './markup.js'

/** A statement as it is to be marked in its report's text. */
export interface Mark {
  statement: string
  side: 'for' | 'against' | 'neither' | 'none'
  /** In the report's own voice: marked more lightly, or whole pages would be one colour. */
  isOwn: boolean
  content: readonly Span[]
  /** Number of its claim on the page; null when it speaks to none. */
  claim: number | null
}

/**
 * The text of a report as paragraphs, with its statements marked, a number behind each that leads back to its claim,
 * and what is not the story dimmed. Statements can lie inside one another; the text is cut at every border, and each
 * piece takes the look of the shortest statement it lies in, which is the one a reader means when pointing there.
 */
export function markedText(report: CaseReport, marks: readonly Mark[]): Markup {
  const { text } = report
  const covers = marks.flatMap((mark) =>
    mark.content.map((span, part) => ({
      ...span,
      mark,
      first: part === 0,
      last: part === mark.content.length - 1,
    })),
  )
  const opening = groupBy(covers, (cover) => cover.start)
  const closing = groupBy(covers, (cover) => cover.end)
  const bodyStarts = new Set(report.body.map((span) => span.start))
  const bodyEnds = new Set(report.body.map((span) => span.end))
  // One line that has words is one paragraph of the page.
  const lines = listLines(text).filter((line) => textOf(text, line).trim() !== '')
  const lineEnds = new Set(lines.map((line) => line.end))
  const places = [...lines, ...covers, ...report.body].flatMap(({ start, end }) => [start, end])
  const walk = [...new Set(places)].sort((a, b) => a - b)

  const open = new Set<(typeof covers)[number]>()
  let inBody = false
  let isStory = false
  let pieces: Markup[] = []
  const paragraphs: Markup[] = []
  const flush = (): void => {
    if (pieces.length > 0) {
      paragraphs.push(html`<p${isStory ? null : new Markup(' class="aside"')}>${pieces}</p>\n`)
    }
    pieces = []
    isStory = false
  }
  for (const [nth, at] of walk.entries()) {
    for (const cover of closing.get(at) ?? []) {
      open.delete(cover)
      if (cover.last && cover.mark.claim !== null) pieces.push(reference(cover.mark, cover.mark.claim))
    }
    // An end and a start can fall on one place: the end first, or a story right behind another would count as over.
    if (bodyEnds.has(at)) inBody = false
    if (lineEnds.has(at)) flush()
    if (bodyStarts.has(at)) inBody = true
    for (const cover of opening.get(at) ?? []) {
      open.add(cover)
      if (cover.first) pieces.push(html`<span id="${anchor.inText(cover.mark.statement)}"></span>`)
    }
    const words = text.slice(at, walk[nth + 1] ?? at)
    if (words.trim() === '') {
      // Between two lines there is nothing to show; between two statements of one line there is a space.
      if (!words.includes('\n') && words !== '') pieces.push(html`${words}`)
      continue
    }
    if (inBody) isStory = true
    pieces.push(piece(words, innermost(open), inBody))
  }
  flush()
  return html`${paragraphs}`
}

function piece(words: string, mark: Mark | null, inBody: boolean): Markup {
  if (mark) return html`<mark class="${mark.side}${mark.isOwn ? ' own' : ''}">${words}</mark>`
  return inBody || words.trim() === '' ? html`${words}` : html`<span class="aside">${words}</span>`
}

function reference(mark: Mark, claim: number): Markup {
  return html`<a class="ref ${mark.side}" href="#${anchor.statement(mark.statement)}" aria-label="claim ${claim}">${claim}</a>`
}

/** A statement of no claim has no look: it is the whole of others that have, and would hide them where they are equal. */
function innermost(open: ReadonlySet<Span & { mark: Mark }>): Mark | null {
  let best: (Span & { mark: Mark }) | null = null
  for (const cover of open) {
    if (cover.mark.side === 'none') continue
    if (!best || cover.end - cover.start < best.end - best.start) best = cover
  }
  return best?.mark ?? null
}

function groupBy<T>(values: readonly T[], key: (value: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const value of values) {
    const at = key(value)
    const group = groups.get(at)
    if (group) group.push(value)
    else groups.set(at, [value])
  }
  return groups
}
