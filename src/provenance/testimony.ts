import type { Actor, Affiliation, UnnamedLink } from '../model/actor.js'
import type { Reason } from '../model/reason.js'
import type { Passage } from '../model/span.js'
import type { Statement } from '../model/statement.js'

/** What tracing asks of the case. Everything here is known before the first origin is counted. */
export interface Witnesses {
  actors: ReadonlyMap<string, Actor>
  /** Actor → the bodies it is tied to. */
  tiesOf: ReadonlyMap<string, readonly Affiliation[]>
  /** Report → the outlet that published it, where it says so. */
  outletOf: ReadonlyMap<string, string>
  /** Report → the agencies whose text it says it is. */
  agenciesOf: ReadonlyMap<string, readonly string[]>
  /** The outlet that a report credits in the very sentence of this statement; null when none. */
  creditIn: (statement: Statement) => { actor: string; evidence: Passage } | null
  /** The attributed statement that follows closely in the same report; null when none does. */
  nextVoiced: (statement: Statement) => Statement | null
  /** The outlet whose source this is: 'the Gazette's sources' are heard through the Gazette alone; null for others. */
  tellerOf: (actor: string) => string | null
  /** Whether who speaks was worked out from words that leave doubt. */
  isDoubtful: (statement: Statement) => boolean
  /** Does the statement say of itself that it is hearsay: 'it has been claimed', 'reportedly'? */
  isHearsay: (statement: Statement) => boolean
  /** Reports that share text or a quotation with this one. */
  partnersOf: ReadonlyMap<string, readonly string[]>
  /** Where another report has a passage word for word, and how much of it, 0..1; null when it has none of it. */
  alignedWith: (a: Passage, report: string) => { passage: Passage; share: number } | null
  /** Whether two unnamed sources are one. */
  compareUnnamed: (a: string, b: string) => { verdict: UnnamedLink['verdict']; because: Reason[] }
}

/** How one statement reached the reader: nodes are ids of actors, or of the report where its outlet is not known. */
export interface Chain {
  statement: Statement
  /** Where testimony enters. */
  start: string
  /**
   * What the start is, for the question what may be one with it. `own`: the report or an outlet speaks, so it may
   * rest on anybody; `doubtful`: who speaks was worked out from a pronoun, a description or an earlier sentence.
   */
  kind: 'named' | 'unnamed' | 'own' | 'doubtful'
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
  if (statement.voices.length) return follow(statement, saidIn(statement, witnesses), [], witnesses)
  // A report that says in its own voice what it elsewhere gives to somebody has shown from whom it has it.
  if (elsewhere) {
    const evidence = elsewhere.content.map((span) => ({ report: elsewhere.report, ...span }))
    const text = 'the same report gives it to a source in another sentence'
    const because = [{ code: 'attributed-elsewhere', text, weight: 0.9, evidence }]
    return follow(statement, saidIn(elsewhere, witnesses), because, witnesses)
  }
  const credit = witnesses.creditIn(statement)
  if (credit) {
    const text = `credited to ${witnesses.actors.get(credit.actor)?.name ?? 'another outlet'}`
    const because = [{ code: 'credit', text, weight: 1, evidence: [credit.evidence] }]
    return follow(statement, { voices: [credit.actor], isDoubtful: false }, because, witnesses)
  }
  // 'It has been claimed that …' opens a report, and the next sentence says by whom.
  const next = witnesses.isHearsay(statement) ? witnesses.nextVoiced(statement) : null
  if (!next) return follow(statement, { voices: [], isDoubtful: false }, [], witnesses)
  const evidence = [...statement.hedges, ...next.content].map((span) => ({
    report: statement.report,
    ...span,
  }))
  const text = 'given as hearsay, and the report goes on to say whose'
  return follow(
    statement,
    saidIn(next, witnesses),
    [{ code: 'hearsay', text, weight: 0.7, evidence }],
    witnesses,
  )
}

/** Whose words a statement is taken for: actors from the innermost outwards, and whether who they are leaves doubt. */
interface Saying {
  voices: readonly string[]
  isDoubtful: boolean
}

function saidIn(statement: Statement, witnesses: Witnesses): Saying {
  const voices = statement.voices.map((voice) => voice.actor).reverse()
  const teller = voices[0] === undefined ? null : witnesses.tellerOf(voices[0])
  return {
    voices: teller ? [voices[0]!, teller, ...voices.slice(1)] : voices,
    isDoubtful: witnesses.isDoubtful(statement),
  }
}

/** From the innermost voice outwards to the agency whose text it is and the outlet that published it. */
function follow(
  statement: Statement,
  { voices, isDoubtful }: Saying,
  because: Reason[],
  witnesses: Witnesses,
): Chain {
  const publisher = witnesses.outletOf.get(statement.report) ?? statement.report
  const agencies = witnesses.agenciesOf.get(statement.report) ?? []
  const path = [...new Set([...voices, ...agencies, publisher])]
  const start = path[0]!
  const kind = voices.length ? witnesses.actors.get(start)?.kind : undefined
  const own = kind === undefined || kind === 'outlet'
  return {
    statement,
    start,
    kind: own ? 'own' : kind === 'unnamed' ? 'unnamed' : isDoubtful ? 'doubtful' : 'named',
    path,
    because,
  }
}
