import { MONTHS, NAMED_DAY_STARTS, SEASONS, TIME_UNITS, WHICH } from '../en/calendar.js'
import { SMALL_NUMBERS, SMALL_ORDINALS } from '../en/numbers.js'
import type { Piece } from '../pieces.js'
import { weekdayAt } from './date-words.js'
import { findTold } from './find-told.js'
import { readDate } from './read-date.js'
import { readDistance } from './read-distance.js'
import { readCentury, readDecade } from './read-era.js'
import { readNamedDay } from './read-named-day.js'
import { readNthDay } from './read-nth-day.js'
import { readQuarter } from './read-quarter.js'
import { readRelativeUnit, unitFrom } from './read-relative.js'
import { readSeason } from './read-season.js'
import { readTold } from './read-told.js'
import { readWeek } from './read-week.js'
import { inWeek } from './read-weekday.js'
import { readRest, readWholeUnit } from './read-whole-unit.js'
import { dayStretch, findStretch, type Setting, type WhenRead } from './when.js'

type PeriodReader = (p: readonly Piece[], at: number, setting: Setting) => WhenRead | null

/** Words of a place in a row: 'the third week', 'the twenty-first century'. */
const PLACES = [...SMALL_ORDINALS.keys(), 'twenty', 'thirty', 'last', 'final']

/** Every way of telling a stretch, in the order in which they are tried, with the words it may begin with. */
const READERS: [read: PeriodReader, words: readonly string[]][] = [
  [readDistance, [...SMALL_NUMBERS.keys(), ...'a an half several few in within'.split(' ')]],
  [readTold, ['the', 'that']],
  [readToday, 'the day today yesterday tomorrow'.split(' ')],
  [readNamedDay, [...NAMED_DAY_STARTS]],
  [readDecade, ['the']],
  [readCentury, ['the', ...PLACES]],
  [readQuarter, ['the', 'q', 'h', ...PLACES]],
  [readWeek, ['the', 'week', 'w', ...PLACES]],
  [readNthDay, ['the', ...PLACES]],
  [readAfterNext, 'the week weekend month year'.split(' ')],
  [readSeason, ['the', 'that', ...WHICH.keys(), ...SEASONS.keys()]],
  [readWhich, ['the', ...WHICH.keys()]],
  [readWholeUnit, ['the']],
  [readRest, 'rest remainder remaining'.split(' ')],
]
const BY_WORD = new Map<string, PeriodReader[]>()
for (const [read, words] of READERS)
  for (const word of words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), read])
const BY_DIGITS: readonly PeriodReader[] = [
  readDistance,
  readDecade,
  readCentury,
  readQuarter,
  readWeek,
  readNthDay,
]

/** A stretch of the calendar told otherwise than by day, month and year; the first reading that fits. */
export function readPeriod(p: readonly Piece[], at: number, setting: Setting): WhenRead | null {
  const { kind, text } = p[at]!
  if (kind === 'sign') return null
  const readers = kind === 'digits' ? BY_DIGITS : BY_WORD.get(text)
  if (readers === undefined) return null
  // '12 boats': no digits begin a period but those of a count, a place in a row ('3rd') or a year ('1980s').
  if (kind === 'digits' && text.length !== 4 && !isOrdinalEnd(p[at + 1])) return readDistance(p, at)
  for (const read of readers) {
    const found = read(p, at, setting)
    if (found) return found
  }
  return null
}

