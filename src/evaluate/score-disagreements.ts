import type { CaseFile } from '../model/case-file.js'
import type { Disagreement } from '../model/provenance.js'
import { overlaps, type Passage, type Span } from '../model/span.js'
import type { StoryLabel } from './label.js'
import type { Places } from './place.js'
import type { Counts, Miss } from './story-score.js'

/** The words of one side of a reported difference: the file name of the report without ending, and where they stand. */
export interface JudgedPlace extends Span {
  report: string
}

/** A difference that the program reported, judged by a reader who looked at the pair of passages that shows it. */
export interface JudgedDifference {
  kind: 'number' | 'date' | 'place' | 'who' | 'opposite'
  a: JudgedPlace
  b: JudgedPlace
  /** The two tell one thing differently, be it that both can be true. */
  right: boolean
  reading?: Disagreement['reading']
}

/** One difference with the statements on its two sides: in every pair of it the first statement is on the same side. */
export interface Difference {
  shown: Disagreement
  /** All that belong to it, the one that shows it most plainly among them. */
  pairs: Disagreement[]
  sides: [Set<string>, Set<string>]
}

/** The case's differences, each once however many pairs of statements show it. */
export function listDifferences(kase: CaseFile): Difference[] {
  const byId = new Map<string, Difference>()
  for (const one of kase.disagreements) {
    const id = one.difference ?? one.id
    const known = byId.get(id) ?? { shown: one, pairs: [], sides: [new Set<string>(), new Set<string>()] }
    if (one.id === id) known.shown = one
    known.pairs.push(one)
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

/** Do words that differ stand in the two passages, on its two sides? They may stand outside of every content: 'the geologist Ruiz said'. */
export const showsApart = ({ pairs }: Difference, a: Passage | null, b: Passage | null): boolean => {
  const isShown = (side: 0 | 1, passage: Passage | null): boolean =>
    passage !== null &&
    pairs.some(({ values, evidence }) => {
      const words = evidence[side]
      return values !== undefined && words?.report === passage.report && overlaps(words, passage)
    })
  return (isShown(0, a) && isShown(1, b)) || (isShown(0, b) && isShown(1, a))
}

/**
 * Labelled disagreements: found when one difference has statements at both places on its two sides, or the words that
 * differ stand there; read right when one of those has the label's reading.
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
    const [at, there] = [places.findPassage(a), places.findPassage(b)]
    const hits = differences
      .filter((one) => tellsApart(one, left, right) || showsApart(one, at, there))
      .map((one) => one.shown)
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

/**
 * What share of the reported differences is right, of those that a reader has judged: labels name some differences and
 * not all, so that one they do not name may be right. A difference is judged by the pair that shows it, else by another
 * pair of it.
 */
export function scoreReported(
  judged: readonly JudgedDifference[],
  kase: CaseFile,
  places: Places,
  counts: Counts,
): Miss[] {
  const misses: Miss[] = []
  const isAt = (passage: Passage | undefined, place: JudgedPlace): boolean =>
    passage !== undefined && places.findName(passage.report) === place.report && overlaps(passage, place)
  const isOf = (label: JudgedDifference, { kind, evidence: [x, y] }: Disagreement): boolean =>
    label.kind === (kind === 'denial' || kind === 'contradiction' ? 'opposite' : kind) &&
    ((isAt(x, label.a) && isAt(y, label.b)) || (isAt(x, label.b) && isAt(y, label.a)))
  for (const { shown, pairs } of listDifferences(kase)) {
    const label = [shown, ...pairs].flatMap((pair) => judged.find((one) => isOf(one, pair)) ?? [])[0]
    if (!label) continue
    counts.disagreementsJudged++
    if (label.right) counts.disagreementsJudgedRight++
    else
      misses.push({
        what: 'disagreement wrong',
        text: `${shown.kind} ${(shown.values ?? []).join(' | ')}: ${label.a.report} | ${label.b.report}`,
      })
  }
  return misses
}
