import type { Actor, Affiliation, UnnamedLink } from '../model/actor.js'
import type { Derivation } from '../model/provenance.js'
import type { Passage } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Chain, CopiedPair } from '../model/testimony.js'

/** What counting origins asks of the case, whether it is just being gathered or was read back from its file. */
export interface Ground {
  actors: ReadonlyMap<string, Actor>
  statements: ReadonlyMap<string, Statement>
  /** Actor → the bodies it is tied to. */
  tiesOf: ReadonlyMap<string, readonly Affiliation[]>
  /** Whether two unnamed sources are one. */
  compareUnnamed: (a: string, b: string) => Pick<UnnamedLink, 'verdict' | 'because'>
  /** Report → the reports of the case on which it is shown to draw. */
  drawsOn: ReadonlyMap<string, ReadonlySet<string>>
}

/** The testimony for one side of a claim. */
export interface SideTestimony {
  /** One of every statement, in the order of the case. */
  chains: readonly Chain[]
  /** Among these statements. */
  copies: readonly CopiedPair[]
  /** Ids of statements that may tell another claim, on this side or the other. */
  unsure: ReadonlySet<string>
}

/** The words of a statement as passages. */
export function contentOf(statement: string, { statements }: Ground): Passage[] {
  const said = statements.get(statement)
  return said ? said.content.map((span) => ({ report: said.report, ...span })) : []
}

/** A name as it stands in a sentence; a description keeps its comma where it was taken from. */
export const nameIn = (id: string, { actors }: Ground): string =>
  (actors.get(id)?.name ?? 'a report in its own voice').replace(/[\s,;:]+$/, '')

/** Report → the reports of the case on which it is shown to draw. */
export function listDrawnOn(derivations: readonly Derivation[]): Map<string, Set<string>> {
  const drawn = new Map<string, Set<string>>()
  for (const { from, on, directed } of derivations) {
    if (!directed || on.report === undefined) continue
    const known = drawn.get(from)
    if (known) known.add(on.report)
    else drawn.set(from, new Set([on.report]))
  }
  return drawn
}
