import type { NameMention, ParsedReport } from '../model/language.js'
import { firstEndingAfter } from '../model/sorted-spans.js'
import { contains, mergeSpans, overlaps, type Span } from '../model/span.js'
import type { Form, StatementMention, VoiceMention } from '../model/statement.js'
import type { Attribution } from './attribution.js'
import { listAttributions } from './attributions.js'
import { type ChainedAttribution, chainAttributions, looksLikeOutlet } from './chain.js'
import { confidenceOf, confidences } from './confidence.js'
import { hasVerb, opensClause } from './content.js'
import { listCues } from './cues.js'
import { relayHeads } from './en/relay-heads.js'
import { headOf } from './head.js'
import { listHedges } from './hedges.js'
import { countWords, listOwnSpans, trimEdges } from './own.js'
import type { Run } from './phrase.js'
import { listQuotations } from './quotations.js'
import { findSubjectBefore } from './source-before.js'
import { plainWords, stanceOf, stanceOfWords } from './stance.js'
import { type Item, listUnits, type Unit } from './unit.js'

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
  const units = listUnits(parsed, quotations)
  const outlets = parsed.names.filter((name) => name.kind === 'outlet')
  const drafts: Draft[] = []
  let speaking: { draft: Draft; paragraph: number; unit: number } | null = null
  let announced: Announcement | null = null
  for (const [index, unit] of units.entries()) {
    const { items } = unit
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
    const attributions = chainAttributions(items, listAttributions(unit), isOutlet)
    const taken: Span[] = []
    let spoke = false
    for (const attribution of attributions) {
      const draft = toDraft(parsed, items, attribution)
      if (!draft) continue
      drafts.push(draft)
      // 'Lund doubted that it had cracked' is Lund's doubt, and nothing that the report says besides.
      // 'declined to comment on whether it had' is no word of the report's on whether it had.
      const { stance } = draft.statement
      const withholds =
        stance === 'declines' && /^(?:to|whether|if)\b/.test(plainWords(text, draft.statement.content))
      const judges = stance === 'denies' || stance === 'questions' || withholds
      if (attribution.cue.verb.says || attribution.cue.shape === 'according' || judges) {
        taken.push(...coverOf(draft.statement, items, attribution))
        if (attribution.cue.verb.says) {
          speaking = { draft, paragraph: unit.paragraph, unit: index }
          spoke = true
        }
      }
    }
    announced = spoke ? null : findAnnouncement(parsed, unit)
    if (!spoke && speaking && speaking.paragraph < unit.paragraph) speaking = unit.heading ? speaking : null
    if (unit.heading && !isHeadlineClause(parsed, unit)) continue
    // 'The port said in a statement, given here in full:' only opens what follows.
    if (announced && /^(?:say|tell|write|state|add|reply|respond|read)$/.test(announced.verb)) continue
    for (const span of listOwnSpans(text, unit, taken)) {
      if (taken.length > 0 && !isClause(items, span)) continue
      drafts.push(ownStatement(text, [span], 'own', confidences.own))
    }
  }
  return finish(drafts)
}

interface Announcement {
  voice: VoiceMention
  cue: Span
  /** Lemma of the verb. */
  verb: string
  paragraph: number
}

/** 'The authority said in a statement on Tuesday:' before quotations in paragraphs of their own: who is announced, and by which verb. */
function findAnnouncement(parsed: ParsedReport, { items, paragraph }: Unit): Announcement | null {
  if (items.at(-1)?.norm !== ':') return null
  for (const cue of listCues(items)) {
    if (!cue.verb.says || cue.shape === 'according') continue
    const source = findSubjectBefore(items, cue.from, 0)
    if (!source) continue
    const voice = toVoice(items, source, parsed.names)
    return { voice, cue: spanOf(items, cue), verb: cue.verb.lemma, paragraph }
  }
  return null
}

/** Does what an attribution left over say something: a subject with its verb, not 'in a letter to the council'? */
function isClause(items: readonly Item[], span: Span): boolean {
  const inside = items.filter((item) => item.start >= span.start && item.end <= span.end)
  return opensClause(inside, 0) && hasVerb(inside, { from: 0, to: inside.length })
}

interface Draft {
  statement: StatementMention
  /** The draft whose voice goes on here. */
  carriedFrom: Draft | null
}

