import type { CommonText, Standing } from '../model/claim.js'
import { type CertainMerges, joinWhatIsOne } from './certain-merges.js'
import { findDominators, listPassed } from './dominators.js'
import { weakestCut } from './flow.js'
import type { Ground, SideTestimony } from './ground.js'
import { type Judged, NOTHING_JUDGED } from './judged.js'
import { judgeChains } from './judged-chains.js'
import { countOrigins, type GatheredOrigins } from './origins.js'
import { type PlacedChain, placeChains } from './placed-chains.js'

/** The standing of a side that nobody takes. */
const NOBODY: Standing = {
  reports: 0,
  statements: [],
  voices: [],
  unnamed: 0,
  origins: { low: 0, high: 0, groups: [] },
  chains: 0,
  weakest: [],
}

/** What one side of a claim rests on. */
export function traceStanding(
  side: SideTestimony,
  ground: Ground,
  judged: Judged = NOTHING_JUDGED,
): Standing {
  // Most claims have nobody against them.
  if (side.chains.length === 0) return NOBODY
  return standingOf(traceSide(side, ground, judged), ground)
}

/** How the standing of one side of a claim comes about. */
export interface TracedSide extends GatheredOrigins {
  /** The chains that count, in the order of the case. */
  placed: PlacedChain[]
  /** Most chains that share no link, each from its origin to whoever published it. */
  apart: string[][]
  weakest: string[]
  /** Whom every chain passes, in the order of telling. */
  passed: string[]
  /** Common texts among the links, by the ids that they have there. */
  texts: CommonText[]
}

/**
 * Traces one side of a claim. This is where an origin count is decided: `joinWhatIsOne` says which starts of
 * chains are certainly one, `countOrigins` which may be, `placeChains` where chains meet, `weakestCut` on whom all of
 * it hangs.
 */
export function traceSide(side: SideTestimony, ground: Ground, judged: Judged = NOTHING_JUDGED): TracedSide {
  const merges = joinWhatIsOne(side, ground, judged)
  const { placed: all, texts } = placeChains(judgeChains(side.chains, merges, ground, judged), merges, ground)
  const placed = all.filter(
    (one) => !judged.dropped.has(one.chain.report) && !isDistrusted(one, merges, judged),
  )
  const counted = new Set(placed.map(({ chain }) => chain))
  const chains = all.map(({ chain }) => chain)
  const origins = countOrigins(chains, (chain) => counted.has(chain), merges, ground, judged, side.unsure)
  const edges = placed.flatMap(({ links }) => {
    const stations = ['world', ...links, 'reader']
    return stations.slice(1).map((to, i): [string, string] => [stations[i]!, to])
  })
  const graph = { edges, source: 'world', sink: 'reader' }
  const { cut, paths } = weakestCut(graph)
  const links = new Set(placed.flatMap((one) => one.links))
  return {
    ...origins,
    placed,
    apart: paths,
    weakest: cut,
    passed: listPassed('reader', findDominators(graph)),
    texts: texts.filter(({ id }) => links.has(id)),
  }
}

/** Does it come through somebody who is judged not to count? */
function isDistrusted(
  { chain, upstream }: PlacedChain,
  { at, actors }: CertainMerges,
  judged: Judged,
): boolean {
  if (judged.distrusted.size === 0) return false
  const through = [...chain.path, ...(upstream?.start ? [upstream.start] : [])].map((id) => at.get(id)!)
  return [...judged.distrusted].some((id) => {
    const index = at.get(id)
    return index !== undefined && through.some((one) => actors.areOne(one, index))
  })
}

/** The standing that a traced side comes to. */
export function standingOf(traced: TracedSide, { actors, statements }: Ground): Standing {
  const said = traced.placed.map(({ chain }) => statements.get(chain.statement)!)
  // The case knows actors and reports only: the first of its reports stands for a text.
  const texts = traced.texts.map(({ reports }): CommonText => ({ id: reports[0]!, reports }))
  const shown = new Map(traced.texts.map(({ id, reports }) => [id, reports[0]!]))
  const voices = [...new Set(said.flatMap((statement) => statement.voices.at(-1)?.actor ?? []))]
  return {
    reports: new Set(said.map((statement) => statement.report)).size,
    statements: said.map((statement) => statement.id),
    voices,
    unnamed: voices.filter((id) => actors.get(id)?.kind === 'unnamed').length,
    origins: {
      low: traced.loose.length,
      high: traced.strict.length,
      groups: traced.loose.map(({ members, because }) => ({ members, because })),
    },
    chains: traced.apart.length,
    weakest: traced.weakest.map((id) => shown.get(id) ?? id).sort(),
    ...(texts.length > 0 ? { texts } : {}),
  }
}
