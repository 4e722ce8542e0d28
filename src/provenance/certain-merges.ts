import type { Groups } from '../model/groups.js'
import type { Reason } from '../model/reason.js'
import { overlaps, type Passage } from '../model/span.js'
import type { Chain, Witnesses } from './testimony.js'

/**
 * The high end of an origin count: what is certainly one. Every rule here takes an origin away from the count, so each
 * rests on words that leave no doubt; what only may be one belongs to the low end.
 */

/** How much of a statement another report must share word for word before the two are held for one text, 0..1. */
const COPIED_SHARE = 0.75

/** All nodes of one side's chains, and which of them are one. */
export interface Nodes {
  /** Ids of actors and reports, sorted. */
  ids: readonly string[]
  /** Id → its index in `ids`. */
  at: ReadonlyMap<string, number>
  /** Over the indices; the rules add to it. */
  groups: Groups
}

type Join = (a: string, b: string, reason: Reason) => void

/**
 * Makes one, in `nodes.groups`, whatever is certainly one origin.
 * @returns copies of one text that were not made one because it is given to several named sources
 */
export function joinWhatIsOne(chains: readonly Chain[], witnesses: Witnesses, nodes: Nodes): CopiedPair[] {
  const join: Join = (a, b, reason) => void nodes.groups.join(nodes.at.get(a)!, nodes.at.get(b)!, reason)
  joinBodiesAndTheirVoices(nodes.ids, witnesses, join)
  joinSourcesOfOneTeller(chains, witnesses, join)
  joinSameUnnamed(chains, witnesses, join)
  return joinCopies(chains, witnesses, nodes)
}

/** A spokesman and his ministry are one voice; so are a director and the body he runs. */
function joinBodiesAndTheirVoices(ids: readonly string[], witnesses: Witnesses, join: Join): void {
  const present = new Set(ids)
  for (const id of ids)
    for (const { actor, body, as, because } of witnesses.tiesOf.get(id) ?? [])
      if (as === 'speaks' && present.has(body) && witnesses.actors.get(body)?.kind !== 'outlet')
        join(actor, body, because[0]!)
}

/** Witnesses whom only the monitor has heard reach nobody but through the monitor: for the reader the two are one origin. */
function joinSourcesOfOneTeller(chains: readonly Chain[], witnesses: Witnesses, join: Join): void {
  for (const chain of chains) {
    const [source, teller] = chain.path
    if (chain.kind !== 'unnamed' || !source || !teller) continue
    if (chain.statement.voices.length < 2 && witnesses.tellerOf(source) !== teller) continue
    if (witnesses.actors.get(teller)?.kind === 'unnamed') continue
    join(source, teller, {
      code: 'known-only-through',
      text: `‘${witnesses.actors.get(source)?.name}’ is known only through ${witnesses.actors.get(teller)?.name}`,
      weight: 0.8,
      evidence: chain.statement.content.map((span) => ({ report: chain.statement.report, ...span })),
    })
  }
}

function joinSameUnnamed(chains: readonly Chain[], witnesses: Witnesses, join: Join): void {
  const unnamed = [
    ...new Set(chains.filter((chain) => chain.kind === 'unnamed').map((chain) => chain.start)),
  ].sort()
  for (let i = 1; i < unnamed.length; i++)
    for (let j = 0; j < i; j++) {
      const { verdict, because } = witnesses.compareUnnamed(unnamed[j]!, unnamed[i]!)
      if (verdict === 'same') join(unnamed[j]!, unnamed[i]!, because[0]!)
    }
}

/**
 * Statements that stand in one copied text, or under one shared quotation, have one start. Two who are named stay two,
 * also by way of a copy that names nobody: where a text may be Ruiz's or Lund's it is not certainly either's.
 */
function joinCopies(chains: readonly Chain[], witnesses: Witnesses, { at, groups }: Nodes): CopiedPair[] {
  const copied = listCopied(chains, witnesses)
  const leaderOf = (chain: Chain): number => groups.leader(at.get(chain.start)!)
  const isNamed = new Set(chains.filter((chain) => chain.kind === 'named').map(leaderOf))
  const join = ({ a, b, reason }: CopiedPair): void =>
    void groups.join(at.get(a.start)!, at.get(b.start)!, reason)
  // First those that name nobody, so that what is asked of one of them is asked of all that are one with it.
  const toNamed: CopiedPair[] = []
  const unsure: CopiedPair[] = []
  for (const pair of copied) {
    const [a, b] = [isNamed.has(leaderOf(pair.a)), isNamed.has(leaderOf(pair.b))]
    if (!a && !b) join(pair)
    else if (!a) toNamed.push(pair)
    else if (!b) toNamed.push({ ...pair, a: pair.b, b: pair.a })
    // In these very words one of the two may be taken for the other; where both are named in them they are two.
    else if (pair.a.kind !== 'named' || pair.b.kind !== 'named') unsure.push(pair)
  }
  /** Group that names nobody → the groups of named starts whose words it has. */
  const named = new Map<number, Set<number>>()
  for (const { a, b } of toNamed) {
    const known = named.get(leaderOf(a))
    if (known) known.add(leaderOf(b))
    else named.set(leaderOf(a), new Set([leaderOf(b)]))
  }
  // Chosen before the first is joined: leaders change with every join.
  const isSure = ({ a }: CopiedPair): boolean => named.get(leaderOf(a))!.size === 1
  const sure = toNamed.filter(isSure)
  unsure.push(...toNamed.filter((pair) => !isSure(pair)))
  for (const pair of sure) join(pair)
  return unsure
}

/** Two chains whose statements stand in one text. */
export interface CopiedPair {
  a: Chain
  b: Chain
  reason: Reason
}

function listCopied(chains: readonly Chain[], witnesses: Witnesses): CopiedPair[] {
  const byReport = new Map<string, Chain[]>()
  for (const chain of chains) {
    const known = byReport.get(chain.statement.report)
    if (known) known.push(chain)
    else byReport.set(chain.statement.report, [chain])
  }
  const found: CopiedPair[] = []
  for (const chain of chains)
    for (const partner of witnesses.partnersOf.get(chain.statement.report) ?? []) {
      const others = byReport.get(partner)
      if (!others) continue
      for (const { start, end } of chain.statement.content) {
        const passage: Passage = { report: chain.statement.report, start, end }
        const aligned = witnesses.alignedWith(passage, partner)
        if (!aligned || aligned.share < COPIED_SHARE) continue
        const reason: Reason = {
          code: 'copied-text',
          text: 'both give it in the same words: one text lies behind them',
          weight: 0.9,
          evidence: [passage, aligned.passage],
        }
        for (const other of others)
          if (other.statement.content.some((part) => overlaps(part, aligned.passage)))
            found.push({ a: chain, b: other, reason })
      }
    }
  return found
}
