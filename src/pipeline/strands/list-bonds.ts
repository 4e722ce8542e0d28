import { indexTerms, Sharing } from './sharing.js'
import { ALL, type Topical, type TopicTable, weighTopics } from './weigh-topics.js'

/** Another report that is near, and how much the two share. */
export interface Near {
  other: number
  shared: number
}

/** Which reports of a case are nearest to each, the nearest first; with what it was found from, for when the case grows. */
export interface Bonds {
  table: TopicTable
  nearest: readonly (readonly Near[])[]
}

/** With how many others a report has a bond by itself; it may have more by theirs. */
const NEAREST = 10
/** Bonds that are weaker are none. */
const LEAST = 0.03 * ALL

/**
 * The reports nearest to each.
 * @param most reports a strand may hold
 * @param before of a case that holds some of these reports: who can have no other nearest now keeps them
 */
export function listBonds(reads: readonly Topical[], most: number, before?: Bonds): Bonds {
  const { table, stood, changed } = weighTopics(reads, most, before?.table)
  const sharing = new Sharing(table.rows, indexTerms(table))
  const nearest: (Near[] | null)[] = keepNearest(stood, before?.nearest ?? [])
  for (const i of changed) nearest[i] = findNearest(i, sharing)
  for (const i of listShaken(nearest, changed, sharing)) nearest[i] = findNearest(i, sharing)
  return { table, nearest: nearest as Near[][] }
}

/** What was found before, by the places where reports stand now; null for those that are new. */
function keepNearest(stood: Int32Array, before: Bonds['nearest']): (Near[] | null)[] {
  const places = new Int32Array(before.length)
  for (const [place, old] of stood.entries()) if (old >= 0) places[old] = place
  return Array.from(stood, (old) =>
    old < 0 ? null : before[old]!.map(({ other, shared }) => ({ other: places[other]!, shared })),
  )
}

/** Reports that have not changed, but one of whose nearest has, or whom one that has changed is among the nearest to now. */
function listShaken(
  nearest: readonly (readonly Near[] | null)[],
  changed: readonly number[],
  sharing: Sharing,
): Set<number> {
  const isChanged = new Uint8Array(nearest.length)
  for (const i of changed) isChanged[i] = 1
  const shaken = new Set<number>()
  if (changed.length === nearest.length) return shaken
  for (const [i, own] of nearest.entries())
    if (isChanged[i] === 0 && own!.some(({ other }) => isChanged[other] === 1)) shaken.add(i)
  for (const i of changed)
    sharing.eachOther(i, (other, shared) => {
      if (isChanged[other] === 0 && shared >= LEAST && findPlace(nearest[other]!, i, shared) < NEAREST)
        shaken.add(other)
    })
  return shaken
}

function findNearest(own: number, sharing: Sharing): Near[] {
  const nearest: Near[] = []
  sharing.eachOther(own, (other, shared) => {
    if (shared < LEAST) return
    const place = findPlace(nearest, other, shared)
    if (place >= NEAREST) return
    nearest.splice(place, 0, { other, shared })
    if (nearest.length > NEAREST) nearest.pop()
  })
  return nearest
}

/** Of two that are equally near, the one that stands first in the case counts as nearer. */
function findPlace(nearest: readonly Near[], other: number, shared: number): number {
  let place = nearest.length
  while (place > 0 && isNearer(shared, other, nearest[place - 1]!)) place--
  return place
}

const isNearer = (shared: number, other: number, than: Near): boolean =>
  shared > than.shared || (shared === than.shared && other < than.other)
