import type { CertainMerges } from './certain-merges.js'
import type { Ground } from './ground.js'
import type { Judged } from './judged.js'
import type { JudgedChain } from './judged-chains.js'
import { type LooseOrigin, mergeWhatMayBeOne, type Part, type StrictOrigin } from './possible-merges.js'
import { distinctReasons } from './reasons.js'

/** Chain starts gathered twice: by what is certain and by what may be. */
export interface GatheredOrigins {
  /** The high end, in order of ids. */
  strict: StrictOrigin[]
  /** The low end. */
  loose: LooseOrigin[]
  /** False when the low end is only known to be no lower than the number of `loose`. */
  isExact: boolean
}

/**
 * The origins of one side of a claim. `high` merges only what is certain: one named actor, one voice for a body,
 * an unnamed source known only through one teller, one copied text. `low` also merges all that may be one: an
 * unnamed source that may be another, a report that shows no source and may rest on any.
 *
 * @param chains all of the side's: what a dropped report shows of the others stays known
 * @param counts whether a chain counts; an origin of none is left out
 * @param unsure statements that may tell another claim
 */
export function countOrigins(
  chains: readonly JudgedChain[],
  counts: (chain: JudgedChain) => boolean,
  merges: CertainMerges,
  ground: Ground,
  judged: Judged,
  unsure: ReadonlySet<string>,
): GatheredOrigins {
  const { ids, at, origins, texts } = merges
  const members = origins.members()
  const byKey = new Map<string, JudgedChain[]>()
  for (const chain of chains) {
    const key = originKey(chain, merges)
    const known = byKey.get(key)
    if (known) known.push(chain)
    else byKey.set(key, [chain])
  }
  const strict = [...byKey.values()]
    .map((own): StrictOrigin => {
      const leader = origins.leader(at.get(own[0]!.path[0]!)!)
      const { isTrusted } = own[0]!
      const counted = own.filter(counts)
      return {
        members: [...new Set(counted.map((chain) => chain.path[0]!))].sort(),
        because: distinctReasons(isTrusted ? own.flatMap((chain) => chain.because) : origins.because(leader)),
        statements: counted.map((chain) => chain.statement),
        all: members.get(leader)!.map((i) => ids[i]!),
        parts: partsOf(own, merges),
        isTrusted,
        isSure: counted.some((chain) => !unsure.has(chain.statement)),
        text: texts.leader(leader),
        sameText: texts.because(leader),
      }
    })
    .filter((origin) => origin.statements.length > 0)
    .sort((a, b) => (a.members[0]! < b.members[0]! ? -1 : 1))
  const { groups, isExact } = mergeWhatMayBeOne(strict, ground, (a, b) =>
    judged.different.some(
      ([x, y]) => (a.all.includes(x) && b.all.includes(y)) || (a.all.includes(y) && b.all.includes(x)),
    ),
  )
  return { strict, loose: groups, isExact }
}

/** By what a chain's origin is known: the leader of what is certainly one, or whoever is trusted to be one of its own. */
function originKey({ path, isTrusted }: JudgedChain, { at, actors, origins }: CertainMerges): string {
  const start = at.get(path[0]!)!
  return isTrusted ? `trusted ${actors.leader(start)}` : String(origins.leader(start))
}

/** The actors that speak in an origin: the named where there are any, since the others are known by them; else the unnamed. */
function partsOf(chains: readonly JudgedChain[], { at, actors }: CertainMerges): Part[] {
  const parts = new Map<number, { named: Set<string>; unnamed: Set<string> }>()
  for (const { kind, path } of chains) {
    if (kind !== 'named' && kind !== 'unnamed') continue
    const leader = actors.leader(at.get(path[0]!)!)
    const part = parts.get(leader) ?? { named: new Set(), unnamed: new Set() }
    part[kind].add(path[0]!)
    parts.set(leader, part)
  }
  const all = [...parts]
    .sort(([a], [b]) => a - b)
    .map(([, { named, unnamed }]) => ({ named: [...named].sort(), unnamed: [...unnamed].sort() }))
  const withName = all.filter((part) => part.named.length > 0)
  return withName.length > 0 ? withName : all
}
