import type { ContentTerms } from './terms.js'

/** How many affirmed words in common one word under a negation outweighs. */
const NEGATED_WEIGHT = 2
/** The same for the very word that the negation is on: 'had not cracked'. */
const DENIED_WEIGHT = 6

/**
 * Do two contents on one subject say the opposite? They do when what one negates the other affirms: 'the gate
 * has not failed' and 'the gate failed'. A negation on something else than the shared words ('failed, but nobody
 * was hurt') turns nothing round.
 */
export function areOpposed(a: ContentTerms, b: ContentTerms): boolean {
  let against = 0
  let along = 0
  let both = 0
  for (const term of a.negated) {
    if (b.affirmed.has(term) && !b.negated.has(term)) against++
    if (b.negated.has(term)) both++
  }
  for (const term of b.negated) if (a.affirmed.has(term) && !a.negated.has(term)) against++
  for (const term of a.affirmed) if (b.affirmed.has(term)) along++
  // To negate the same thing is to agree, whatever else each negates with it.
  if (against <= both) return false
  // One stray word under a negation is weak beside many affirmed in common, so the two must nearly balance; the very
  // word that the negation is on weighs more: 'the lower gate of the old weir had not cracked'.
  return against * (isPlainlyOpposed(a, b) ? DENIED_WEIGHT : NEGATED_WEIGHT) >= along + both
}

/** Does one affirm the very word that the other's negation is on? Then a reader sees the two contradict each other. */
export const isPlainlyOpposed = (a: ContentTerms, b: ContentTerms): boolean =>
  [...(a.denied ?? [])].some((term) => b.affirmed.has(term)) ||
  [...(b.denied ?? [])].some((term) => a.affirmed.has(term))

/**
 * Sides of a group: false for those that go with the first member, true for those that go against it. Members
 * are placed one after the other, each by the likeness-weighted vote of those placed before it.
 * @param order members, the most central first
 * @param opposed whether two members go against each other
 * @param likeness of two members, 0..1
 */
export function takeSides(
  order: readonly number[],
  opposed: (i: number, j: number) => boolean,
  likeness: (i: number, j: number) => number,
): Map<number, boolean> {
  const sides = new Map<number, boolean>()
  for (const i of order) {
    let vote = 0
    for (const [j, side] of sides) {
      const weight = likeness(i, j)
      if (weight > 0) vote += (opposed(i, j) === side ? 1 : -1) * weight
    }
    sides.set(i, vote < 0)
  }
  return sides
}
