import type { Actor, Affiliation, UnnamedLink } from '../model/actor.js'
import type { Reason } from '../model/reason.js'
import type { Passage } from '../model/span.js'
import type { Statement } from '../model/statement.js'

/** What tracing asks of the case. Everything here is known before the first origin is counted. */
export interface Witnesses {
  actors: ReadonlyMap<string, Actor>
  affiliations: readonly Affiliation[]
  /** Report → the outlet that published it, where it says so. */
  outletOf: ReadonlyMap<string, string>
  /** Report → the agencies whose text it says it is. */
  agenciesOf: ReadonlyMap<string, readonly string[]>
  /** The outlet that a report credits in the very sentence of this statement; null when none. */
  creditIn: (statement: Statement) => { actor: string; evidence: Passage } | null
  /** Reports that share text or a quotation with this one. */
  partnersOf: ReadonlyMap<string, readonly string[]>
  alignedWith: (a: Passage, report: string) => { passage: Passage; share: number } | null
  /** Whether two unnamed sources are one. */
  compareUnnamed: (a: string, b: string) => { verdict: UnnamedLink['verdict']; because: Reason[] }
}

/** How one statement reached the reader: nodes are ids of actors, or of the report where its outlet is not known. */
export interface Chain {
  statement: Statement
  /** Where testimony enters. */
  start: string
  /** What the start is, for the question what may be one with it. */
  kind: 'named' | 'unnamed' | 'own'
  /** From the start to the outlet, in the order of telling. */
  path: string[]
  /** Why the start is not simply the innermost voice. */
  because: Reason[]
}

/** Draws the chain of every statement of one side of a claim: world → innermost voice → … → outlet → reader. */
export function drawChains(statements: readonly Statement[], witnesses: Witnesses): Chain[] {
  const voiced = new Map<string, Statement>()
  for (const statement of statements)
    if (statement.voices.length && !voiced.has(statement.report)) voiced.set(statement.report, statement)
  return statements.map((statement) => drawChain(statement, voiced.get(statement.report), witnesses))
}

function drawChain(statement: Statement, elsewhere: Statement | undefined, witnesses: Witnesses): Chain {
  const outlet = witnesses.outletOf.get(statement.report)
  const agencies = witnesses.agenciesOf.get(statement.report) ?? []
  const publishers = [...agencies, outlet ?? statement.report].filter((id, i, all) => all.indexOf(id) === i)
  const told = (voices: readonly string[], because: Reason[] = []): Chain => {
    const path = [...voices, ...publishers].filter((id, i, all) => all.indexOf(id) === i)
    const start = path[0]!
    const kind = voices.length === 0 ? 'own' : witnesses.actors.get(start)?.kind === 'unnamed' ? 'unnamed' : isOutlet(start, witnesses) ? 'own' : 'named'
    return { statement, start, kind, path, because }
  }
  if (statement.voices.length) return told(innermostFirst(statement))
  // A report that says in its own voice what it elsewhere gives to somebody has shown from whom it has it.
  if (elsewhere)
    return told(innermostFirst(elsewhere), [
      {
        code: 'attributed-elsewhere',
        text: 'the same report gives it to a source in another sentence',
        weight: 0.9,
        evidence: elsewhere.content.map((span) => ({ report: elsewhere.report, ...span })),
      },
    ])
  const credit = witnesses.creditIn(statement)
  if (credit)
    return told([credit.actor], [{ code: 'credit', text: `credited to ${witnesses.actors.get(credit.actor)?.name ?? 'another outlet'}`, weight: 1, evidence: [credit.evidence] }])
  return told([])
}

const innermostFirst = (statement: Statement): string[] => statement.voices.map((voice) => voice.actor).reverse()

const isOutlet = (id: string, witnesses: Witnesses): boolean => witnesses.actors.get(id)?.kind === 'outlet'
