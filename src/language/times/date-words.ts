import { CAPITAL_ONLY, MONTHS, WEEKDAYS } from '../en/calendar.js'
import { SMALL_NUMBERS, SMALL_ORDINALS } from '../en/numbers.js'
import { isJoined, type Piece } from '../pieces.js'
import { readCardinal } from '../quantities/read-cardinal.js'

/** Words that lead to a date, so that a bare month, year or '7/6' behind them is one. */
export const LEADS: ReadonlySet<string> = new Set(
  'in on throughout since until till by during from into of late early mid last this next through between and before after to circa around about year past coming previous every'.split(
    ' ',
  ),
)

export const isLed = (p: readonly Piece[], at: number): boolean => LEADS.has(p[at - 1]?.text ?? '')

/** A month's name, with the full stop of its abbreviation. */
export function monthAt(p: readonly Piece[], at: number): { to: number; month: number } | null {
  const piece = p[at]
  if (piece?.kind !== 'word') return null
  const month = MONTHS.get(piece.text)
  if (month === undefined) return null
  const near = p[at + 1]?.kind === 'digits' || p[at - 1]?.kind === 'digits' || p[at - 1]?.text === 'of'
  if (!piece.capital && CAPITAL_ONLY.has(piece.text) && !near) return null
  const dot = piece.text.length <= 4 && piece.text !== 'may' && piece.text !== 'june' && piece.text !== 'july'
  // 'in Sept. 1990'; the full stop that ends a sentence is not the month's, nor is one before a capital.
  const stop = dot && isJoined(p[at + 1], '.') && p[at + 2] !== undefined
  return { to: at + (stop ? 2 : 1), month }
}

export function weekdayAt(
  p: readonly Piece[],
  at: number,
): { to: number; weekday: number; plural: boolean } | null {
  const piece = p[at]
  if (piece?.kind !== 'word') return null
  const plural = piece.text.length > 6 && piece.text.endsWith('s')
  const weekday = WEEKDAYS.get(plural ? piece.text.slice(0, -1) : piece.text)
  if (weekday === undefined || (!piece.capital && CAPITAL_ONLY.has(piece.text))) return null
  // 'Sun', 'Sat' and 'Wed' are words and names: a day only where a date goes on.
  if (piece.text.length === 3) {
    const next = p[at + 1]
    if (
      !(
        next?.kind === 'digits' ||
        /^[.,]$/.test(next?.text ?? '') ||
        // 'Mon-Fri'.
        (isJoined(next, '-') && WEEKDAYS.has(p[at + 2]?.text ?? '')) ||
        (isJoined(p[at - 1], '-') && WEEKDAYS.has(p[at - 2]?.text ?? '')) ||
        MONTHS.has(next?.text ?? '') ||
        LEADS.has(p[at - 1]?.text ?? '')
      )
    )
      return null
  }
  const stop =
    piece.text.length <= 5 &&
    isJoined(p[at + 1], '.') &&
    p[at + 2] !== undefined &&
    /^\w/.test(p[at + 2]!.text)
  return { to: at + (stop ? 2 : 1), weekday, plural }
}

/** '3', '3rd', 'third', 'twenty-second', each a day of a month. */
export function dayAt(p: readonly Piece[], at: number): { to: number; day: number; ordinal: boolean } | null {
  const piece = p[at]
  if (!piece) return null
  if (piece.kind === 'digits') {
    if (piece.text.length > 2) return null
    const day = Number(piece.text)
    if (day < 1 || day > 31) return null
    const ending = p[at + 1]
    const ordinal = ending !== undefined && !ending.gap && /^(?:st|nd|rd|th)$/.test(ending.text)
    if (!ordinal && ending && !ending.gap && ending.kind === 'word') return null
    return { to: at + (ordinal ? 2 : 1), day, ordinal }
  }
  if (piece.kind !== 'word') return null
  const ordinal = SMALL_ORDINALS.get(piece.text)
  if (ordinal !== undefined)
    return ordinal >= 1 && ordinal <= 30 ? { to: at + 1, day: ordinal, ordinal: true } : null
  const tens = SMALL_NUMBERS.get(piece.text)
  if (tens === undefined) return null
  const hyphen = p[at + 1]?.text === '-' ? 1 : 0
  const unit = SMALL_ORDINALS.get(p[at + 1 + hyphen]?.text ?? '')
  if ((tens === 20 || tens === 30) && unit !== undefined && unit < 10)
    return tens + unit <= 31 ? { to: at + 2 + hyphen, day: tens + unit, ordinal: true } : null
  const number = readCardinal(p, at)
  return number && number.value >= 1 && number.value <= 31 && p[at + 1]
    ? { to: number.to, day: number.value, ordinal: false }
    : null
}

/** A year of four digits, or in words; `of`, a comma or 'in' may stand before it. */
export function yearAt(p: readonly Piece[], at: number): { to: number; year: number } | null {
  const piece = p[at]
  if (piece?.kind === 'digits') {
    const year = Number(piece.text)
    const next = p[at + 1]
    if (piece.text.length !== 4 || year < 1000 || year > 2199) return null
    if (next && !next.gap && ((next.kind === 'word' && next.text !== 's') || next.text === '%')) return null
    if (isJoined(next, ',') && p[at + 2]?.kind === 'digits' && !p[at + 2]!.gap) return null
    if (isJoined(next, ':') && p[at + 2]?.kind === 'digits' && !p[at + 2]!.gap) return null
    return isJoined(next, 's') ? null : { to: at + 1, year }
  }
  if (piece?.text === "'" && p[at + 1]?.kind === 'digits' && !p[at + 1]!.gap && p[at + 1]!.text.length === 2)
    return { to: at + 2, year: fullYear(Number(p[at + 1]!.text)) }
  return yearInWords(p, at)
}

/** 'nineteen ninety six', 'two thousand and twenty', 'twenty fifteen'. */
function yearInWords(p: readonly Piece[], at: number): { to: number; year: number } | null {
  if (p[at]?.kind !== 'word') return null
  const first = SMALL_NUMBERS.get(p[at]!.text)
  if (first === undefined) return null
  if (first === 2 && p[at + 1]?.text === 'thousand') {
    const number = readCardinal(p, at)
    return number && number.value >= 2000 && number.value < 2100
      ? { to: number.to, year: number.value }
      : null
  }
  if (first < 15 || first > 20) return null
  const rest = readCardinal(p, at + 1)
  return rest && rest.value >= 10 && rest.value < 100 ? { to: rest.to, year: first * 100 + rest.value } : null
}

/** Two digits: of this century up to 2049, else of the last. */
export const fullYear = (year: number): number => (year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year)

/** ', 2014', 'of 2014', 'in 2014', '-2014', '/2014', '2014' behind a day or a month. */
export function yearBehind(p: readonly Piece[], at: number): { to: number; year: number } | null {
  let i = at
  if (/^(?:,|of|in|-|\/)$/.test(p[i]?.text ?? '')) i++
  return yearAt(p, i)
}
