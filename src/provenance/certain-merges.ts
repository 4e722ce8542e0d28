import { Groups } from '../model/groups.js'
import type { Reason } from '../model/reason.js'
import type { Chain, CopiedPair } from '../model/testimony.js'
import { contentOf, type Ground, type SideTestimony } from './ground.js'
import type { Judged } from './judged.js'

/**
 * The high end of an origin count: what is certainly one. Every rule here takes an origin away from the count, so each
 * rests on words that leave no doubt; what only may be one belongs to the low end.
 */

/**
 * All nodes of one side's chains, and which of them are one. There are three ways of being one, each wider than the one
 * before: one actor; one link of a chain; one origin. Two papers that print one text are one origin, and still two
 * links: what one of them has from elsewhere reaches the reader without the other.
 */
export interface CertainMerges {
  /** Ids of actors and reports, sorted. */
  ids: readonly string[]
  /** Id → its index in `ids`, over which the groups run. */
  at: ReadonlyMap<string, number>
  /** One actor: a body and its voice, one unnamed source in two reports. */
  actors: Groups
  /** Also who is known only through another, or judged to depend on him. */
  links: Groups
  /** Also whose words stand in one text. */
  origins: Groups
  /** Over the leaders of `origins`: those to whom one text is given, which are several because each is named. */
  texts: Groups
}

type Width = 'actors' | 'links' | 'origins'
type Join = (width: Width, a: string, b: string, reason: Reason) => void

/**
 * Finds whatever is certainly one on one side of a claim. What is judged one is joined last: it adds to what was found
 * and leaves nothing of it undone. What is judged two is kept apart throughout.
 */
export function joinWhatIsOne(side: SideTestimony, ground: Ground, judged: Judged): CertainMerges {
  const { chains } = side
  // Sorted, so that groups are led by their lowest id, whatever the order of the reports. Whom only a judgement names
  // is there too: two who are each judged one with a third are one.
  const ids = [
    ...new Set([...chains.flatMap((chain) => chain.path), ...judged.same.flat(), ...judged.dependent.flat()]),
  ].sort()
  const nodes: CertainMerges = {
    ids,
    at: new Map(ids.map((id, i) => [id, i])),
    actors: new Groups(ids.length),
    links: new Groups(ids.length),
    origins: new Groups(ids.length),
    texts: new Groups(ids.length),
  }
  const join = joiner(nodes, judged)
  joinBodiesAndTheirVoices(ids, ground, join)
  joinSourcesOfOneTeller(chains, ground, join)
  joinSameUnnamed(chains, ground, join)
  const unsure = joinCopies(side, nodes, join)
  for (const [a, b] of judged.same)
    join('actors', a, b, {
      code: 'judged-same',
      text: `${pairOf(a, b, ground)} are judged to be one`,
      weight: 1,
    })
  for (const [a, b] of judged.dependent)
    join('links', a, b, {
      code: 'judged-dependent',
      text: `${pairOf(a, b, ground)} are judged to depend on one another`,
      weight: 1,
    })
  const leaderOf = ({ path }: Chain): number => nodes.origins.leader(nodes.at.get(path[0]!)!)
  for (const { a, b, reason } of unsure) nodes.texts.join(leaderOf(a), leaderOf(b), reason)
  for (const chain of chains)
    for (const reason of chain.because) nodes.origins.because(nodes.at.get(chain.path[0]!)!).push(reason)
  return nodes
}

const pairOf = (a: string, b: string, { actors }: Ground): string =>
  [a, b].map((id) => actors.get(id)?.name ?? id).join(' and ')

/** Joins two nodes in one way of being one and all wider ones; not where two that are judged different would come together. */
function joiner({ at, actors, links, origins }: CertainMerges, judged: Judged): Join {
  const groups = { actors: [actors, links, origins], links: [links, origins], origins: [origins] }
  const apart = judged.different.flatMap(([a, b]) =>
    at.has(a) && at.has(b) ? [[at.get(a)!, at.get(b)!]] : [],
  )
  const brings = (x: number, y: number, a: number, b: number): boolean =>
    origins.areOne(x, a) && origins.areOne(y, b)
  return (width, a, b, reason) => {
    const [x, y] = [at.get(a)!, at.get(b)!]
    if (apart.some(([one, other]) => brings(x, y, one!, other!) || brings(y, x, one!, other!))) return
    for (const wide of groups[width]) wide.join(x, y, reason)
  }
}

