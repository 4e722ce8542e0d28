import { isLargeLetter, isSmallLetter } from './character-kinds.js'

/**
 * A word, a row of digits or one other sign. Finer than tokens and the same under every tokenizer: '3.2m', '3pm' and
 * 'mid-2014' are cut alike wherever they stand, so that the readers of dates and amounts see one spelling.
 */
export interface Piece {
  start: number
  end: number
  kind: 'word' | 'digits' | 'sign'
  /** Lower case. */
  text: string
  /** A blank stands before it. */
  gap: boolean
  /** It begins with a capital. */
  capital: boolean
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const LETTER = /\p{L}|\p{M}/u
/** Letters of every script; the plain ones are told by their code alone, for these are nearly all. */
const isLetter = (code: number, text: string, at: number): boolean =>
  isSmallLetter(code) || isLargeLetter(code) || (code > 127 && LETTER.test(text[at]!))

/** Cuts a stretch of the normalised text into pieces; blanks are no pieces. */
export function listPieces(normal: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let at = start
  let gap = true
  while (at < end) {
    const code = normal.charCodeAt(at)
    if (code === 32) {
      gap = true
      at++
      continue
    }
    const from = at++
    let kind: Piece['kind'] = 'sign'
    // Most words have no capital: what is lower case already is not made so again.
    let lower = true
    if (isLetter(code, normal, from)) {
      kind = 'word'
      lower = isSmallLetter(code)
      for (; at < end; at++) {
        const next = normal.charCodeAt(at)
        if (isSmallLetter(next)) continue
        if (!isLetter(next, normal, at)) break
        lower = false
      }
    } else if (isDigit(code)) {
      kind = 'digits'
      while (at < end && isDigit(normal.charCodeAt(at))) at++
    }
    const written = normal.slice(from, at)
    const text = lower ? written : written.toLowerCase()
    pieces.push({ start: from, end: at, kind, text, gap, capital: text !== written })
    gap = false
  }
  return pieces
}

/** Does a sign stand here, right behind what goes before it? */
export const isJoined = (piece: Piece | undefined, text: string): boolean =>
  piece !== undefined && !piece.gap && piece.text === text

/** The place behind a row of words that stands here; -1 when it does not. */
export function afterWords(pieces: readonly Piece[], at: number, words: readonly string[]): number {
  for (let i = 0; i < words.length; i++) if (pieces[at + i]?.text !== words[i]) return -1
  return at + words.length
}
