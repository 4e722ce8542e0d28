import { createRequire } from 'node:module'
import type { Tag, Token } from '../model/language.js'
import type { Span } from '../model/span.js'

/** What this file uses of wink-nlp; its own types do not survive NodeNext resolution. */
interface Wink {
  readDoc(text: string): { tokens(): { out(its?: unknown): string[] } }
  its: { pos: unknown; lemma: unknown }
}

const TAGS: ReadonlySet<string> = new Set<Tag>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
])

/** Longer stretches are handed to the tagger in pieces, so that memory does not follow the length of a line. */
const LONGEST_PIECE = 4000
/** How far ahead a word the tagger rewrote is looked for, in code units. */
const LOOK_AHEAD = 24

/**
 * The tagger remembers every new word for good and keeps 20 bits for their number. After this many tokens
 * a fresh one takes over (50 ms), so that a long run neither fills the memory nor reads words as other words.
 */
const FRESH_AFTER = 400_000

let wink: Wink | null = null
let readByWink = 0

/** The tagger costs 0.1 s to load: it is loaded when the first report is read. */
function getWink(): Wink {
  if (!wink || readByWink > FRESH_AFTER) {
    const require = createRequire(import.meta.url)
    wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['pos']) as Wink
    readByWink = 0
  }
  return wink
}

/**
 * The words and marks of one sentence with tags and lemmas. Together the tokens cover every character of the
 * sentence that is no white space, and none overlap.
 *
 * @param normal the normalised text of the whole report: offsets of the tokens are offsets in it
 */
export function readTokens(normal: string, sentence: Span): Token[] {
  const tokens: Token[] = []
  let start = sentence.start
  while (start < sentence.end) {
    const end = endOfPiece(normal, start, sentence.end)
    readPiece(normal, { start, end }, tokens)
    start = end
  }
  return tokens
}

function endOfPiece(normal: string, start: number, limit: number): number {
  if (limit - start <= LONGEST_PIECE) return limit
  const at = normal.lastIndexOf(' ', start + LONGEST_PIECE)
  if (at > start) return at
  // One 'word' longer than a page: cut it, but never inside a surrogate pair.
  const end = start + LONGEST_PIECE
  return isLowSurrogate(normal, end) ? end - 1 : end
}

const isLowSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

function readPiece(normal: string, piece: Span, tokens: Token[]): void {
  const { readDoc, its } = getWink()
  const words = readDoc(normal.slice(piece.start, piece.end)).tokens()
  const texts = words.out()
  const tags = words.out(its.pos)
  const lemmas = words.out(its.lemma)
  readByWink += texts.length
  let at = piece.start
  for (const [index, word] of texts.entries()) {
    const start = findWord(normal, word, at, piece.end)
    // The tagger wrote something that does not stand here: what stands here is picked up with the next word it got right.
    if (start < 0 || word === '') continue
    pushUnread(normal, at, start, tokens)
    const tag = tags[index] ?? 'X'
    tokens.push(
      newToken(normal, start, start + word.length, TAGS.has(tag) ? (tag as Tag) : 'X', lemmas[index]),
    )
    at = start + word.length
  }
  pushUnread(normal, at, piece.end, tokens)
}

function findWord(normal: string, word: string, from: number, end: number): number {
  let at = from
  while (at < end && normal[at] === ' ') at++
  if (normal.startsWith(word, at)) return at + word.length <= end ? at : -1
  const ahead = normal.slice(at, Math.min(end, at + LOOK_AHEAD + word.length)).indexOf(word)
  return ahead < 0 ? -1 : at + ahead
}

/** Characters the tagger dropped or rewrote still become tokens, one for each stretch between blanks. */
function pushUnread(normal: string, from: number, to: number, tokens: Token[]): void {
  let at = from
  while (at < to) {
    if (normal[at] === ' ') {
      at++
      continue
    }
    const blank = normal.indexOf(' ', at)
    const end = blank < 0 || blank > to ? to : blank
    const isWord = /[\p{L}\p{N}]/u.test(normal.slice(at, Math.min(end, at + 64)))
    tokens.push(newToken(normal, at, end, isWord ? 'X' : 'PUNCT', undefined))
    at = end
  }
}

function newToken(normal: string, start: number, end: number, tag: Tag, lemma: string | undefined): Token {
  const norm = normal.slice(start, end).toLowerCase()
  return { start, end, norm, lemma: lemma?.toLowerCase() || norm, tag }
}
