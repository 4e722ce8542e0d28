import type { Report } from '../model/report.js'
import type { Span } from '../model/span.js'
import { listQuoted } from './reuse-quoted.js'
import { foldSpelling } from './reuse-spelling.js'

/** The words of one report's story as numbers, so that comparing two is comparing integers. Arrays run parallel. */
export interface Wording {
  report: string
  /** Hash of the folded word. Equal words have equal hashes; 32 bits leave no room to worry within grams. */
  hash: Int32Array
  start: Int32Array
  end: Int32Array
  /** 0 outside quotations, else 1 + index into `quotations`. */
  quotation: Int32Array
  /** Index of the stretch of story; furniture stands between two stretches, so no passage may span them. */
  part: Int32Array
  /** Index of the sentence, ascending; a line end ends one. */
  sentence: Int32Array
  /** 1 for words with a capital: mostly names, which two writers share without copying. */
  capital: Uint8Array
  /** 1 for words that carry content: not 'the', 'of', 'said'. */
  content: Uint8Array
  /** 1 for words inside brackets: an editor's addition when they stand in a quotation. */
  bracketed: Uint8Array
  quotations: Span[]
}

/** Words that two writers share by writing English. Folded forms. */
const FUNCTION_WORDS = new Set(
  `a an and are as at be been but by can could did do does for from had has have he her him his i if in into is it
  its me my no not of on or our out she so that the their them then there these they this those to up us was we were
  what when where which who will with would you your about after all also any because before being between both
  dont didnt im its just more most much now only other over said say says than told very were weve were while`
    .split(/\s+/)
    .filter(Boolean),
)

// Scripts without spaces give one word a character; all others words with inner apostrophes and number groups.
// Each alternative is a plain run, so matching is linear whatever the text.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{N}+(?:[.,]\p{N}+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’][\p{L}]+)*/gu

/** FNV-1a over UTF-16 code units: the same on every machine and whatever else was read before. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash | 0
}

/** The words of the report's body: case, quotes, diacritics, hyphens and British or American spelling folded away. */
export function wordsOf(report: Report): Wording {
  const hash: number[] = []
  const start: number[] = []
  const end: number[] = []
  const quotation: number[] = []
  const part: number[] = []
  const sentence: number[] = []
  const capital: number[] = []
  const content: number[] = []
  const bracketed: number[] = []
  const quotations: Span[] = []
  storyParts(report).forEach((span, index) => {
    const quoted = listQuoted(report.text, span)
    const brackets = listBracketed(report.text, span)
    let next = 0
    let nextBracket = 0
    const first = quotations.length
    for (const one of quoted) quotations.push(one)
    let current = (sentence.at(-1) ?? -1) + 1
    let previous = ''
    let behind = span.start
    for (const match of report.text.slice(span.start, span.end).matchAll(WORD)) {
      const from = span.start + match.index
      while (next < quoted.length && quoted[next]!.end <= from) next++
      if (endsSentence(previous, report.text.slice(behind, Math.min(from, behind + 40)), match[0])) current++
      previous = match[0]
      behind = from + previous.length
      const folded = foldSpelling(match[0])
      hash.push(hashOf(folded))
      start.push(from)
      end.push(from + match[0].length)
      quotation.push(next < quoted.length && quoted[next]!.start <= from ? first + next + 1 : 0)
      part.push(index)
      sentence.push(current)
      capital.push(/^\p{Lu}/u.test(match[0]) ? 1 : 0)
      while (nextBracket < brackets.length && brackets[nextBracket]!.end <= from) nextBracket++
      bracketed.push(nextBracket < brackets.length && brackets[nextBracket]!.start <= from ? 1 : 0)
      content.push(FUNCTION_WORDS.has(folded) ? 0 : 1)
    }
  })
  return {
    report: report.id,
    hash: Int32Array.from(hash),
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    quotation: Int32Array.from(quotation),
    part: Int32Array.from(part),
    sentence: Int32Array.from(sentence),
    capital: Uint8Array.from(capital),
    content: Uint8Array.from(content),
    bracketed: Uint8Array.from(bracketed),
    quotations,
  }
}

/** Titles and initials, behind which a dot ends no sentence. */
const SHORT = /^(?:\p{Lu}|\p{Lu}\p{Ll}{1,2}|Capt|Prof|Sept)$/u

/** Does a sentence end between two words that follow each other, with `gap` between them? */
function endsSentence(word: string, gap: string, next: string): boolean {
  if (gap.includes('\n')) return true
  return /[.!?…]/.test(gap) && /\s/.test(gap) && /^[\p{Lu}\p{N}]/u.test(next) && !SHORT.test(word)
}

/**
 * How much of a story is compared, in code units: a book's length. It bounds time and memory where a file that is
 * no report at all (a dump, an archive in one line) lies among the reports.
 */
const LONGEST_STORY = 1_000_000

/** The body with those spans made one between which only white space stands: paragraphs are no border, captions are. */
function storyParts(report: Report): Span[] {
  const parts: Span[] = []
  let left = LONGEST_STORY
  for (const { start, end } of [...report.body].sort((a, b) => a.start - b.start)) {
    if (left <= 0) break
    const span = { start, end: Math.min(end, start + left) }
    left -= span.end - span.start
    const last = parts.at(-1)
    if (last && (span.start <= last.end || /^\s*$/.test(report.text.slice(last.end, span.start))))
      last.end = Math.max(last.end, span.end)
    else parts.push(span)
  }
  return parts
}

/** Stretches in round or square brackets. None is longer than 200 code units or runs over a line end: that would be a lost bracket. */
function listBracketed(text: string, part: Span): Span[] {
  const spans: Span[] = []
  for (let at = part.start; at < part.end; at++) {
    const closer = text[at] === '(' ? ')' : text[at] === '[' ? ']' : ''
    if (closer === '') continue
    const last = Math.min(part.end, at + 200)
    let end = at + 1
    while (end < last && text[end] !== closer && text[end] !== '\n') end++
    if (end < last && text[end] === closer) {
      spans.push({ start: at, end })
      at = end
    }
  }
  return spans
}
