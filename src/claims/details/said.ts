import { firstEndingAfter, firstStartingFrom } from '../../model/sorted-spans.js'
import type { Span } from '../../model/span.js'
import type { Attitude } from '../attitude.js'
import { aboutOf, isTelling, termOf } from './about.js'
import { findPredicate, findSides, isInfinitive } from './clauses.js'
import { coresOf } from './cores.js'
import { type Denial, listNarrowing, listNegated } from './denied.js'
import type { Detail, OpenReport } from './detail.js'
import { namedParties, ownParties, termsOfParties } from './parties.js'
import { listTakenUp } from './taken-up.js'
import { isOnlyHeard, isUnasserted } from './unasserted.js'

/** Words that somebody denies, and those with what somebody leaves open. */
export interface Doubted {
  denied: ReadonlySet<string>
  asked: ReadonlySet<string>
}

/** What a content says of the words that somebody denies, each with whether it denies it too. */
export function listSaid(
  open: OpenReport,
  content: readonly Span[],
  denials: readonly Denial[],
  { asked, denied }: Doubted,
  attitude: Attitude,
): Detail[] {
  const { tokens } = open.read
  return content.flatMap((span) => {
    const from = firstEndingAfter(tokens, span.start)
    const to = firstStartingFrom(tokens, span.end)
    const negated = listNegated(open, from, to)
    const all = attitude === 'neither' ? denials : [...listTakenUp(open, from, to, denied), ...denials]
    const found: Detail[] = []
    for (let t = from; t < to; t++) {
      const denial = all.find((one) => one.token === t)
      if (attitude === 'neither' && !denial) continue
      const core = (denial?.cores ?? coresOf(open, t)).find((one) => asked.has(one))
      if (core === undefined || tokens[t]!.tag === 'PROPN') continue
      const meant = denial?.meant ?? t
      if (
        !(isTelling(open, t) || denial?.meant !== undefined || core.startsWith('~')) ||
        (!denial?.isOpen && isUnasserted(open, t))
      )
        continue
      if (!denial && (isOnlyHeard(open, t, from) || isOfNobody(open, t))) continue
      // Under a negation that is on another word, what is said of this one is not clear.
      const predicate = findPredicate(open.clauses, t)
      if (!denial && (negated.has(predicate) || all.some((one) => one.clause === predicate))) continue
      found.push({
        kind: 'said',
        ...(meant !== t || isGerund(open, t) ? { isByTheWay: true } : {}),
        span: denial?.span ?? { start: tokens[t]!.start, end: tokens[t]!.end },
        keys: [`said ${core}`],
        about: aboutOf(
          open,
          meant,
          ...(meant === t ? ([from, to] as const) : sentenceOf(open, meant)),
          tokens[meant]!,
        ),
        names: [`${denial?.isOpen ? 'open' : denial ? 'no' : 'yes'} ${core}`],
        ...(denial ? { narrowed: listNarrowing(open, meant) } : {}),
        isFuture:
          tokens[meant]!.tag === 'VERB' &&
          isToCome(open, meant === t ? predicate : findPredicate(open.clauses, meant)),
        ...(tokens[meant]!.tag === 'VERB'
          ? { ...ownParties(open, meant), within: termsOfParties(open, meant) }
          : {}),
        ...namedParties(open, meant),
        isPredicate: meant === t && isPredicate(open, t),
        ...(denial && meant === t ? { subject: listIdentified(open, t) } : {}),
      })
    }
    return found
  })
}

/** 'Stealing', with nobody beside it who does it. */
const isGerund = (open: OpenReport, t: number): boolean =>
  open.read.tokens[t]!.fine === 'VBG' &&
  !open.clauses.children[t]!.some((child) => /^(?:nsubj|aux)/.test(open.read.tokens[child]!.relation))

/** 'Fined for stealing': who did it to whom is not told. */
const isOfNobody = (open: OpenReport, t: number): boolean =>
  isGerund(open, t) &&
  /^(?:acl|advcl|obl|nmod)$/.test(open.read.tokens[t]!.relation) &&
  !open.clauses.children[t]!.some((child) => /^obj/.test(open.read.tokens[child]!.relation))

/** 'Will crack', 'is expected to crack'. */
export function isToCome({ read: { tokens }, clauses }: OpenReport, predicate: number): boolean {
  const { children } = clauses
  const above = tokens[predicate]!.head
  const own = children[predicate]!
  const isIntent = (k: number): boolean => /^(?:plan|intention|intent)$/.test(tokens[k]!.lemma.toLowerCase())
  return (
    own.some((child) => /^(?:will|'ll|wo)$/.test(tokens[child]!.norm)) ||
    isToldAsToCome(tokens, own) ||
    // 'Planned to march on Sunday': the day may hang on either verb.
    isIntent(predicate) ||
    (above >= 0 &&
      (AHEAD.test(tokens[above]!.lemma.toLowerCase()) ||
        (isInfinitive(clauses, predicate) && [above, ...children[above]!].some(isIntent))))
  )
}

/** What hangs on these has not been done. */
const AHEAD = /^(?:expect|plan|schedule|due|likely|go|intend|aim|vow|promise|threaten)$/

/** 'Said that it would close': of what may be under a condition nobody says that it is to come, nor of what 'would have' been. */
const isToldAsToCome = (tokens: OpenReport['read']['tokens'], own: readonly number[]): boolean =>
  own.some((child) => tokens[child]!.norm === 'would') &&
  !own.some((child) => tokens[child]!.norm === 'have' || tokens[child]!.relation === 'advcl')

/** Whether a deed is over or to come, as far as its verb tells: of 'sails on Monday' nobody knows. */
export function tenseOf(open: OpenReport, predicate: number): Pick<Detail, 'tense'> {
  if (isToCome(open, predicate)) return { tense: 'future' }
  const { tokens } = open.read
  const isPast =
    tokens[predicate]!.fine === 'VBD' ||
    open.clauses.children[predicate]!.some(
      (child) =>
        /^(?:aux|cop)/.test(tokens[child]!.relation) && /^(?:was|were|had|did)$/.test(tokens[child]!.norm),
    )
  return isPast ? { tense: 'past' } : {}
}

const sentenceOf = ({ read: { sentences, tokens } }: OpenReport, t: number): [from: number, to: number] => {
  const { from, to } = sentences[firstEndingAfter(sentences, tokens[t]!.start)]!
  return [from, to]
}

const isPredicate = ({ read: { tokens }, clauses: { children } }: OpenReport, t: number): boolean =>
  children[t]!.some((child) => tokens[child]!.relation === 'cop')

/**
 * What is said not to be a thing known before: of 'the bodies are not the sailors' the bodies, for whoever speaks of the
 * sailors says nothing against it. Empty where it is not told, or where what it is said not to be is new.
 */
function listIdentified(open: OpenReport, t: number): string[] {
  const { tokens } = open.read
  const own = open.clauses.children[t]!
  const isKnown =
    isPredicate(open, t) &&
    own.some((child) => tokens[child]!.norm === 'the') &&
    !own.some((child) => tokens[child]!.relation === 'nmod')
  const subject = isKnown ? own.find((child) => /^nsubj/.test(tokens[child]!.relation)) : undefined
  const raised = isKnown && subject === undefined ? tokens[t]!.head : -1
  const doer =
    subject ??
    (raised >= 0 ? (findSides(open.clauses, raised).doneTo ?? findSides(open.clauses, raised).doer) : null)
  return doer !== null && doer !== undefined && isTelling(open, doer) ? [termOf(open, doer)] : []
}
