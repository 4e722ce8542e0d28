import type { Span } from '../../src/model/span.js'

export interface WrittenToken {
  id: string
  sentence: number
  text: string
}

/** What has no space before it. */
const CLOSING = /^(?:[,.;:!?)\]%”’]|''|n't|'(?:s|re|ve|ll|d|m)?)$/i
/** What has no space behind it. */
const OPENING = /^(?:[([$#“‘]|``)$/

/** The tokens of a document as running text, one sentence a line, and where each token stands in it. */
export function joinTokens(tokens: readonly WrittenToken[]): { text: string; places: Map<string, Span> } {
  let text = ''
  const places = new Map<string, Span>()
  // A straight mark opens and closes: which of the two it does is known by counting.
  let isQuoted = false
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    let written = token.text
    if (written === '``') written = '“'
    if (written === "''") written = '”'
    const isStraight = token.text === '"'
    let space = ' '
    if (!before) space = ''
    else if (before.sentence !== token.sentence) space = '\n'
    else if (isStraight ? isQuoted : CLOSING.test(token.text)) space = ''
    else if (OPENING.test(before.text) || (before.text === '"' && isQuoted)) space = ''
    else if (isHyphenated(before.text, token.text, tokens[at - 2]?.text, tokens[at + 1]?.text)) space = ''
    if (isStraight) isQuoted = !isQuoted
    // Half of the documents have the opening mark at its word, and the closing one alone.
    else if (token.text.startsWith('"')) isQuoted = true
    else if (token.text.endsWith('"')) isQuoted = false
    text += space
    places.set(token.id, { start: text.length, end: text.length + written.length })
    text += written
  }
  return { text, places }
}

/** '3 : 15' is a time, '2003 - 04' and 'All - Star' are one word each; between small words the same mark may be a dash, and stays one. */
function isHyphenated(
  before: string,
  token: string,
  left: string | undefined,
  right: string | undefined,
): boolean {
  const isPart = (word: string | undefined): boolean => word !== undefined && /^[\p{Lu}\d]/u.test(word)
  if (token === ':' || before === ':') {
    const [first, last] = token === ':' ? [before, right] : [left, token]
    return /^\d+$/.test(first ?? '') && /^\d\d$/.test(last ?? '')
  }
  if (token === '-') return isPart(before) && isPart(right)
  return before === '-' && isPart(left) && isPart(token)
}
