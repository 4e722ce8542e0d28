import type { CaseFile } from '../model/case-file.js'
import type { Disagreement } from '../model/provenance.js'
import type { StoryLabel } from './label.js'
import type { Places } from './place.js'
import type { Counts, Miss } from './story-score.js'

/** One difference with the statements on its two sides: in every pair of it the first statement is on the same side. */
export interface Difference {
  shown: Disagreement
  sides: [Set<string>, Set<string>]
}

/** The case's differences, each once however many pairs of statements show it. */
export function listDifferences(kase: CaseFile): Difference[] {
  const byId = new Map<string, Difference>()
  for (const one of kase.disagreements) {
    const id = one.difference ?? one.id
    const known = byId.get(id) ?? { shown: one, sides: [new Set<string>(), new Set<string>()] }
    if (one.id === id) known.shown = one
    known.sides[0].add(one.statements[0])
    known.sides[1].add(one.statements[1])
    byId.set(id, known)
  }
  return [...byId.values()]
}

/** Does one of the two sides hold a statement of `a`, and the other one of `b`? */
export const tellsApart = (
  { sides: [one, other] }: Difference,
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): boolean => {
  const has = (side: ReadonlySet<string>, ids: ReadonlySet<string>): boolean =>
    [...ids].some((id) => side.has(id))
  return (has(one, a) && has(other, b)) || (has(one, b) && has(other, a))
}

/**
 * Labelled disagreements: found when one difference has statements at both places on its two sides; read right when one
 * of those has the label's reading.
 */
export function scoreDisagreements(
  label: StoryLabel,
  kase: CaseFile,
  places: Places,
  counts: Counts,
): Miss[] {
  const misses: Miss[] = []
  const differences = listDifferences(kase)
  for (const { kind, a, b, reading } of label.disagreements ?? []) {
    counts.disagreementsAll++
    const left = new Set(places.listStatements(a).map((s) => s.id))
    const right = new Set(places.listStatements(b).map((s) => s.id))
    const hits = differences.filter((one) => tellsApart(one, left, right)).map((one) => one.shown)
    const text = `${kind}: ${a.at} | ${b.at}`
    if (hits.length) counts.disagreementsFound++
    else misses.push({ what: 'disagreement missed', text })
    if (hits.some((hit) => hit.reading === reading)) counts.disagreementsReadRight++
    else if (hits.length)
      misses.push({ what: 'disagreement read wrong', text: `${reading}, ours ${hits[0]!.reading}: ${text}` })
  }
  counts.disagreementsReported += differences.length
  return misses
}
