import type { Affiliation, UnnamedLink } from './actor.js'
import type { Reason } from './reason.js'
import type { Passage } from './span.js'

/** How one statement reached the reader. */
export interface Chain {
  /** Id of the statement. */
  statement: string
  /** Id of the report it stands in. */
  report: string
  /**
   * What the start is, for the question what may be one with it. `own`: the report or an outlet speaks, so it may
   * rest on anybody; `doubtful`: who speaks was worked out from a pronoun, a description or an earlier sentence.
   */
  kind: 'named' | 'unnamed' | 'own' | 'doubtful'
  /**
   * Ids of actors in the order of telling: where testimony enters first, who published it last. Where the outlet is not
   * known the report stands for it.
   */
  path: string[]
  /** How many of the path, from its start, told it; the rest printed it. 0 where the report speaks for itself. */
  voices: number
  /** Why the start is not simply the innermost voice. */
  because: Reason[]
}

/** Two statements of one side of a claim that stand in one text. */
export interface CopiedPair {
  /** Ids of the statements. */
  a: string
  b: string
  /** The words in the first report and in the second. */
  evidence: Passage[]
}

/**
 * What origins are counted from, beside the statements themselves. It is kept with the case so that a count can be made
 * again under another judgement, and so that every count can be checked.
 */
export interface Testimony {
  /**
   * Of the statements for or against a claim whose way is more than their own voices and the outlet of their report:
   * what a credit, an agency, another sentence of the report or a doubt adds. In the order of the claims.
   */
  chains: Chain[]
  /** Who speaks for whom, or may. */
  ties: Affiliation[]
  /** Those that make a difference, in the order of the claims: of twenty copies of one text nineteen. */
  copies: CopiedPair[]
  /** Verdicts on two unnamed sources that begin chains on one side of a claim, in order of ids. */
  pairs: UnnamedLink[]
}
