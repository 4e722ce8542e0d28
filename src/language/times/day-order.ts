import type { Report } from '../../model/report.js'

/** Where the day stands before the month: varieties of English, and the ends of web addresses, by country. */
const DAY_FIRST = 'gb uk ie au nz in za pk bd lk ng ke gh ug sg my hk mt jm tt'.split(' ')
const MONTH_FIRST = 'us gov mil ph'.split(' ')

const NUMERIC = /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/.]\d)/g
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*'
const WRITTEN_DAY_FIRST = new RegExp(`\\b[0-3]?\\d(?:st|nd|rd|th)? (?:of )?${MONTH}\\b`, 'gi')
const WRITTEN_MONTH_FIRST = new RegExp(`\\b${MONTH}\\.? [0-3]?\\d(?!\\d)`, 'gi')
const BRITISH =
  /\b(?:colour|centre|metres|kilometres|defence|labour|programme|favour|neighbour|honour|theatre)\w*/gi
const AMERICAN = /\b(?:color|center|meters|kilometers|defense|labor|favor|neighbor|honor|theater)\w*/gi

/**
 * Does the report write 3/10 for the third of October? A date of its own that can be read in one way only says so
 * first; then its language and address, the order in which it writes months by name, and its spelling. Null when
 * nothing shows it.
 */
export function findDayOrder(
  { language, url }: Pick<Report, 'language' | 'url'>,
  normal: string,
): boolean | null {
  let asked = false
  for (const [, first, , second] of normal.matchAll(NUMERIC)) {
    asked = true
    if (Number(first) > 12 && Number(second) <= 12) return true
    if (Number(second) > 12 && Number(first) <= 12) return false
  }
  if (!asked && !/\d\/\d/.test(normal)) return null
  const region = /^en-([a-z]{2})\b/i.exec(language)?.[1]?.toLowerCase()
  const host = /^[a-z]+:\/\/[^/]*\.([a-z]+)(?:[:/]|$)/i.exec(url ?? '')?.[1]?.toLowerCase()
  for (const place of [region, host]) {
    if (place !== undefined && DAY_FIRST.includes(place)) return true
    if (place !== undefined && MONTH_FIRST.includes(place)) return false
  }
  return compare(normal, WRITTEN_DAY_FIRST, WRITTEN_MONTH_FIRST) ?? compare(normal, BRITISH, AMERICAN)
}

/** Which of two is found more often; null when neither is. */
function compare(text: string, one: RegExp, other: RegExp): boolean | null {
  const [a, b] = [one, other].map((pattern) => text.match(pattern)?.length ?? 0) as [number, number]
  return a === b ? null : a > b
}
