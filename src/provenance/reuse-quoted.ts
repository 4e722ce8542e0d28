import { bySpan, listLines, type Span } from '../model/span.js'

/**
 * Longest stretch, in code units, that one pair of marks may hold. What is longer has lost its closing mark,
 * and calling half a report a quotation would hide every copied sentence in it.
 */
const LONGEST = 4_000
/** Single marks are also apostrophes, so they are trusted over shorter stretches only. */
const LONGEST_SINGLE = 1_200

const isSpace = (char: string): boolean => char === '' || /\s/.test(char)
const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)

/** Marks that open a double quotation, with the ones that may close it. Straight marks and `''` do both. */
const CLOSERS: Record<string, string> = { '"': '"”', '“': '”"', '„': '“”', '«': '»', '”': '”"' }

/**
 * The insides of the quotations that stand in `part` of the text, in reading order, never overlapping.
 * A quotation never runs over a line end: a paragraph that goes on quoting starts with a mark of its own,
 * and one that does not has lost its mark. Each code unit is looked at a bounded number of times.
 */
export function listQuoted(text: string, part: Span): Span[] {
  const marked = listMarked(text, part)
  const blocks = listBlockQuotations(text, part)
  if (blocks.length === 0) return marked
  // A block is quoted whole; the marks inside it are quotations in a quotation.
  let next = 0
  const loose = marked.filter((span) => {
    while (next < blocks.length && blocks[next]!.end <= span.start) next++
    return next === blocks.length || blocks[next]!.start >= span.end
  })
  return [...loose, ...blocks].sort(bySpan)
}

/** A person's words are announced so; 'the site posted an article:' announces a copied text instead. */
const SPEAKS =
  /\b(?:said|says|told|wrote|writes|explain(?:s|ed)|added|replied|responded|stated|answered|argued|noted|comment(?:s|ed)?|e-?mail(?:s|ed)?|letter|statement|interview)\b/u

/**
 * Lines that a page sets apart instead of putting marks around them: the line before ends in a colon and announces
 * a speaker, and they speak in the first person ('She wrote in a letter:' — 'I saw the gate from my window.').
 */
function listBlockQuotations(text: string, part: Span): Span[] {
  const blocks: Span[] = []
  let announced = false
  for (const { start, end } of listLines(text, part)) {
    const line = text.slice(start, end).trimEnd()
    if (line === '') continue
    if (
      announced &&
      line.length <= LONGEST &&
      /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/.test(line) &&
      !/["“”«»„]/.test(line)
    )
      blocks.push({ start, end: start + line.length })
    announced = line.endsWith(':') && SPEAKS.test(line.slice(-160))
  }
  return blocks
}

function listMarked(text: string, part: Span): Span[] {
  const quoted: Span[] = []
  const searched = new Map<string, number>()
  let at = part.start
  while (at < part.end) {
    const char = text[at]!
    const closers = CLOSERS[char]
    const end =
      closers !== undefined
        ? findDoubleEnd(text, at, part.end, closers, searched)
        : char === '‘' || char === "'"
          ? findSingleEnd(text, at, part.end)
          : null
    if (end === null) at++
    else {
      if (end > at + 1) quoted.push({ start: at + 1, end })
      at = end + 1
    }
  }
  return quoted
}

/** `searched` tells, for each set of closing marks, up to where there is none: a row of opening marks is not searched again and again. */
function findDoubleEnd(
  text: string,
  open: number,
  limit: number,
  closers: string,
  searched: Map<string, number>,
): number | null {
  // A straight or closing mark that stands behind a word opens nothing: it closes what was opened out of sight.
  if (text[open] === '”' && !isSpace(text[open - 1] ?? '')) return null
  const last = Math.min(limit, open + LONGEST)
  let at = Math.max(open + 1, searched.get(closers) ?? 0)
  while (at < last && text[at] !== '\n') {
    if (closers.includes(text[at]!)) return at
    at++
  }
  searched.set(closers, at)
  // No closing mark on this line: the quotation goes on in the next paragraph, or the mark was lost.
  // Either way the rest of the line is quoted, unless it is implausibly long.
  return text[open] === '“' && at < last ? at : null
}

function findSingleEnd(text: string, open: number, limit: number): number | null {
  const before = text[open - 1] ?? ''
  const after = text[open + 1] ?? ''
  if (!(isSpace(before) || '([—–-"“'.includes(before)) || isSpace(after)) return null
  const last = Math.min(limit, open + LONGEST_SINGLE)
  // `pilots' planes` looks like a closing mark: an end behind an s is kept only if no better one follows.
  let fallback: number | null = null
  for (let at = open + 2; at < last; at++) {
    const char = text[at]!
    if (char === '\n') break
    if (char !== "'" && char !== '’' && char !== '‘') continue
    const previous = text[at - 1]!
    const next = text[at + 1] ?? ''
    // The next quotation opens here, so the one before has ended. This also bounds the search.
    if (isSpace(previous)) break
    if (isWord(next)) continue
    if (previous !== 's' && previous !== 'S') return at
    fallback ??= at
  }
  return fallback
}
