import type { Span } from '../model/span.js'
import { trimSpan } from '../model/span.js'

/** One paragraph-like stretch of a text file: what is story or furniture as a whole. */
export interface Unit extends Span {
  /** The words, without white space at the ends; for a hard-wrapped paragraph with its line ends made spaces. */
  words: string
  /** Does a blank line, or the start of the text, stand before it? */
  blankBefore: boolean
  /** Does a blank line, or the end of the text, stand after it? */
  blankAfter: boolean
}

/** Beyond this many lines a file is a table or a log; the rest is kept as one stretch so that memory stays bounded. */
const MAX_UNITS = 100_000

/** Typewriter width: beyond this a line is a paragraph of its own. */
const MAX_WRAP = 100
const MIN_WRAP = 40

interface Line extends Span {
  blankBefore: boolean
}

/** Finds the end of the line that begins at an offset. Few texts end their lines otherwise than with `\n`, which is found fastest. */
function lineEndFinder(text: string): (start: number) => number {
  if (!/[\r\u2028\u2029]/.test(text))
    return (start) => {
      const end = text.indexOf('\n', start)
      return end < 0 ? text.length : end
    }
  const lineEnd = /[\n\r\u2028\u2029]/g
  return (start) => {
    lineEnd.lastIndex = start
    return lineEnd.exec(text)?.index ?? text.length
  }
}

function listLines(text: string): Line[] {
  const lines: Line[] = []
  const findEnd = lineEndFinder(text)
  let blankBefore = true
  let start = 0
  while (start <= text.length) {
    const end = lines.length >= MAX_UNITS ? text.length : findEnd(start)
    const line = trimSpan(text, { start, end })
    if (line.start < line.end) {
      lines.push({ start: line.start, end: line.end, blankBefore })
      blankBefore = false
    } else blankBefore = true
    start = end + 1
  }
  return lines
}

/**
 * The width at which the text is broken, in code units, or null where lines end by meaning. A line that ends inside a paragraph is then always as
 * full as it can be: the next line's first word would not have fitted. Lines broken by meaning
 * (one paragraph a line, lists, cross-headings) fail that for most of their ends.
 */
function findWrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  if (width > MAX_WRAP || width < MIN_WRAP) return null
  let ends = 0
  let full = 0
  let open = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!
    const next = lines[i + 1]!
    if (next.blankBefore) continue
    ends++
    const space = text.slice(next.start, next.end).search(/\s/)
    const word = space < 0 ? next.end - next.start : space
    // Two columns of tolerance: editors count the space, and some texts are wrapped by hand.
    if (line.end - line.start + 1 + word >= width - 2) full++
    if (!/[.!?:;]["'”’)\]]*$/.test(text.slice(Math.max(line.start, line.end - 8), line.end))) open++
  }
  return ends >= 2 && full >= ends * 0.75 && open >= ends * 0.5 ? width : null
}

/** Does the line fill its width well enough to have been broken there? A headline over a byline does not. */
const isFull = (line: Line, width: number): boolean => line.end - line.start >= width * 0.7

/** The paragraphs of a text, in reading order: lines, or blocks of lines where the text is broken at a fixed width. */
export function listUnits(text: string): Unit[] {
  const lines = listLines(text)
  const width = findWrapWidth(text, lines)
  const units: Unit[] = []
  for (const [i, line] of lines.entries()) {
    const blankAfter = lines[i + 1]?.blankBefore ?? true
    const last = units.at(-1)
    const goesOn = width !== null && last !== undefined && !line.blankBefore && isFull(lines[i - 1]!, width)
    if (goesOn) {
      last.end = line.end
      last.blankAfter = blankAfter
    } else
      units.push({ start: line.start, end: line.end, words: '', blankBefore: line.blankBefore, blankAfter })
  }
  for (const unit of units) {
    const words = text.slice(unit.start, unit.end)
    // Only line ends are folded, one for one, so that offsets in `words` are offsets in the text.
    unit.words = width !== null ? words.replace(/[\n\r\u2028\u2029]/g, ' ') : words
  }
  return units
}
