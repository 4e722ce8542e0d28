import { caseOf } from './complements.js'
import type { Run } from './phrase.js'
import type { Syntax } from './syntax.js'

// The verb group of a cue and its subject, by the tree.

/** Verbs that only colour the one they govern: 'continued to attack'. */
const COLOURING =
  /^(?:go|continue|appear|seem|try|begin|start|want|need|hasten|rush|proceed|choose|attempt|return|use|be|have|manage)$/

interface Group {
  /** First item of the verb group. */
  from: number
  /** The verb whose subject is the group's. */
  top: number
  negated: boolean
}

/** The verb with its auxiliaries, adverbs and the verbs that colour it. */
export function groupOf(syntax: Syntax, at: number): Group {
  const { items } = syntax
  let top = at
  while (syntax.relationOf(top) === 'xcomp') {
    const above = syntax.headOf(top)
    if (above < 0 || above > top || !COLOURING.test(items[above]!.lemma)) break
    top = above
  }
  let from = at
  let negated = false
  const belongs = (i: number): boolean => {
    const head = syntax.headOf(i)
    return (
      i === top ||
      ((head === at || head === top) && /^(?:aux|aux:pass|cop|advmod|mark)$/.test(syntax.relationOf(i)))
    )
  }
  while (from > 0 && belongs(from - 1)) {
    if (syntax.relationOf(from - 1) === 'mark' && items[from - 1]!.norm !== 'to') break
    from--
    // 'is yet to comment'
    if (/^(?:not|n't|never|yet)$/.test(items[from]!.norm)) negated = true
  }
  // A connective at the head of the clause stands outside; 'also' and 'effectively' tell how it is said.
  while (
    from < at &&
    from < top &&
    /^(?:so|thus|therefore|however|instead|meanwhile|when|how|why|where)$/.test(items[from]!.norm)
  )
    from++
  return { from, top, negated }
}

/** Whoever does what the verb says: its subject, the noun it describes, or the subject of the verb above it. */
export function subjectOf(syntax: Syntax, at: number, depth = 0): number | null {
  const own = syntax
    .childrenOf(at)
    .find((child) => /^(?:nsubj|nsubj:pass|nsubj:outer)$/.test(syntax.relationOf(child)))
  if (own !== undefined) return own
  const above = syntax.headOf(at)
  if (above < 0 || depth > 3) return null
  const relation = syntax.relationOf(at)
  // 'A chance to vote' and 'a sum pledged to Ruiz' are no one's doing; 'a farmer fearing' is the farmer's.
  if (relation === 'acl')
    return syntax.tokenOf(at).fine === 'VBG' &&
      !syntax.childrenOf(at).some((child) => syntax.relationOf(child) === 'mark')
      ? above
      : null
  // 'Warned voters not to vote': they would.
  if (
    relation === 'xcomp' &&
    depth === 0 &&
    syntax.childrenOf(above).some((child) => child < at && /^i?obj$/.test(syntax.relationOf(child)))
  )
    return null
  if (/^(?:conj|advcl|xcomp|parataxis)$/.test(relation)) return subjectOf(syntax, above, depth + 1)
  return null
}

/** The whole phrase of a subject, without a clause of its own that holds the cue. */
export function phraseOf(syntax: Syntax, subject: number, cue: number): Run {
  const { from, to } = syntax.spanOf(subject)
  return cue >= from && cue < to ? { from, to: Math.max(subject + 1, Math.min(to, cue)) } : { from, to }
}

/** A mark that belongs to no phrase at whose edge it stands. */
export const isLoose = ({ items }: Syntax, at: number): boolean =>
  items[at]!.tag === 'PUNCT' && !/^[)(%]$/.test(items[at]!.norm)

/** Without the marks and conjunctions at its edges. */
export function trim(syntax: Syntax, run: Run): Run {
  let { from, to } = run
  const { items } = syntax
  while (from < to && (isLoose(syntax, from) || items[from]!.tag === 'CCONJ')) from++
  while (to > from && isLoose(syntax, to - 1)) to--
  return { from, to }
}

/** A phrase without the preposition that opens it. */
export function withoutCase(syntax: Syntax, phrase: number): Run {
  const opener = caseOf(syntax, phrase)
  const { from, to } = trim(syntax, syntax.spanOf(phrase))
  return { from: opener === null ? from : Math.max(from, opener + 1), to }
}
