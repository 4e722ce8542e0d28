import type { Attribution } from './attribution.js'
import { isTying } from './content.js'
import type { Run } from './phrase.js'
import type { Syntax } from './syntax.js'
import { isLoose } from './verb-group.js'

// The order of words tells where a content begins, and mostly where it ends. The tree mends two kinds of ends: what
// another verb of the same speaker's tells ('said the weir held and noted that …') and phrases that go on
// ('cited faults in the gate, the lock and elsewhere'). Cutting at every clause that the tree hangs on the cue was
// tried: as often wrong as right.

/** The attribution with the end of what is told mended. */
export function mendContent(
  syntax: Syntax,
  attribution: Attribution,
  others: readonly Attribution[],
): Attribution {
  const { cue, content, side } = attribution
  const run = content[0]
  if (!run || side !== 'right' || content.length !== 1 || cue.shape === 'according') return attribution
  const cut = findNextCue(syntax, attribution, run, others)
  const end =
    cut ?? (cue.verb.says || cue.verb.thinks ? run.to : endOfPhrase(syntax, attribution, run, others))
  let to = end
  while (to > run.from + 1 && (isLoose(syntax, to - 1) || isTying(syntax.items[to - 1]!))) to--
  return to === run.to ? attribution : { ...attribution, content: [{ from: run.from, to }] }
}

/** Where the clause of a second cue of the same speaker's begins inside what is told; null when none does. */
function findNextCue(
  syntax: Syntax,
  { cue }: Attribution,
  run: Run,
  others: readonly Attribution[],
): number | null {
  const next = syntax
    .childrenOf(cue.at)
    .find(
      (child) =>
        child > run.from &&
        child < run.to &&
        syntax.relationOf(child) === 'conj' &&
        others.some((other) => other.cue.from <= child && child < other.cue.to),
    )
  return next === undefined ? null : Math.max(run.from + 1, syntax.spanOf(next).from)
}

const COMPLEMENT = /^(?:obj|xcomp|obl|ccomp)$/

/** Where a phrase that is told ends by the tree, when that is farther and nobody else begins to speak before. */
function endOfPhrase(syntax: Syntax, { cue }: Attribution, run: Run, others: readonly Attribution[]): number {
  let to = run.to
  for (const child of syntax.childrenOf(cue.at)) {
    if (child < run.from || child >= run.to || !COMPLEMENT.test(syntax.relationOf(child))) continue
    const end = syntax.spanOf(child).to
    const isWithin = (at: number | undefined): boolean => at !== undefined && at >= to && at < end
    if (end > to && !others.some((other) => isWithin(other.cue.from) || isWithin(other.source?.from)))
      to = end
  }
  return to
}
