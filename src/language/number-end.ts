import { DIGIT, endOfDigits, endOfRun, isDigitAt, isLetterAt, kindAt } from './character-kinds.js'
import { wordSet } from './en/word-set.js'

/** Written right behind a number and yet a word of its own: '5|pm', '10|km', '$3|bn'. */
const UNITS = wordSet(
  'am pm AM PM k K m M mm MM cm km kg g mg lb lbs oz ft in b bn mn t x gb GB mb MB kb KB tb TB hz Hz kHz MHz GHz mph kph kW MW GW kWh MWh hr hrs min mins sec secs ms yr yrs px percent pct thousand million billion trillion dollars GBP USD EUR',
)
const LONGEST_UNIT = 8

/** Telephone numbers and dates are not longer, in code units. */
const LONGEST_GROUPS = 40

/**
 * Where the number that begins at `at` ends: '3,000', '3.2', '5:30', '9/11', '555-0123'. Ranges and fractions
 * come apart ('5|-|10', '1|/|2'). What goes on as a word ('20th', '4G', '1990s') ends where its digits do.
 */
export function endOfNumber(text: string, at: number, limit: number): number {
  const groups = endOfGroups(text, at, limit)
  if (groups > 0) return groups
  let to = endOfDigits(text, at, limit)
  for (;;) {
    const mark = text[to]
    if (to + 1 >= limit || kindAt(text, to + 1) !== DIGIT) return to
    const end = endOfDigits(text, to + 1, limit)
    if (mark === ',' ? end - to !== 4 : mark !== '.' && mark !== ':') return to
    to = end
  }
}

/** Does a unit begin here, right behind a number? */
export function isUnit(text: string, at: number, limit: number): boolean {
  const end = endOfRun(text, at, Math.min(limit, at + LONGEST_UNIT + 1))
  if (UNITS.has(text.slice(at, end))) return true
  // 'p.m.' and 'a.m.'
  return end === at + 1 && /^[ap]\.m/i.test(text.slice(at, at + 3))
}

/** '60's' and '1990's' are decades, one word; in '107's' the number owns something. */
export const isDecade = (text: string, at: number, end: number): boolean =>
  text[end - 1] === '0' && (end - at === 2 || end - at === 4)

/** Digits in groups that are one number or one date; -1 for ranges, fractions and plain numbers. */
function endOfGroups(text: string, at: number, limit: number): number {
  const bound = Math.min(limit, at + LONGEST_GROUPS)
  const groups: string[] = []
  let marks = ''
  let to = at
  for (;;) {
    const end = endOfDigits(text, to, bound)
    groups.push(text.slice(to, end))
    const mark = text[end]
    if (end + 1 >= bound || (mark !== '-' && mark !== '/') || !isDigitAt(text, end + 1)) {
      to = end
      break
    }
    marks += mark
    to = end + 1
  }
  if (groups.length === 1 || isLetterAt(text, to)) return -1
  const [first, second] = groups as [string, string]
  if (groups.length > 2) return to
  return (marks === '/' ? isDay(first, second) : isPhone(first, second)) ? to : -1
}

/** '9/11' is a day, '3/4' a part, '24/7' neither. */
function isDay(first: string, second: string): boolean {
  const [month, day] = [Number(first), Number(second)]
  if (first.length > 2 || second.length > 2 || month < 1 || month > 12 || day < 1 || day > 31) return false
  return day > 10 || month >= day || second.startsWith('0')
}

/** '555-0123' is a telephone number, '500-1000' and '1969-1970' are ranges. */
const isPhone = (first: string, second: string): boolean =>
  second.length === 4 && first.length !== 4 && first.length !== 2 && !first.endsWith('00')
