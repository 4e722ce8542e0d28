import type { Token } from '../model/language.js'
import { firstEndingAfter, firstStartingFrom } from '../model/sorted-spans.js'
import { mergeSpans, overlaps, type Span } from '../model/span.js'
import { resolveDescription } from './description.js'
import type { ReportDraft } from './draft.js'
import type { NounPhrase } from './noun-phrase.js'

// Unnamed sources that a report tells of without a statement of theirs: 'she was identified by a lock keeper', 'the paper
// cites reliable sources', 'word from insiders'. They belong into the ledger, since the same source may speak in full in
// another report; no claim rests on them here.

/** What somebody does who comes to know or lets others know. */
const KNOWS = new Set(
  'tell say state report claim identify determine diagnose find discover reveal disclose confirm deny doubt suggest speculate believe think suspect estimate predict warn note explain describe contact inform alert see hear notice spot witness feel recall remember conclude establish recognise recognize verify testify admit acknowledge dispute question dismiss reject debunk allege assert insist argue announce indicate'.split(
    ' ',
  ),
)
/** What is passed on: 'reports from residents', 'the word from insiders'. */
const NEWS = new Set(
  'report rumor rumour word scuttlebutt gossip estimate account claim statement information news testimony tip warning description comment speculation confirmation detail evidence interview'.split(
    ' ',
  ),
)
/** Verbs behind which 'from' or 'with' leads to where something is known from. */
const HEARS = new Set(
  'hear learn come confirm obtain get gather verify speak check emanate originate'.split(' '),
)
/** Nouns under which nobody but a source goes. */
const SOURCES = new Set('source insider eyewitness tipster informant whistleblower'.split(' '))
/** Voices of many who are nobody in particular. */
const PRESS = new Set(['media', 'press'])
/** What is told and nobody is said to tell it: 'reports surfaced that', 'word came that'. */
const RUMOURS = new Set(
  'rumor rumour report word speculation scuttlebutt gossip buzz hearsay talk'.split(' '),
)
/** What somebody says in public without being told to say it: 'cast doubt on'. */
const OBJECTS = new Set(['doubt', 'suspicion', 'question', 'concern', 'word'])

/**
 * Adds a figure for every such source, or one more mention where the report describes it elsewhere.
 * @param phrases of the report, in reading order
 */
export function tellSilentSources(draft: ReportDraft, phrases: readonly NounPhrase[]): void {
  const speakers = draft.figures.filter((figure) => figure.unnamed || figure.speaks)
  const taken = mergeSpans([...draft.spoken, ...speakers.flatMap((figure) => figure.mentions)])
  const isTaken = (span: Span): boolean => {
    const next = taken[firstEndingAfter(taken, span.start)]
    return next !== undefined && overlaps(next, span)
  }
  for (const phrase of phrases) {
    if (phrase.name || draft.figureAt(phrase) !== null) continue
    const isRumour = RUMOURS.has(phrase.noun)
    if (!phrase.isPerson && !SOURCES.has(phrase.noun) && !PRESS.has(phrase.noun) && !isRumour) continue
    const at = firstStartingFrom(draft.read.tokens, phrase.head.start)
    if (!(isRumour ? hasClause(draft.read.tokens, at) : isSource(draft.read.tokens, at, phrase))) continue
    const span = wholePhrase(draft.read.tokens, at, phrase)
    if (isTaken(span)) continue
    // 'The doctor' goes on with somebody whom the report told of before, by whatever name; 'the reports that' with reports.
    const isDefinite = /^(?:the|this|that|these|those|his|her|its|their)\s/i.test(textAt(draft, span))
    if (isDefinite && (isRumour || (!phrase.isPlural && !PRESS.has(phrase.noun)))) continue
    resolveDescription(draft, span, phrase.head)
  }
}

const textAt = (draft: ReportDraft, { start, end }: Span): string => draft.read.report.text.slice(start, end)