/** A spokesman and his ministry are one voice; so are a director and the body he runs. */
function joinBodiesAndTheirVoices(ids: readonly string[], { actors, tiesOf }: Ground, join: Join): void {
  const present = new Set(ids)
  for (const id of ids)
    for (const { actor, body, as, because } of tiesOf.get(id) ?? [])
      if (as === 'speaks' && present.has(body) && actors.get(body)?.kind !== 'outlet')
        join('actors', actor, body, because[0]!)
}

/** Witnesses whom only the monitor has heard reach nobody but through the monitor: for the reader the two are one origin. */
function joinSourcesOfOneTeller(chains: readonly Chain[], ground: Ground, join: Join): void {
  const { actors } = ground
  for (const { kind, path, voices, statement } of chains) {
    const [source, teller] = path
    if (kind !== 'unnamed' || !source || !teller || voices < 2) continue
    if (actors.get(teller)?.kind === 'unnamed') continue
    join('links', source, teller, {
      code: 'known-only-through',
      text: `‘${actors.get(source)?.name}’ is known only through ${actors.get(teller)?.name}`,
      weight: 0.8,
      evidence: contentOf(statement, ground),
    })
  }
}

function joinSameUnnamed(chains: readonly Chain[], { compareUnnamed }: Ground, join: Join): void {
  const unnamed = listUnnamedStarts(chains)
  for (let i = 1; i < unnamed.length; i++)
    for (let j = 0; j < i; j++) {
      const { verdict, because } = compareUnnamed(unnamed[j]!, unnamed[i]!)
      if (verdict === 'same') join('actors', unnamed[j]!, unnamed[i]!, because[0]!)
    }
}

/** The unnamed sources with whom chains begin, in order of ids. */
export const listUnnamedStarts = (chains: readonly Chain[]): string[] =>
  [...new Set(chains.filter((chain) => chain.kind === 'unnamed').map((chain) => chain.path[0]!))].sort()

/**
 * Statements that stand in one copied text, or under one shared quotation, have one start. Two who are named stay two,
 * also by way of a copy that names nobody: where a text may be Ruiz's or Lund's it is not certainly either's.
 * @returns those, because at the low end they may be one
 */
function joinCopies({ chains, copies }: SideTestimony, nodes: CertainMerges, join: Join): Echo[] {
  const { at, origins } = nodes
  const chainOf = new Map(chains.map((chain) => [chain.statement, chain]))
  const leaderOf = (chain: Chain): number => origins.leader(at.get(chain.path[0]!)!)
  const isNamed = new Set(chains.filter((chain) => chain.kind === 'named').map(leaderOf))
  const joinPair = ({ a, b, reason }: Echo): void => join('origins', a.path[0]!, b.path[0]!, reason)
  // First those that name nobody, so that what is asked of one of them is asked of all that are one with it.
  const toNamed: Echo[] = []
  const unsure: Echo[] = []
  for (const pair of copies) {
    const echo = { a: chainOf.get(pair.a)!, b: chainOf.get(pair.b)!, reason: reasonOf(pair) }
    const [a, b] = [isNamed.has(leaderOf(echo.a)), isNamed.has(leaderOf(echo.b))]
    if (!a && !b) joinPair(echo)
    else if (!a) toNamed.push(echo)
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
  // Chosen before the first is joined: leaders change with every join.
  const isSure = ({ a }: Echo): boolean => named.get(leaderOf(a))!.size === 1
  const sure = toNamed.filter(isSure)
  unsure.push(...toNamed.filter((echo) => !isSure(echo)))
  for (const echo of sure) joinPair(echo)
  return unsure
}

interface Echo {
  a: Chain
  b: Chain
  reason: Reason
}

const reasonOf = ({ evidence }: CopiedPair): Reason => ({
  code: 'copied-text',
  text: 'both give it in the same words: one text lies behind them',
  weight: 0.9,
  evidence,
})
