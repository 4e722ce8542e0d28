import { NAMED_DAY_STARTS, NAMED_DAYS, type NamedDay } from '../en/calendar.js'
import type { Piece } from '../pieces.js'
import { easterOf, findDay, partsOf, shiftMonth } from './calendar-days.js'
import { yearAt } from './date-words.js'
import { readRelativeUnit } from './read-relative.js'
import { dayStretch, findStretch, type Stretch, type WhenRead } from './when.js'

/** The second words of the names, by the first; of a name of one word, none. */
const SECONDS = new Map<string, Set<string>>()
for (const name of NAMED_DAYS.keys()) {
  const [first, second = ''] = name.match(/\w+|'/g)!
  SECONDS.set(first!, (SECONDS.get(first!) ?? new Set()).add(second))
}

/** 'New' and 'president' open the names of days, and mostly something else: what stands behind tells. */
function mayGoOn(p: readonly Piece[], at: number): boolean {
  const seconds = SECONDS.get(p[at]!.text)!
  const next = p[at + 1]?.text
  // 'St. Patrick's Day'.
  return seconds.has('') || next === '.' || (next !== undefined && seconds.has(next))
}

/** 'Christmas Eve', 'Easter 2015', 'Independence Day of this year', 'Black Friday 2010'. */
export function readNamedDay(p: readonly Piece[], at: number): WhenRead | null {
  if (!NAMED_DAY_STARTS.has(p[at]!.text) || !mayGoOn(p, at)) return null
  let name = ''
  let found: NamedDay | undefined
  let to = at
  for (let i = at; i < at + 6 && p[i]; i++) {
    const { text, kind } = p[i]!
    if (kind === 'digits') break
    name += kind === 'sign' || text === 's' ? text : `${name ? ' ' : ''}${text}`
    if (text === '.') name = name.slice(0, -1)
    const day = kind === 'sign' ? undefined : NAMED_DAYS.get(name)
    if (day) {
      found = day
      to = i + 1
    }
  }
  // Those of other calendars fall on another day each year.
  if (
    !found ||
    /^(?:chinese|lunar|jewish|islamic|persian|orthodox|coptic|tibetan)$/.test(p[at - 1]?.text ?? '')
  )
    return null
  const day = found
  let i = to
  if (p[i]?.text === 'of' || p[i]?.text === ',' || p[i]?.text === 'in') i++
  const year = yearAt(p, i)
  if (year) return { to: year.to, when: { stretch: () => namedDayIn(day, year.year) } }
  const unit = readRelativeUnit(p, p[to]?.text === 'of' || p[to]?.text === ',' ? to + 1 : to)
  if (unit?.unit === 'year')
    return {
      to: unit.to,
      when: {
        stretch: (setting) => {
          const first = findStretch(unit.when, setting)?.first
          return first === null || first === undefined ? null : namedDayIn(day, partsOf(first).year)
        },
      },
    }
  return {
    to,
    when: {
      stretch: (setting) => {
        if (setting.anchor === null) return null
        if (setting.told !== null) return namedDayIn(day, partsOf(setting.told).year)
        const { year: now } = partsOf(setting.anchor)
        const days = [-1, 0, 1]
          .map((by) => namedDayIn(day, now + by)?.first)
          .filter((of) => of !== null && of !== undefined)
        const fits = setting.ahead()
          ? days.find((of) => of >= setting.anchor!)
          : days.findLast((of) => of <= setting.anchor!)
        return fits === undefined ? null : dayStretch(fits)
      },
    },
  }
}

function namedDayIn(day: NamedDay, year: number): Stretch | null {
  if ('easter' in day) return dayStretch(easterOf(year) + day.easter)
  if ('day' in day)
    return findDay(year, day.month, day.day) === null ? null : dayStretch(findDay(year, day.month, day.day)!)
  const first = findDay(year, day.month, 1)!
  const ahead = (day.weekday - partsOf(first).weekday + 7) % 7
  if (day.nth > 0) return dayStretch(first + ahead + 7 * (day.nth - 1) + (day.after ?? 0))
  const next = shiftMonth(year, day.month, 1)
  const last = findDay(next.year, next.month, 1)! - 1
  return dayStretch(last - ((partsOf(last).weekday - day.weekday + 7) % 7))
}
