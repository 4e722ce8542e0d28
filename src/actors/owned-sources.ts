import type { Span } from '../model/span.js'
import { type Resolved, resolveDescription } from './description.js'
import type { ReportDraft } from './draft.js'
import { emptyFigure } from './figure.js'
import { isPersonNoun } from './roles.js'

/**
 * 'A weekly whose sources say': the sources speak, and the weekly has them. Null where the phrase tells of no such
 * people.
 */
export function resolveOwned(draft: ReportDraft, span: Span, head: Span | null): Resolved | null {
  const tokens = draft.tokensIn(span)
  const whose = tokens.findIndex(({ norm }) => norm === 'whose')
  const noun = tokens.slice(whose + 1).findLast(({ tag }) => tag === 'NOUN')
  if (whose < 1 || !noun || !isPersonNoun(noun.lemma.toLowerCase())) return null
  const owner = resolveDescription(draft, { start: span.start, end: tokens[whose - 1]!.end }, head)
  const own = { start: tokens[whose]!.start, end: span.end }
  const at = draft.add({
    ...emptyFigure(draft.read.report.id),
    forms: [draft.read.report.text.slice(span.start, span.end).replace(/\s+/g, ' ')],
    unnamed: true,
    head: noun.lemma.toLowerCase(),
    words: new Set([noun.lemma.toLowerCase()]),
    bodies: [{ figure: owner.at, speaks: false, evidence: own }],
  })
  draft.note(at, own, { start: noun.start, end: noun.end })
  return { at, isSure: owner.isSure }
}
