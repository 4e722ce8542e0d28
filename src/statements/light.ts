import { caseOf } from './complements.js'
import { isLight, tellsWith } from './en/light-verbs.js'
import type { Run } from './phrase.js'
import type { Syntax } from './syntax.js'
import { trim, withoutCase } from './verb-group.js'

/** What a light verb tells with its object. */
export interface Told {
  /** The item after the last one of the cue: the noun, or the preposition that ties the content to it. */
  to: number
  content: Run
  /** Lemma of the noun. */
  noun: string
  /** True when it is a clause: 'made the claim that'. */
  isClause: boolean
}

/** 'Made the case that P', 'raised doubts about P', 'gave the promise to P'; without what it is about it is a mere deed. */
export function readLight(syntax: Syntax, at: number): Told | null {
  const { items } = syntax
  if (!isLight(items[at]!)) return null
  const noun = syntax
    .childrenOf(at)
    .find((child) => child > at && child - at < 8 && syntax.relationOf(child) === 'obj')
  if (noun === undefined || !tellsWith(items[at]!.lemma, items[noun]!.lemma)) return null
  const after = items[noun + 1]
  if (!after) return null
  // What tells what it is about hangs on the noun, or on the verb.
  for (const head of [noun, at])
    for (const child of syntax.childrenOf(head)) {
      if (child <= noun) continue
      const relation = syntax.relationOf(child)
      const { from, to } = syntax.spanOf(child)
      if (from !== noun + 1) continue
      if (
        /^(?:acl|ccomp|acl:relcl|xcomp|advcl)$/.test(relation) &&
        (after.norm === 'that' || after.norm === 'to')
      ) {
        const content = trim(syntax, { from, to })
        return content.to > content.from
          ? { to: noun + 1, content, noun: items[noun]!.lemma, isClause: after.norm === 'that' }
          : null
      }
      const opener = caseOf(syntax, child)
      if (opener === noun + 1 && TYING.has(after.norm)) {
        const content = withoutCase(syntax, child)
        return content.to > content.from
          ? { to: noun + 2, content, noun: items[noun]!.lemma, isClause: false }
          : null
      }
    }
  return null
}

const TYING = new Set('of about on for against over at to with between'.split(' '))
