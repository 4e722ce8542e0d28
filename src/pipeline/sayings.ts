import type { Cast } from '../actors/cast.js'
import { type ActorPlace, type ContentTerms, listTerms } from '../claims/terms.js'
import type { ActorKind } from '../model/actor.js'
import type { Moment } from '../model/case-file.js'
import type { ReadReport } from '../model/read-report.js'
import { around, between, firstEndingAfter, firstStartingFrom } from '../model/sorted-spans.js'
import {
  bySpan,
  contains,
  mergeSpans,
  overlaps,
  type Passage,
  type Span,
  textOf,
  withoutSpans,
} from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { listQuoted } from '../provenance/reuse-quoted.js'

/** One thing that an unnamed source is told to say or to know. */
export interface Saying {
  report: string
  content: Span[]
  terms: ContentTerms
}

/** What all reports tell of the words of one unnamed source, and through whom. */
export interface SourceWords {
  sayings: Saying[]
  /** Actors through whom it is heard, as the words tell: 'sources told the Gazette', 'the Gazette's sources', 'the Gazette, citing sources'. */
  tellers: Set<string>
  /** Runs of words that are quoted from it. */
  quoted: Set<string>
  /** Where its words stand. Of the propositions of one statement only the statement. */
  words: Passage[]
  /** When it spoke, as the words tell. */
  times: Moment[]
}

