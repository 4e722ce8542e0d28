import { type Amount, areOneAmount, baseValue } from './details/amounts.js'
import type { Detail } from './details/detail.js'
import { compareTimes } from './details/when.js'

/** Times of day that lie so near, in minutes, are one. */
const HALF_HOUR = 30

/** 'Up to three' is another account than 'three'; 'at least three' is how a desk says three that it expects to grow. */
const isAtMost = ({ value, range: [least, most] }: Amount): boolean => least < value && most === value

/** One key for values that are one, however they are written. */
export const valueKey = ({ amount, when, names }: Detail): string => {
  if (amount) return `${isAtMost(amount) ? 'up to ' : ''}${baseValue(amount)}`
  if (when)
    return JSON.stringify([
      when.ofYear ?? when.day,
      when.weekday,
      when.ago,
      when.clock && Math.round((when.clock[0] + when.clock[1]) / 2 / HALF_HOUR),
    ])
  return [...(names ?? [])].sort().join(' ')
}

/** Numbers of another magnitude count other things: the dead of one night and those of a war. */
const MAGNITUDE = 12
/** The same for measures, which vary less: the width of a hole and the distance to the town. */
const MEASURED = 4

/** How the values of two details of one key stand: `meet` where both can be true. Null where they cannot be compared. */
export function compareValues(x: Detail, y: Detail, nested: Nested): 'same' | 'meet' | 'apart' | null {
  if (x.when && y.when) return compareTimes(x.when, y.when)
  if (x.amount && y.amount) {
    const [p, q] = [x.amount, y.amount]
    if (areOneAmount(p, q)) return isAtMost(p) === isAtMost(q) ? 'same' : 'meet'
    const [small, large] = [baseValue(p), baseValue(q)].sort((m, n) => m - n) as [number, number]
    if (large > (p.unit === undefined ? MAGNITUDE : MEASURED) * small) return null
    return p.range[0] <= q.range[1] && q.range[0] <= p.range[1] ? 'meet' : 'apart'
  }
  if (!x.names?.length || !y.names?.length) return null
  if (x.kind === 'said') return x.names[0] === y.names[0] ? 'same' : 'apart'
  if (x.isReason) return x.names.some((name) => y.names!.includes(name)) ? 'same' : 'apart'
  if (x.kind === 'opposite')
    return x.names.some((name) => y.names!.includes(opposite(name))) ? 'apart' : 'same'
  // A town and a country may both be right; whether the one lies in the other nobody tells.
  const isSpecific = ({ names }: Detail): boolean => names!.some((name) => !nested.regions.has(name))
  if (x.kind === 'place' && isSpecific(x) !== isSpecific(y)) return null
  const isOne = x.names.some((name) =>
    y.names!.some((other) => areOneName(name, other) || nested.pairs.has(`${name} | ${other}`)),
  )
  if (isOne) return 'same'
  // A pilot may be an officer, and who is named may be either.
  return x.isByNoun && y.isByNoun ? 'meet' : 'apart'
}

/** The other of two opposites: 'false rise/fall' of 'true rise/fall'. */
const opposite = (name: string): string =>
  name.startsWith('true ') ? `false ${name.slice(5)}` : `true ${name.slice(6)}`

/** 'Harrow' and 'the Harrow road': names that share a word may be of one place. */
function areOneName(name: string, other: string): boolean {
  if (name === other) return true
  const words = new Set(name.split(/[\s.-]+/).filter((word) => word.length > 3))
  return other.split(/[\s.-]+/).some((word) => words.has(word))
}

/** Places that lie in one another, as the reports tell it. */
export interface Nested {
  /** Names that stand in one phrase, 'Ostrey in the Lasko district', as pairs in both orders: the one lies in the other. */
  pairs: Set<string>
  /** Names of what others lie in. */
  regions: Set<string>
}

export function listNested(details: readonly (readonly Detail[])[]): Nested {
  const pairs = new Set<string>()
  const regions = new Set<string>()
  for (const own of details)
    for (const { kind, names = [] } of own)
      if (kind === 'place')
        names.forEach((one, i) => {
          for (const other of names) if (one !== other) pairs.add(`${one} | ${other}`)
          // 'In Ostrey in the Lasko district': the smaller one stands first.
          if (i > 0 && one !== names[0]) regions.add(one)
        })
  return { pairs, regions }
}
