import { LARGE_ORDINALS, SHARES, SMALL_ORDINALS } from '../en/numbers.js'
import type { Piece } from '../pieces.js'
import { readCardinal } from './read-cardinal.js'

/** A number as it stands, pieces at..to. */
export interface NumberRead {
  /** The piece behind its last. */
  to: number
  value: number
  /** It is written in digits. */
  digits: boolean
  /** A share of one: '3/4', 'two thirds'. */
  share?: boolean
}

/** '1 over 20', 'one out of three'. */
export function readOver(p: readonly Piece[], above: NumberRead): NumberRead | null {
  let at = above.to
  if (p[at]?.text === 'over') at++
  else if (p[at]?.text === 'out' && p[at + 1]?.text === 'of') at += 2
  else return null
  const below = p[at]?.kind === 'digits' ? plainDigits(p, at) : readCardinal(p, at)
  // '$10,000 over 3 years' is a time: a share has nothing behind it.
  if (!below || below.value === 0 || p[below.to]?.kind === 'word') return null
  return { to: below.to, value: above.value / below.value, digits: above.digits, share: true }
}

const plainDigits = (p: readonly Piece[], at: number): { to: number; value: number } => ({
  to: at + 1,
  value: Number(p[at]!.text),
})

/** The 'a quarter' of 'five and a quarter', the 'two thirds' of 'ten and two thirds'. */
export function readMixed(p: readonly Piece[], at: number): { to: number; value: number } | null {
  const first = p[at]?.text ?? ''
  const article = /^an?$/.test(first)
  const above = article
    ? { to: at + 1, value: 1 }
    : first === 'half'
      ? { to: at, value: 1 }
      : readCardinal(p, at)
  if (!above) return null
  const below = readDenominator(p, above.to)
  // 'two and half the town' are two things.
  return below && (below.plural || above.value === 1) && !/^(?:of|the|an?)$/.test(p[below.to]?.text ?? '')
    ? { to: below.to, value: above.value / below.value }
    : null
}

export const ordinalUnit = (text: string | undefined): number | undefined => {
  const value = text?.endsWith('s') ? SMALL_ORDINALS.get(text.slice(0, -1)) : undefined
  return value !== undefined && value < 10 ? value : undefined
}

/** 'thirds', 'twenty-fifth', 'hundred thousand trillionths', 'quarter': what is below the line. 'Seconds' are a time. */
export function readDenominator(
  p: readonly Piece[],
  at: number,
): { to: number; value: number; plural: boolean } | null {
  const piece = p[at]
  if (piece?.kind !== 'word') return null
  const share = SHARES.get(piece.text)
  if (share !== undefined)
    return { to: at + 1, value: share, plural: piece.text !== 'quarter' && piece.text !== 'half' }
  let before = 1
  let to = at
  const large = readCardinal(p, at)
  if (large) {
    before = large.value
    to = large.to
    if (p[to]?.text === '-') to++
  }
  const word = p[to]?.text ?? ''
  const plural = word.endsWith('s')
  const stem = plural ? word.slice(0, -1) : word
  const times = LARGE_ORDINALS.get(stem)
  // 'a hundred trillionths' is a hundred of them.
  if (times !== undefined)
    return { to: to + 1, value: large && plural ? times / before : times * before, plural }
  const small = SMALL_ORDINALS.get(stem)
  if (small === undefined || (small < 3 && !large)) return null
  if (!large) return { to: to + 1, value: small, plural }
  const fits = large.last >= 100 || (large.last >= 20 && small < 10)
  return fits ? { to: to + 1, value: before + small, plural } : null
}