/** Words in a run that two hardly hit on alone, and how many of them must be long ones in small letters: a title or a name is no quotation. */
const RUN = 4
const LONG_WORDS = 2
/** What opens a sentence that tells whence the one before it comes: 'The report comes from insiders'. */
const TAKES_UP =
  /^["“]?(?:(?:the|that|this|its|their)(?:\s\p{L}+)?\s(?:report|reports|news|information|claims?|rumou?rs?|story|figures?|details?|account|website|site|newspaper|paper|outlet|blog|magazine|broadcaster|station|channel|publication|agency)|it|they|that|this|he|she)\s/iu
/** How far behind the verb of telling, in code units, it may stand whom it is told: 'told the Gazette'. */
const TOLD_WITHIN = 6
/** Heads of descriptions of those who are of an outlet only in that it hears them: 'the Gazette's sources'. */
const HEARD = /^(?:source|insider|contact|tipster|informant)$/

/**
 * Unnamed source, by its actor's id → what it says. One of whom no statement is read says what its sentence says.
 * @param placesOf report → mentions of its named actors, in reading order
 */
export function gatherWords(
  reads: readonly ReadReport[],
  statements: readonly Statement[],
  cast: Cast,
  placesOf: ReadonlyMap<string, readonly ActorPlace[]>,
): Map<string, SourceWords> {
  const found = new Map<string, SourceWords>()
  for (const id of cast.descriptions.keys())
    found.set(id, { sayings: [], tellers: new Set(), quoted: new Set(), words: [], times: [] })
  const kinds = new Map(cast.actors.map(({ id, kind }) => [id, kind]))
  for (const [id, { bodies, head }] of cast.descriptions)
    if (HEARD.test(head))
      for (const body of bodies) if (kinds.get(body) === 'outlet') found.get(id)!.tellers.add(body)
  const spoken = byReport(statements)
  const mentioned = byReport(
    cast.actors.flatMap(({ id, kind, mentions }) =>
      kind === 'unnamed' ? mentions.map((mention) => ({ ...mention, actor: id })) : [],
    ),
  )
  for (const read of reads) {
    const { id } = read.report
    const report: ReportWords = {
      read,
      statements: spoken.get(id) ?? [],
      mentions: mentioned.get(id) ?? [],
      places: placesOf.get(id) ?? [],
    }
    addStatements(report, kinds, found)
    addSentences(report, found)
  }
  return found
}

function byReport<T extends { report: string }>(all: readonly T[]): Map<string, T[]> {
  const lists = new Map<string, T[]>()
  for (const one of all) {
    const known = lists.get(one.report)
    if (known) known.push(one)
    else lists.set(one.report, [one])
  }
  return lists
}

interface ReportWords {
  read: ReadReport
  statements: readonly Statement[]
  /** Where the unnamed sources stand. */
  mentions: readonly (Span & { actor: string })[]
  places: readonly ActorPlace[]
}

function addSaying(
  { read, places }: ReportWords,
  words: SourceWords,
  content: readonly Span[],
  isDenial = false,
): void {
  const saying = { content: [...content] }
  words.sayings.push({ report: read.report.id, ...saying, terms: listTerms(read, saying, places, isDenial) })
}

/** What the sources say in statements, and those through whom these come. */
function addStatements(
  report: ReportWords,
  kinds: ReadonlyMap<string, ActorKind>,
  found: ReadonlyMap<string, SourceWords>,
): void {
  const { id } = report.read.report
  for (const { voices, content, cue, stance, form, relays, partOf } of report.statements) {
    if (relays) continue
    for (const [at, { actor }] of voices.entries()) {
      const words = found.get(actor)
      if (!words) continue
      // 'Cast doubt on' says something by itself; 'said' does not.
      const isTelling = cue !== null && /\s/.test(textOf(report.read.report.text, cue))
      addSaying(report, words, isTelling ? [cue, ...content].sort(bySpan) : content, stance === 'denies')
      if (partOf === undefined) {
        words.words.push(...content.map(({ start, end }) => ({ report: id, start, end })))
        if (cue) words.times.push(...listTimes(report.read, cue, content))
      }
      for (const { actor: outer } of voices.slice(0, at)) words.tellers.add(outer)
      const told = cue && at === voices.length - 1 ? findTold(report, cue) : null
      if (told && /^(?:outlet|organization)$/.test(kinds.get(told) ?? '')) words.tellers.add(told)
      for (const span of content)
        for (const run of listRuns(report.read, span, form === 'direct')) words.quoted.add(run)
    }
  }
}

/** Whom it is told: 'told the Gazette'. */
function findTold({ read, places }: ReportWords, cue: Span): string | null {
  if (!/\b(?:told|tells?|informed|contacted)\b/i.test(textOf(read.report.text, cue))) return null
  const next = places[firstStartingFrom(places, cue.end)]
  return next && next.start - cue.end <= TOLD_WITHIN ? next.actor : null
}

/** What the sentences say in which sources stand that no statement is read for. */
function addSentences(report: ReportWords, found: ReadonlyMap<string, SourceWords>): void {
  const { read, statements, mentions } = report
  const voiced = mergeSpans(statements.flatMap(({ voices }) => voices.flatMap(({ span }) => span ?? [])))
  const extents = statements
    .flatMap((statement) => {
      const { content, cue, voices } = statement
      const spans = [...content, ...(cue ? [cue] : []), ...voices.flatMap(({ span }) => span ?? [])]
      if (!spans.length) return []
      const start = Math.min(...spans.map((span) => span.start))
      const end = Math.max(...spans.map((span) => span.end))
      return [{ start, end, voices }]
    })
    .sort(bySpan)
  for (const { actor, start, end } of mentions) {
    const span = { start, end }
    const voice = voiced[firstEndingAfter(voiced, start)]
    if (voice && overlaps(voice, span)) continue
    const words = found.get(actor)!
    const at = firstEndingAfter(read.sentences, start)
    const sentence = read.sentences[at]
    if (!sentence || !contains(sentence, span)) continue
    // What it says, without the words that tell of it and of those who have it from there.
    const inside = around(extents, span)
    const tellers = inside.flatMap(({ voices }) => voices.flatMap(({ span }) => span ?? []))
    addSaying(report, words, withoutSpans(sentence, [span, ...tellers]))
    words.words.push({ report: read.report.id, start: sentence.start, end: sentence.end })
    const before = read.sentences[at - 1]
    if (before && TAKES_UP.test(textOf(read.report.text, sentence))) addSaying(report, words, [before])
    for (const { voices } of inside)
      for (const { actor: outer } of voices) if (outer !== actor) words.tellers.add(outer)
  }
}

/** How far from the verb of telling, in code units, its time may stand: 'told the Gazette on Monday'. */
const TIME_WITHIN = 40

/** When it was said: the moments that stand with the verb and not in what is said. */
function listTimes(
  { report, sentences, moments }: ReadReport,
  cue: Span,
  content: readonly Span[],
): Moment[] {
  const sentence = sentences[firstEndingAfter(sentences, cue.start)]
  if (!sentence) return []
  const near = { start: cue.start - TIME_WITHIN, end: cue.end + TIME_WITHIN }
  return between(moments, sentence)
    .filter((moment) => overlaps(moment, near) && !content.some((span) => overlaps(span, moment)))
    .map(({ start, end, date }) => ({ report: report.id, start, end, date }))
}

/** Runs of quoted words, as they are compared. */
function listRuns(read: ReadReport, content: Span, isDirect: boolean): string[] {
  const quoted = isDirect ? [content] : listQuoted(read.report.text, content)
  return quoted.flatMap((span) => {
    const tokens = between(read.tokens, span).filter(({ tag }) => tag !== 'PUNCT')
    const runs: string[] = []
    for (let i = 0; i + RUN <= tokens.length; i++) {
      const run = tokens.slice(i, i + RUN)
      const long = run.filter(({ tag, norm }) => /^(?:NOUN|VERB|ADJ|ADV)$/.test(tag) && norm.length > 3)
      if (long.length >= LONG_WORDS) runs.push(run.map(({ norm }) => norm).join(' '))
    }
    return runs
  })
}
