import { contains, type Span } from './span.js'

// Look-ups in spans that stand in reading order: tokens, names, sentences of one report. By halving, since a report
// may be as long as a book and is asked for every statement in it.

/** Index of the first for which `isReached` holds; the length when it holds for none. It must hold for all behind one for which it holds. */
export function firstReached<T>(sorted: readonly T[], isReached: (one: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isReached(sorted[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the first that ends behind `at`. */
export const firstEndingAfter = (sorted: readonly Span[], at: number): number =>
  firstReached(sorted, (span) => span.end > at)

/** Index of the first that starts at `at` or behind it. */
export const firstStartingFrom = (sorted: readonly Span[], at: number): number =>
  firstReached(sorted, (span) => span.start >= at)

/** Those that share a code unit with `span`, in order; the spans must not overlap one another. */
export function between<T extends Span>(sorted: readonly T[], span: Span): T[] {
  return sorted.slice(firstEndingAfter(sorted, span.start), firstStartingFrom(sorted, span.end))
}

/** How many spans may lie in one another around a place. */
const NESTED = 12

/** Of spans in order of their starts, which may lie in one another, those that hold `span`: the outermost first, at most a dozen. */
export function around<T extends Span>(sorted: readonly T[], span: Span): T[] {
  const to = firstReached(sorted, (one) => one.start > span.start)
  return sorted.slice(Math.max(0, to - NESTED), to).filter((one) => contains(one, span))
}
