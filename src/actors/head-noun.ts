import type { Token } from '../model/language.js'
import { type Span, textOf } from '../model/span.js'
import type { ReportDraft } from './draft.js'

/** Nouns that count others: 'a number of engineers'. */
const COUNTING =
  /^(?:number|handful|couple|majority|minority|lot|dozens|hundreds|thousands|range|variety|pair)$/

/** The noun that tells what it is, also behind one that counts; of 'a number of engineers' the engineers. */
export function headOf(tokens: readonly Token[], given: Token | null | undefined): Token | undefined {
  const head = given ?? tokens.find((token) => token.tag === 'NOUN')
  if (!head || !COUNTING.test(head.norm)) return head
  const at = tokens.indexOf(head)
  if (tokens[at + 1]?.norm !== 'of') return head
  return (
    tokens.slice(at + 2).find(({ tag }, i, rest) => tag === 'NOUN' && rest[i + 1]?.tag !== 'NOUN') ?? head
  )
}

/** The outlet, or whatever nobody knows the kind of, whose name stands right before the noun; null when none does. */
export function findNameBefore(draft: ReportDraft, span: Span, noun: Span): number | null {
  for (const name of draft.namesIn(span)) {
    if (
      name.end > noun.start ||
      textOf(draft.read.report.text, { start: name.end, end: noun.start }).trim() !== ''
    )
      continue
    const at = draft.figureOf(name)
    const { kind } = draft.figures[at]!
    if (kind === null || kind === 'outlet' || kind === 'organization') return at
  }
  return null
}
