import { Groups } from '../model/groups.js'
import type { Reason } from '../model/reason.js'
import type { Chain, CopiedPair } from '../model/testimony.js'
import { joinCopies } from './copied-merges.js'
import { contentOf, type Ground, nameIn, type SideTestimony } from './ground.js'
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
  /** The copied pairs without which something would be less one, in their order. */
  telling: CopiedPair[]
}

type Width = 'actors' | 'links' | 'origins'
/** True when two origins became one. */
type Join = (width: Width, a: string, b: string, reason: Reason) => boolean

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
    telling: [],
  }
  const join = joiner(nodes, judged)
  joinBodiesAndTheirVoices(ids, ground, join)
  joinSourcesOfOneTeller(chains, ground, join)
  joinSameUnnamed(chains, ground, join)
  const { unsure, telling } = joinCopies(side, nodes, (a, b, reason) => join('origins', a, b, reason))
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
  nodes.telling = telling
  for (const chain of chains)
    for (const reason of chain.because) nodes.origins.because(nodes.at.get(chain.path[0]!)!).push(reason)
  return nodes
}

const pairOf = (a: string, b: string, ground: Ground): string =>
  `${nameIn(a, ground)} and ${nameIn(b, ground)}`

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
    if (apart.some(([one, other]) => brings(x, y, one!, other!) || brings(y, x, one!, other!))) return false
    return groups[width].map((wide) => wide.join(x, y, reason)).at(-1)!
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
      text: `‘${nameIn(source, ground)}’ is known only through ${nameIn(teller, ground)}`,
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
