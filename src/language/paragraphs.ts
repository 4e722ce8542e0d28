import type { Report } from '../model/report.js'
import { bySpan, listLines, type Span, trimSpan, withoutSpans } from '../model/span.js'

/** A paragraph of the headline or the story, without the white space around it. */
export interface Paragraph extends Span {
  /** It is the report's headline, which is no part of the story. */
  headline: boolean
}

/** A line this long was not wrapped by a machine: it is a paragraph of its own. Code units. */
const LONGEST_WRAPPED_LINE = 140
/** A wrapped line this much shorter than the widest ends its paragraph, when it also ends a sentence. */
const SHORT = 0.75
/** Where at least this share of the lines end a sentence, each line is a paragraph. */
const ENDING_SHARE = 0.5

const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]{0,3}\s*$/
const STARTS_ITEM = /^\s*(?:[-*•‣▪–—]\s|\d{1,2}[.)]\s)/
const STARTS_UPPER = /^\s*["'“‘«([]{0,2}\p{Lu}/u

/**
 * The paragraphs of headline and story, in reading order. They end at a blank line, and at a line's end when
 * the lines of that block are paragraphs themselves rather than hard wraps. No paragraph reaches out of the
 * stretch of body it begins in.
 */
export function listParagraphs(report: Report): Paragraph[] {
  const { text, headlineSpan } = report
  const found: Paragraph[] = []
  if (headlineSpan) push(found, text, headlineSpan, true)
  // A headline that also lies in the body is read once.
  const body = report.body.flatMap((span) => withoutSpans(span, headlineSpan ? [headlineSpan] : []))
  for (const span of body)
    for (const block of splitAtBlankLines(text, span))
      for (const paragraph of splitBlock(text, block)) push(found, text, paragraph, false)
  return found.sort(bySpan)
}

function push(found: Paragraph[], text: string, span: Span, headline: boolean): void {
  const { start, end } = trimSpan(text, span)
  if (end > start) found.push({ start, end, headline })
}

function splitAtBlankLines(text: string, span: Span): Span[][] {
  const blocks: Span[][] = [[]]
  for (const line of listLines(text, span)) {
    const { start, end } = trimSpan(text, line)
    if (start === end) blocks.push([])
    else blocks.at(-1)!.push(line)
  }
  return blocks.filter((block) => block.length > 0)
}

/** One paragraph for each stretch of lines that were one before somebody wrapped them. */
function splitBlock(text: string, lines: Span[]): Span[] {
  const words = lines.map((line) => trimSpan(text, line))
  const width = widest(words)
  const paragraphs: Span[] = []
  const own = linesAreParagraphs(text, words, width)
  let open: Span | null = null
  for (const [index, line] of words.entries()) {
    const before = words[index - 1]
    const breaks = own || !before || beginsAnew(text, before, line, width)
    if (open && !breaks) {
      open.end = line.end
    } else {
      open = { ...line }
      paragraphs.push(open)
    }
  }
  return paragraphs
}

/** Spread over 100,000 arguments Math.max fails, so the width is found by hand. */
function widest(lines: Span[]): number {
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  return width
}

function linesAreParagraphs(text: string, lines: Span[], width: number): boolean {
  if (lines.length === 1 || width > LONGEST_WRAPPED_LINE) return true
  // The last line ends a sentence either way: it says nothing.
  const inner = lines.slice(0, -1)
  const ending = inner.filter((line) => ENDS_SENTENCE.test(tailOf(text, line))).length
  return ending / inner.length >= ENDING_SHARE
}

function beginsAnew(text: string, before: Span, line: Span, width: number): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + 8))
  if (STARTS_ITEM.test(head)) return true
  if (before.end - before.start > SHORT * width) return false
  // A short line ends a paragraph when it ends a sentence; without a full stop it is a cross-heading.
  return ENDS_SENTENCE.test(tailOf(text, before)) || STARTS_UPPER.test(head)
}

/** Enough of a line to see how it ends: the patterns look at the end only, and lines can be megabytes long. */
const tailOf = (text: string, line: Span): string => text.slice(Math.max(line.start, line.end - 8), line.end)
