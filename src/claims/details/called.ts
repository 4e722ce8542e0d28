import { between } from '../../model/sorted-spans.js'
import { overlaps } from '../../model/span.js'
import { actorAt } from './callings.js'
import type { OpenReport } from './detail.js'

/** By which a noun tells what somebody or something is that is named beside it: 'the ferry Alma', 'Alma, a ferry'. */
const BESIDE = /^(?:compound|appos|nmod:desc|flat)$/

/**
 * What named actors are called by, in all reports: 'the ferry Alma' in one makes the ferry of another one the Alma.
 * Actor, as a term → nouns.
 */
export function listCalled(opened: readonly OpenReport[]): Map<string, Set<string>> {
  const called = new Map<string, Set<string>>()
  for (const open of opened) {
    const { tokens, names } = open.read
    const add = (actor: string, t: number): void => {
      const { tag, lemma } = tokens[t]!
      if (tag === 'NOUN') called.set(actor, (called.get(actor) ?? new Set()).add(lemma.toLowerCase()))
    }
    tokens.forEach((token, t) => {
      if (token.tag !== 'PROPN') return
      const name = between(names, token).find((one) => overlaps(one, token))
      if (!name) return
      const actor = actorAt(open, name) ?? token.lemma.toLowerCase()
      const isInside = (other: number): boolean => overlaps(tokens[other]!, name)
      const { head, relation } = token
      // 'The ferry Alma', however it was parsed.
      if (
        tokens[t - 1]?.fine === 'NN' &&
        !isInside(t - 1) &&
        /^(?:the|a|an)$/.test(tokens[t - 2]?.norm ?? '')
      )
        add(actor, t - 1)
      if (head >= 0 && !isInside(head)) {
        // 'Alma is a ferry'.
        const isTold =
          /^nsubj/.test(relation) &&
          open.clauses.children[head]!.some((child) => tokens[child]!.relation === 'cop')
        // 'The Alma disaster' is no name of the Alma.
        if (isTold || /^(?:appos|nmod:desc|flat)$/.test(relation)) add(actor, head)
      }
      for (const child of open.clauses.children[t]!)
        if (!isInside(child) && BESIDE.test(tokens[child]!.relation)) add(actor, child)
    })
  }
  return called
}
