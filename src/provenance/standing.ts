import type { Standing } from '../model/claim.js'
import type { Statement } from '../model/statement.js'
import { weakestCut } from './flow.js'
import { countOrigins } from './origins.js'
import { drawChains, type Witnesses } from './testimony.js'

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

/**
 * What one side of a claim rests on. This is where an origin count is decided: `drawChains` says where each
 * statement's testimony enters, `countOrigins` which of these entries are one, `weakestCut` on whom all of it hangs.
 * @param statements those of one side, in the order of the case
 */
export function traceStanding(statements: readonly Statement[], witnesses: Witnesses): Standing {
  // Most claims have nobody against them.
  if (statements.length === 0) return NOBODY
  const chains = drawChains(statements, witnesses)
  const { nodeOf, low, high, groups } = countOrigins(chains, witnesses)
  const edges: [string, string][] = chains.flatMap((chain) => {
    // Certain merges can put one node on a path twice: a circle adds nothing.
    const path = [...new Set(chain.path.map(nodeOf))]
    const stations = ['world', ...path, 'reader']
    return stations.slice(1).map((to, i): [string, string] => [stations[i]!, to])
  })
  const { chains: most, cut } = weakestCut({ edges, source: 'world', sink: 'reader' })
  const voices = [...new Set(statements.flatMap((statement) => statement.voices.at(-1)?.actor ?? []))]
  return {
    reports: new Set(statements.map((statement) => statement.report)).size,
    statements: statements.map((statement) => statement.id),
    voices,
    unnamed: voices.filter((id) => witnesses.actors.get(id)?.kind === 'unnamed').length,
    origins: { low, high, groups },
    chains: most,
    weakest: cut,
  }
}
