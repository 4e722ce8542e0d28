import {
  DAY_PARTS,
  DECADES,
  MONTHS,
  NAMED_DAY_STARTS,
  OFTEN,
  PHASES,
  SEASONS,
  TIME_UNITS,
  WEEKDAYS,
  WHICH,
} from '../en/calendar.js'
import { FEW, SMALL_NUMBERS, SMALL_ORDINALS } from '../en/numbers.js'
import type { Piece } from '../pieces.js'
import { readNamedDay } from './read-named-day.js'

/** Words that tell a time, or a part of one, wherever they stand. */
const TELLING: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  ...WHICH.keys(),
  ...PHASES.keys(),
  ...SEASONS.keys(),
  ...DAY_PARTS.keys(),
  ...OFTEN.keys(),
  ...DECADES.keys(),
  ...TIME_UNITS.keys(),
  ...SMALL_NUMBERS.keys(),
  ...SMALL_ORDINALS.keys(),
  ...FEW.keys(),
  ...NAMED_DAY_STARTS,
  ...'same bi semi weekday rest remainder remaining half quarter noon midday noonish noontime midnight today tomorrow yesterday tonight later earlier eod eow eom eoy weekdays tonite overnight every each once q h w now present moment time'.split(
    ' ',
  ),
])

/** Words that lead to a time: a moment may begin with them where one of the telling ones stands close behind. */
const LEADING: ReadonlySet<string> = new Set(
  "the a an that into in at on from between since before after until till by as no prior starting beginning through right within '".split(
    ' ',
  ),
)

/** Of the telling words, those that tell only behind another: 'the day before', 'at the moment'. */
const NEVER_FIRST: ReadonlySet<string> = new Set(
  [...TIME_UNITS.keys(), ...'same present moment time seconds'.split(' ')].filter(
    (word) => word !== 'week' && word !== 'h' && word !== 'second' && word !== 'quarter',
  ),
)
/** Parts of a stretch, as nouns. */
const NOUNS: ReadonlySet<string> = new Set('beginning start middle end rest remainder'.split(' '))
/** How close, in pieces: 'as early as 7', 'prior to the 1980s'. */
const CLOSE = 3

export function mayBegin(p: readonly Piece[], at: number): boolean {
  const { text, kind } = p[at]!
  if (kind === 'digits') return true
  if (text === 'the' && NOUNS.has(p[at + 1]?.text ?? '') && p[at + 2]?.text === 'of') {
    // 'The end of the week' begins with its noun, 'the end of the day' with its article: that is one point of time.
    const day = p[at + 3]?.text === 'the' || p[at + 3]?.text === 'this' ? at + 4 : at + 3
    if (!/^(?:day|today|tomorrow|yesterday)$/.test(p[day]?.text ?? '') && !WEEKDAYS.has(p[day]?.text ?? ''))
      return false
  }
  if (text === 'the' && /^eo[wmy]$/.test(p[at + 1]?.text ?? '')) return false
  if (text === 'month' && p[at + 1]?.text === 'of') return MONTHS.has(p[at + 2]?.text ?? '')
  if (LEADING.has(text)) {
    for (let i = at + 1; i <= at + CLOSE && i < p.length; i++) if (tells(p, i)) return true
    return false
  }
  return kind === 'word' && tells(p, at) && !NEVER_FIRST.has(text)
}

/** 'Black', 'new' and 'president' open the names of days, and mostly something else. */
function tells(p: readonly Piece[], at: number): boolean {
  const { text, kind } = p[at]!
  return (
    kind === 'digits' || TELLING.has(text) || (NAMED_DAY_STARTS.has(text) && readNamedDay(p, at) !== null)
  )
}
