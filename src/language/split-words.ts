import type { Span } from '../model/span.js'

// Treebanks keep some words whole of which a reader of names needs the parts: 'pro-Moss', 'anti-Ruiz', and the '2031XQ'
// of a rock, which others write '2031 XQ'.

const PREFIXED = /^(\p{L}{2,12})-(?=\p{Lu})/u
const DESIGNATION = /^\d{4}(?=\p{Lu}{1,2}\d{0,3}$)/u
const HYPHEN = '-'.charCodeAt(0)
/** Nothing longer is looked at. */
const LONGEST = 40

/** The tokens with such words in their parts. */
export function splitWords(normal: string, tokens: Span[]): Span[] {
  const place = tokens.findIndex((token) => isDivided(normal, token))
  if (place < 0) return tokens
  return tokens.flatMap((token) => (isDivided(normal, token) ? partsOf(normal, token) : [token]))
}

function isDivided(normal: string, { start, end }: Span): boolean {
  const length = end - start
  if (length < 5 || length > LONGEST) return false
  const first = normal.charCodeAt(start)
  if (first >= 48 && first <= 57) return DESIGNATION.test(normal.slice(start, end))
  return hasHyphen(normal, start, end) && PREFIXED.test(normal.slice(start, end))
}

function hasHyphen(normal: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (normal.charCodeAt(at) === HYPHEN) return true
  return false
}

function partsOf(normal: string, { start, end }: Span): Span[] {
  const word = normal.slice(start, end)
  const prefix = PREFIXED.exec(word)
  const middle = start + (prefix ? prefix[1]!.length : 4)
  return prefix
    ? [
        { start, end: middle },
        { start: middle, end: middle + 1 },
        { start: middle + 1, end },
      ]
    : [
        { start, end: middle },
        { start: middle, end },
      ]
}
