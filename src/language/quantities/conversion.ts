import type { Unit } from '../en/units.js'
import type { Piece } from '../pieces.js'
import { withParts } from './measure.js'
import { readRange } from './read-range.js'
import { isConversion, readMoneyBefore, readUnit } from './read-unit.js'

/** '300 metres (985 feet)' and '300 metres, or 985 feet' are one amount told twice: two would look like two accounts that differ. */
export function endOfConversion(p: readonly Piece[], to: number, value: number, unit: Unit): number {
  const bracket = p[to]?.text === '('
  let i = bracket ? to + 1 : p[to]?.text === ',' ? to + 1 : to
  if (!bracket) {
    if (p[i]?.text !== 'or') return to
    i++
  }
  if (bracket && p[i]?.text === 'or') i++
  while (
    /^(?:about|around|some|roughly|approximately|nearly|almost|just|over|under|more|than)$/.test(
      p[i]?.text ?? '',
    )
  )
    i++
  const sign = /^[$£€¥]$/.test(p[i]?.text ?? '') ? 1 : 0
  const letters = p[i]?.kind === 'word' && /^[$£€¥]$/.test(p[i + 1]?.text ?? '') ? 2 : sign
  const number = p[i + letters] ? readRange(p, i + letters) : null
  if (!number) return to
  const money = letters > 0 ? readMoneyBefore(p, i + letters, i) : null
  const again = money ? { to: number.to, unit: money.unit } : readUnit(p, number.to, number.value)
  if (!again || !isConversion(value, unit, number.value, again.unit)) return to
  let end = withParts(p, { from: i, to: again.to, value: number.value, unit: again.unit }).to
  if (!bracket) return end
  // A second conversion may follow: '(985 feet; 0.2 miles)'.
  for (let most = 8; most > 0 && p[end] && p[end]!.text !== ')'; most--) end++
  return p[end]?.text === ')' ? end + 1 : to
}
