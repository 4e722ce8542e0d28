import type { Span } from '../model/span.js'

/** Words between quotation marks, as the text sets them. */
export interface Quotation extends Span {
  /** The words without the marks. */
  inner: Span
  /** False when the closing mark is missing: the words then run at most to the end of the paragraph. */
  closed: boolean
  /** True when the next paragraph opens with a mark again: the same speech goes on there. */
  continues: boolean
}

/** What each opening mark is closed by. `''` and ``` `` ``` are what typewriters and old wires make of curly marks. */
const closings: Readonly<Record<string, readonly string[]>> = {
  '“': ['“', '”', "''", '"'],
  '"': ['"', "''", '”'],
  '«': ['»'],
  "''": ["''", '"', '”'],
  '``': ["''", '"', '”'],
  '„': ['“', '”'],
}

/** Longest stretch a single quotation mark may span: farther away it is an apostrophe of another word. */
const longestSingle = 1500

/** How far a surer closing mark is looked for behind a doubtful one. */
const doubtfulReach = 300

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char)
const isWordChar = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/**
 * The outermost quotations of the paragraphs, in reading order, never overlapping.
 * Marks inside a quotation (nested ones, brackets) belong to it and give no entry of their own.
 */
export function listQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1]
    const nextOpens =
      next !== undefined && /^\s*(?:[“"«„]|''|``|‘(?=\p{L}))/u.test(text.slice(next.start, next.start + 8))
    found.push(...listInParagraph(text, paragraph, nextOpens))
  })
  return found
}

function listInParagraph(text: string, paragraph: Span, nextOpens: boolean): Quotation[] {
  const found: Quotation[] = []
  let open: { mark: string; start: number } | null = null
  // Once a search for a closing single mark has failed, every later one in this paragraph that
  // would look at the same ground fails too; remembering that keeps '''''… linear.
  let noSingleBefore = paragraph.start
  let lastStop = -1

  const close = (end: number, markLength: number, closed: boolean, continues = false): void => {
    if (!open) return
    const inner = {
      start: open.start + open.mark.length,
      end: Math.max(end - markLength, open.start + open.mark.length),
    }
    if (/[\p{L}\p{N}]/u.test(text.slice(inner.start, Math.min(inner.end, inner.start + 200))))
      found.push({ start: open.start, end, inner, closed, continues })
    open = null
  }

  for (let at = paragraph.start; at < paragraph.end; at++) {
    // Most of a text is plain letters and blanks, which are no marks.
    const unit = text.charCodeAt(at)
    if (unit === 32 || (unit >= 97 && unit <= 122)) continue
    const char = text[at]!
    if (char === ',' || char === '.' || char === '?' || char === '!') lastStop = at + 1
    const mark = markAt(text, at)
    if (mark === null) {
      if (open === null && isSingle(char) && at >= noSingleBefore && opensSingle(text, at)) {
        const end = findSingleClose(text, at, paragraph.end)
        if (end === null) noSingleBefore = at + longestSingle
        else {
          open = { mark: char, start: at }
          close(end, 1, true)
          at = end - 1
        }
      }
      continue
    }
    const width = mark.length
    if (
      open !== null &&
      closings[(open as { mark: string }).mark]!.includes(mark) &&
      closesHere(text, at, mark, (open as { mark: string }).mark)
    ) {
      close(at + width, width, true)
    } else if (open === null ? opensHere(text, at, mark) : mark === '“' && isSpace(text[at - 1])) {
      // A second opening mark means that the first was never closed: it ends with the last stop before this one.
      if (open !== null) close(Math.max(lastStop, (open as { start: number }).start + 1), 0, false)
      open = { mark, start: at }
      lastStop = -1
    }
    at += width - 1
  }
  if (open !== null) {
    let end = paragraph.end
    while (end > paragraph.start && isSpace(text[end - 1])) end--
    // Only a mark at the head of a paragraph, or one taken up again, may run on to the paragraph's
    // end; any other lone mark is as likely a misprint and opens nothing but its own sentence.
    close(end, 0, false, nextOpens)
  }
  return found
}

/** The double mark that begins at `at`, or null. */
function markAt(text: string, at: number): string | null {
  const char = text[at]!
  if (char === '“' || char === '”' || char === '"' || char === '«' || char === '»' || char === '„')
    return char
  if (char === "'" && text[at + 1] === "'") return "''"
  if (char === '`' && text[at + 1] === '`') return '``'
  return null
}

function opensHere(text: string, at: number, mark: string): boolean {
  if (mark === '”' || mark === '»') return false
  if (mark === '“' || mark === '«' || mark === '``' || mark === '„') return true
  const before = text[at - 1]
  // A straight mark after a letter or digit closes something, or means inches.
  return !isWordChar(before) && !isSpace(text[at + mark.length]) && !/[.,;!?]/.test(before ?? ' ')
}

function closesHere(text: string, at: number, mark: string, opened: string): boolean {
  if (mark === '”' || mark === '»') return true
  // A misprint: '“It held,“ said Ruiz'.
  if (mark === '“' && !(/[,.?!]/.test(text[at - 1] ?? '') && isSpace(text[at + 1]))) return false
  if (mark === opened && !isSpace(text[at - 1])) return true
  // A straight mark may close a curly one; one after a space and before a letter opens another.
  return !(isSpace(text[at - 1]) && isWordChar(text[at + mark.length]))
}

const isSingle = (char: string): boolean => char === '‘' || char === "'" || char === '’'

function opensSingle(text: string, at: number): boolean {
  const before = text[at - 1]
  const after = text[at + 1]
  if (text[at] === '’') return false
  if (isWordChar(before) || isSpace(after)) return false
  // ’90s, ’tis, 'em: an elision, not a quotation.
  if (/[\p{L}\p{N}[(‘…]/u.test(after ?? ' ') === false) return false
  return !/^['‘](?:\d0s|tis\b|em\b|til\b|n['’])/i.test(text.slice(at, at + 5))
}

/** The end (after the mark) of the single quotation opened at `at`; null when there is none near enough. */
function findSingleClose(text: string, at: number, limit: number): number | null {
  const curly = text[at] === '‘'
  const stop = Math.min(limit, at + longestSingle)
  let doubtful: number | null = null
  for (let i = at + 2; i < stop; i++) {
    if (doubtful !== null && i - doubtful > doubtfulReach) return doubtful
    const char = text[i]!
    if (char !== '’' && !(char === "'" && !curly)) continue
    if (isSpace(text[i - 1]) || isWordChar(text[i + 1])) continue
    // "the owners' club": after s, and with no stop, the mark may be a possessive; a surer one may follow.
    if (text[i - 1] === 's' && /^['’]\s+\p{Ll}/u.test(text.slice(i, i + 4))) {
      doubtful ??= i + 1
      continue
    }
    return i + 1
  }
  return doubtful
}
