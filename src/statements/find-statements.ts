import type { ParsedReport } from '../model/language.js'
import { between } from '../model/sorted-spans.js'
import { contains, mergeSpans, overlaps, type Span } from '../model/span.js'
import type { Form, StatementMention, VoiceMention } from '../model/statement.js'
import type { Attribution } from './attribution.js'
import { listAttributions } from './attributions.js'
import { type ChainedAttribution, chainAttributions, looksLikeOutlet } from './chain.js'
import { hasVerb, isFiniteVerb, opensClause } from './clause.js'
import { confidenceOf, confidences } from './confidence.js'
import { type Cue, listCues } from './cues.js'
import { carried, type Draft, finish, ownStatement } from './draft.js'
import { listHedges } from './hedges.js'
import { addInner, listInner } from './inner.js'
import { hasWords, listOwnSpans, trimEdges } from './own.js'
import { isTime, type Run } from './phrase.js'
import { listPosts } from './posts.js'
import { listQuotations } from './quotations.js'
import { findSubjectBefore } from './source-before.js'
import { asTerms, listSourceTerms, tellsOnlyWhose } from './source-terms.js'
import { cueWords, plainWords, stanceOf } from './stance.js'
import { listTurns, type Turn } from './turns.js'
import { type Item, listUnits, type Unit } from './unit.js'
import { spanOf, toVoice, voiceOf } from './voice.js'
import { asWritten, isWriter, listWritten } from './writer.js'

// The order of things: quotations → units → attributions → chains → statements; then what nobody else is told to say
// becomes the report's own voice. Verbs of judging ('criticized the plan') give a statement with low confidence and
// do not take their sentence out of the report's own voice: that Kell criticized the plan is the report's assertion.

/** Furthest in paragraphs that a quotation without a cue may stand from the voice it carries on. */
const longestCarry = 1

/**
 * Every attribution of a report, and what the report says in its own voice, in reading order of their content.
 * Chains run from the outermost voice to the innermost; `carriedFrom` is an index into the result.
 */
export function findStatements(parsed: ParsedReport): StatementMention[] {
  const { text } = parsed.report
  const quotations = listQuotations(text, parsed.paragraphs)
  // What was not read has words, but no clauses anybody could trust.
  const unread = parsed.unread ?? []
  const all = listUnits(parsed, quotations)
  const units = unread.length === 0 ? all : all.filter((unit) => between(unread, unit).length === 0)
  const outlets = parsed.names.filter((name) => name.kind === 'outlet')
  const drafts: Draft[] = []
  const { drafts: spoken, paragraphs: ofSpeakers } = readTurns(text, listSpoken(parsed))
  drafts.push(...spoken)
  let speaking: { draft: Draft; paragraph: number; unit: number } | null = null
  let announced: Announcement | null = null
  const cuesOf = new Map<Unit, readonly Cue[]>()
  for (const [index, unit] of units.entries()) {
    const { items } = unit
    if (ofSpeakers.has(unit.paragraph)) {
      speaking = null
      announced = null
      continue
    }
    const isOutlet = (run: Run): boolean =>
      looksLikeOutlet(items, run) || outlets.some((name) => overlaps(name, spanOf(items, run)))
    if (unit.onlyQuotation) {
      const content = items.filter((item) => item.tag === 'QUOTE').map(({ start, end }) => ({ start, end }))
      if (announced && unit.paragraph - announced.paragraph <= longestCarry) {
        const own = ownStatement(text, content, 'direct', confidences.carried)
        const draft = {
          ...own,
          statement: { ...own.statement, voices: [announced.voice], cue: announced.cue },
        }
        drafts.push(draft)
        speaking = { draft, paragraph: unit.paragraph, unit: index }
        announced = null
        continue
      }
      if (speaking && unit.paragraph - speaking.paragraph <= longestCarry) {
        if (unit.paragraph === speaking.paragraph && speaking.unit === index - 1) {
          speaking.draft.statement.content.push(...content)
          speaking.unit = index
        } else {
          const draft = carried(text, content, speaking.draft)
          drafts.push(draft)
          speaking = { draft: speaking.draft, paragraph: unit.paragraph, unit: index }
        }
      } else drafts.push(ownStatement(text, content, 'direct', confidences.ownQuotation))
      continue
    }
    const cues = listCues(items)
    cuesOf.set(unit, cues)
    const attributions = chainAttributions(items, listAttributions(unit, cues, parsed.tokens), isOutlet)
    const terms = listSourceTerms(text, unit)
    const taken: Span[] = []
    const told: Attribution[] = []
    let spoke = false
    for (const attribution of attributions) {
      const draft = toDraft(parsed, items, attribution)
      if (!draft) continue
      if (terms.some((term) => contains(term, draft.statement.cue!))) {
        drafts.push(asTerms(draft))
        continue
      }
      drafts.push(draft)
      if (attribution.answer) {
        taken.push(spanOf(items, attribution.answer))
        continue
      }
      if (isWriter(text, draft.statement.voices) && draft.statement.form !== 'direct') continue
      // 'Lund doubted that it had cracked' is Lund's doubt, and nothing that the report says besides.
      // 'declined to comment on whether it had' is no word of the report's on whether it had.
      const { stance } = draft.statement
      const withholds =
        stance === 'declines' && /^(?:to|whether|if)\b/.test(plainWords(text, draft.statement.content))
      const judges = stance === 'denies' || stance === 'questions' || withholds
      const relays = attribution.voices.length > 1
      // 'The toll has doubled, figures show': all of it is what they show.
      const trails = attribution.cue.shape === 'finite' && attribution.side === 'left'
      if (attribution.cue.verb.says || attribution.cue.shape === 'according' || judges || relays || trails) {
        taken.push(...coverOf(draft.statement, items, attribution))
        told.push(attribution)
        if (attribution.cue.verb.says) {
          speaking = { draft, paragraph: unit.paragraph, unit: index }
          spoke = true
        }
      }
    }
    announced = spoke ? null : findAnnouncement(parsed, unit, cues)
    // A heading stands between two parts of a speech, and so may 'She asked not to be named'.
    const isAside = unit.heading || terms.length > 0
    if (!spoke && !isAside && speaking && speaking.paragraph < unit.paragraph) speaking = null
    if (unit.heading && !isHeadlineClause(parsed, unit)) continue
    // 'The port said in a statement, given here in full:' only opens what follows.
    if (announced && /^(?:say|tell|write|state|add|reply|respond|read)$/.test(announced.verb)) continue
    for (const left of listOwnSpans(text, unit, taken)) {
      const span = taken.length === 0 || isClause(items, left) ? left : asDeed(items, left, told)
      if (!span || tellsOnlyWhose(items, span, terms)) continue
      drafts.push(ownStatement(text, [span], 'own', confidences.own))
    }
  }
  const statements = finish(drafts)
  const inner = listInner(parsed, statements, cuesOf)
  const written = listWritten(parsed, statements, inner, quotations).map(({ cue, content, ...voice }) => {
    const own = ownStatement(text, content, 'indirect', confidences.judged)
    return { ...own, statement: asWritten(parsed, { ...own.statement, voices: [voice], cue }) }
  })
  if (written.length === 0) return addInner(parsed, statements, inner)
  const whole = finish([...drafts.filter(isNoDeedIn(written)), ...written])
  return addInner(parsed, whole, listInner(parsed, whole, cuesOf))
}