const isOrdinalEnd = (piece: Piece | undefined): boolean =>
  piece !== undefined && !piece.gap && /^(?:st|nd|rd|th|s|')$/.test(piece.text)

/** 'today', 'yesterday', 'the day before yesterday', 'the next day', 'now'. */
function readToday(p: readonly Piece[], at: number): WhenRead | null {
  let i = at
  if (p[i]!.text === 'the') i++
  const { text } = p[i] ?? { text: '' }
  const shift = (to: number, by: number): WhenRead => ({
    to,
    when: { stretch: ({ anchor }) => (anchor === null ? null : dayStretch(anchor + by)) },
  })
  if (text === 'day' && /^(?:before|after)$/.test(p[i + 1]?.text ?? '')) {
    const by = p[i + 1]!.text === 'before' ? -1 : 1
    const word = p[i + 2]?.text
    if (word === 'yesterday' || word === 'tomorrow') return shift(i + 3, (word === 'yesterday' ? -1 : 1) + by)
    if (i === at || (p[i + 2] !== undefined && p[i + 2]!.kind !== 'sign')) return null
    return {
      to: i + 2,
      when: {
        stretch: (setting) => {
          const day = findTold(setting, 'day') ?? setting.anchor
          return day === null ? null : dayStretch(day + by)
        },
      },
    }
  }
  if (i > at) return null
  switch (text) {
    case 'today':
      return shift(i + 1, 0)
    case 'yesterday':
      return shift(i + 1, -1)
    case 'tomorrow':
      return shift(i + 1, 1)
  }
  return null
}

/** 'the week after next', 'the year before last': two away from today's. */
function readAfterNext(p: readonly Piece[], at: number): WhenRead | null {
  const i = p[at]!.text === 'the' ? at + 1 : at
  const unit = TIME_UNITS.get(p[i]?.text ?? '')
  if (unit !== 'week' && unit !== 'weekend' && unit !== 'month' && unit !== 'year') return null
  const words = `${p[i + 1]?.text} ${p[i + 2]?.text}`
  const which = words === 'after next' ? 'next' : words === 'before last' ? 'last' : null
  if (which === null) return null
  return {
    to: i + 3,
    when: {
      stretch: (setting) => {
        const one = unitFrom(unit, which, setting)?.first
        return one == null ? null : unitFrom(unit, which, { ...setting, told: null, anchor: one })
      },
    },
  }
}

/** 'last week', 'this September', 'next Friday', 'last Christmas', 'this past Wednesday', 'previous week - Monday', 'this 5/12'. */
function readWhich(p: readonly Piece[], at: number, setting: Setting): WhenRead | null {
  // 'The next day' is one told by its article; 'the next week' is 'next week' to most readers.
  if (p[at]!.text === 'the') {
    const day = readRelativeUnit(p, at + 1)
    return day?.unit === 'day' && !day.counted ? day : null
  }
  const unit = readRelativeUnit(p, at)
  if (unit) {
    const joint = p[unit.to]?.text === '-' ? 1 : 0
    const day = unit.unit === 'week' && !unit.counted ? weekdayAt(p, unit.to + joint) : null
    if (day && !day.plural) return { to: day.to, when: inWeek(unit.when, day.weekday) }
    return unit
  }
  let i = at
  let which = WHICH.get(p[i]!.text)
  if (which === undefined || !p[i + 1]) return null
  if (which === 'this' && /^(?:past|coming)$/.test(p[i + 1]!.text)) {
    which = WHICH.get(p[i + 1]!.text)!
    i++
  }
  i++
  if (!p[i]) return null
  if (weekdayAt(p, i) || MONTHS.has(p[i]!.text) || p[i]!.kind === 'digits') {
    const date = readDate(p, i, setting)
    if (!date || date.when.stretch || date.when.year !== undefined)
      return date && weekdayAt(p, i) ? date : null
    if (date.when.day === undefined && date.when.month === undefined && date.when.weekday === undefined)
      return null
    if (p[i]!.kind === 'digits' && date.when.month === undefined) return null
    return {
      to: date.to,
      when: {
        ...date.when,
        which: date.when.month !== undefined && date.when.weekday !== undefined ? 'this' : which,
      },
    }
  }
  const named = which === 'last' || which === 'this' || which === 'next' ? readNamedDay(p, i) : null
  if (!named) return null
  const ahead = which !== 'last'
  return {
    to: named.to,
    when: { stretch: (here) => findStretch(named.when, { ...here, ahead: () => ahead }) },
  }
}
