import type { Groups } from '../model/groups.js'
import type { Reason } from '../model/reason.js'
import type { Chain, CopiedPair } from '../model/testimony.js'
import type { SideTestimony } from './ground.js'

/** Two chains whose statements stand in one text. */
export interface Echo {
  a: Chain
  b: Chain
  reason: Reason
  pair: CopiedPair
}

/** What copied pairs come to. */
interface CopiedMerges {
  /** Those that do not make one for certain, because a text is given to several who are named. */
  unsure: Echo[]
  /**
   * The pairs that make a difference, in their order: of twenty copies of one text nineteen pairs, not a hundred and
   * ninety. From them alone everything comes out as from all.
   */
  telling: CopiedPair[]
}

/**
 * Statements that stand in one copied text, or under one shared quotation, have one start. Two who are named stay two,
 * also by way of a copy that names nobody: where a text may be Ruiz's or Lund's it is not certainly either's.
 *
 * @param nodes the groups so far; `join` adds to its `origins`
 * @param join true when it made two one
 */
export function joinCopies(
  { chains, copies }: SideTestimony,
  { at, origins }: { at: ReadonlyMap<string, number>; origins: Groups },
  join: (a: string, b: string, reason: Reason) => boolean,
): CopiedMerges {
  const chainOf = new Map(chains.map((chain) => [chain.statement, chain]))
  const leaderOf = (chain: Chain): number => origins.leader(at.get(chain.path[0]!)!)
  const isNamed = new Set(chains.filter((chain) => chain.kind === 'named').map(leaderOf))
  const joinPair = ({ a, b, reason }: Echo): boolean => join(a.path[0]!, b.path[0]!, reason)
  const telling = new Set<CopiedPair>()
  // First those that name nobody, so that what is asked of one of them is asked of all that are one with it.
  const toNamed: Echo[] = []
  const unsure: Echo[] = []
  for (const pair of copies) {
    const echo: Echo = { a: chainOf.get(pair.a)!, b: chainOf.get(pair.b)!, reason: reasonOf(pair), pair }
    const [a, b] = [isNamed.has(leaderOf(echo.a)), isNamed.has(leaderOf(echo.b))]
    if (!a && !b) {
      if (joinPair(echo)) telling.add(pair)
    } else if (!a) toNamed.push(echo)
    else if (!b) toNamed.push({ ...echo, a: echo.b, b: echo.a })
    // In these very words one of the two may be taken for the other; where both are named in them they are two.
    else if (echo.a.kind !== 'named' || echo.b.kind !== 'named') unsure.push(echo)
  }
  /** Group that names nobody → the groups of named starts whose words it has. */
  const named = new Map<number, Set<number>>()
  for (const { a, b } of toNamed) {
    const known = named.get(leaderOf(a))
    if (known) known.add(leaderOf(b))
    else named.set(leaderOf(a), new Set([leaderOf(b)]))
  }
  const met = new Set<string>()
  for (const { a, b, pair } of [...unsure, ...toNamed]) {
    const groups = [leaderOf(a), leaderOf(b)].sort((x, y) => x - y).join(' ')
    if (!met.has(groups)) telling.add(pair)
    met.add(groups)
  }
  // Chosen before the first is joined: leaders change with every join.
  const isSure = ({ a }: Echo): boolean => named.get(leaderOf(a))!.size === 1
  const sure = toNamed.filter(isSure)
  unsure.push(...toNamed.filter((echo) => !isSure(echo)))
  for (const echo of sure) joinPair(echo)
  return { unsure, telling: copies.filter((pair) => telling.has(pair)) }
}

const reasonOf = ({ evidence }: CopiedPair): Reason => ({
  code: 'copied-text',
  text: 'both give it in the same words: one text lies behind them',
  weight: 0.9,
  evidence,
})
