import { type Span, trimSpan } from '../model/span.js'
import { findAddressEnd } from './address-end.js'
import { isAbbreviation, isFalseEnd } from './en/abbreviations.js'
import type { Paragraph } from './paragraphs.js'
import { listUnmarkedEnds } from './unmarked-ends.js'

/** A sentence of a paragraph, before its words are known. */
export interface SentenceSpan extends Span {
  heading: boolean
}

/** No sentence is longer, in code units: a line of a megabyte without a full stop is no sentence, and what reads sentences may take the square of their length. */
const LONGEST_SENTENCE = 12_000
/** A line without a full stop is a heading up to this length, in code units. */
const LONGEST_HEADING = 120
/** How much of what follows is looked at, in code units. */
const LOOK_AHEAD = 120

const QUOTE = '"'.charCodeAt(0)
// A run of marks that may end a sentence; '. . .' is one run.
const TERMINATOR = /[.!?…](?: ?[.!?…])*/g
const ENDS_OPEN = /[.!?…:;,]["')\]]*$/
const OPENERS = /^["'([{]{0,3}/
// 'al-Jarrah', 'iPhone', 'eBay': sentences may begin with these although the first letter is small.
const SMALL_NAME = /^(?:(?:al|el|an|ar|as|ash|at)-\p{Lu}|[a-z]{1,2}\p{Lu})/u
// A question or cry and who uttered it: '“Is it true?” Mayor Ruiz asked.'
const UTTERED =
  /^(?:\p{Lu}[\p{L}.'-]{0,30} ){1,5}(?:said|asks?|asked|wondered|wrote|cried|shouted|yelled|demanded|exclaimed|replied|tweeted|added)(?:[.,;:]|$| (?:in|on|at|during|as|after|when|of|to|from)\b)/u

// 'Is it true? he asked', where no mark closes the quotation.
const ASKS =
  /^(?:(?:he|she|they|we|I|it) )?(?:asks?|asked|said|says|wondered|cried|shouted|replied|means|meant)\b/
// Behind the end of a sentence and still of it: the number of a note, a face.
const NOTES = /^(?: ?\[\d{1,3}\])+(?= |$)|^ ?[:;]-?\)(?= |$)/
/** How far an address is followed to both sides of a mark, in code units: further, a long line without blanks would take the square of its length. */
const LOOK_BACK = 60

/**
 * The sentences of one paragraph, in reading order. Together they hold every character of it that is no
 * white space. The marks that may end a sentence are gone through one by one; each ends it unless a reason says no.
 *
 * @param text the report's text, for the direction of curly marks
 * @param normal its normalised copy
 */
export function listSentences(text: string, normal: string, paragraph: Paragraph): SentenceSpan[] {
  if (paragraph.headline)
    return cutLong(normal, paragraph).map(({ start, end }) => ({ start, end, heading: true }))
  const cuts = listEnds(text, normal, paragraph)
  const spans: Span[] = []
  let start = paragraph.start
  for (const end of [...cuts, paragraph.end]) {
    const span = trimSpan(normal, { start, end })
    start = end
    if (span.end === span.start) continue
    const before = spans.at(-1)
    // A stray mark is no sentence: it belongs to what it follows.
    if (before && span.end - span.start < 8 && !/[\p{L}\p{N}]/u.test(normal.slice(span.start, span.end)))
      before.end = span.end
    else for (const piece of splitUnmarked(normal, span)) spans.push(...cutLong(normal, piece))
  }
  const heading = spans.length === 1 && isHeading(normal, spans[0]!)
  return spans.map(({ start, end }) => ({ start, end, heading }))
}

function splitUnmarked(normal: string, span: Span): Span[] {
  const ends = listUnmarkedEnds(normal, span)
  if (ends.length === 0) return [span]
  let start = span.start
  return [...ends, span.end].map((end) => {
    const piece = trimSpan(normal, { start, end })
    start = end
    return piece
  })
}

function isHeading(normal: string, span: Span): boolean {
  return (
    span.end - span.start <= LONGEST_HEADING &&
    !ENDS_OPEN.test(normal.slice(Math.max(span.start, span.end - 6), span.end))
  )
}

/** Pieces no longer than a sentence may be, cut at a blank where there is one. */
function cutLong(normal: string, span: Span): Span[] {
  if (span.end - span.start <= LONGEST_SENTENCE) {
    const whole = trimSpan(normal, span)
    return whole.end > whole.start ? [whole] : []
  }
  const pieces: Span[] = []
  let start = span.start
  while (span.end - start > LONGEST_SENTENCE) {
    const blank = normal.slice(start, start + LONGEST_SENTENCE).lastIndexOf(' ')
    let end = start + (blank > 0 ? blank : LONGEST_SENTENCE)
    if (/[\udc00-\udfff]/.test(normal[end] ?? '')) end--
    pieces.push(trimSpan(normal, { start, end }))
    start = end
  }
  pieces.push(trimSpan(normal, { start, end: span.end }))
  return pieces.filter((piece) => piece.end > piece.start)
}

/** Where sentences end, each the offset after its last mark. */
function listEnds(text: string, normal: string, paragraph: Span): number[] {
  const ends: number[] = []
  let begin = paragraph.start
  let quoted = false // inside a quotation, as far as straight marks can tell
  let counted = paragraph.start
  TERMINATOR.lastIndex = paragraph.start
  for (;;) {
    const match = TERMINATOR.exec(normal)
    if (!match || match.index >= paragraph.end) break
    const mark = { start: match.index, end: Math.min(TERMINATOR.lastIndex, paragraph.end) }
    for (; counted < mark.end; counted++) if (normal.charCodeAt(counted) === QUOTE) quoted = !quoted
    const end = skipClosers(text, normal, mark.end, paragraph.end, quoted)
    if (endsSentence(normal, { begin, mark, end, limit: paragraph.end })) {
      ends.push(end)
      begin = end
    }
    TERMINATOR.lastIndex = Math.max(end, mark.end)
  }
  return ends
}

/** Past the quotation marks and brackets that close right after a full stop: they belong to its sentence. */
function skipClosers(text: string, normal: string, from: number, limit: number, quoted: boolean): number {
  let at = from
  let open = quoted
  while (at < limit && at - from < 6) {
    const mark = normal[at]!
    if (/["']/.test(mark) && /[“‘„]/.test(text[at]!)) break // curly and opening
    // Straight, right before a word, and nothing is open: 'town."The mayor'.
    if (mark === '"' && text[at] === '"' && !open && /[\p{L}\p{N}]/u.test(normal[at + 1] ?? '')) break
    if (mark === '"') open = false
    else if (mark === ' ' && open && /^ "(?: |$)/.test(normal.slice(at, Math.min(limit, at + 3)))) {
      at++ // 'it. " He': a blank too many before the closing mark
      continue
    } else if (!/[')\]}»]/.test(mark)) break
    else if (mark === "'" && /^'\p{L}/u.test(normal.slice(at, at + 2))) break // ''twas'
    at++
  }
  const notes = NOTES.exec(normal.slice(at, Math.min(limit, at + LOOK_AHEAD)))
  return notes ? at + notes[0].length : at
}

interface Place {
  /** Where the sentence began. */
  begin: number
  /** The full stop, or a run of marks. */
  mark: Span
  /** After the closing marks. */
  end: number
  /** Where the paragraph ends. */
  limit: number
}

function endsSentence(normal: string, { begin, mark, end, limit }: Place): boolean {
  if (end >= limit) return true
  const marks = normal.slice(mark.start, mark.end)
  const closed = end > mark.end
  const after = normal.slice(end, Math.min(limit, end + LOOK_AHEAD))
  if (!after.startsWith(' ')) return isMissingBlank(normal, { begin, mark, end, limit }, after, closed)
  const next = after.trimStart().replace(OPENERS, '')
  const first = next.charAt(0)
  if (first === '') return true
  if (/[-–—―&/=]/.test(first)) return false
  if (/\p{Ll}/u.test(first) && !(SMALL_NAME.test(next) && marks.startsWith('.')))
    return (
      !/^\.[ .]/.test(marks) &&
      !marks.includes('…') &&
      isSmallBegin(normal, { begin, mark, end, limit }, next)
    )
  if (/[,;:)\]]/.test(first)) return false
  if (/[!?]/.test(marks)) {
    if (closed) return !UTTERED.test(next)
    return !(marks === '!' && isFalseEnd({ before: wordBefore(normal, begin, mark.start), mark: '!', next }))
  }
  if (marks === '.') {
    const before = wordBefore(normal, begin, mark.start)
    // '1. The dam': the number of an item, not a sentence.
    if (!closed && /^\d{1,2}$/.test(before) && mark.start - before.length === begin + leading(normal, begin))
      return false
    return !isFalseEnd({ before, mark: closed ? ').' : '.', next })
  }
  return true
}

/** Does a sentence begin here although its first letter is small, as it does in chats and readers' comments? */
function isSmallBegin(normal: string, { begin, mark, end }: Place, next: string): boolean {
  if (/^https?:/.test(next)) return true
  // '“It held!” and so on' goes on.
  if (end > mark.end && /["')\]]/.test(normal.slice(mark.end, end))) return false
  const before = wordBefore(normal, begin, mark.start)
  // 'The film River Run! won': behind a capital the cry belongs to a title.
  if (/[!?]/.test(normal.slice(mark.start, mark.end)))
    return !ASKS.test(next) && /^\p{Ll}[\p{Ll}']+$/u.test(before)
  // What could be an abbreviation nobody listed is one: those have no vowel or begin with a capital.
  return /^\p{Ll}{2,}$/u.test(before) && /[aeiouy]/.test(before) && !isAbbreviation(before)
}

const leading = (normal: string, begin: number): number => {
  let at = begin
  while (normal[at] === ' ') at++
  return at - begin
}

const CAPITAL_DOMAIN = /^(?:Com|Org|Net|Info|Fr|Ru|Uk|Tv|Es|Eu|Br|Mx|Pl|Nl|Jp|Cn)(?![\p{L}\p{N}])/u

/** 'town.The mayor': the blank after the full stop was lost. Asks for a small letter before and a capitalised word after, so that 'example.com' and 'U.S.A' stay whole. */
function isMissingBlank(
  normal: string,
  { begin, mark, limit }: Place,
  after: string,
  closed: boolean,
): boolean {
  const before = normal.slice(Math.max(0, mark.start - 3), mark.start)
  // 'Weirly.Fr reports': an address whose ending somebody capitalised. Endings that are English words ('.It') are left out.
  if (
    !closed &&
    CAPITAL_DOMAIN.test(after) &&
    /\p{Lu}[\p{L}\p{N}]*$/u.test(wordBefore(normal, 0, mark.start))
  )
    return false
  const word = closed ? /[\p{L}\p{N}]$/u : /\p{Ll}{2}$|\p{Ll}\)$/u
  if (!word.test(before)) return false
  const begins = /^(?:\.{3,}|[!?]+)$/.test(normal.slice(mark.start, mark.end))
    ? /^(?:\p{Lu}\p{Ll}|(?:A|I)[ '])/u.test(after)
    : mark.end - mark.start === 1 && /^["'([]?(?:\p{Lu}\p{Ll}|(?:A|I) )/u.test(after)
  return begins && !isInAddress(normal, begin, mark.start, limit)
}

/** Does the mark stand inside 'ana.Ruiz@weir.org' or 'www.Weir.org'? */
function isInAddress(normal: string, begin: number, at: number, limit: number): boolean {
  let start = at
  while (start > begin && at - start < LOOK_BACK && !/[\s<("[]/.test(normal[start - 1]!)) start--
  return findAddressEnd(normal, start, Math.min(limit, at + LOOK_BACK)) > at
}

/** The word that ends at `end`, with inner full stops: 'U.S', 'Maj', 'e.g'. At most 24 code units of it. */
function wordBefore(normal: string, begin: number, end: number): string {
  const near = normal.slice(Math.max(begin, end - 24), end)
  return /[\p{L}\p{N}][\p{L}\p{N}.'&]*$/u.exec(near)?.[0] ?? ''
}
