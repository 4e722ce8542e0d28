import type { Difference } from '../claims/differing.js'
import type { ReadAccounts } from '../claims/rivals.js'
import type { Disagreement } from '../model/provenance.js'
import type { Statement } from '../model/statement.js'
import { readNumbers, readOther, type Setting } from '../provenance/read-difference.js'

/** What the differences say of any two statements. Where they differ in several things a conflict counts before an update. */
export function accountsReader(
  differences: readonly Difference[],
  propositions: readonly Statement[],
  setting: Setting,
): ReadAccounts {
  /** Statement → the differences it stands in, and on which side. */
  const placesOf = new Map<number, Map<number, 'a' | 'b'>>()
  const place = (statement: number, difference: number, side: 'a' | 'b'): void => {
    const known = placesOf.get(statement)
    if (known) known.set(difference, side)
    else placesOf.set(statement, new Map([[difference, side]]))
  }
  const readings = differences.map(({ kind, meets, pairs }, d) => {
    if (kind === 'said' || isOfPerson(pairs[0]!)) return null
    for (const { a, b } of pairs) {
      place(a, d, 'a')
      place(b, d, 'b')
    }
    const { a, b, ...rest } = pairs[0]!
    const pair = { ...rest, a: propositions[a]!, b: propositions[b]! }
    const { reading } =
      kind === 'number'
        ? readNumbers(pair, meets, setting)
        : readOther(kind === 'opposite' ? 'contradiction' : kind, pair, meets, setting)
    return reading
  })
  return (i, j) => {
    const found = new Set<Disagreement['reading'] | null>()
    for (const [difference, side] of placesOf.get(i) ?? []) {
      const other = placesOf.get(j)?.get(difference)
      if (other !== undefined && other !== side) found.add(readings[difference]!)
    }
    return ORDER.find((reading) => found.has(reading)) ?? null
  }
}

/** What somebody is called says nothing of what is told with it: only who did it does. */
const isOfPerson = ({ x }: Difference['pairs'][number]): boolean =>
  x.kind === 'who' && !x.keys.some((key) => key.startsWith('by '))

const ORDER = ['conflict', 'update', 'scope'] as const
