import { MONTHS, WHICH } from '../en/calendar.js'
import type { Piece } from '../pieces.js'
import { weekdayAt } from './date-words.js'
import { readDate } from './read-date.js'
import { readCentury, readDecade } from './read-era.js'
import { readNamedDay } from './read-named-day.js'
import { readQuarter } from './read-quarter.js'
import { readDistance, readRelativeUnit, readTold } from './read-relative.js'
import { readSeason } from './read-season.js'
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
    return p[i + 2] === undefined || p[i + 2]!.kind === 'sign' ? (i > at ? shift(i + 2, by) : null) : null
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

/** 'last week', 'this September', 'next Friday', 'last Christmas', 'this past Wednesday', 'previous week - Monday', 'this 5/12'. */
function readWhich(p: readonly Piece[], at: number, setting: Setting): WhenRead | null {
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
