import { WHICH } from '../en/calendar.js'
import type { Piece } from '../pieces.js'
import { dayAt, monthAt } from './date-words.js'
import { readDayMonth, readMonthFirst } from './read-month-date.js'
import { readNumeric, readYearFirst } from './read-numeric-date.js'
import { readRelativeUnit } from './read-relative.js'
import { findStretch, type Setting, type Stretch, type When, type WhenRead, weekStretch } from './when.js'

/** 'Friday', 'Friday, Oct. 3', 'Friday 7/6', 'Friday the 26th', 'Monday 21', 'Friday-Jun-15', 'Friday (jun-15)', 'Tuesday of next week'. */
export function readWeekday(
  p: readonly Piece[],
  { to, weekday, plural }: { to: number; weekday: number; plural: boolean },
  setting: Setting,
): WhenRead | null {
  if (plural) return null
  let i = to
  const bracket = p[i]?.text === '('
  if (/^(?:,|-|\()$/.test(p[i]?.text ?? '')) i++
  const next = p[i]
  if (next && (next.kind === 'digits' || next.text === 'the' || next.kind === 'word')) {
    const rest =
      next.kind === 'digits'
        ? (readNumeric(p, i, setting) ??
          readDayMonth(p, i) ??
          (i === to || bracket ? readYearFirst(p, i) : null))
        : next.text === 'the'
          ? readDayMonth(p, i + 1)
          : monthAt(p, i)
            ? readMonthFirst(p, i)
            : null
    if (rest && rest.when.day !== undefined) {
      const closed = bracket && p[rest.to]?.text === ')' ? rest.to + 1 : rest.to
      if (!bracket || closed > rest.to) return { to: closed, when: { ...rest.when, weekday } }
    }
    // 'Friday the 26th', 'Monday 21'.
    const plainDay =
      next.text === 'the' ? dayAt(p, i + 1) : i === to && next.kind === 'digits' ? dayAt(p, i) : null
    if (plainDay && (plainDay.ordinal || isEndOfDay(p[plainDay.to])))
      return { to: plainDay.to, when: { day: plainDay.day, weekday } }
  }
  // 'Tuesday of next week', 'Monday of the following week'.
  if (p[to]?.text === 'of' || p[to]?.text === 'in') {
    const week = readRelativeUnit(p, p[to + 1]?.text === 'the' ? to + 2 : to + 1)
    if (week?.unit === 'week') return { to: week.to, when: inWeek(week.when, weekday) }
  }
  const week = WHICH.has(p[to]?.text ?? '') ? readRelativeUnit(p, to) : null
  if (week?.unit === 'week') return { to: week.to, when: inWeek(week.when, weekday) }
  return { to, when: { weekday } }
}

const isEndOfDay = (piece: Piece | undefined): boolean =>
  piece === undefined || (piece.kind === 'sign' && /^[.,;!?]$/.test(piece.text))

/** A weekday of a week that is told by other words. */
export const inWeek = (week: When, weekday: number): When => ({
  stretch: (setting): Stretch | null => {
    const first = findStretch(week, setting)?.first
    if (first === null || first === undefined) return null
    const day = weekStretch(first).first! + ((weekday + 6) % 7)
    return findStretch({ stretch: () => ({ edtf: '', first: day, last: day }) }, setting) && dayOf(day)
  },
})

const dayOf = (day: number): Stretch => {
  const edtf = new Date(day * 86_400_000).toISOString().slice(0, 10)
  return { edtf, first: day, last: day }
}
