import type { Reuse } from '../model/reuse.js'
import type { Passage } from '../model/span.js'

/** The stretch of another report that says a passage in the same words. */
export interface AlignedPassage {
  passage: Passage
  /** Share of the asked passage that the other report has, 0..1, by length. */
  share: number
}

export interface ReuseIndex {
  /**
   * The stretch of report `reportB` that corresponds to passage `a`; null when the two share nothing there.
   * A word that an editor changed inside an aligned stretch counts as shared: ask the text before calling two numbers equal.
   */
  alignedWith(a: Passage, reportB: string): AlignedPassage | null
}

/** Pairs of stretches in order of the first, with the farthest end so far, so that a look-up can stop early. */
interface Track {
  pairs: { from: Passage; to: Passage }[]
  farthest: number[]
}

/** An index over what the reports share, for asking often. */
export function indexReuse(reuse: Reuse): ReuseIndex {
  /** Report → report → what the first has of the second. Not under one key of both: millions of such keys take more than the tracks. */
  const tracks = new Map<string, Map<string, Track>>()
  const add = (from: Passage, to: Passage): void => {
    const own = tracks.get(from.report) ?? new Map<string, Track>()
    if (own.size === 0) tracks.set(from.report, own)
    const track = own.get(to.report)
    if (track) track.pairs.push({ from, to })
    else own.set(to.report, { pairs: [{ from, to }], farthest: [] })
  }
  const both = (a: Passage, b: Passage): void => {
    add(a, b)
    add(b, a)
  }
  for (const copy of reuse.copies) for (const [a, b] of copy.passages) both(a, b)
  for (const { a, b } of reuse.quotations) both(a, b)
  for (const track of [...tracks.values()].flatMap((own) => [...own.values()])) {
    track.pairs.sort(
      (x, y) => x.from.start - y.from.start || y.from.end - x.from.end || x.to.start - y.to.start,
    )
    let end = 0
    for (const { from } of track.pairs) {
      end = Math.max(end, from.end)
      track.farthest.push(end)
    }
  }
  return { alignedWith: (a, reportB) => findAligned(tracks.get(a.report)?.get(reportB), a) }
}

/** One question only; for many, index once. */
export const alignedWith = (reuse: Reuse, a: Passage, reportB: string): AlignedPassage | null =>
  indexReuse(reuse).alignedWith(a, reportB)

function findAligned(track: Track | undefined, a: Passage): AlignedPassage | null {
  if (!track || a.end <= a.start) return null
  // The first pair behind which some stretch reaches into the passage; all before it end too early.
  let low = 0
  let high = track.pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (track.farthest[middle]! <= a.start) low = middle + 1
    else high = middle
  }
  const passage: Passage = { report: '', start: 0, end: 0 }
  let held = 0
  let covered = 0
  let reached = a.start
  for (let i = low; i < track.pairs.length; i++) {
    const { from, to } = track.pairs[i]!
    if (from.start >= a.end) break
    const start = Math.max(a.start, from.start)
    const end = Math.min(a.end, from.end)
    if (end <= start) continue
    covered += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
    const there = { start: carried(start, from, to), end: carried(end, from, to) }
    // Pieces that lie close together in the other report are one passage; one that lies elsewhere competes with it.
    if (held > 0 && Math.abs(there.start - passage.end) <= a.end - a.start) {
      passage.start = Math.min(passage.start, there.start)
      passage.end = Math.max(passage.end, there.end)
      held += end - start
    } else if (end - start > held) {
      Object.assign(passage, { report: to.report, ...there })
      held = end - start
    }
  }
  return held > 0 ? { passage, share: Math.min(1, covered / (a.end - a.start)) } : null
}

/** A place of one stretch in the other: exact at the ends, in proportion between them. */
function carried(at: number, from: Passage, to: Passage): number {
  if (at <= from.start) return to.start
  if (at >= from.end) return to.end
  return to.start + Math.round(((at - from.start) * (to.end - to.start)) / (from.end - from.start))
}
