import { isJoined, type Piece } from '../pieces.js'
import type { AmountRead } from './read-range.js'

const TENS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
/** Early, middle and late years of a decade of life, as they lie in it. */
const PART: Record<string, [low: number, high: number]> = { early: [0, 3], mid: [4, 6], late: [7, 9] }

const OWNERS: ReadonlySet<string> = new Set('his her their my our your'.split(' '))

/** 'In his 40s', 'in her early 30s', 'in their twenties': a decade of life, from the piece behind the pronoun on. */
export function readAgeDecade(p: readonly Piece[], at: number): AmountRead | null {
  if (!OWNERS.has(p[at - 1]?.text ?? '')) return null
  const part = PART[p[at]!.text]
  const i = part ? (p[at + 1]?.text === '-' ? at + 2 : at + 1) : at
  const tens = p[i]
  const digits = tens?.kind === 'digits' && isJoined(p[i + 1], 's') && /^[2-9]0$/.test(tens.text)
  const word = TENS.indexOf(tens?.text ?? '')
  if (!digits && word < 0) return null
  const first = digits ? Number(tens.text) : 20 + 10 * word
  const [low, high] = part ?? [0, 9]
  return {
    to: digits ? i + 2 : i + 1,
    value: first + (low + high) / 2,
    low: first + low,
    high: first + high,
    digits,
  }
}

/** 'Age 40', 'aged 40', 'the age of 40': the piece at which the words before an age begin; -1 when none stand there. */
export function beforeAge(p: readonly Piece[], at: number): number {
  const word = p[at - 1]?.text
  if (word === 'age' || word === 'aged') return at - 1
  return word === 'of' && p[at - 2]?.text === 'age' ? at - 2 : -1
}
