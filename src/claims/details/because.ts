import { firstEndingAfter, firstStartingFrom } from '../../model/sorted-spans.js'
import type { Span } from '../../model/span.js'
import { aboutOf, isTelling } from './about.js'
import { findSides, isInfinitive } from './clauses.js'
import { listNegated } from './denied.js'
import type { Detail, OpenReport } from './detail.js'
import { ownPartyOf } from './parties.js'
import { isUnasserted } from './unasserted.js'

// What brought a thing about: 'the crack was caused by frost' against 'something else caused it'. Whoever names a cause
// says the opposite of whoever says that it was another, whatever each names.

const CAUSING = /^(?:cause|trigger|create|produce|make|leave|start|spark|set)$/
const ANOTHER = /^(?:other|another|different|else)$/
const OPEN_WORD =
  /^(?:something|someone|somebody|anything|cause|reason|source|explanation|origin|thing|object|factor)$/

/** A cause that is told, by its word, and that of what it caused. */
interface Cause {
  by: number
  of: number | null
  /** What it happened to, where `of` is what happened: the dam in 'caused the dam to burst'. */
  to?: number
}

/** Causes told in [from, to). */
export function listCauses(open: OpenReport, from: number, to: number): Cause[] {
  const { tokens } = open.read
  const { children } = open.clauses
  const found: Cause[] = []
  const childOf = (t: number, relation: RegExp): number | null =>
    children[t]!.find((child) => relation.test(tokens[child]!.relation)) ?? null
  for (let t = from; t < to; t++) {
    const { tag } = tokens[t]!
    const lemma = tokens[t]!.lemma.toLowerCase()
    if (tag === 'VERB' && CAUSING.test(lemma)) {
      const { doer, doneTo } = findSides(open.clauses, t)
      // 'Made by', 'left by': what makes and leaves without more is nobody's cause.
      const isPassive = doer !== null && tokens[doer]!.relation === 'obl:agent'
      const [happened, to] = [findHappened(open, t), doneTo ?? childOf(t, /^iobj$/)]
      if (doer !== null && happened !== null && to !== null) found.push({ by: doer, of: happened, to })
      else if (doer !== null && (isPassive || (/^(?:cause|trigger)$/.test(lemma) && doneTo !== null)))
        found.push({ by: doer, of: doneTo })
    } else if (lemma === 'responsible' || (lemma === 'cause' && tag === 'NOUN')) {
      const [subject, of] = [childOf(t, /^nsubj/), childOf(t, /^(?:nmod|obl)$/)]
      // 'Was the cause of the crack': named so, though what it was stands too far off to be seen.
      const by = subject ?? (lemma === 'cause' && of !== null ? t : null)
      if (by !== null && childOf(t, /^cop$/) !== null) found.push({ by, of })
    }
  }
  return found.filter(({ by }) => by >= from && by < to)
}

/** Of 'caused the dam to burst' the bursting. */
const findHappened = ({ read: { tokens }, clauses }: OpenReport, cause: number): number | null =>
  tokens[cause]!.lemma === 'cause'
    ? (clauses.children[cause]!.find(
        (child) =>
          child > cause &&
          tokens[child]!.tag === 'VERB' &&
          /^(?:xcomp|advcl|ccomp)$/.test(tokens[child]!.relation) &&
          isInfinitive(clauses, child),
      ) ?? null)
    : null

/** 'Something else', 'some other cause': another than is named. */
const isAnother = ({ read: { tokens }, clauses: { children } }: OpenReport, t: number): boolean =>
  OPEN_WORD.test(tokens[t]!.lemma.toLowerCase()) &&
  children[t]!.some((child) => ANOTHER.test(tokens[child]!.norm))

/** 'Something else' ends with its second word. */
const endOfAnother = ({ read: { tokens } }: OpenReport, t: number): number =>
  ANOTHER.test(tokens[t + 1]?.norm ?? '') ? tokens[t + 1]!.end : tokens[t]!.end

export function listBecause(open: OpenReport, content: readonly Span[]): Detail[] {
  const { tokens } = open.read
  return content.flatMap((span) => {
    const from = firstEndingAfter(tokens, span.start)
    const to = firstStartingFrom(tokens, span.end)
    const negated = listNegated(open, from, to)
    return listCauses(open, from, to).flatMap(({ by, of: what, to: bearer }): Detail[] => {
      const of = bearer ?? what
      const isOther = isAnother(open, by)
      const isNamed =
        isTelling(open, by) && (of === null || tokens[of]!.head === by || !OPEN_WORD.test(tokens[by]!.lemma))
      if (!isOther && !isNamed) return []
      if (isUnasserted(open, by) || negated.has(tokens[by]!.head)) return []
      const caused = ownPartyOf(open, of)
      return [
        {
          kind: 'said',
          span: { start: tokens[by]!.start, end: isOther ? endOfAnother(open, by) : tokens[by]!.end },
          keys: ['because'],
          about: aboutOf(open, by, from, to, tokens[by]!),
          names: [isOther ? 'another cause' : 'this cause'],
          isFuture: false,
          ...(caused ? { doneTo: caused } : {}),
        },
      ]
    })
  })
}
