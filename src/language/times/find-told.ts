import type { CalendarUnit } from '../en/calendar.js'
import type { Day } from './calendar-days.js'
import type { Setting } from './when.js'

/** From fine to coarse; a day cannot be counted from a year. */
const WIDTHS: readonly CalendarUnit[] = ['day', 'month', 'year']

/**
 * The day from which 'the next day', 'two weeks later' and 'that year' count: in a history the one told last, in news one
 * told a sentence or two before; null when none was, or none as fine as the unit asks.
 */
export function findTold({ told, near }: Setting, unit: CalendarUnit): Day | null {
  if (told !== null) return told
  if (near === null) return null
  const asked = unit === 'month' ? 1 : unit === 'year' || unit === 'decade' || unit === 'century' ? 2 : 0
  return WIDTHS.indexOf(near.width) <= asked ? near.day : null
}
