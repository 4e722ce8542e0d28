import { TIME_UNITS } from '../en/calendar.js'
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

/** '1 over 20', 'one out of three', 'one in five'. */
export function readOver(p: readonly Piece[], above: NumberRead): NumberRead | null {
  let at = above.to
  const word = p[at]?.text
  if (word === 'over' || word === 'in') at++
  else if (word === 'out' && p[at + 1]?.text === 'of') at += 2
  else return null
  const below = p[at]?.kind === 'digits' ? plainDigits(p, at) : readCardinal(p, at)
  if (!below || below.value === 0) return null
  const behind = p[below.to]
  // '$10,000 over 3 years' is a time: such a share has nothing behind it. 'Two out of three voters' are a share of them,
  // '12 out of 20 boats' are twelve boats.
  const round = below.value <= 10 || below.value === 100
  if (behind?.kind === 'word' && (word === 'over' || !round || TIME_UNITS.has(behind.text))) return null
  // 'One in five', but not 'one in 2015'.
  if (word === 'in' && !(round && above.value < below.value && above.digits === (p[at]!.kind === 'digits')))
    return null
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
