import type { QuantityMention } from '../model/language.js'
import { areNear } from './details/amounts.js'
import type { Extent } from './extent.js'
import type { Likenesses } from './likeness.js'
import { SETTINGS } from './settings.js'

/** A quantity in a content, and what it measures where that is told. */
export interface Counted extends QuantityMention {
  extent: Extent | null
}

/**
 * Lessens, in place, the likeness of statements that count one thing differently: '40 boats waited' and '65 boats
 * waited' are two claims.
 * @param amounts for each statement, those in its content
 */
export function keepNumbersApart(amounts: readonly (readonly Counted[])[], likenesses: Likenesses): void {
  likenesses.forEach((row, i) => {
    if (amounts[i]!.length === 0) return
    for (const [j, likeness] of row) {
      if (!differInNumber(amounts[i]!, amounts[j]!)) continue
      const left = likeness < SETTINGS.otherwiseAlike ? SETTINGS.otherNumber : SETTINGS.otherNumberOnly
      row.set(j, likeness * left)
    }
  })
}

/** Do two amounts of one thing differ, and do the two not have a number for it in common besides? */
function differInNumber(a: readonly Counted[], b: readonly Counted[]): boolean {
  const found = new Set<string>()
  const agreed = new Set<string>()
  for (const x of a)
    for (const y of b) {
      const thing = thingOfBoth(x, y)
      if (thing === null) continue
      if (isOneAmount(x, y)) agreed.add(thing)
      else found.add(thing)
    }
  return [...found].some((thing) => !agreed.has(thing))
}

/** What both count or measure; null where it is not the same. */
function thingOfBoth(x: Counted, y: Counted): string | null {
  // 'The first gate' and 'the third gate' are two gates, not two counts.
  if (x.ordinal || y.ordinal) return null
  // '20 metres wide' and '66 feet across' measure one thing, '3 metres deep' and '20 metres wide' two.
  if (x.extent && y.extent) return x.extent.along === y.extent.along ? x.extent.along : null
  if ((x.of ?? x.unit) === undefined || x.of !== y.of || x.unit !== y.unit) return null
  return `${x.of ?? ''} ${x.unit ?? ''}`
}

const isOneAmount = (x: Counted, y: Counted): boolean =>
  x.extent && y.extent ? areNear(x.extent.metres, y.extent.metres) : isOneMeasure(x, y)

/** The same number; of a measure also nearly the same, for lengths and weights are rounded as people and boats are not. */
function isOneMeasure(x: QuantityMention, y: QuantityMention): boolean {
  if (x.value === y.value) return true
  if (x.unit === undefined || /dollar|euro|pound|yen|percent/i.test(x.unit)) return false
  return areNear(x.value, y.value)
}
