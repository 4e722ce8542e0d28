import type { QuantityMention } from '../model/language.js'
import { type Amount, areNear } from './details/amounts.js'
import type { Likenesses } from './likeness.js'
import { SETTINGS } from './settings.js'

/** How the accounts that two statements, by index, give of one thing read; null where it is not known. */
export type ReadAccounts = (i: number, j: number) => 'conflict' | 'update' | 'scope' | null

/**
 * Lessens, in place, the likeness of statements that count one thing differently: '40 boats waited' and '65 boats
 * waited' are two claims.
 * @param amounts for each statement, those in its content
 */
export function keepNumbersApart(amounts: readonly (readonly Amount[])[], likenesses: Likenesses): void {
  likenesses.forEach((row, i) => {
    if (amounts[i]!.length === 0) return
    for (const [j, likeness] of row) {
      if (!differInNumber(amounts[i]!, amounts[j]!)) continue
      const left = likeness < SETTINGS.otherwiseAlike ? SETTINGS.otherNumber : SETTINGS.otherNumberOnly
      row.set(j, likeness * left)
    }
  })
}

/** Do two amounts of one thing exclude each other? 'More than ten' and 'at least twelve' do not. */
export const areRivals = (a: readonly Amount[], b: readonly Amount[]): boolean =>
  differInNumber(a, b, (x, y) => {
    const [[least, most], [low, high]] = [boundsOf(x), boundsOf(y)]
    return least <= high && low <= most
  })

/** The least and the most that it can be, in metres where it measures a length, from edge to edge. */
function boundsOf({ range: [least, most], extent, value }: Amount): readonly [number, number] {
  const scale = extent && value !== 0 ? extent.metres / value : 1
  return [least * scale, most * scale]
}

/** Do two amounts of one thing differ, and do the two not have a number for it in common besides? */
function differInNumber(
  a: readonly Amount[],
  b: readonly Amount[],
  meet: (x: Amount, y: Amount) => boolean = () => false,
): boolean {
  const found = new Set<string>()
  const agreed = new Set<string>()
  for (const x of a)
    for (const y of b) {
      const thing = thingOfBoth(x, y)
      if (thing === null) continue
      if (isOneAmount(x, y) || meet(x, y)) agreed.add(thing)
      else found.add(thing)
    }
  return [...found].some((thing) => !agreed.has(thing))
}

/** What both count or measure; null where it is not the same. */
function thingOfBoth(x: Amount, y: Amount): string | null {
  // 'The first gate' and 'the third gate' are two gates, not two counts.
  if (x.ordinal || y.ordinal) return null
  // '20 metres wide' and '66 feet across' measure one thing, '3 metres deep' and '20 metres wide' two.
  if (x.extent && y.extent) return x.extent.along === y.extent.along ? x.extent.along : null
  if ((x.of ?? x.unit) === undefined || x.of !== y.of || x.unit !== y.unit) return null
  return `${x.of ?? ''} ${x.unit ?? ''}`
}

const isOneAmount = (x: Amount, y: Amount): boolean =>
  x.extent && y.extent ? areNear(x.extent.metres, y.extent.metres) : isOneMeasure(x, y)

/** The same number; of a measure also nearly the same, for lengths and weights are rounded as people and boats are not. */
function isOneMeasure(x: QuantityMention, y: QuantityMention): boolean {
  if (x.value === y.value) return true
  if (x.unit === undefined || /dollar|euro|pound|yen|percent/i.test(x.unit)) return false
  return areNear(x.value, y.value)
}
