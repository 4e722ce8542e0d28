import type { MomentMention, Sentence } from '../model/language.js'
import type { Span } from '../model/span.js'
import {
  type Day,
  edtfOfDay,
  edtfOfMonth,
  edtfWithoutYear,
  findDay,
  findDayOf,
  partsOf,
  shiftMonth,
} from './calendar-days.js'
import { SMALL_NUMBERS } from './en/numbers.js'
import type { ReadText } from './read-text.js'

/** What is known where a date stands. */
interface Setting {
  /** The day the report was published; null when it is not known to the day. */
  anchor: Day | null
  /** The sentence speaks of what is to come, as far as its words before the date say. */
  future: boolean
}

/** One way of writing a date. */
interface Rule {
  /** Global; looked for in the normalised sentence. */
  pattern: RegExp
  /** EDTF of what was found; null when it is no date after all or nothing certain can be said. */
  read(groups: Record<string, string | undefined>, setting: Setting): string | null
}

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ')
const WEEKDAY_NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const MONTH = `(?<month>${MONTH_NAMES.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)`
const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b\\.?)`
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?'
const YEAR = '(?<year>1[5-9]\\d\\d|20\\d\\d)'
const COUNT = `(?<count>\\d{1,3}|an?|${[...SMALL_NUMBERS.keys()].filter((word) => word !== 'zero').join('|')})`

const monthOf = (name: string): number =>
  MONTH_NAMES.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1
const weekdayOf = (name: string): number => WEEKDAY_NAMES.findIndex((day) => day.startsWith(name.slice(0, 3)))
const rule = (pattern: string, read: Rule['read'], flags = 'g'): Rule => ({
  pattern: new RegExp(pattern, flags),
  read,
})

/** The ways in which dates are written, the most telling first: what one has read, no later one reads again. */
const RULES: Rule[] = [
  rule('\\b(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})\\b', ({ year, month, day }) =>
    dayText(Number(year), Number(month), Number(day)),
  ),
  // 17/10/2014: only where one of the two can be no month.
  rule('\\b(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>\\d{4})\\b', ({ a, b, year }) => {
    const [first, second] = [Number(a), Number(b)]
    if (first > 12) return dayText(Number(year), second, first)
    return second > 12 || first === second ? dayText(Number(year), first, second) : null
  }),
  rule(`\\b(?:${WEEKDAY},? )?(?:the )?\\b${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?(?!\\w)`, readDate),
  rule(`\\b(?:${WEEKDAY},? )?${MONTH} (?:the )?${DAY}(?:,? ${YEAR})?(?![\\w:])(?!,\\d)`, readDate),
  rule(`\\b${MONTH},? (?:of )?${YEAR}(?!\\w)`, ({ month, year }) =>
    edtfOfMonth(Number(year), monthOf(month!)),
  ),
  rule(`\\b(?<when>last|next|this|past|coming)? ?(?<weekday>${WEEKDAY_NAMES.join('|')})\\b`, readWeekday),
  rule(
    '\\b(?<word>today|tonight|yesterday|tomorrow)\\b',
    ({ word }, { anchor }) => {
      const by = { yesterday: -1, tomorrow: 1 }[word!.toLowerCase()] ?? 0
      return anchor === null ? null : edtfOfDay(anchor + by)
    },
    'gi',
  ),
  rule(
    '\\b(?:(?<last>last)|this|overnight) (?:night|evening|morning|afternoon)\\b',
    ({ last }, { anchor }) => (anchor === null ? null : edtfOfDay(anchor - (last ? 1 : 0))),
    'gi',
  ),
  rule(`\\b${COUNT} (?<unit>day|week|month|year)s? (?<way>ago|earlier|from now)\\b`, readDistance, 'gi'),
  rule('\\b(?<when>last|past|this|next) (?<unit>week|month|year)\\b', readUnit, 'gi'),
  rule(
    `\\b(?:in|since|until|by|during|from|of|late|early|mid-?|last|this|next|through|between|and|before|after) (?<month>${MONTH_NAMES.join('|')})\\b(?! \\d)`,
    readMonth,
  ),
  rule('\\b(?<decade>1[89]\\d|20\\d)0s\\b', ({ decade }) => `${decade}X`),
  rule(
    `\\b(?:in|since|until|by|during|from|of|late|early|mid-?|before|after|year|between|and|to|spring|summer|autumn|fall|winter|circa) ${YEAR}(?![\\w,.-]?\\d)(?! (?:[A-Z]{2}|\\w+s|per|km|m|metres|meters|feet|miles)\\b)`,
    ({ year }) => year!,
  ),
]
/** These words lead to the date and are no part of it. */
const LEAD =
  /^(?:in|since|until|by|during|from|of|late|early|mid-?|last|this|next|through|between|and|before|after|year|to|spring|summer|autumn|fall|winter|circa|past|coming) (?=[A-Z\d])/

/**
 * Every date of the report, in reading order, never overlapping, in EDTF. A weekday, a day without a year and
 * 'last week' are counted from the day of publication, looking back unless the sentence looks ahead; where
 * that day is not known, a day without a year keeps its year open and the others are left out.
 *
 * @param published the report's date of publication, EDTF
 */
export function listMoments(read: ReadText, published: string | undefined): MomentMention[] {
  const anchor = findDayOf(published)
  return read.sentences.flatMap((sentence) => readSentence(read, sentence, anchor))
}

/** Nearly every date has a digit, a capital or one of these: most sentences are done with this look. */
const WORTH_A_LOOK =
  /\d|day\b|\bago\b|\bearlier\b|\bfrom now\b|morrow|night|week|month|year|morning|evening|afternoon|(?:Janu|Febr|Octo|Dece|Nove|Septe|Augu)|\b(?:March|April|May|June|July)\b/

function readSentence(
  { normal, sentences }: ReadText,
  sentence: Sentence,
  anchor: Day | null,
): MomentMention[] {
  const text = normal.slice(sentence.start, sentence.end)
  if (sentences.length === 0 || !WORTH_A_LOOK.test(text)) return []
  const found: MomentMention[] = []
  // Also what a rule took for a date and could not read: no later rule shall read a part of it.
  const taken: Span[] = []
  for (const { pattern, read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      // 'last Friday' is the date, 'last October' is 'October': the weekday rule uses its first word.
      const lead = match.groups?.weekday ? 0 : (LEAD.exec(match[0])?.[0].length ?? 0)
      const blank = match[0].length - match[0].trimStart().length
      const start = sentence.start + match.index + Math.max(lead, blank)
      const end = sentence.start + match.index + match[0].length
      if (taken.some((other) => other.start < end && start < other.end)) continue
      taken.push({ start, end })
      const date = read(match.groups ?? {}, { anchor, future: looksAhead(text.slice(0, match.index)) })
      if (date !== null) found.push({ start, end, date })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Does what was said before the date, since the last verb of saying, look ahead? */
function looksAhead(before: string): boolean {
  const near = before.slice(-100)
  const said = Math.max(...['said', 'told', 'says', 'announced'].map((word) => near.lastIndexOf(word)))
  return /\b(?:will|shall|won't|would|due|scheduled|expected|plans?|planned|going to|set to|is to|are to|to be|next|upcoming)\b|\b(?:by|until) (?:\w+ )?$/.test(
    near.slice(Math.max(0, said)),
  )
}

const dayText = (year: number, month: number, day: number): string | null => {
  const found = findDay(year, month, day)
  return found === null ? null : edtfOfDay(found)
}

function readDate(groups: Record<string, string | undefined>, { anchor, future }: Setting): string | null {
  const month = monthOf(groups.month!)
  const day = Number(groups.day)
  if (groups.year) return dayText(Number(groups.year), month, day)
  // A leap year has every day there is.
  if (findDay(2000, month, day) === null) return null
  if (anchor === null) return edtfWithoutYear(month, day)
  const { year } = partsOf(anchor)
  const candidates = [year - 1, year, year + 1]
    .map((of) => findDay(of, month, day))
    .filter((of) => of !== null)
  const fitting = future ? candidates.find((of) => of >= anchor) : candidates.findLast((of) => of <= anchor)
  return fitting === undefined ? edtfWithoutYear(month, day) : edtfOfDay(fitting)
}

function readWeekday(
  { weekday, when }: Record<string, string | undefined>,
  { anchor, future }: Setting,
): string | null {
  if (anchor === null) return null
  const back = (partsOf(anchor).weekday - weekdayOf(weekday!) + 7) % 7
  if (when === 'next' || when === 'coming' || (future && when === undefined))
    return edtfOfDay(anchor + (back === 0 && when ? 7 : (7 - back) % 7))
  // 'Last Friday', written on a Friday, is a week ago; 'Friday' is today.
  return edtfOfDay(anchor - (when === 'last' && back === 0 ? 7 : back))
}

function readDistance(
  { count, unit, way }: Record<string, string | undefined>,
  { anchor }: Setting,
): string | null {
  // 'Two days earlier' counts from something told before, which is not known here.
  if (anchor === null || way!.toLowerCase() === 'earlier') return null
  const word = count!.toLowerCase()
  const n =
    (/^an?$/.test(word) ? 1 : (SMALL_NUMBERS.get(word) ?? Number(word))) *
    (way!.toLowerCase() === 'ago' ? -1 : 1)
  const { year, month } = partsOf(anchor)
  if (unit!.toLowerCase() === 'day') return edtfOfDay(anchor + n)
  if (unit!.toLowerCase() === 'year') return String(year + n).padStart(4, '0')
  if (unit!.toLowerCase() === 'week') return weekOf(anchor + 7 * n)
  const moved = shiftMonth(year, month, n)
  return edtfOfMonth(moved.year, moved.month)
}

function readUnit({ when, unit }: Record<string, string | undefined>, { anchor }: Setting): string | null {
  const word = when!.toLowerCase()
  // 'The past week' ends today: no week of the calendar.
  if (anchor === null || word === 'past') return null
  const by = { last: -1, next: 1 }[word] ?? 0
  const { year, month } = partsOf(anchor)
  if (unit!.toLowerCase() === 'year') return String(year + by).padStart(4, '0')
  if (unit!.toLowerCase() === 'week') return weekOf(anchor + 7 * by)
  const moved = shiftMonth(year, month, by)
  return edtfOfMonth(moved.year, moved.month)
}

/** EDTF of the week, Monday to Sunday, that a day lies in. */
function weekOf(day: Day): string {
  const monday = day - ((partsOf(day).weekday + 6) % 7)
  return `${edtfOfDay(monday)}/${edtfOfDay(monday + 6)}`
}

function readMonth(
  { month: name }: Record<string, string | undefined>,
  { anchor, future }: Setting,
): string | null {
  const month = monthOf(name!)
  if (anchor === null) return edtfWithoutYear(month)
  const { year, month: now } = partsOf(anchor)
  const of = future ? (month >= now ? year : year + 1) : month <= now ? year : year - 1
  return edtfOfMonth(of, month)
}