/** Does it stand where one stands who knows or tells? */
function isSource(tokens: readonly Token[], at: number, { noun }: NounPhrase): boolean {
  // 'By a lock keeper and a senior source': the second stands where the first does.
  let place = tokens[at]!
  while (place.relation === 'conj' && place.head >= 0) place = tokens[place.head]!
  const governor = tokens[place.head]
  if (!governor) return false
  const verb = governor.lemma.toLowerCase()
  if (place.relation === 'nsubj' || place.relation === 'obl:agent')
    return (
      (governor.tag === 'VERB' && (KNOWS.has(verb) || tellsByObject(tokens, place.head))) ||
      (PRESS.has(noun) && place.relation === 'nsubj')
    )
  if (place.relation === 'obj') return verb === 'cite' || (verb === 'quote' && governor.tag === 'VERB')
  const before = caseOf(tokens, place)
  if (before === 'via') return SOURCES.has(noun)
  if (before === null || !/^(?:from|with)$/.test(before)) return false
  return NEWS.has(verb) || (HEARS.has(verb) && governor.tag === 'VERB') || hangsOnHearing(tokens, place)
}

/** How many words may stand between 'reports' and what they say: 'reports began to surface online that'. */
const CLAUSE_WITHIN = 6

/** Does it go on with what it says: 'word that', 'rumours surfaced that'? */
function hasClause(tokens: readonly Token[], at: number): boolean {
  for (const { norm, tag } of tokens.slice(at + 1, at + 2 + CLAUSE_WITHIN)) {
    if (norm === 'that') return tag === 'SCONJ'
    if (!/^(?:VERB|AUX|ADV|PART)$/.test(tag)) return false
  }
  return false
}

/** 'Cast doubt', 'raised questions'. */
const tellsByObject = (tokens: readonly Token[], verb: number): boolean =>
  tokens
    .slice(verb + 1, verb + 5)
    .some(
      ({ head, relation, lemma }) => head === verb && relation === 'obj' && OBJECTS.has(lemma.toLowerCase()),
    )

/** The preposition right before the phrase, or before its adjectives. */
function caseOf(tokens: readonly Token[], place: Token): string | null {
  const at = firstStartingFrom(tokens, place.start)
  for (let i = at - 1; i >= 0 && at - i < 7; i--) {
    const token = tokens[i]!
    if (token.tag === 'ADP') return token.norm
    if (!/^(?:NOUN|ADJ|DET|NUM|PROPN|ADV)$/.test(token.tag)) return null
  }
  return null
}

/** 'Confirmed with sources close to the dam': the tree may hang 'sources' on 'close', and that on the verb. */
const hangsOnHearing = (tokens: readonly Token[], place: Token): boolean => {
  const above = tokens[place.head]
  const top = above && tokens[above.head]
  return above?.tag === 'ADJ' && top !== undefined && HEARS.has(top.lemma.toLowerCase())
}

/** How many words a phrase may go on behind its noun. */
const LONGEST_TAIL = 12
const TIES = /^(?:close|familiar|near|inside|within)$/
const AT = /^(?:in|at|of|near|within|inside)$/
const TAIL_ENDS = /^(?:who|which|that|whose|whom|via)$/

/** The phrase with what tells more of it behind its noun: 'sources close to the dam in Harrow'. */
function wholePhrase(tokens: readonly Token[], at: number, phrase: NounPhrase): Span {
  // 'Sources close to the dam': a tree gone astray hangs 'close' on the verb.
  const anchor = TIES.test(tokens[at + 1]?.norm ?? '') ? at + 1 : at
  let end = at
  // 'Heard from sources in Harrow': the name right behind a source is the source's, wherever the tree hangs it.
  if (AT.test(tokens[at + 1]?.norm ?? '')) for (let i = at + 2; tokens[i]?.tag === 'PROPN'; i++) end = i
  for (let i = at + 1; i < tokens.length && i - at <= LONGEST_TAIL; i++) {
    const token = tokens[i]!
    if (TAIL_ENDS.test(token.norm) || /^(?:VERB|AUX|PUNCT|CCONJ|SCONJ|PRON|ADV)$/.test(token.tag)) {
      // 'The dam being built' and 'people living near the dam' go on.
      if (
        !(token.tag === 'VERB' && /^(?:acl|amod)$/.test(token.relation) && reachesUp(tokens, i, at, anchor))
      )
        break
    }
    if (token.tag !== 'ADP' && token.tag !== 'DET' && reachesUp(tokens, i, at, anchor)) end = i
  }
  return { start: phrase.start, end: tokens[end]!.end }
}

/** Does it hang, over at most a few words, on the noun at `at`, or on the word behind it that ties it? */
function reachesUp(tokens: readonly Token[], from: number, at: number, anchor: number): boolean {
  for (let i = from, step = 0; i >= 0 && step < 8; i = tokens[i]!.head, step++)
    if (i === at || i === anchor) return true
  return false
}
