import { findConditions } from '../language/en/conditions.js'
import type { Token } from '../model/language.js'
import type { Span } from '../model/span.js'
import { contains, textOf } from '../model/span.js'
import type { ReportDraft } from './draft.js'
import { findEarlier } from './earlier-phrase.js'
import { emptyFigure, type Figure } from './figure.js'
import { findNameBefore, headOf } from './head-noun.js'
import { plainName } from './name-key.js'
import { listNamesInRoles, listProperNames, nameOthers } from './proper-names.js'
import {
  isBodyNoun,
  isLooseBodyNoun,
  isOfficeNoun,
  isOfficeWord,
  isOutletNoun,
  isParticularBodyNoun,
  isPersonNoun,
  isTownNoun,
  roleWords,
} from './roles.js'

/** How far, in code units, an opening description may wait for its name: a lead and the two paragraphs after it. */
const LEAD_REACH = 1500
/** Where a lead ends: only what stands before it may point forward to a name. */
export const LEAD_END = 600

/** Words of a description that say nothing about who it is. */
const EMPTY = new Set(
  'the a an this that these those his her its their our one two three several some many other another who which and or of in on at for to from with by as not be is was were are has have had do did name ask asked named same unnamed anonymous number handful lot condition anonymity speak spoke tell told say said be'.split(
    ' ',
  ),
)

/** Who a voice was found to be, by index into the figures. */
export interface Resolved {
  at: number
  /** False where the words only make it likely: a loose fit, a pronoun between two persons. */
  isSure: boolean
}

/** Who spoke last: the innermost voice, and those who passed its words on. */
export interface LastSpeaker extends Resolved {
  through: readonly number[]
}

/** Bodies that are called by their common noun alone, as others are by their name: 'police said'. */
const CALLED_BY_NOUN = new Set(['police', 'army', 'military', 'navy', 'government'])

/** 'the civil protection corps' and 'police' name a body without capitals: the words they name it by; null for 'the group' and for 'officials'. */
function nameOfBody(tokens: readonly Token[], noun: string, words: ReadonlySet<string>): string | null {
  if (!isBodyNoun(noun) || isLooseBodyNoun(noun)) return null
  if (CALLED_BY_NOUN.has(noun) && words.size === 1) return noun
  if (tokens[0]?.norm !== 'the' || words.size < 2) return null
  const head = tokens.findIndex((token) => token.lemma.toLowerCase() === noun || token.norm === noun)
  if (head < 1) return null
  // 'dock workers' union': the apostrophe is a token that no blank parts from its word.
  return tokens
    .slice(1, head + 1)
    .map(({ norm, start }, i) => (i > 0 && start > tokens[i]!.end ? ` ${norm}` : norm))
    .join('')
}

/**
 * Who is meant by a source phrase without a name: 'the minister', 'a monitoring group', 'officials'. A description
 * that fits a named figure of the report stands for it; one that repeats an earlier description stands for the
 * same unnamed source; any other is an unnamed source of its own.
 */
