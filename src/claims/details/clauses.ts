import type { ParsedReport, Token } from '../../model/language.js'

/** The syntax trees of one report, with what the details of a content are read from. */
export interface Clauses {
  tokens: readonly Token[]
  /** Token → those that hang on it, in reading order. */
  children: readonly (readonly number[])[]
}

const NONE: readonly number[] = []

export function openClauses({ tokens }: Pick<ParsedReport, 'tokens'>): Clauses {
  const children: number[][] = []
  tokens.forEach(({ head }, t) => {
    if (head < 0) return
    const known = children[head]
    if (known) known.push(t)
    else children[head] = [t]
  })
  return { tokens, children: tokens.map((_, t) => children[t] ?? NONE) }
}

/** Relations under which a word heads a clause of its own. */
const CLAUSE = /^(?:root|ccomp|xcomp|advcl|acl|parataxis|csubj|conj)(?::|$)/

/** The word that heads the clause in which a token stands: its verb, or what is told of the subject ('a hoax' in 'it was a hoax'). */
export function findPredicate({ tokens, children }: Clauses, from: number): number {
  let t = from
  for (let steps = 0; steps < 12; steps++) {
    const { head, relation, tag } = tokens[t]!
    const isClause =
      CLAUSE.test(relation) && (tag === 'VERB' || (relation !== 'conj' && hasSubject(tokens, children[t]!)))
    if (head < 0 || isClause) return t
    t = head
  }
  return t
}

const hasSubject = (tokens: readonly Token[], children: readonly number[]): boolean =>
  children.some((child) => /^(?:nsubj|cop)/.test(tokens[child]!.relation))

/** Who did it and to whom, as the words that head the two; of a relative clause the word it tells more of. */
export interface Sides {
  doer: number | null
  doneTo: number | null
}

export function findSides(clauses: Clauses, predicate: number): Sides {
  const { tokens, children } = clauses
  let doer: number | null = null
  let doneTo: number | null = null
  for (const child of children[predicate]!) {
    const { relation } = tokens[child]!
    if (relation === 'nsubj' || relation === 'obl:agent') doer ??= child
    if (relation === 'obj' || relation === 'nsubj:pass') doneTo ??= child
  }
  const { head, relation, fine } = tokens[predicate]!
  if (head >= 0 && relation.startsWith('acl')) {
    const isRelative = (t: number | null): boolean => t !== null && /^(?:WP|WDT)/.test(tokens[t]!.fine)
    if (isRelative(doer)) doer = head
    else if (isRelative(doneTo)) doneTo = head
    else if (doer === null && doneTo === null)
      if (fine === 'VBN') doneTo = head
      else doer = head
  }
  // 'was arrested and taken away', 'vowed to leave': the subject goes on.
  if (
    doer === null &&
    doneTo === null &&
    head >= 0 &&
    // Of 'denied closing it' the closing is denied of whoever denies.
    (/^(?:conj|xcomp|advcl)/.test(relation) || (relation === 'ccomp' && fine === 'VBG')) &&
    tokens[head]!.tag === 'VERB'
  ) {
    const before = findSides(clauses, head)
    // 'Was held before being freed'; of 'ran aground' what ran lies aground.
    if (fine === 'VBN') doneTo = before.doneTo ?? (/^(?:advcl|xcomp)/.test(relation) ? before.doer : null)
    else doer = before.doer ?? before.doneTo
  } else if (doer === null && head >= 0 && relation.startsWith('conj') && tokens[head]!.tag === 'VERB')
    doer = findSides(clauses, head).doer
  return { doer, doneTo }
}

/** 'To sell'. */
export const isInfinitive = ({ tokens, children }: Clauses, t: number): boolean =>
  children[t]!.some((child) => tokens[child]!.norm === 'to' && tokens[child]!.relation === 'mark')

/** How far from a word others are told of the same: steps in the tree. */
const REACH = 5

/** The words about a token, each with its steps in the tree, within [from, to). Stops at nothing but the reach. */
export function listAbout(
  { tokens, children }: Clauses,
  start: number,
  from: number,
  to: number,
): Map<number, number> {
  const steps = new Map([[start, 0]])
  let edge = [start]
  for (let step = 1; step <= REACH && edge.length; step++) {
    const next: number[] = []
    for (const t of edge)
      for (const other of [tokens[t]!.head, ...children[t]!]) {
        if (other < from || other >= to || steps.has(other)) continue
        steps.set(other, step)
        next.push(other)
      }
    edge = next
  }
  return steps
}
