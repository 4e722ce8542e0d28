import { firstEndingAfter, firstStartingFrom } from '../../model/sorted-spans.js'
import type { Span } from '../../model/span.js'
import { isTelling } from './about.js'
import { findPredicate } from './clauses.js'
import { coresOf } from './cores.js'
import type { Denial } from './denied.js'
import type { OpenReport } from './detail.js'

// 'It is unclear whether the gate had cracked': whoever says that it had, or had not, gives another account.

/** Of these it tells nothing that they are left open: 'whether he was able to swim'. */
const PLAIN = /^(?:able|willing|ready|possible|true|right|necessary|enough|happen|occur|mean|matter)$/
/** What stands above an 'if' that asks. */
const ASKING =
  /^(?:unclear|clear|know|unknown|certain|uncertain|sure|unsure|confirm|verify|say|tell|determine|establish)$/

/** Words of a content that does not say whether they are so. */
export const listLeftOpen = (open: OpenReport, content: readonly Span[]): Denial[] =>
  content.flatMap((span) => {
    const { tokens } = open.read
    const from = firstEndingAfter(tokens, span.start)
    const to = firstStartingFrom(tokens, span.end)
    const found: Denial[] = []
    for (let t = from; t < to; t++) {
      const { norm, relation, head } = tokens[t]!
      if (relation !== 'mark' || head < from || head >= to || !isAsked(open, norm, head)) continue
      if (!isTelling(open, head) || tokens[head]!.tag === 'PROPN' || isNarrowed(open, head)) continue
      if (PLAIN.test(tokens[head]!.lemma)) continue
      found.push({
        token: head,
        cores: coresOf(open, head),
        clause: findPredicate(open.clauses, head),
        span: { start: tokens[t]!.start, end: tokens[Math.max(t, head)]!.end },
        isOpen: true,
      })
    }
    return found
  })

/** 'If' asks where its clause is told or known: 'it is not known if'; else it sets a condition. */
function isAsked({ read: { tokens } }: OpenReport, mark: string, clause: number): boolean {
  if (mark === 'whether') return true
  const above = tokens[clause]!.head
  return mark === 'if' && above >= 0 && above < clause && ASKING.test(tokens[above]!.lemma.toLowerCase())
}

/** Of 'whether it sank at the same time' it is the time that is open. */
const isNarrowed = ({ read: { tokens }, clauses: { children } }: OpenReport, t: number): boolean =>
  children[t]!.some(
    (child) =>
      /^(?:obl|advcl|obl:tmod)$/.test(tokens[child]!.relation) &&
      // 'Whether it sank at all'.
      tokens[child]!.norm !== 'all',
  )
