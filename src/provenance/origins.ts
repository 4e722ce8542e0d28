import type { ActorKind } from '../model/actor.js'
import type { Origins } from '../model/claim.js'
import { Groups } from '../model/groups.js'
import { joinWhatIsOne } from './certain-merges.js'
import { mergeWhatMayBeOne, type StartGroup } from './possible-merges.js'
import { distinctReasons } from './reasons.js'
import type { Chain, Witnesses } from './testimony.js'

/** Chain starts gathered twice: by what is certain and by what may be. */
export interface TracedOrigins extends Origins {
  /** The node that stands for an actor or report once certain merges are made: two nodes with one name are one. */
  nodeOf: (id: string) => string
}

/**
 * The origins of one side of a claim. `high` merges only what is certain: one named actor, one voice for a body,
 * an unnamed source known only through one teller, one copied text. `low` also merges all that may be one: an
 * unnamed source that may be another, a report that shows no source and may rest on any.
 */
export function countOrigins(chains: readonly Chain[], witnesses: Witnesses): TracedOrigins {
  // Sorted, so that groups are led by their lowest id, whatever the order of the reports.
  const ids = [...new Set(chains.flatMap((chain) => chain.path))].sort()
  const at = new Map(ids.map((id, i) => [id, i]))
  const certain = new Groups(ids.length)
  const unsure = joinWhatIsOne(chains, witnesses, { ids, at, groups: certain })
  for (const chain of chains)
    for (const reason of chain.because) certain.because(at.get(chain.start)!).push(reason)

  const leaderOf = (chain: Chain): number => certain.leader(at.get(chain.start)!)
  const texts = new Groups(ids.length)
  for (const { a, b, reason } of unsure) texts.join(leaderOf(a), leaderOf(b), reason)

  const members = certain.members()
  const membersOf = (index: number): string[] => members.get(certain.leader(index))!.map((i) => ids[i]!)
  const byLeader = new Map<number, Chain[]>()
  for (const chain of chains) {
    const leader = leaderOf(chain)
    const known = byLeader.get(leader)
    if (known) known.push(chain)
    else byLeader.set(leader, [chain])
  }
  const strict = [...byLeader]
    .sort(([a], [b]) => a - b)
    .map(([leader, own]): StartGroup => {
      const starts = [...new Set(own.map((chain) => chain.start))].sort()
      const startsAs = (kind: Chain['kind'], id: string): boolean =>
        own.some((chain) => chain.start === id && chain.kind === kind)
      return {
        members: starts,
        because: distinctReasons(certain.because(leader)),
        unnamed: starts.filter((id) => startsAs('unnamed', id)),
        named: starts.filter((id) => startsAs('named', id)),
        text: texts.leader(leader),
        sameText: texts.because(leader),
      }
    })
  const groups = mergeWhatMayBeOne(strict, witnesses)
  return {
    low: groups.length,
    high: strict.length,
    groups,
    nodeOf: (id) => {
      const index = at.get(id)
      return index === undefined ? id : faceOf(membersOf(index), witnesses)
    },
  }
}

/** Whom a merged node is called after, lowest first: the body before its voice, the teller before the told, a name before a description. */
const FACES: Record<ActorKind, number> = {
  organization: 0,
  group: 0,
  person: 1,
  outlet: 2,
  unnamed: 3,
  place: 4,
}

/** What a node is called after certain merges: of equal kinds the most mentioned, then the lowest id. A report that stands for its unknown outlet comes last. */
function faceOf(ids: readonly string[], witnesses: Witnesses): string {
  const rank = (id: string): number => {
    const kind = witnesses.actors.get(id)?.kind
    return kind === undefined ? FACES.place : FACES[kind]
  }
  const mentions = (id: string): number => witnesses.actors.get(id)?.mentions.length ?? 0
  return [...ids].sort((a, b) => rank(a) - rank(b) || mentions(b) - mentions(a) || (a < b ? -1 : 1))[0]!
}
