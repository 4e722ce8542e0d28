import type { QuantityMention } from '../../model/language.js'
import { type Extent, METRES } from '../extent.js'

/** Units of time, in days. */
const DAYS: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4,
  year: 365,
}
/** Units in one of those that measure the same. */
const BASE: Readonly<Record<string, number>> = { ...METRES, ...DAYS }

/** What a unit measures, by one name for all that can be held against each other: of an amount of money its currency. */
export const measureOf = (unit: string): string =>
  unit in METRES ? 'length' : unit in DAYS ? 'duration' : unit

/** A quantity in a content, and what it measures where that is told. */
export interface Amount extends QuantityMention {
  extent: Extent | null
  /** The least and the most that it can be, as it is worded. */
  range: readonly [least: number, most: number]
}

/** Words that make a number the most or the least there is, where the quantity does not say so itself. */
const MOST =
  /\b(?:up to|as (?:many|much|high|large) as|at most|no more than|less than|fewer than|under|below|maximum of)\s*$/i
const LEAST =
  /\b(?:at least|more than|over|above|as (?:low|little|few) as|no (?:less|fewer) than|start(?:s|ing)? (?:at|from)|begin(?:s|ning)? at|upwards of|minimum of)\s*$/i
const ONWARD = /^\s*(?:or more|and (?:up|above|over|more)|at least|plus\b|\+)/i

export function rangeOf(
  text: string,
  { start, end, value, low, high }: QuantityMention,
): readonly [number, number] {
  const own = text.slice(start, end)
  // Its own bound may be written into it: 'up to three'.
  const before =
    text.slice(Math.max(0, start - 24), start) + (/^\D*/.exec(own)?.[0] ?? '').replace(/[$€£]/g, '')
  if (low !== undefined && high !== undefined) return [low, high]
  if (low !== undefined || LEAST.test(before) || ONWARD.test(text.slice(end, end + 12)))
    return [low ?? value, Number.POSITIVE_INFINITY]
  if (high !== undefined || MOST.test(before) || /^(?:up to|as many as|at most)\b/i.test(own))
    return [0, high ?? value]
  return [value, value]
}

/** 'Dozens', 'thousands of dollars': no number that another could differ from. */
export const isVague = (text: string, { start, end }: QuantityMention): boolean =>
  /\b(?:dozens|scores|hundreds|thousands|millions|billions|several|many|few|couple)\b/i.test(
    // 'As many as 30' is a number after all.
    text.slice(start, end).replace(/\bas (?:many|few) as\b/i, ''),
  )

/** How far two measures may lie apart that are one, rounded or converted by two desks: 39 feet and 40 feet. */
const ROUNDING = 0.05

export const areNear = (x: number, y: number): boolean =>
  Math.abs(x - y) <= ROUNDING * Math.max(Math.abs(x), Math.abs(y))

/** The same number; of a measure also nearly the same, for lengths and weights are rounded as people and boats are not. */
export function areOneAmount(x: Amount, y: Amount): boolean {
  if (x.extent && y.extent) return areNear(x.extent.metres, y.extent.metres)
  if (x.value === y.value && x.unit === y.unit) return true
  const [a, b] = [BASE[x.unit ?? ''], BASE[y.unit ?? '']]
  if (a !== undefined && b !== undefined) return areNear(x.value * a, y.value * b)
  return false
}

/** The value in the unit its kind of measure is compared in: lengths in metres, times in days. */
export const baseValue = (amount: Amount): number =>
  amount.extent?.metres ?? amount.value * (BASE[amount.unit ?? ''] ?? 1)
