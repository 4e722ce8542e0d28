import { findPredicate } from './clauses.js'
import type { OpenReport } from './detail.js'

/** Verbs by which what follows does not happen, or has not yet. */
const UNDONE =
  /^(?:prevent|avoid|stop|fail|refuse|decline|yet|keep|unable|hard|difficult|early|premature|irresponsible|impossible|ready)$/
/** Nouns whose 'that' is told by nobody who stands for it: 'rumours that a gate had cracked'. */
const HEARSAY = /^(?:rumor|rumour|speculation|question|doubt|idea|notion)$/
/** What these are meant to find out is not known yet: 'tests to confirm that it was a heron'. */
const FINDING_OUT =
  /^(?:confirm|verify|determine|establish|ascertain|prove|check|see|find|learn|know|investigate)$/

/** 'Whether the gate had cracked', 'if it had', 'any crack', 'kept it from cracking': nobody says it. */
export function isUnasserted(open: OpenReport, t: number): boolean {
  const { tokens } = open.read
  const { children } = open.clauses
  const predicate = findPredicate(open.clauses, t)
  const above = tokens[predicate]!.head
  // 'It is hard to be sure that the gate had cracked.'
  for (let k = predicate, steps = 0; k >= 0 && steps < 3; k = tokens[k]!.head, steps++) {
    const { head, relation } = tokens[k]!
    if (head < 0 || !/^(?:xcomp|ccomp|csubj|advcl|obl)/.test(relation)) break
    if (UNDONE.test(tokens[head]!.lemma.toLowerCase())) return true
  }
  // 'Any crack', 'word of any crack being found'.
  const near = [t, ...children[predicate]!.filter((child) => /^nsubj/.test(tokens[child]!.relation))]
  if (above >= 0 && tokens[predicate]!.relation.startsWith('acl')) near.push(above)
  if (near.some((k) => children[k]!.some((child) => tokens[child]!.norm === 'any'))) return true
  // 'No word of a crack.'
  for (let k = tokens[t]!.head, steps = 0; k >= 0 && steps < 3; k = tokens[k]!.head, steps++)
    if (children[k]!.some((child) => tokens[child]!.relation === 'det' && tokens[child]!.norm === 'no'))
      return true
  return [t, predicate].some((k) =>
    children[k]!.some(
      (child) => tokens[child]!.relation === 'mark' && /^(?:whether|if|unless)$/.test(tokens[child]!.norm),
    ),
  )
}

/** 'Rumours that the gate had cracked', 'tests to confirm that it had': where it is not denied, it is not said either. */
export function isOnlyHeard(open: OpenReport, t: number, from: number): boolean {
  const { tokens } = open.read
  const { children } = open.clauses
  const predicate = findPredicate(open.clauses, t)
  const above = tokens[predicate]!.head
  // Whoever is heard to say it outside of the content is its voice: 'a rumour says that …'.
  if (above < from) return false
  const { lemma, relation } = tokens[above]!
  // 'A rumour spread that the gate had cracked.'
  const subject = children[above]!.find((child) => /^nsubj/.test(tokens[child]!.relation))
  const tale = subject === undefined ? lemma : tokens[subject]!.lemma
  if (
    /^(?:acl|ccomp)/.test(tokens[predicate]!.relation) &&
    (HEARSAY.test(lemma.toLowerCase()) || HEARSAY.test(tale.toLowerCase()))
  )
    return true
  return (
    FINDING_OUT.test(lemma.toLowerCase()) &&
    tokens[predicate]!.relation.startsWith('ccomp') &&
    (/^(?:advcl|acl|obl)/.test(relation) || (relation === 'xcomp' && !isAchieved(open, above))) &&
    children[above]!.some((child) => tokens[child]!.norm === 'to' && tokens[child]!.relation === 'mark')
  )
}

/** 'Managed to confirm', 'was able to show': there it was found out. */
const isAchieved = ({ read: { tokens } }: OpenReport, t: number): boolean =>
  /^(?:manage|able|help|come|go|get|begin|appear|seem|claim|serve)$/.test(
    tokens[tokens[t]!.head]!.lemma.toLowerCase(),
  )
