import type { Tag, Token } from '../model/language.js'
import type { Span } from '../model/span.js'
import { tagWords } from './tagger.js'

/** Longer stretches are handed to the tagger in pieces, so that memory does not follow the length of a line. */
const LONGEST_PIECE = 4000
/** How far ahead a word the tagger rewrote is looked for, in code units. */
const LOOK_AHEAD = 24

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
  // Looked for in the piece alone: lastIndexOf on the whole would run back over megabytes without a blank.
  const blank = normal.slice(start, start + LONGEST_PIECE).lastIndexOf(' ')
  if (blank > 0) return start + blank
  // One 'word' longer than a page: cut it, but never inside a surrogate pair.
  const end = start + LONGEST_PIECE
  return isLowSurrogate(normal, end) ? end - 1 : end
}

const isLowSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** No word of any language is longer: a key, a picture, a line of dashes. The tagger takes the square of its length for it. */
const NO_WORD = /[^ ]{200,}/g

/** Hands the piece to the tagger, but for what is too long to be a word. */
function readPiece(normal: string, piece: Span, tokens: Token[]): void {
  let at = piece.start
  for (const match of normal.slice(piece.start, piece.end).matchAll(NO_WORD)) {
    const start = piece.start + match.index
    readWords(normal, { start: at, end: start }, tokens)
    at = start + match[0].length
    pushUnread(normal, start, at, tokens)
  }
  readWords(normal, { start: at, end: piece.end }, tokens)
}

function readWords(normal: string, piece: Span, tokens: Token[]): void {
  if (piece.end === piece.start) return
  let at = piece.start
  for (const { text, tag, lemma } of tagWords(normal.slice(piece.start, piece.end))) {
    const start = findWord(normal, text, at, piece.end)
    // The tagger wrote something that does not stand here: what stands here is picked up with the next word it got right.
    if (start < 0 || text === '') continue
    pushUnread(normal, at, start, tokens)
    pushWord(normal, { start, end: start + text.length }, tag, lemma, tokens)
    joinAddress(normal, tokens)
    at = start + text.length
  }
  pushUnread(normal, at, piece.end, tokens)
}

/** Endings of addresses that are no words of English: after 'town.it' and 'weir.in' a blank may have been lost. */
const ADDRESS_ENDING = /^(?:com|org|net|info|fr|de|es|uk|ru|eu|tv|br|mx|pl|nl|se|jp|cn|au|ca|nz|ch|io|co)$/

/** The tagger knows 'weir.com' for one word and makes three of 'Weirly.fr', in which readers see one name as well. */
function joinAddress(normal: string, tokens: Token[]): void {
  const [name, stop, ending] = tokens.slice(-3)
  if (!name || !stop || !ending || stop.norm !== '.' || !ADDRESS_ENDING.test(ending.norm)) return
  if (name.end !== stop.start || stop.end !== ending.start || !/^[\p{L}\p{N}-]{3,}$/u.test(name.norm)) return
  tokens.splice(-3, 3, newToken(normal, name.start, ending.end, 'PROPN', undefined))
}

/** 'It cost 3m.': the tagger takes the full stop for the abbreviation's. */
const UNIT_WITH_STOP = /^(?:m|k|g|bn|mn|km|kg|cm|mm|ft)\.$/

/** What the tagger leaves of an hour behind a wrongly ended number. */
const HOUR_TAIL = /^(\d{1,2})(am|pm)\.?$/

/** The tagger leaves the 's on names it does not know: it is a token of its own everywhere. */
function pushWord(normal: string, { start, end }: Span, tag: Tag, lemma: string, tokens: Token[]): void {
  const owner = end - start > 3 && normal.startsWith("'s", end - 2) && /\p{L}/u.test(normal[end - 3]!)
  const before = tokens.at(-1)
  if (before?.tag === 'NUM' && before.end === start && UNIT_WITH_STOP.test(normal.slice(start, end))) {
    tokens.push(
      newToken(normal, start, end - 1, tag, undefined),
      newToken(normal, end - 1, end, 'PUNCT', '.'),
    )
    return
  }
  // '11.40pm' comes as '11.4' and '0pm'.
  const hour = before?.tag === 'NUM' && before.end === start ? HOUR_TAIL.exec(normal.slice(start, end)) : null
  if (hour) {
    const digits = start + hour[1]!.length
    const half = digits + hour[2]!.length
    tokens.pop()
    tokens.push(newToken(normal, before!.start, digits, 'NUM', undefined))
    tokens.push(newToken(normal, digits, half, 'NOUN', undefined))
    if (half < end) tokens.push(newToken(normal, half, end, 'PUNCT', '.'))
    return
  }
  // 'pro-Ruiz' comes in one piece where 'anti-Ruiz' comes in three: before a capital it is always three.
  const hyphen =
    tag === 'NUM' ? null : /^(\p{L}{2,12})-\p{Lu}/u.exec(normal.slice(start, Math.min(end, start + 16)))
  if (hyphen) {
    const middle = start + hyphen[1]!.length
    tokens.push(
      newToken(normal, start, middle, 'X', undefined),
      newToken(normal, middle, middle + 1, 'PUNCT', '-'),
    )
    pushWord(normal, { start: middle + 1, end }, tag, lemma.slice(middle + 1 - start), tokens)
    return
  }
  if (!owner) {
    tokens.push(newToken(normal, start, end, tag, lemma))
    return
  }
  tokens.push(newToken(normal, start, end - 2, tag, lemma.replace(/'s$/, '')))
  tokens.push(newToken(normal, end - 2, end, 'PART', "'s"))
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
    const blank = normal.slice(at, to).indexOf(' ')
    const end = blank < 0 ? to : at + blank
    const isWord = /[\p{L}\p{N}]/u.test(normal.slice(at, Math.min(end, at + 64)))
    tokens.push(newToken(normal, at, end, isWord ? 'X' : 'PUNCT', undefined))
    at = end
  }
}

function newToken(normal: string, start: number, end: number, tag: Tag, lemma: string | undefined): Token {
  const norm = normal.slice(start, end).toLowerCase()
  return { start, end, norm, lemma: lemma?.toLowerCase() || norm, tag }
}