/** Deeds inside what the writer thinks ('I believe that offering it helped') are no statements of their own. */
function isNoDeedIn(written: readonly Draft[]): (draft: Draft) => boolean {
  const told = mergeSpans(written.flatMap(({ statement }) => statement.content))
  return ({ statement: { cue, confidence } }) =>
    cue === null || confidence > confidences.judged || !between(told, cue).some((span) => contains(span, cue))
}

interface Announcement {
  voice: VoiceMention
  cue: Span
  /** Lemma of the verb. */
  verb: string
  paragraph: number
}

/** 'The authority said in a statement on Tuesday:' before quotations in paragraphs of their own: who is announced, and by which verb. */
function findAnnouncement(
  parsed: ParsedReport,
  { items, paragraph }: Unit,
  cues: readonly Cue[],
): Announcement | null {
  if (items.at(-1)?.norm !== ':') return null
  for (const cue of cues) {
    if (!cue.verb.says || cue.shape === 'according') continue
    const source = findSubjectBefore(items, cue.from, 0)
    if (!source) continue
    const voice = toVoice(items, source, parsed.names)
    const { text } = parsed.report
    return { voice, cue: withColon(text, spanOf(items, cue)), verb: cue.verb.lemma, paragraph }
  }
  return null
}

/** Does what an attribution left over say something: a subject with its verb, not 'in a letter to the council'? */
function isClause(items: readonly Item[], span: Span): boolean {
  const inside = items.filter((item) => item.start >= span.start && item.end <= span.end)
  return opensClause(inside, 0) && hasVerb(inside, { from: 0, to: inside.length })
}

/**
 * 'Divers raised the anchor and said that …': what whoever speaks did as well is told by the report. The deed with its
 * subject; null where what is left over is none.
 */
function asDeed(items: readonly Item[], left: Span, told: readonly Attribution[]): Span | null {
  const from = items.findIndex((item) => item.start >= left.start)
  const by = told.find(({ source }) => source?.to === from)
  if (!by?.source || by.side !== 'right' || from < 0) return null
  let verb = from
  while (items[verb]?.tag === 'ADV' || isTime(items, verb) > verb)
    verb = Math.max(verb + 1, isTime(items, verb))
  let to = by.cue.from - 1
  while (to > verb && items[to]!.tag === 'ADV') to--
  const tie = items[to]
  if (!isFiniteVerb(items[verb]) || tie?.tag !== 'CCONJ' || tie.start < left.end) return null
  return { start: items[by.source.from]!.start, end: left.end }
}

