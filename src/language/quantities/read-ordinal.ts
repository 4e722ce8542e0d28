import { LARGE_ORDINALS, SMALL_NUMBERS, SMALL_ORDINALS } from '../en/numbers.js'
import type { Piece } from '../pieces.js'
import { readCardinal } from './read-cardinal.js'

/** A place in a row: '17th', 'third', 'twenty-first', 'one hundredth'. */
export function readOrdinal(p: readonly Piece[], at: number): { to: number; value: number } | null {
  const first = p[at]!
  const next = p[at + 1]
  if (first.kind === 'digits') {
    const fits = next && !next.gap && /^(?:st|nd|rd|th)$/.test(next.text)
    // '1/4th' and '5.1st' are none.
    return fits && (first.gap || p[at - 1]?.kind === 'sign') && first.text.length < 10
      ? { to: at + 2, value: Number(first.text) }
      : null
  }
  if (first.kind !== 'word') return null
  const small = SMALL_ORDINALS.get(first.text)
  if (small !== undefined) return { to: at + 1, value: small }
  if (!SMALL_NUMBERS.has(first.text)) return null
  const number = readCardinal(p, at)
  if (!number) return null
  const to = p[number.to]?.text === '-' ? number.to + 1 : number.to
  const word = p[to]?.text ?? ''
  const unit = SMALL_ORDINALS.get(word)
  if (
    unit !== undefined &&
    unit < 100 &&
    (number.last >= 100 || (number.last >= 20 && unit < 10 && number.last % 10 === 0))
  )
    return { to: to + 1, value: number.value + unit }
  const large = LARGE_ORDINALS.get(word)
  // 'one hundredth' of something is a share.
  return large !== undefined && number.value > 1 ? { to: to + 1, value: number.value * large } : null
}
