import type { Span } from '../model/span.js'
import { findEndingEnd, findTagEnd } from './address-end.js'
import { BLANK, HALF, isAlphanumericAt, isDigitAt, kindAt } from './character-kinds.js'
import { CLIPPED, CLITICS } from './en/contractions.js'

/** Marks that make one token however often they are repeated. */
const REPEATED = new Set('.!?-–—*=_~+#|<>,…^$/\\')

/** Where the mark or symbol that begins at `at` ends. */
export function endOfMark(text: string, at: number, sentence: Span): number {
  const limit = sentence.end
  const mark = text[at]!
  const free = at === sentence.start || kindAt(text, at - 1) === BLANK
  if (mark === "'") return endOfApostrophe(text, at, sentence)
  if (mark === '#' || (mark === '@' && (free || !isAlphanumericAt(text, at - 1)))) {
    const end = findTagEnd(text, at, limit)
    if (end > 0) return end
  }
  if (mark === ':' || mark === ';' || mark === '=' || mark === '^' || mark === '<') {
    const end = findFaceEnd(text, at, limit, free)
    if (end > 0) return end
  }
  if (kindAt(text, at) === HALF || text.charCodeAt(at) >= 0x2190) return endOfPicture(text, at, limit)
  if (mark === '.' && free === false) {
    const end = findEndingEnd(text, at, limit)
    if (end > 0) return end
  }
  if (!REPEATED.has(mark)) return at + 1
  let to = at + 1
  // '?!' is one cry; other marks go with their like alone.
  const cry = mark === '!' || mark === '?'
  while (to < limit && (text[to] === mark || (cry && (text[to] === '!' || text[to] === '?')))) to++
  // One full stop goes with a cry before or behind it: '.?', '!.'.
  if (to < limit && cry && text[to] === '.' && text[to + 1] !== '.') return to + 1
  if (mark !== '.' || to > at + 1) return to
  while (to < limit && (text[to] === '!' || text[to] === '?')) to++
  return to
}

/** Clitic, clipped word, clipped year, or a quotation mark of one or two strokes. */
function endOfApostrophe(text: string, at: number, sentence: Span): number {
  const limit = sentence.end
  const clitic = findCliticEnd(text, at, limit)
  if (clitic > 0) return clitic
  if (at + 1 < limit && text[at + 1] === "'") return at + 2
  const inside = at > sentence.start && isAlphanumericAt(text, at - 1)
  if (inside) return at + 1
  // ''72' and ''90s'
  if (isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && !isDigitAt(text, at + 3)) {
    const end = text[at + 3] === 's' ? at + 4 : at + 3
    if (!isAlphanumericAt(text, end) && text[end] !== "'" && end <= limit) return end
  }
  let to = at + 1
  while (to < limit && to - at < 7 && isAlphanumericAt(text, to)) to++
  const word = text.slice(at + 1, to).toLowerCase()
  if (!CLIPPED.has(word) || text[to] === "'") return at + 1
  return word === 'tis' || word === 'twas' ? at + 2 : to
}

/** Where ''s', ''ll' and their like end, if one begins at the apostrophe at `at`; else -1. */
export function findCliticEnd(text: string, at: number, limit: number): number {
  let end = at + 1
  while (end < limit && end - at < 4 && isAlphanumericAt(text, end)) end++
  if (end === at + 1 || end === at + 4) return -1
  return CLITICS.has(text.slice(at + 1, end)) ? end : -1
}

/** Where a face made of marks ends: ':)', ';-)', '^_^', '<3'; -1 when it is none. */
function findFaceEnd(text: string, at: number, limit: number, free: boolean): number {
  const near = text.slice(at, Math.min(limit, at + 4))
  const face = /^(?:[:;=]'?-?[)(DPp|](?![\p{L}\p{N}])|\^_*\^|<3(?!\d)|<-+|[<=]=(?!=))/u.exec(near)
  // Behind a word only the plain ones: 'note:(1)' is no face.
  if (!face || (!free && !/^[:;]-?\)$/.test(face[0]))) return -1
  return at + face[0].length
}

const MODIFIER = /^(?:\ufe0f|\u20e3|\ud83c[\udffb-\udfff])/

/** One emoji with what modifies it and what it is joined to; two letters of a flag; or any other symbol alone. */
function endOfPicture(text: string, at: number, limit: number): number {
  let to = at + widthAt(text, at)
  if (isFlagLetter(text, at) && isFlagLetter(text, to)) to += 2
  for (;;) {
    const modifier = MODIFIER.exec(text.slice(to, to + 2))
    if (modifier) to += modifier[0].length
    else if (text[to] === '\u200d' && to + 1 < limit && kindAt(text, to + 1) !== BLANK)
      to += 1 + widthAt(text, to + 1)
    else return Math.min(to, limit)
  }
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

const isFlagLetter = (text: string, at: number): boolean =>
  /^\ud83c[\udde6-\uddff]/.test(text.slice(at, at + 2))