function toDraft(
  parsed: ParsedReport,
  items: readonly Item[],
  attribution: ChainedAttribution,
): Draft | null {
  const { text } = parsed.report
  const cue = spanOf(items, attribution.cue)
  const content = mergeSpans(
    attribution.content
      .filter((run) => run.to > run.from && run.to <= items.length)
      .map((run) => spanOf(items, run)),
  )
  if (content.length === 0) return null
  const mentions = attribution.voices.map(({ source, cue: own }) => ({
    ...voiceOf(items, source, own, parsed.names),
    ...(own && attribution.voices.length > 1 ? { cue: spanOf(items, own) } : {}),
  }))
  if (
    content.some(
      (span) => overlaps(span, cue) || mentions.some((voice) => voice.span && overlaps(voice.span, span)),
    )
  )
    return null
  const form = formOf(items, attribution.content)
  const statement: StatementMention = {
    voices: mentions,
    cue: withColon(text, cue),
    content,
    form,
    stance: stanceOf(
      isNeither(items, attribution.source) ? { ...attribution.cue, negated: true } : attribution.cue,
      plainWords(text, content),
      cueWords(text, cue),
    ),
    hedges: listHedges(text, content),
    confidence: confidenceOf(attribution, form === 'direct'),
    ...(attribution.relays ? { relays: true as const } : {}),
  }
  return { statement: isWriter(text, mentions) ? asWritten(parsed, statement) : statement, carriedFrom: null }
}

/** 'Neither the mayor nor the board has confirmed it': the negation stands in the source. */
const isNeither = (items: readonly Item[], source: Run | null): boolean =>
  source !== null && items[source.from]!.norm === 'neither'

/** 'Ruiz said: “…”': the colon belongs to the cue, as it does in the corpora on which we measure. */
const withColon = (text: string, cue: Span): Span =>
  text[cue.end] === ':' ? { start: cue.start, end: cue.end + 1 } : cue

function formOf(items: readonly Item[], content: readonly Run[]): Form {
  let quoted = 0
  let plain = 0
  for (const run of content)
    for (let i = run.from; i < run.to; i++) {
      if (items[i]!.tag === 'QUOTE') quoted++
      else if (items[i]!.tag !== 'PUNCT' && items[i]!.norm !== 'that') plain++
    }
  if (quoted === 0) return 'indirect'
  return plain === 0 ? 'direct' : 'mixed'
}

/** What an attribution leaves nothing of for the report's own voice: all from its first to its last piece. */
function coverOf(statement: StatementMention, items: readonly Item[], attribution: Attribution): Span[] {
  const spans: Span[] = [...statement.content]
  if (statement.cue) spans.push(statement.cue)
  for (const voice of statement.voices) if (voice.span) spans.push(voice.span)
  if (attribution.told) spans.push(spanOf(items, attribution.told))
  return spans
}

/** Turns of a transcript, and the posts outside of them. */
function listSpoken(parsed: ParsedReport): Turn[] {
  const turns = listTurns(parsed)
  const taken = new Set(turns.flatMap(({ paragraphs }) => paragraphs))
  return [
    ...turns,
    ...listPosts(parsed).filter(({ paragraphs }) => !paragraphs.some((one) => taken.has(one))),
  ]
}

/** Turns and posts as drafts, and the paragraphs that are wholly theirs. */
function readTurns(text: string, turns: readonly Turn[]): { drafts: Draft[]; paragraphs: Set<number> } {
  const paragraphs = new Set<number>()
  const drafts: Draft[] = []
  let last: Draft | null = null
  for (const turn of turns) {
    for (const paragraph of turn.paragraphs) paragraphs.add(paragraph)
    if (turn.speaker && turn.mark) {
      last = turnDraft(text, turn, turn.speaker, turn.mark)
      drafts.push(last)
    } else if (last) drafts.push(carried(text, [turn.content], last))
  }
  return { drafts, paragraphs }
}

function turnDraft(text: string, turn: Turn, speaker: Span, mark: Span): Draft {
  const own = ownStatement(text, [turn.content], 'direct', confidences.turn)
  const how = /^[QA]$/.test(text.slice(speaker.start, speaker.end)) ? 'described' : 'named'
  const asks = turn.isQuestion || text.slice(turn.content.start, turn.content.end).trimEnd().endsWith('?')
  const standsFor = turn.standsFor ? { standsFor: turn.standsFor } : {}
  return {
    ...own,
    statement: {
      ...own.statement,
      voices: [{ span: speaker, how, head: speaker, carriedFrom: null, ...standsFor }],
      cue: mark,
      ...(asks ? { stance: 'questions' as const } : {}),
    },
  }
}

/** A headline says something of its own when it has a finite verb or is long enough to be one clause. */
function isHeadlineClause(parsed: ParsedReport, unit: Unit): boolean {
  const headline = parsed.report.headlineSpan
  if (!headline || !contains(headline, unit)) return false
  return (
    unit.items.some((item) => item.tag === 'VERB' || item.tag === 'AUX') ||
    hasWords(parsed.report.text, trimEdges(parsed.report.text, unit), 5)
  )
}
