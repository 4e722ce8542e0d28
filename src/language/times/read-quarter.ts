import type { Piece } from '../pieces.js'
import { partsOf } from './calendar-days.js'
import { yearAt } from './date-words.js'
import { readRelativeUnit } from './read-relative.js'
import { ordinalAt } from './read-week.js'
import { findStretch, monthsStretch, type When, type WhenRead } from './when.js'

/** 'Q1 2019', '2019-Q1', 'first quarter of 2013', 'the third quarter', 'H2 2019', 'first half of the year'. */
export function readQuarter(p: readonly Piece[], at: number): WhenRead | null {
  const code = codeAt(p, at)
  if (code) {
    let i = code.to
    if (/^(?:of|,|-|in)$/.test(p[i]?.text ?? '')) i++
    const year = yearAt(p, i)
    return {
      to: year?.to ?? code.to,
      when: monthsOf(code.from, code.months, year ? { year: year.year } : undefined),
    }
  }
  const led = p[at]!.kind === 'digits' ? yearAt(p, at) : null
  if (led) {
    const behind = codeAt(p, p[led.to]?.text === '-' ? led.to + 1 : led.to)
    return behind ? { to: behind.to, when: monthsOf(behind.from, behind.months, { year: led.year }) } : null
  }
  let i = at
  if (p[i]!.text === 'the') i++
  const nth = ordinalAt(p, i)
  if (!nth || nth.value > 4) return null
  i = nth.to
  if (p[i]?.text === '-') i++
  const months = p[i]?.text === 'quarter' ? 3 : p[i]?.text === 'half' && nth.value <= 2 ? 6 : 0
  if (months === 0) return null
  i++
  const from = (nth.value - 1) * months + 1
  if (p[i]?.text === 'of' || p[i]?.text === 'in') {
    const year = yearAt(p, i + 1)
    if (year) return { to: year.to, when: monthsOf(from, months, { year: year.year }) }
    const unit = readRelativeUnit(p, i + 1)
    if (unit?.unit === 'year') return { to: unit.to, when: monthsOf(from, months, unit.when) }
    if (p[i + 1]?.text === 'the' && p[i + 2]?.text === 'year')
      return { to: i + 3, when: monthsOf(from, months) }
  }
  const year = yearAt(p, i)
  if (year) return { to: year.to, when: monthsOf(from, months, { year: year.year }) }
  // 'The third quarter' of a match ends no year: only 'quarter' behind 'in the', with nothing of a match behind it.
  return months === 3 && p[at - 1]?.text === 'in' ? { to: i, when: monthsOf(from, months) } : null
}

function codeAt(p: readonly Piece[], at: number): { to: number; from: number; months: number } | null {
  const letter = p[at]
  const digit = p[at + 1]
  if (
    !letter ||
    !digit ||
    digit.gap ||
    digit.kind !== 'digits' ||
    (p[at + 2] && !p[at + 2]!.gap && p[at + 2]!.kind === 'word')
  )
    return null
  const n = Number(digit.text)
  if (letter.text === 'q' && n >= 1 && n <= 4) return { to: at + 2, from: 3 * n - 2, months: 3 }
  if (letter.text === 'h' && n >= 1 && n <= 2) return { to: at + 2, from: 6 * n - 5, months: 6 }
  return null
}

/** Months of a year; without one, of the year that fits the tense. */
const monthsOf = (from: number, months: number, year?: When): When => ({
  stretch: (setting) => {
    if (year) {
      const first = findStretch(year, setting)?.first
      return first === null || first === undefined ? null : monthsStretch(partsOf(first).year, from, months)
    }
    if (setting.anchor === null) return null
    const now = partsOf(setting.anchor)
    const of = setting.ahead()
      ? from + months - 1 >= now.month
        ? now.year
        : now.year + 1
      : from <= now.month
        ? now.year
        : now.year - 1
    return monthsStretch(of, from, months)
  },
})
