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

/** Nouns before which a name is a title: 'the al-Weir newspaper'. 'The Ferry blog' may be one about ferries. */
const TITLED = /^(?:newspaper|daily|tabloid|magazine)$/

/** The outlet whose name stands right before the noun; null when none does. */
export function findNameBefore(draft: ReportDraft, span: Span, noun: Span): number | null {
  const { text } = draft.read.report
  for (const name of draft.namesIn(span)) {
    if (name.end > noun.start || textOf(text, { start: name.end, end: noun.start }).trim() !== '') continue
    const at = draft.figureOf(name)
    const { kind } = draft.figures[at]!
    const isTitle =
      TITLED.test(textOf(text, noun).toLowerCase()) && (kind === null || kind === 'organization')
    if (kind === 'outlet' || isTitle) return at
  }
  return null
}
