import { SMALL_ORDINALS } from '../en/numbers.js'
import type { Piece } from '../pieces.js'
import { findDay, partsOf } from './calendar-days.js'
import { dayAt, monthAt, yearAt } from './date-words.js'
import { readDate } from './read-date.js'
import { readRelativeUnit } from './read-relative.js'
import { findStretch, type Setting, type WhenRead, weekStretch } from './when.js'

/** The place of 'last', which is counted from the end. */
export const LAST = 99

export function ordinalAt(p: readonly Piece[], at: number): { to: number; value: number } | null {
  const piece = p[at]
  if (piece?.kind === 'word') {
    const value = piece.text === 'last' || piece.text === 'final' ? LAST : SMALL_ORDINALS.get(piece.text)
    if (value !== undefined) return { to: at + 1, value }
  }
  const day = dayAt(p, at)
  return day?.ordinal ? { to: day.to, value: day.day } : null
}

/** 'week 31', 'the week of May 5', 'the week commencing Feb 4', 'first week of 2019', 'last week of August'. */
export function readWeek(p: readonly Piece[], at: number, setting: Setting): WhenRead | null {
  let i = at
  if (p[i]!.text === 'the') i++
  if (p[i]?.text === 'week' || p[i]?.text === 'w') {
    // 'the week of May 5', but 'week 31'.
    if (i > at && p[i + 1]?.kind === 'digits') return null
    const commencing =
      p[i]!.text === 'w'
        ? p[i + 1]?.text === '/' && p[i + 2]?.text === 'c'
          ? i + 3
          : 0
        : /^(?:of|commencing|beginning|starting)$/.test(p[i + 1]?.text ?? '')
          ? i + 2
          : 0
    if (commencing > 0 && p[commencing]) {
      const date = readDate(p, commencing, setting)
      if (date?.when.day === undefined) return null
      return {
        to: date.to,
        when: {
          stretch: (here) => {
            const first = findStretch(date.when, here)?.first
            return first === null || first === undefined ? null : weekStretch(first)
          },
        },
      }
    }
    const number = p[i + 1]
    if (p[i]!.text === 'week' && number?.kind === 'digits' && number.text.length <= 2) {
      const week = Number(number.text)
      if (week < 1 || week > 53) return null
      return {
        to: i + 2,
        when: {
          stretch: ({ anchor }) =>
            anchor === null ? null : weekStretch(findDay(partsOf(anchor).year, 1, 4)! + 7 * (week - 1)),
        },
      }
    }
    return null
  }
  const nth = ordinalAt(p, i)
  if (!nth || p[nth.to]?.text !== 'week' || p[nth.to + 1]?.text !== 'of') return null
  const j = nth.to + 2
  const inside = p[j]
    ? yearAt(p, j)
      ? { to: yearAt(p, j)!.to, when: { year: yearAt(p, j)!.year } }
      : monthAt(p, j)
        ? readDate(p, j, setting)
        : readRelativeUnit(p, j)
    : null
  if (!inside || inside.when.day !== undefined) return null
  return {
    to: inside.to,
    when: {
      stretch: (here) => {
        const whole = findStretch(inside.when, here)
        if (whole?.first === null || whole?.last === null || !whole) return null
        // The first week has the fourth day in it; the last the fourth before the end.
        const week =
          nth.value === LAST
            ? weekStretch(whole.last - 3)
            : weekStretch(whole.first + 3 + 7 * (nth.value - 1))
        return week
      },
    },
  }
}