export function resolveDescription(draft: ReportDraft, span: Span, head: Span | null): Resolved {
  const { figures } = draft
  const text = draft.read.report.text
  const phrase = textOf(text, span).replace(/\s+/g, ' ').trim()
  const tokens = draft.tokensIn(span)
  const headToken = headOf(tokens, head ? draft.tokensIn(head).at(-1) : null)
  // 'corps' and 'police' are no plurals, whatever a lemmatizer makes of them.
  const isBody = headToken !== undefined && isBodyNoun(headToken.norm)
  const noun = (
    isBody ? headToken.norm : headToken?.lemma || headToken?.norm || tokens.at(-1)?.norm || ''
  ).toLowerCase()
  // 'Who was not authorised to speak' tells on what terms, not who.
  const terms = findConditions(text, span)
  const words = new Set(
    tokens.flatMap((token) => (terms.some((one) => contains(one, token)) ? [] : (wordOf(token) ?? []))),
  )
  const opening = tokens[0]?.norm ?? ''
  const isDefinite =
    /^(?:the|this|that|these|those|his|her|its|their)$/.test(opening) ||
    tokens.some((token) => token.norm === "'s" || token.norm === "'")
  const isPlural =
    headToken && !isBody ? /s$/.test(headToken.norm) && headToken.norm !== headToken.lemma : false

  // 'The al-Weir newspaper' is al-Weir.
  const called = headToken && isOutletNoun(noun) && !isPlural ? findNameBefore(draft, span, headToken) : null
  if (called !== null) {
    figures[called]!.kind ??= 'outlet'
    draft.note(called, span, head)
    return { at: called, isSure: true }
  }
  if (!isPlural) {
    const body = nameOfBody(tokens, noun, words)
    const holder = findHolder(draft, noun, words, span, isDefinite)
    // 'The civil protection corps' is itself, and not its commander who speaks next.
    if (holder && !(body && holder.fit === 1)) {
      draft.note(holder.at, span, head)
      tellFit(figures[holder.at]!, draft.read.report.id, span, phrase)
      return { at: holder.at, isSure: holder.fit === 3 }
    }
    if (body) {
      const at =
        draft.findForm(body) ??
        draft.add({ ...emptyFigure(draft.read.report.id), kind: 'organization', forms: [body] })
      draft.note(at, span, head)
      return { at, isSure: true }
    }
  }
  // 'The senior official, who spoke on condition of anonymity' takes up 'a senior official of the port': what stands
  // behind the noun adds, only what stands before it must fit.
  const upToNoun = new Set(
    tokens
      .filter((token) => !headToken || token.start <= headToken.start)
      .flatMap((token) => wordOf(token) ?? []),
  )
  // 'Another official' is none of those before.
  const known =
    opening === 'another'
      ? null
      : findSameDescription(figures, noun, words, isDefinite ? upToNoun : words, isDefinite)
  if (known !== null) {
    const figure = figures[known]!
    if (!figure.forms.includes(phrase)) figure.forms.push(phrase)
    for (const word of words) figure.words.add(word)
    draft.note(known, span, head)
    return { at: known, isSure: true }
  }
  const earlier = isDefinite ? findEarlier(draft, noun, isPlural ?? false, span) : null
  const taken = earlier && draft.figureAt(earlier)
  if (typeof taken === 'number' && figures[taken]!.unnamed) {
    draft.note(taken, span, head)
    return { at: taken, isSure: true }
  }
  const evidence = { start: span.start, end: span.end }
  const bodies = draft
    .namesIn(span)
    .filter((name) => name.kind !== 'person' && name.kind !== 'place')
    // 'A conductor whom the Gazette reached by telephone' belongs to no Gazette.
    .filter((name) => !/\bwhom\b/i.test(text.slice(span.start, name.start)))
    .map((name) => ({ figure: draft.figureOf(name), speaks: false, evidence }))
  const outlet = findPossessor(draft, tokens, span)
  if (outlet !== null) bodies.push({ figure: outlet, speaks: false, evidence })
  const at = draft.add({
    ...emptyFigure(draft.read.report.id),
    forms: [phrase || noun],
    unnamed: true,
    head: noun,
    words,
    bodies,
  })
  if (span.end > span.start) draft.note(at, span, head)
  if (earlier && taken === null) draft.note(at, earlier, earlier.head)
  return { at, isSure: true }
}

/** The outlet that 'the site's sources' and 'the paper's correspondent' belong to: the one the report named last; null when none. */
function findPossessor(draft: ReportDraft, tokens: readonly Token[], span: Span): number | null {
  const owner = tokens.findIndex((token) => token.norm === "'s")
  if (owner < 1 || !isOutletNoun(tokens[owner - 1]!.norm)) return null
  let best: { at: number; end: number } | null = null
  for (const [at, figure] of draft.figures.entries())
    for (const { end } of figure.kind === 'outlet' ? figure.mentions : [])
      if (end <= span.start && (!best || end > best.end)) best = { at, end }
  return best?.at ?? null
}

/** The word of a description as descriptions are compared; null for what tells nothing. */
function wordOf(token: Token): string | null {
  if (token.tag === 'PUNCT') return null
  const word = token.tag === 'PROPN' ? plainName(token.norm) : token.lemma.toLowerCase()
  return word && !EMPTY.has(word) ? word : null
}

/** How well a description fits a named figure: its own noun in the name or the title, a body of some such kind, a person who speaks for one; 0 when not at all. */
type Fit = 0 | 1 | 2 | 3

