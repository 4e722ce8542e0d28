import type { QuantityMention } from '../model/language.js'
import type { Extent } from './extent.js'
import type { Likenesses } from './likeness.js'
import { keepLikestRivals } from './likest-rivals.js'
import { SETTINGS } from './settings.js'

/** A quantity in a content, and what it measures where that is told. */
export interface Amount extends QuantityMention {
  extent: Extent | null
}

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
 * @param amounts for each statement, those in its content
 */
export function keepNumbersApart(amounts: readonly (readonly Amount[])[], likenesses: Likenesses): Rivals[] {
  const rivals: Rivals[] = []
  likenesses.forEach((row, i) => {
    if (amounts[i]!.length === 0) return
    for (const [j, likeness] of row) {
      const pair = findOtherNumber(amounts[i]!, amounts[j]!)
      if (!pair) continue
      const left = likeness < SETTINGS.otherwiseAlike ? SETTINGS.otherNumber : SETTINGS.otherNumberOnly
      row.set(j, likeness * left)
      const [x, y] = pair
      // 'A radius of 20 metres' and '20 metres across' are two sizes, but no reader would see two numbers in them.
      if (x.unit === y.unit && isOneMeasure(x, y)) continue
      // What is counted by name ('40 campers', '65 campers') ties two statements closer than a unit does.
      if (likeness >= (x.of ? SETTINGS.rival : SETTINGS.rivalByUnit))
        rivals.push({ a: i, b: j, x, y, likeness })
    }
  })
  return keepLikestRivals(rivals, likenesses.length)
}

/** The first two amounts that differ of one thing; null when none do, or when the two also have a number for it in common. */
function findOtherNumber(a: readonly Amount[], b: readonly Amount[]): [Amount, Amount] | null {
  const found: [Amount, Amount][] = []
  const agreed = new Set<string>()
  for (const x of a)
    for (const y of b) {
      const thing = thingOfBoth(x, y)
      if (thing === null) continue
      if (isOneAmount(x, y)) agreed.add(thing)
      else found.push([x, y])
    }
  return found.find(([x, y]) => !agreed.has(thingOfBoth(x, y)!)) ?? null
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

/** How far two measures may lie apart that are one, rounded or converted by two desks: 39 feet and 40 feet. */
const ROUNDING = 0.05

/** The same number; of a measure also nearly the same, for lengths and weights are rounded as people and boats are not. */
function isOneMeasure(x: QuantityMention, y: QuantityMention): boolean {
  if (x.value === y.value) return true
  if (x.unit === undefined || /dollar|euro|pound|yen|percent/i.test(x.unit)) return false
  return areNear(x.value, y.value)
}

const areNear = (x: number, y: number): boolean =>
  Math.abs(x - y) <= ROUNDING * Math.max(Math.abs(x), Math.abs(y))
