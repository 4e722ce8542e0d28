import type { Span } from '../model/span.js'
import { findAddressEnd } from './address-end.js'
import {
  BLANK,
  DIGIT,
  endOfRun,
  HALF,
  isAlphanumericAt,
  isCapitalAt,
  isDigitAt,
  isLetterAt,
  kindAt,
  LETTER,
  MARK,
} from './character-kinds.js'
import { keepsStop } from './en/attached-stops.js'
import { findCut, LONGEST_PREFIX, PREFIXES, PREFIXES_BEFORE_NAMES, SUFFIXES } from './en/contractions.js'
import { endOfMark, findCliticEnd } from './mark-end.js'
import { endOfNumber, isDecade, isUnit } from './number-end.js'

/**
 * The tokens of one sentence as treebanks of English have them (universaldependencies.org, EWT): 'do|n't',
 * 'it|'s', 'long|-|term', '$|5', 'U.S.'. Together they hold every character that is no white space, each once.
 *
 * Every token's end is decided from where it begins, with a look ahead that is bounded or that the token
 * itself then covers: the time is linear in the length of the sentence. Written without regular expressions
 * where every word passes, because reading goes through here before anything else.
 *
 * @param normal the normalised text of the report: offsets of the tokens are offsets in it
 */
export function tokenize(normal: string, sentence: Span): Span[] {
  const tokens: Span[] = []
  const stop = findLastStop(normal, sentence)
  let at = sentence.start
  while (at < sentence.end) {
    const kind = kindAt(normal, at)
    if (kind === BLANK) {
      at++
      continue
    }
    // What is looked at ahead may lie behind the sentence; what is taken may not.
    const end = Math.min(endOfToken(normal, at, kind, sentence, stop), sentence.end)
    tokens.push({ start: at, end })
    at = end
  }
  return tokens
}

/** The full stop that ends the sentence, which is never part of a word; the sentence's end if there is none. */
function findLastStop(normal: string, { start, end }: Span): number {
  let at = end - 1
  while (at >= start && (kindAt(normal, at) === BLANK || normal[at] === '"' || normal[at] === "'")) at--
  return normal[at] === '.' ? at : end
}

function endOfToken(text: string, at: number, kind: number, sentence: Span, stop: number): number {
  if (kind === LETTER) return endOfWord(text, at, at, sentence.end, stop)
  if (kind === DIGIT) return endOfNumeral(text, at, sentence.end, stop)
  if (kind === HALF && isLetterPair(text, at)) return endOfWord(text, at, at, sentence.end, stop)
  const number = findSigned(text, at, sentence)
  return number > at ? endOfNumeral(text, number, sentence.end, stop) : endOfMark(text, at, sentence)
}

/** Where the digits begin behind a sign that belongs to them: '+44', '.5'; -1 when the mark stands for itself. */
function findSigned(text: string, at: number, sentence: Span): number {
  const mark = text[at]
  if ((mark !== '+' && mark !== '.') || !isDigitAt(text, at + 1) || at + 1 >= sentence.end) return -1
  return at === sentence.start || !isAlphanumericAt(text, at - 1) ? at + 1 : -1
}

function endOfNumeral(text: string, at: number, limit: number, stop: number): number {
  const to = endOfNumber(text, at, limit)
  if (to >= limit) return limit
  if (text[to] === "'")
    return isDecade(text, at, to) && /^'s(?![\p{L}\p{N}])/iu.test(text.slice(to, to + 3)) ? to + 2 : to
  if (text[to] === '_' || (isLetterAt(text, to) && !isUnit(text, to, limit)))
    return endOfWord(text, at, to, limit, stop)
  return to
}

/**
 * Where the word that begins at `start` ends, known to be one word up to `from`. It goes on over letters and
 * digits, and over those marks between them that do not part words in English.
 */
function endOfWord(text: string, start: number, from: number, limit: number, stop: number): number {
  let at = from
  for (;;) {
    at = endOfPlain(text, at, limit)
    if (at >= limit) break
    const kind = kindAt(text, at)
    if (kind !== MARK) break
    const mark = text[at]!
    if (mark === "'") {
      const cut = apostropheCut(text, start, at, limit)
      if (cut >= 0) return cut
      at++
    } else if (mark === '.') {
      return endAtStop(text, start, at, limit, stop)
    } else if (mark === '@') {
      const end = findAddressEnd(text, start, limit)
      return end < 0 ? at : end
    } else if (mark === ':' && text.startsWith('://', at)) {
      const end = findAddressEnd(text, start, limit)
      return end < 0 ? at : end
    } else if (mark === '-') {
      const end = findMailEnd(text, start, at, limit)
      if (end > 0) return end
      if (
        !(isPrefix(text, start, at) || isSuffix(text, at + 1, limit)) ||
        !isAlphanumericAt(text, at + 1) ||
        at + 1 >= limit
      )
        break
      at++
    } else if (joins(text, start, at, limit)) {
      at++
    } else if (mark === '$' && at - start <= 2 && isDigitAt(text, at + 1) && isCapitalAt(text, at - 1)) {
      return at + 1 // 'US$5'
    } else if (mark === '/' && at - start === 1 && /^w$/i.test(text[start]!)) {
      return at + 1 // 'w/ gates'
    } else if (mark === '!' && text.slice(start, Math.min(at, start + LOOK_AHEAD)) === 'Yahoo') {
      return at + 1
    } else break
  }
  const cut = at === limit || text[at] !== "'" ? findCut(text, start, at) : 0
  return cut > 0 ? start + cut : at
}