/** A named figure of this report that the description fits best, the nearest before it or, from a lead, the first after it. */
function findHolder(
  draft: ReportDraft,
  noun: string,
  words: ReadonlySet<string>,
  span: Span,
  isDefinite: boolean,
): { at: number; fit: Fit } | null {
  let best: { at: number; fit: Fit; isBefore: boolean; distance: number } | null = null
  const names = listProperNames(textOf(draft.read.report.text, span))
  const mayPointForward = span.start < LEAD_END
  const sentence = draft.sentenceAt(span.start)
  for (const [at, figure] of draft.figures.entries()) {
    const fit = figure.unnamed ? 0 : fitOf(draft, figure, noun, words)
    if (fit === 0) continue
    // 'The mayor of Otherton' is not the mayor of Skell Falls.
    if (names.length > 0 && isOfficeNoun(noun) && nameOthers(names, listNamesInRoles(figure))) continue
    // 'A British-based organisation monitoring the war' is not whoever speaks next: something told of it must fit, too.
    if (fit === 2 && !isDefinite && !sharesWord(figure, words, noun)) continue
    // Nor is it whom its own sentence names: 'a monitoring group said the militia had planes'.
    if (
      fit === 2 &&
      !isDefinite &&
      figure.mentions.some((mention) => sentence && contains(sentence, mention))
    )
      continue
    // 'the authority' takes up any mention of the River Authority; a looser fit must be somebody who speaks here.
    for (const mention of fit === 3 ? figure.mentions : draft.voicePlaces(at)) {
      const isBefore = mention.end <= span.start
      const distance = isBefore ? span.start - mention.end : mention.start - span.end
      if (isBefore ? !isDefinite : mention.start < span.end || !mayPointForward || distance >= LEAD_REACH)
        continue
      const isBetter =
        !best ||
        fit > best.fit ||
        (fit === best.fit && (isBefore !== best.isBefore ? isBefore : distance < best.distance))
      if (isBetter) best = { at, fit, isBefore, distance }
    }
  }
  return best
}

function fitOf(draft: ReportDraft, figure: Figure, noun: string, words: ReadonlySet<string>): Fit {
  // 'The city reasoned': the place named last. A country may be meant where a city was named, so not 'the country'.
  if (isTownNoun(noun)) return figure.kind === 'place' && words.size === 1 ? 3 : 0
  if (isOutletNoun(noun)) return figure.kind === 'outlet' ? 3 : 0
  if (isBodyNoun(noun)) {
    if (figure.kind === 'person')
      return figure.bodies.some((body) => body.speaks) && !describesOtherBody(draft, figure, words) ? 1 : 0
    const named = new Set(figure.forms.flatMap((form) => plainName(form).split(' ')))
    if (named.has(noun)) return 3
    return figure.kind === 'organization' && isLooseBodyNoun(noun) ? 2 : 0
  }
  if (!isPersonNoun(noun) || (figure.kind !== 'person' && figure.kind !== null)) return 0
  const roles = roleWords(figure)
  if (!roles.has(noun)) return 0
  // Every further word of office must be known of the holder: 'the interior minister' is not the foreign one. Where
  // somebody stands or what they wear need not.
  for (const word of words)
    if (word !== noun && !roles.has(word) && isOfficeNoun(noun) && isOfficeWord(word)) return 0
  return 3
}

/** Is something of what the description tells, besides its noun, in the names and roles of the figure? One that tells hardly more, 'a monitoring group', leaves it open. */
function sharesWord(figure: Figure, words: ReadonlySet<string>, noun: string): boolean {
  const told = [...words].filter((word) => word !== noun)
  if (told.length <= 1) return true
  const known = new Set([...figure.forms, ...figure.roles].flatMap((text) => plainName(text).split(' ')))
  return told.some((word) => known.has(word) || known.has(plainName(word)))
}

/** A person fits a body's noun only through the body they speak for; a description that names another body does not fit. */
function describesOtherBody(draft: ReportDraft, figure: Figure, words: ReadonlySet<string>): boolean {
  const names = figure.bodies.flatMap((body) =>
    draft.figures[body.figure]!.forms.flatMap((form) => plainName(form).split(' ')),
  )
  return [...words].some((word) => isParticularBodyNoun(word) && !names.includes(word))
}

function findSameDescription(
  figures: readonly Figure[],
  noun: string,
  words: ReadonlySet<string>,
  needed: ReadonlySet<string>,
  isDefinite: boolean,
): number | null {
  for (let i = figures.length - 1; i >= 0; i--) {
    const figure = figures[i]!
    if (!figure.unnamed || figure.head !== noun) continue
    const isPart = [...needed].every((word) => figure.words.has(word))
    const isWhole = isPart && words.size === figure.words.size
    // 'the official' takes up 'a senior official of the port'; 'an official' does not: that may be another one.
    if (isWhole || (isDefinite && isPart)) return i
  }
  return null
}

function tellFit(figure: Figure, report: string, span: Span, phrase: string): void {
  figure.because.push({
    code: 'description-fits',
    text: `‘${phrase}’ fits ${figure.forms[0]}`,
    weight: 0.7,
    evidence: [{ report, ...span }],
  })
}
