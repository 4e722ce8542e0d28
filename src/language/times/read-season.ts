import { SEASONS, WHICH } from '../en/calendar.js'
import type { Piece } from '../pieces.js'
import { findDay, partsOf, shiftMonth } from './calendar-days.js'
import { yearAt } from './date-words.js'
import { findTold } from './find-told.js'
import { readRelativeUnit } from './read-relative.js'
import { findStretch, type Stretch, type WhenRead } from './when.js'

/** 'summer 2014', 'the summer of 2014', 'last summer', 'this winter', a bare 'winter' as what it is. */
export function readSeason(p: readonly Piece[], at: number): WhenRead | null {
  let i = at
  if (p[i]!.text === 'the') i++
  const that = i === at && p[i]?.text === 'that' ? (p[i + 1]?.text === 'same' ? 2 : 1) : 0
  const which = WHICH.get(p[i]?.text ?? '')
  if (which !== undefined) i++
  i += that
  const season = SEASONS.get(p[i]?.text ?? '')
  if (season === undefined) return null
  const word = p[i]!.text
  i++
  let j = i
  if (p[j]?.text === 'of' || p[j]?.text === ',') j++
  const year = yearAt(p, j)
  const edtf = (of: number): Stretch => ({ edtf: `${of}-${season}`, ...seasonDays(of, season) })
  if (year && which === undefined) return { to: year.to, when: { stretch: () => edtf(year.year) } }
  if (that > 0)
    return {
      to: i,
      when: {
        stretch: (setting) => {
          const day = findTold(setting, 'year')
          return day === null ? null : edtf(partsOf(day).year)
        },
      },
    }
  const counted = p[i]?.text === 'of' ? readRelativeUnit(p, i + 1) : null
  if (counted?.unit === 'year')
    return {
      to: counted.to,
      when: {
        stretch: (setting) => {
          const first = findStretch(counted.when, setting)?.first
          return first === null || first === undefined ? null : edtf(partsOf(first).year)
        },
      },
    }
  if (which === undefined) {
    // 'Spring' and 'fall' are verbs and springs: alone they are times behind 'in the' or 'in' only.
    const led = /^(?:in|during|since|until|by|through|throughout|over|before|after|for|every|of|spent)$/.test(
      p[at - 1]?.text ?? '',
    )
    if (
      !led &&
      (word === 'spring' ||
        word === 'fall' ||
        (i - 1 === at && p[at]!.text !== 'winter' && p[at]!.text !== 'summer'))
    )
      return null
    if (!led && p[i]?.kind === 'word') return null
    if (word === 'fall' && p[i]?.text === 'of') return null
  }
  return {
    to: i,
    when: {
      stretch: (setting) => {
        if (setting.anchor === null) return { edtf: `XXXX-${season}`, first: null, last: null }
        if (setting.told !== null && which === undefined) return edtf(partsOf(setting.told).year)
        const { year: now } = partsOf(
          which === 'next' || which === 'last' ? (setting.told ?? setting.anchor) : setting.anchor,
        )
        const all = [-1, 0, 1].map((by) => edtf(now + by))
        const { anchor } = setting
        const fits =
          which === 'last' || which === 'past'
            ? all.findLast(({ last }) => last! < anchor)
            : which === 'next' || which === 'coming'
              ? all.find(({ first }) => first! > anchor)
              : which === 'this'
                ? seasonOf(all, anchor, setting.ahead())
                : setting.ahead()
                  ? all.find(({ last }) => last! >= anchor)
                  : all.findLast(({ first }) => first! <= anchor)
        return fits ?? null
      },
    },
  }
}

/** 'This summer': the one to come or still on, with a verb that looks back the one gone, and with neither this year's. */
function seasonOf(all: readonly Stretch[], anchor: number, ahead: boolean | null): Stretch | undefined {
  if (ahead === null) return all[1]
  return ahead ? all.find(({ last }) => last! >= anchor) : all.findLast(({ first }) => first! <= anchor)
}

/** Of the northern half of the world: March to May, and so on; winter ends in the year behind it. */
function seasonDays(year: number, season: number): { first: number; last: number } {
  const month = 3 * (season - 20)
  const end = shiftMonth(year, month, 3)
  return { first: findDay(year, month, 1)!, last: findDay(end.year, end.month, 1)! - 1 }
}
