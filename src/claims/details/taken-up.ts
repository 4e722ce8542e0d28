import { findPredicate } from './clauses.js'
import { coresOf } from './cores.js'
import type { Denial } from './denied.js'
import type { OpenReport } from './detail.js'

// 'It did not happen', 'the story was a hoax': what is denied was told in the sentences before.

/** What is denied of a tale, by a word that says it is none. */
const NO_TALE = /^(?:hoax|false|untrue|fake|fabrication|nonsense|lie|bogus|baseless)$/
/** The same where nothing more is left: 'only a rumour'. */
const MERE = /^(?:rumor|rumour|joke|prank|stunt|misunderstanding)$/
const MERELY = /^(?:just|only|merely|mere|simply|nothing)$/
/** Tales, by the words that take them up. */
const TALE = /^(?:it|this|that|they|news|story|report|rumor|rumour|claim|tale|allegation)$/
/** How far back, in words, a tale may have been told. */
const BACK = 60

/**
 * Denials of what was told before, for words that are denied somewhere in so many words: nothing else is looked for.
 * @param denied what is denied by somebody
 */
export function listTakenUp(
  open: OpenReport,
  from: number,
  to: number,
  denied: ReadonlySet<string>,
): Denial[] {
  const { tokens } = open.read
  const { children } = open.clauses
  const found: Denial[] = []
  for (let t = from; t < to; t++) {
    const word = tokens[t]!.lemma.toLowerCase()
    const own = children[t]!
    const has = (pattern: RegExp): boolean => own.some((child) => pattern.test(tokens[child]!.norm))
    const subject = own.find((child) => /^(?:nsubj|expl)/.test(tokens[child]!.relation))
    const isTale = subject !== undefined && TALE.test(tokens[subject]!.lemma.toLowerCase())
    if (!isTale || own.some((child) => /^(?:ccomp|csubj|acl)/.test(tokens[child]!.relation))) continue
    const isNegated = has(/^(?:not|n't|never)$/)
    const isDenied =
      (/^(?:happen|occur)$/.test(word) && isNegated) ||
      (!isNegated &&
        own.some((child) => tokens[child]!.relation === 'cop') &&
        (NO_TALE.test(word) || has(NO_TALE) || (MERE.test(word) && has(MERELY))))
    const meant = isDenied ? findTold(open, t, denied) : null
    if (meant === null) continue
    found.push({
      token: t,
      meant: meant.at,
      cores: [meant.core],
      clause: findPredicate(open.clauses, t),
      span: { start: tokens[t]!.start, end: tokens[t]!.end },
    })
  }
  return found
}

/** The nearest word before that somebody denies. */
function findTold(
  open: OpenReport,
  t: number,
  denied: ReadonlySet<string>,
): { at: number; core: string } | null {
  for (let at = t - 1; at >= Math.max(0, t - BACK); at--) {
    if (open.read.tokens[at]!.tag !== 'VERB') continue
    const core = coresOf(open, at).find((one) => denied.has(one))
    if (core !== undefined) return { at, core }
  }
  return null
}
