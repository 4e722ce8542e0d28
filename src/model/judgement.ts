/**
 * One decision of a person, for the question what would change. It never alters the case: it is put beside what was
 * found, and taking it away gives the old answer again.
 *
 * - `drop`: what this report says does not count. What it shows of others stays known: who is who, who copied whom.
 * - `dependent`: two actors rest on one another; they are one origin and one link of a chain.
 * - `same`: two actors are one, whatever tells them apart.
 * - `different`: they are two, whatever makes them one.
 * - `trust`: where this actor speaks for itself it is an origin of its own, whatever it copies, credits or may rest on.
 * - `distrust`: what comes through this actor does not count.
 */
export type Judgement =
  | { kind: 'drop'; report: string }
  | { kind: 'dependent' | 'same' | 'different'; a: string; b: string }
  | { kind: 'trust' | 'distrust'; actor: string }
