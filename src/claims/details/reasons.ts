import { firstEndingAfter, firstStartingFrom } from '../../model/sorted-spans.js'
import type { Span } from '../../model/span.js'
import { aboutOf, isTelling, keysOf, phraseOf, termOf } from './about.js'
import { listCauses } from './because.js'
import { findSides } from './clauses.js'
import { listNegated } from './denied.js'
import type { Detail, OpenReport } from './detail.js'
import { ownPartyOf } from './parties.js'
import { isUnasserted } from './unasserted.js'

// Two reasons for one thing: 'the dam failed because of the rain' against 'it failed due to a crack'. Both may have had
// a part in it, but whoever names the one does not name the other.

/** Prepositions before a reason, with the word that ends them. */
const BEFORE = /^(?:because|due|owing)$/
/** Words for a reason that name none. */
const UNNAMED =
  /^(?:reason|problem|fact|situation|condition|circumstance|concern|lack|factor|cause|something|issue|effort|way|result|number|kind|sort|lot)$/

interface ReasonTold {
  /** The word of the reason. */
  by: number
  /** What it is a reason of: the verb of what happened, or the noun for it. */
  of: number
  /** What it happened to, where its verb does not tell. */
  to?: number
}

function listReasonsTold(open: OpenReport, from: number, to: number): ReasonTold[] {
  const { tokens } = open.read
  const { children } = open.clauses
  const found: ReasonTold[] = listCauses(open, from, to).flatMap(({ of, ...cause }) =>
    of === null ? [] : [{ ...cause, of }],
  )
  for (let t = from; t < to; t++) {
    const { relation, head, tag } = tokens[t]!
    if (!/^obl/.test(relation) || !/^(?:NOUN|PROPN)$/.test(tag) || head < from || head >= to) continue
    const marker = children[t]!.find((child) => tokens[child]!.relation === 'case')
    if (marker === undefined) continue
    const { norm } = tokens[marker]!
    // 'Blamed the flood on the rain.'
    if (norm === 'on' && tokens[head]!.lemma === 'blame') {
      const { doneTo } = findSides(open.clauses, head)
      if (doneTo !== null) found.push({ by: t, of: doneTo })
    } else if (BEFORE.test(norm) || (norm === 'to' && tokens[marker - 1]?.norm === 'thanks'))
      found.push({ by: t, of: head })
  }
  return found
}

/** 'Would have been caused by rain' says what might be. */
const isSupposed = ({ read: { tokens }, clauses: { children } }: OpenReport, t: number): boolean =>
  t >= 0 && children[t]!.some((child) => /^(?:would|could|might)$/.test(tokens[child]!.norm))

export const listReasons = (open: OpenReport, content: readonly Span[]): Detail[] =>
  content.flatMap((span) => {
    const { tokens } = open.read
    const from = firstEndingAfter(tokens, span.start)
    const to = firstStartingFrom(tokens, span.end)
    const negated = listNegated(open, from, to)
    return listReasonsTold(open, from, to).flatMap(({ by, of, to: bearer }): Detail[] => {
      const lemma = tokens[by]!.lemma.toLowerCase()
      if (!isTelling(open, by) || !isTelling(open, of) || UNNAMED.test(lemma)) return []
      if (isSupposed(open, of) || isSupposed(open, tokens[by]!.head)) return []
      if (isUnasserted(open, by) || negated.has(of) || negated.has(tokens[of]!.head)) return []
      const { doer, doneTo } = findSides(open.clauses, of)
      const thing = tokens[of]!.tag === 'NOUN' ? undefined : ownPartyOf(open, bearer ?? doneTo ?? doer)
      const term = termOf(open, by)
      return [
        {
          kind: 'opposite',
          isReason: true,
          span: phraseOf(open, by, from, to),
          word: term,
          keys: keysOf(open, 'reason of', termOf(open, of)),
          about: aboutOf(open, of, from, to, tokens[by]!),
          names: [...open.words.listClasses(lemma), term],
          ...(thing ? { thing } : {}),
        },
      ]
    })
  })
