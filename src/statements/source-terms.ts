import { findConditions, mayAskAnonymity } from '../language/en/conditions.js'
import { contains, mergeSpans, overlaps, type Span } from '../model/span.js'
import { hasVerb } from './clause.js'
import { confidences } from './confidence.js'
import type { Draft } from './draft.js'
import type { Item } from './unit.js'

// 'She asked not to be named because the talks were private' says on what terms she speaks. It belongs to her, as a
// condition of hers, and is no claim of the story, though it is worded as what she asked.

/** The words of a stretch that tell why somebody is not named, and that; in reading order. */
export function listSourceTerms(text: string, stretch: Span): Span[] {
  if (!mayAskAnonymity(text, stretch)) return []
  const conditions = findConditions(text, stretch)
  const kindOf = (at: number): string => conditions[conditions[at]!.reasonOf ?? at]!.as
  // Other terms are worded as news is: 'was not authorised to release the water', 'citing security concerns'.
  return mergeSpans(conditions.filter((_, at) => kindOf(at) === 'anonymity'))
}

/** 'She asked not to be named' as a deed of hers, whose content alone is no proposition. */
export const asTerms = ({ statement, carriedFrom }: Draft): Draft => ({
  statement: {
    ...statement,
    stance: 'asserts',
    confidence: Math.min(statement.confidence, confidences.judged),
  },
  carriedFrom,
})

/** Is it only who speaks on such terms that a stretch tells besides them? 'Two of the keepers … .' */
export const tellsOnlyWhose = (items: readonly Item[], stretch: Span, terms: readonly Span[]): boolean => {
  if (terms.length === 0) return false
  const rest = items.filter((item) => contains(stretch, item) && !terms.some((term) => overlaps(term, item)))
  return !hasVerb(rest, { from: 0, to: rest.length })
}
