import type { Actor } from '../model/actor.js'
import type { Passage } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Chain } from '../model/testimony.js'

/** What drawing chains asks of the case. Everything here is known before the first origin is counted. */
export interface Witnesses {
  actors: ReadonlyMap<string, Actor>
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
  saying: Saying,
  because: Chain['because'],
  { actors, outletOf, agenciesOf }: Witnesses,
): Chain {
  const printers = [
    ...(agenciesOf.get(statement.report) ?? []),
    outletOf.get(statement.report) ?? statement.report,
  ]
  return lineUp(statement, saying, printers, because, actors)
}

/** The way of a statement as it stands by itself: its voices, then who published it. Where nothing else was found it is not kept with the case. */
export function plainChain(
  statement: Statement,
  publisher: string,
  actors: ReadonlyMap<string, Actor>,
): Chain {
  const voices = statement.voices.map((voice) => voice.actor).reverse()
  return lineUp(statement, { voices, isDoubtful: false }, [publisher], [], actors)
}

function lineUp(
  statement: Statement,
  { voices, isDoubtful }: Saying,
  printers: readonly string[],
  because: Chain['because'],
  actors: ReadonlyMap<string, Actor>,
): Chain {
  const path = [...new Set([...voices, ...printers])]
  const kind = voices.length ? actors.get(path[0]!)?.kind : undefined
  const own = kind === undefined || kind === 'outlet'
  return {
    statement: statement.id,
    report: statement.report,
    kind: own ? 'own' : kind === 'unnamed' ? 'unnamed' : isDoubtful ? 'doubtful' : 'named',
    path,
    voices: new Set(voices).size,
    because,
  }
}

/** Is this the way that the statement shows by itself? */
export const isPlain = (chain: Chain, plain: Chain): boolean =>
  chain.because.length === 0 &&
  chain.kind === plain.kind &&
  chain.voices === plain.voices &&
  chain.path.length === plain.path.length &&
  chain.path.every((id, i) => id === plain.path[i])
