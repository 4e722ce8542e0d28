import { MULTIPLIERS, SHARES, SMALL_NUMBERS } from '../en/numbers.js'
import type { Piece } from '../pieces.js'

/** The longest number in words, with its hyphens and its 'and's. */
const MOST_WORDS = 40

/** Whole numbers in words. `last` is the value of the last word read. */
export function readCardinal(
  p: readonly Piece[],
  from: number,
): { to: number; value: number; last: number } | null {
  const first = p[from]
  if (first?.kind !== 'word') return null
  const article = first.text === 'a' || first.text === 'an'
  // Most words are none: one or two look-ups say so.
  if (!article && !SMALL_NUMBERS.has(first.text)) return null
  let at = from
  let sum = 0 // of what was multiplied by thousand and more
  let part: number | null = null // of what was not yet
  let last = 0
  let to = from
  if (article) {
    if (!MULTIPLIERS.has(p[at + 1]?.text ?? '')) return null
    part = 1
    at++
  }
  let largest = Number.POSITIVE_INFINITY
  for (; (p[at]?.kind === 'word' || p[at]?.text === '-') && at < from + MOST_WORDS; at++) {
    const { text } = p[at]!
    if (text === '-' || text === 'and') {
      if (to !== at || !joins(p, at, part, sum)) break
      continue
    }
    const small = SMALL_NUMBERS.get(text)
    const times = MULTIPLIERS.get(text) ?? (text === 'dozens' ? 12 : undefined)
    if (small !== undefined) {
      // 'two three' is a list; 'twenty one' and 'hundred one' are numbers.
      const fits =
        part === null ||
        (part > 0 && part % 100 === 0) ||
        (small < 10 && small > 0 && part % 10 === 0 && part % 100 >= 20)
      if (!fits || (small === 0 && part !== null)) break
      part = (part ?? 0) + small
      last = small
    } else if (times !== undefined) {
      if (part === null && sum === 0) break
      if (times >= 1000) {
        // 'two thousand five million' is no number; 'three lakh crore' is.
        if (part === null || part === 0) {
          if (sum === 0) break
          sum *= times
        } else {
          if (times >= largest) {
            sum = (sum + part) * times
          } else sum += part * times
          largest = times
        }
        part = null
      } else {
        if (part === null || (text === 'hundred' && part >= 100)) break
        // 'three hundred and two dozens': the dozens are two.
        part = times === 12 ? part - (part % 100) + (part % 100 || 1) * 12 : part * times
      }
      last = times
    } else break
    to = at + 1
  }
  if (to === from || (part === null && sum === 0) || (article && to === from + 1)) return null
  return { to, value: sum + (part ?? 0), last }
}

/** The 'and' of 'two hundred and fifty', the hyphen of 'twenty-one': between number words only. */
function joins(p: readonly Piece[], at: number, part: number | null, sum: number): boolean {
  const next = p[at + 1]?.text ?? ''
  const small = SMALL_NUMBERS.get(next)
  if (p[at]!.text === 'and') {
    if (small === undefined) return false
    if (part === null) return sum > 0
    // 'two hundred and fifty'; 'one hundred and three quarters' is a hundred and a share.
    if (part < 100 || part % 100 !== 0)
      return part >= 20 && part % 10 === 0 && small > 0 && small < 10 && isUnitAfter(p, at + 2)
    const behind = p[at + 2]?.text ?? ''
    return !SHARES.has(behind)
  }
  if (MULTIPLIERS.has(next)) return part !== null || sum > 0
  return small !== undefined && small < 10 && part !== null && part % 10 === 0 && part % 100 >= 20
}

/** 'Twenty and four hours': old-fashioned, and only before a unit of time; 'twenty and four' are two numbers. */
const isUnitAfter = (p: readonly Piece[], at: number): boolean =>
  /^(?:hours?|days?|years?|minutes?)$/.test(p[at]?.text ?? '')
