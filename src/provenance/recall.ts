import type { Affiliation, UnnamedLink } from '../model/actor.js'
import type { CaseFile } from '../model/case-file.js'
import type { Claim } from '../model/claim.js'
import type { CopiedPair } from '../model/testimony.js'
import { type Ground, listDrawnOn, type SideTestimony } from './ground.js'
import { plainChain } from './testimony.js'

/** A case ready to be counted again. */
export interface RecalledCase {
  ground: Ground
  sideOf: (claim: Claim, side: 'support' | 'against') => SideTestimony
}

/** Two sources of which the case keeps no verdict may be one: closed when in doubt. */
const NOT_KEPT: Pick<UnnamedLink, 'verdict' | 'because'> = {
  verdict: 'maybe',
  because: [{ code: 'not-told-apart', text: 'nothing is kept that tells the two apart', weight: 0.1 }],
}

/** What a case file keeps of its counting, made askable; null when it was written by an engine that kept nothing. */
export function recallCase(file: CaseFile): RecalledCase | null {
  const { testimony } = file
  if (!testimony) return null
  const actors = new Map(file.actors.map((actor) => [actor.id, actor]))
  const statements = new Map(file.statements.map((statement) => [statement.id, statement]))
  const outletOf = new Map(file.reports.map(({ id, outlet }) => [id, outlet ?? id]))
  const chains = new Map(testimony.chains.map((chain) => [chain.statement, chain]))
  const pairs = new Map(testimony.pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]))
  const tiesOf = new Map<string, Affiliation[]>()
  for (const tie of testimony.ties) tiesOf.set(tie.actor, [...(tiesOf.get(tie.actor) ?? []), tie])
  const copiesOf = new Map<string, CopiedPair[]>()
  for (const pair of testimony.copies) copiesOf.set(pair.a, [...(copiesOf.get(pair.a) ?? []), pair])
  const place = new Map(testimony.copies.map((pair, i) => [pair, i]))
  return {
    ground: {
      actors,
      statements,
      tiesOf,
      compareUnnamed: (a, b) => pairs.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? NOT_KEPT,
      drawsOn: listDrawnOn(file.derivations),
    },
    sideOf: (claim, side) => {
      const ids = claim[side].statements
      return {
        chains: ids.map((id) => {
          const statement = statements.get(id)!
          return chains.get(id) ?? plainChain(statement, outletOf.get(statement.report)!, actors)
        }),
        unsure: new Set(claim.unsure),
        copies: ids.flatMap((id) => copiesOf.get(id) ?? []).sort((a, b) => place.get(a)! - place.get(b)!),
      }
    },
  }
}