/** Past letters and digits, letters beyond the first plane among them. */
function endOfPlain(text: string, at: number, limit: number): number {
  let to = at
  while (to < limit) {
    const kind = kindAt(text, to)
    if (kind === LETTER || kind === DIGIT) to++
    else if (kind === HALF && isLetterPair(text, to)) to += 2
    else break
  }
  return Math.min(to, limit)
}

const isLetterPair = (text: string, at: number): boolean => {
  const point = text.codePointAt(at)!
  return point > 0xffff && /\p{L}/u.test(String.fromCodePoint(point))
}

/**
 * What an apostrophe inside or behind a word does: the offset where the word ends, or -1 when it goes on
 * ('O'Reilly').
 */
function apostropheCut(text: string, start: number, at: number, limit: number): number {
  if (at + 1 >= limit || !isLetterAt(text, at + 1)) return at
  if (findCliticEnd(text, at, limit) > 0) return at
  const [before, after] = [text[at - 1]!, text[at + 1]!]
  if (
    (after === 't' || after === 'T') &&
    (before === 'n' || before === 'N') &&
    !isAlphanumericAt(text, at + 2)
  ) {
    // 'don't' ends before its n; what begins there is "n't".
    return at - 1 > start ? at - 1 : at + 2
  }
  if (at - start === 1 && (before === 'y' || before === 'Y') && /^all\b/i.test(text.slice(at + 1, at + 5)))
    return at + 1
  return -1
}

/** 'non-profit' is one word; 'year-over-year', 'over-the-counter' and 'Post-Gazette' are compounds of several. */
function isPrefix(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_PREFIX || text[start - 1] === '-') return false
  const word = text.slice(start, end)
  const small = word.toLowerCase()
  if (!PREFIXES.has(small) || (small === 'over' && text.startsWith('the-', end + 1))) return false
  return word === small || !isCapitalAt(text, end + 1) || PREFIXES_BEFORE_NAMES.has(small)
}

const isSuffix = (text: string, start: number, limit: number): boolean => {
  const end = endOfRun(text, start, Math.min(limit, start + LONGEST_PREFIX))
  return text[end] !== '-' && SUFFIXES.has(text.slice(start, end))
}

/** An address whose name has a hyphen; looked for only near a '@' or a dot that can make it one. */
function findMailEnd(text: string, start: number, at: number, limit: number): number {
  if (!isAlphanumericAt(text, at + 1)) return -1
  const near = text.slice(start, Math.min(limit, at + LOOK_AHEAD))
  return /^[\w.%+-]*@|^[\w-]+\.[a-z]/i.test(near) ? findAddressEnd(text, start, limit) : -1
}
const LOOK_AHEAD = 40

/** Marks that stand inside one word: 'AT&T', 'snake_case', 'f*ed', 'w/o'. */
function joins(text: string, start: number, at: number, limit: number): boolean {
  const mark = text[at]
  if (mark === '_') return true
  if (at + 1 >= limit || !isLetterAt(text, at + 1)) return false
  if (mark === '&') return isCapitalAt(text, at - 1) ? isCapitalAt(text, at + 1) : at - start === 1
  if (mark === '*') return text[at + 1] !== '*'
  if (mark !== '/' || at - start !== 1) return false
  // 'w/o', 'l/c', 'I/C', 's/he', but 'f|/|b|/|o'.
  const rest = text.slice(at + 1, Math.min(limit, at + 5))
  return (
    /^(?:(?:o|out|he|t)(?![\p{L}\p{N}/])|[cCS](?![\p{L}\p{N}/]))/u.test(rest) && !/[cC]/.test(text[start]!)
  )
}

/** Where the word ends that meets a full stop: before it, behind it, or further on. */
function endAtStop(text: string, start: number, at: number, limit: number, stop: number): number {
  if (at + 1 < limit && isAlphanumericAt(text, at + 1)) {
    const address = findAddressEnd(text, start, limit)
    if (address > at) return address
    return endOfDotted(text, start, at, limit, stop)
  }
  return endBehindStop(text, start, at, limit, stop)
}

/** 'U.S.', 'p.m', 'Ph.D.': short parts with stops between them. 'J.Ruiz' and 'town.The' come apart. */
function endOfDotted(text: string, start: number, at: number, limit: number, stop: number): number {
  let begin = start
  let to = at
  while (text[to] === '.' && to + 1 < limit && isLetterAt(text, to + 1)) {
    const end = endOfPlain(text, to + 1, limit)
    if (to - begin > 2 || end - to > 3) {
      // The initial keeps its stop before a name: 'J.|Ruiz'.
      return to - begin === 1 && isCapitalAt(text, begin) ? to + 1 : to
    }
    begin = to + 1
    to = end
  }
  if (to - start === 3 && text[start + 1] === '.' && text[to] !== '.' && isDigitAt(text, start + 2))
    return start + 1
  return text[to] === '.' ? endBehindStop(text, start, to, limit, stop) : to
}

/** The word with its full stop where it is an abbreviation, without it where the stop ends something. */
function endBehindStop(text: string, start: number, at: number, limit: number, stop: number): number {
  if (at === stop) return at
  // 'Inc..': one stop for the word and one for the sentence; three are an omission, with an address behind
  // them a part of it that somebody hid.
  if (text[at + 1] === '.') {
    if (text.startsWith('...@', at)) return Math.max(at, findAddressEnd(text, start, limit))
    return text[at + 2] !== '.' && at + 1 === stop && keepsStop(text.slice(start, at), '') ? at + 1 : at
  }
  let next = at + 1
  if (kindAt(text, next) === BLANK && next < limit) next++
  else if (isAlphanumericAt(text, next)) return at
  return keepsStop(text.slice(start, Math.min(at, start + LOOK_AHEAD)), next < limit ? text[next]! : '')
    ? at + 1
    : at
}