const spanOf = (items: readonly Item[], run: Run): Span => ({
  start: items[run.from]!.start,
  end: items[Math.max(run.from, run.to - 1)]!.end,
})

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
  const mentions = attribution.voices.map((run) => toVoice(items, run, parsed.names))
  if (
    content.some(
      (span) => overlaps(span, cue) || mentions.some((voice) => voice.span && overlaps(voice.span, span)),
    )
  )
    return null
  const form = formOf(items, attribution.content)
  const statement: StatementMention = {
    voices: mentions,
    cue,
    content,
    form,
    stance: stanceOf(attribution.cue, plainWords(text, content)),
    hedges: listHedges(text, content),
    confidence: confidenceOf(attribution, form === 'direct'),
  }
  return { statement, carriedFrom: null }
}

function toVoice(items: readonly Item[], run: Run, names: readonly NameMention[]): VoiceMention {
  const span = spanOf(items, run)
  const head = headOf(items, run)
  const last = items[head.to - 1]!
  if (run.to - run.from === 1 && last.tag === 'PRON')
    return { span, how: 'pronoun', head: span, carriedFrom: null }
  const headSpan = spanOf(items, head)
  const name = findNameOver(names, headSpan)
  const named = last.tag === 'PROPN' && !(head.to - head.from === 1 && isCommonHead(last))
  if (named && name && contains(span, name))
    return { span, how: 'named', head: { start: name.start, end: name.end }, carriedFrom: null }
  return { span, how: named ? 'named' : 'described', head: headSpan, carriedFrom: null }
}

/** 'Witnesses', 'Police': a common noun that only stands at the head of its sentence. */
const isCommonHead = (item: Item): boolean =>
  relayHeads.has(item.lemma) || relayHeads.has(item.norm) || relayHeads.has(item.norm.replace(/e?s$/, ''))

/** The name that overlaps the span, found by halving: names stand in reading order. */
function findNameOver(names: readonly NameMention[], span: Span): NameMention | null {
  let at = firstEndingAfter(names, span.start)
  // The last one: 'Guerrero Gov. Angel Aguirre' is the man, not the state.
  let name = names[at]
  if (!name || !overlaps(name, span)) return null
  while (names[at + 1] && overlaps(names[at + 1]!, span)) name = names[++at]!
  return name
}

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

function carried(text: string, content: Span[], from: Draft): Draft {
  return {
    statement: {
      voices: [{ span: null, how: 'carried', head: null, carriedFrom: null }],
      cue: null,
      content,
      form: 'direct',
      stance: stanceOfWords(plainWords(text, content)),
      hedges: listHedges(text, content),
      confidence: confidences.carried,
    },
    carriedFrom: from,
  }
}

function ownStatement(text: string, content: Span[], form: Form, confidence: number): Draft {
  return {
    statement: {
      voices: [],
      cue: null,
      content,
      form,
      stance: stanceOfWords(plainWords(text, content)),
      hedges: listHedges(text, content),
      confidence,
    },
    carriedFrom: null,
  }
}

/** A headline says something of its own when it has a finite verb or is long enough to be one clause. */
function isHeadlineClause(parsed: ParsedReport, unit: Unit): boolean {
  const headline = parsed.report.headlineSpan
  if (!headline || !contains(headline, unit)) return false
  return (
    unit.items.some((item) => item.tag === 'VERB' || item.tag === 'AUX') ||
    countWords(parsed.report.text, trimEdges(parsed.report.text, unit)) >= 5
  )
}

/** In reading order, with indices in place of drafts. */
function finish(drafts: readonly Draft[]): StatementMention[] {
  const sorted = [...drafts].sort((a, b) => {
    const x = a.statement
    const y = b.statement
    return (
      x.content[0]!.start - y.content[0]!.start ||
      x.content[0]!.end - y.content[0]!.end ||
      (x.cue?.start ?? -1) - (y.cue?.start ?? -1)
    )
  })
  const index = new Map(sorted.map((draft, i) => [draft, i]))
  return sorted.map(({ statement, carriedFrom }) =>
    carriedFrom === null
      ? statement
      : {
          ...statement,
          voices: statement.voices.map((voice) =>
            voice.how === 'carried' ? { ...voice, carriedFrom: index.get(carriedFrom) ?? null } : voice,
          ),
        },
  )
}
