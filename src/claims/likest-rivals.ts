import type { Rivals } from './rivals.js'

/**
 * How many pairs of rival numbers a case may hold, about: each statement keeps its share of them, the likest. The
 * reports of one story never get there; of a hundred thousand, each number would be held against hundreds of others,
 * which nobody reads and which take more memory than the reports.
 */
const HELD_IN_ALL = 400_000
/** What a statement keeps however many there are. */
const FEWEST_KEPT = 2

/** For each statement, as the first of a pair, the rivals most like it; of equals the first. In the order given. */
export function keepLikestRivals(rivals: readonly Rivals[], statements: number): Rivals[] {
  const most = Math.max(FEWEST_KEPT, Math.floor(HELD_IN_ALL / Math.max(1, statements)))
  const kept: Rivals[] = []
  let from = 0
  while (from < rivals.length) {
    let to = from
    while (to < rivals.length && rivals[to]!.a === rivals[from]!.a) to++
    const own = rivals.slice(from, to)
    if (own.length > most) {
      const ranked = [...own].sort((x, y) => y.likeness - x.likeness || x.b - y.b)
      const likest = new Set(ranked.slice(0, most))
      for (const one of own) if (likest.has(one)) kept.push(one)
    } else for (const one of own) kept.push(one)
    from = to
  }
  return kept
}
