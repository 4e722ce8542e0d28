import type { StrictOrigin } from './possible-merges.js'
import type { TracedSide } from './standing.js'

/**
 * What judgements did to the origins of one side of a claim. Members are ids of actors or reports.
 *
 * - `lost`: nothing that counts is from it any more.
 * - `joined`: several are one now. `split`: one is several now.
 * - `together`: two that could not be one may be one now. `apart`: two that could be one cannot any more.
 */
export interface Effect {
  kind: 'lost' | 'joined' | 'split' | 'together' | 'apart'
  origins: string[][]
}

/** How one side's origins differ before and after, told by the statements that enter in each. */
export function listEffects(before: TracedSide, after: TracedSide): Effect[] {
  const was = placesOf(before)
  const is = placesOf(after)
  const effects: Effect[] = []
  const lost = before.strict.filter((origin) => origin.statements.every((id) => !is.strict.has(id)))
  if (lost.length > 0) effects.push({ kind: 'lost', origins: lost.map(membersOf) })
  for (const origin of after.strict) {
    const from = distinct(origin, was.strict)
    if (from.length > 1)
      effects.push({ kind: 'joined', origins: from.map((i) => membersOf(before.strict[i]!)) })
  }
  for (const origin of before.strict) {
    const into = distinct(origin, is.strict)
    if (into.length > 1)
      effects.push({ kind: 'split', origins: into.map((i) => membersOf(after.strict[i]!)) })
  }
  // What joined or split certainly is told by that; the low end is told where it alone moved.
  if (effects.length > 0) return effects
  if (after.loose.length > before.loose.length) effects.push(...listParted(before, is.loose, 'apart'))
  if (after.loose.length < before.loose.length) effects.push(...listParted(after, was.loose, 'together'))
  return effects
}

const membersOf = ({ members }: StrictOrigin): string[] => members

/** The origins of one low group of this side that are in several groups of the other. */
function listParted(
  side: TracedSide,
  other: ReadonlyMap<string, number>,
  kind: 'apart' | 'together',
): Effect[] {
  return side.loose.flatMap(({ strict }): Effect[] => {
    const byGroup = new Map<number, StrictOrigin>()
    for (const i of strict) {
      const origin = side.strict[i]!
      for (const group of distinct(origin, other)) if (!byGroup.has(group)) byGroup.set(group, origin)
    }
    return byGroup.size > 1 ? [{ kind, origins: [...byGroup.values()].map(membersOf) }] : []
  })
}

/** Statement → the place of its origin, at the high end and at the low end. */
function placesOf({ strict, loose }: TracedSide): Record<'strict' | 'loose', Map<string, number>> {
  const places = { strict: new Map<string, number>(), loose: new Map<string, number>() }
  for (const [i, { statements }] of strict.entries()) for (const id of statements) places.strict.set(id, i)
  for (const [i, group] of loose.entries())
    for (const member of group.strict) for (const id of strict[member]!.statements) places.loose.set(id, i)
  return places
}

/** The places in which the statements of an origin are, each once; those that are in none are left out. */
const distinct = ({ statements }: StrictOrigin, places: ReadonlyMap<string, number>): number[] => [
  ...new Set(statements.flatMap((id) => places.get(id) ?? [])),
]
