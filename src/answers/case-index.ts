import type { Actor, UnnamedLink } from '../model/actor.js'
import type { CaseFile, CaseReport } from '../model/case-file.js'
import type { Claim } from '../model/claim.js'
import type { Derivation, Disagreement } from '../model/provenance.js'
import type { Statement } from '../model/statement.js'
import { reportLabels } from './report-label.js'

/** A case with its values by id. Built once per answer, so that no answer walks the whole case for one look-up. */
export interface CaseIndex {
  file: CaseFile
  reports: Map<string, CaseReport>
  /** By id of the report: its place in the case, from 0. */
  places: Map<string, number>
  actors: Map<string, Actor>
  statements: Map<string, Statement>
  claims: Map<string, Claim>
  /** By id of the report: the short name a screen calls it by. */
  labels: Map<string, string>
  /** By id of the claim: the disagreements one of whose two statements speaks to it. */
  disagreements: Map<string, Disagreement[]>
  /** By id of the report that draws. */
  derivations: Map<string, Derivation[]>
  /** By id of an unnamed source: what is thought of it beside others. */
  links: Map<string, UnnamedLink[]>
}

export function indexCase(file: CaseFile): CaseIndex {
  const actors = byId(file.actors)
  const statements = byId(file.statements)
  const disagreements = new Map<string, Disagreement[]>()
  for (const disagreement of file.disagreements) {
    const claims = new Set(disagreement.statements.map((id) => statements.get(id)?.claim))
    for (const claim of claims) if (claim) append(disagreements, claim, disagreement)
  }
  const derivations = new Map<string, Derivation[]>()
  for (const derivation of file.derivations) append(derivations, derivation.from, derivation)
  const links = new Map<string, UnnamedLink[]>()
  for (const link of file.sources) for (const id of [link.a, link.b]) append(links, id, link)
  return {
    file,
    reports: byId(file.reports),
    places: new Map(file.reports.map((report, at) => [report.id, at])),
    actors,
    statements,
    claims: byId(file.claims),
    labels: reportLabels(file.reports, actors),
    disagreements,
    derivations,
    links,
  }
}

function byId<T extends { id: string }>(values: readonly T[]): Map<string, T> {
  return new Map(values.map((value) => [value.id, value]))
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
