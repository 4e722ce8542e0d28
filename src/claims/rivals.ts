import type { QuantityMention } from '../model/language.js'
import type { Likenesses } from './likeness.js'
import { SETTINGS } from './settings.js'

/** Two statements, by index, that count one thing differently. */
export interface Rivals {
  a: number
  b: number
  /** The quantity of `a`. */
  x: QuantityMention
  /** The quantity of `b`. */
  y: QuantityMention
  /** 0..1, before their numbers were looked at. */
  likeness: number
}

/**
 * Lessens, in place, the likeness of statements that count one thing differently: '40 boats waited' and '65 boats
 * waited' are two claims. Returns those that are alike enough to be held against each other: that is where accounts
 * may differ.
 * @param quantities for each statement, those in its content
 */
export function keepNumbersApart(
  quantities: readonly (readonly QuantityMention[])[],
  likenesses: Likenesses,
): Rivals[] {
  const rivals: Rivals[] = []
  likenesses.forEach((row, i) => {
    if (quantities[i]!.length === 0) return
    for (const [j, likeness] of row) {
      const pair = findOtherNumber(quantities[i]!, quantities[j]!)
      if (!pair) continue
      const left = likeness < SETTINGS.otherwiseAlike ? SETTINGS.otherNumber : SETTINGS.otherNumberOnly
      row.set(j, likeness * left)
      const [x, y] = pair
      // What is counted by name ('40 campers', '65 campers') ties two statements closer than a unit does.
      if (likeness >= (x.of ? SETTINGS.rival : SETTINGS.rivalByUnit))
        rivals.push({ a: i, b: j, x, y, likeness })
    }
  })
  return rivals
}

/** The first two quantities that count one thing differently; null when none do, or when the two also have a number for it in common. */
function findOtherNumber(
  a: readonly QuantityMention[],
  b: readonly QuantityMention[],
): [QuantityMention, QuantityMention] | null {
  let found: [QuantityMention, QuantityMention] | null = null
  for (const x of a)
    for (const y of b) {
      // 'The first gate' and 'the third gate' are two gates, not two counts.
      if (x.ordinal || y.ordinal) continue
      if ((x.of ?? x.unit) === undefined || x.of !== y.of || x.unit !== y.unit) continue
      if (isOneMeasure(x, y)) return null
      found ??= [x, y]
    }
  return found
}

/** How far two measures may lie apart that are one, rounded or converted by two desks: 39 feet and 40 feet. */
const ROUNDING = 0.05

/** The same number; of a measure also nearly the same, for lengths and weights are rounded as people and boats are not. */
function isOneMeasure(x: QuantityMention, y: QuantityMention): boolean {
  if (x.value === y.value) return true
  if (x.unit === undefined || /dollar|euro|pound|yen|percent/i.test(x.unit)) return false
  return Math.abs(x.value - y.value) <= ROUNDING * Math.max(Math.abs(x.value), Math.abs(y.value))
}
