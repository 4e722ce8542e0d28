import { MONTHS, TIME_UNITS, WHICH } from '../en/calendar.js'
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

/** A stretch of the calendar told otherwise than by day, month and year; the longest reading wins. */
export function readPeriod(p: readonly Piece[], at: number, setting: Setting): WhenRead | null {
  const first = p[at]!
  if (first.kind === 'sign') return null
  return (
    readDistance(p, at) ??
    readTold(p, at) ??
    readToday(p, at) ??
    readNamedDay(p, at) ??
    readDecade(p, at) ??
    readCentury(p, at) ??
    readQuarter(p, at) ??
    readWeek(p, at, setting) ??
    readNthDay(p, at, setting) ??
    readAfterNext(p, at) ??
    readSeason(p, at) ??
    readWhich(p, at, setting) ??
    readWholeUnit(p, at) ??
    readRest(p, at)
  )
}

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
