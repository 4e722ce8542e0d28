import type { Span } from '../model/span.js'

/** A calendar day, month or year as written in furniture or metadata. */
export interface DateMention extends Span {
  /** EDTF: 2015-07-07, 2015-07, 2015, or XXXX-10-17 where the year is not told. */
  date: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Month names with their newspaper short forms; `\b` keeps 'Mayor' from being a month. */
const MONTH_NAMES =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
/** Also in capitals, as telexes have them; 'may' and 'march' in small letters are verbs. */
const MONTH = `(?:${MONTH_NAMES}|${MONTH_NAMES.toUpperCase()})(?![\\p{L}])`

const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d)'
const YEAR = '(?:19|20)\\d\\d(?!\\d)'

/** Day and month in either order, the year optional: what stands in datelines. */
export const DAY_AND_MONTH = `(?:${MONTH}\\s{1,2}${DAY}(?:,?\\s{1,2}${YEAR})?|${DAY}\\s{1,2}(?:of\\s)?${MONTH}(?:,?\\s{1,2}${YEAR})?)`

const ISO = new RegExp(`(?<!\\d)(${YEAR})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?(?!\\d)`, 'u')
const MONTH_FIRST = new RegExp(`(?<![\\p{L}\\d])(${MONTH})\\s{1,2}(${DAY})(?:,?\\s{1,2}(${YEAR}))?`, 'iu')
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\d])(${DAY})\\s{1,2}(?:of\\s)?(${MONTH})(?:,?\\s{1,2}(${YEAR}))?`,
  'iu',
)
const NUMERIC = /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?!\d)/

const two = (n: number): string => String(n).padStart(2, '0')

function edtf(year: string | undefined, month: string, day: string): string | null {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase())
  const number = Number.parseInt(day, 10)
  return index < 0 ? null : `${year ?? 'XXXX'}-${two(index + 1)}-${two(number)}`
}

/**
 * The first date in a short text, e.g. a dateline or a `datePublished`. The day is taken as
 * written: converting time zones would move a story to a day its own outlet does not name.
 */
export function findDate(text: string): DateMention | null {
  const head = text.slice(0, 400)
  // No date is without a figure, and most lines have none.
  if (!/\d/.test(head)) return null
  const iso = ISO.exec(head)
  if (iso) return { date: iso[0].slice(0, iso[3] ? 10 : 7), start: iso.index, end: iso.index + iso[0].length }

  const first = MONTH_FIRST.exec(head)
  const second = DAY_FIRST.exec(head)
  // '12 October 2014' also reads as 'October 20': the reading that starts earlier is the whole one.
  const useSecond = second && (!first || second.index < first.index)
  const match = useSecond ? second : first
  if (match) {
    const date = useSecond ? edtf(match[3], match[2]!, match[1]!) : edtf(match[3], match[1]!, match[2]!)
    if (date) return { date, start: match.index, end: match.index + match[0].length }
  }

  const numeric = NUMERIC.exec(head)
  if (numeric) {
    const [a, b] = [Number(numeric[1]), Number(numeric[2])]
    const place = { start: numeric.index, end: numeric.index + numeric[0].length }
    // 3/4/2015 is March in one country and April in another: only the year is sure then.
    if (a > 12 && a <= 31 && b >= 1 && b <= 12) return { date: `${numeric[3]}-${two(b)}-${two(a)}`, ...place }
    if (b > 12 && b <= 31 && a >= 1 && a <= 12) return { date: `${numeric[3]}-${two(a)}-${two(b)}`, ...place }
    if (a === b && a >= 1 && a <= 12) return { date: `${numeric[3]}-${two(a)}-${two(b)}`, ...place }
    if (a <= 12 && b <= 12) return { date: numeric[3]!, ...place }
  }
  return null
}
