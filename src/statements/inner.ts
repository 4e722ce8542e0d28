import type { ParsedReport, Sentence, Token } from '../model/language.js'
import { around, between } from '../model/sorted-spans.js'
import { lengthOf, mergeSpans, overlaps, type Span } from '../model/span.js'
import type { InnerMention, StatementMention } from '../model/statement.js'
import { readAccording } from './according.js'
import { skipCircumstances } from './circumstances.js'
import { hasVerb, isFiniteVerb, opensClause } from './clause.js'
import { endOfContent } from './content.js'
import { type Cue, listCues } from './cues.js'
import { attitudeVerbs } from './en/attitude-verbs.js'
import { findCueVerb, listCueVerbs } from './en/cue-verbs.js'
import { clauseOpeners, subjectPronouns } from './en/words.js'
import { isPlainClause } from './gate.js'
import { isTime, type Run } from './phrase.js'
import { voiceKind } from './speaks.js'
import { findSubject } from './subject.js'
import { type Item, listUnits, type Unit } from './unit.js'
import { spanOf, toVoice } from './voice.js'

// Attributions inside what is told: 'said he believed that P', '“I think P,” said Ruiz', and in a report's own voice 'I
// think that Ruiz knew'. They pass nobody's word on, so they are no statements, but whoever weighs a claim wants to know
// that it is what Ruiz believes. Here the words of quotations are read as well, which are opaque to the search for statements.
// Only a clause with a subject and verb of its own counts as told: 'praised the weir' is an act of the speaker's.

interface InnerAttribution {
  source: Run
  cue: Run
  content: Run[]
}

/** The statements, each with the attributions inside its content that are no statements themselves. */
export function addInner(
  parsed: ParsedReport,
  statements: readonly StatementMention[],
  found: readonly InnerMention[],
): StatementMention[] {
  const innerOf = new Map<number, InnerMention[]>()
  const places: (Span & { statement: number })[] = []
  for (const [statement, { content }] of statements.entries())
    for (const { start, end } of content) places.push({ start, end, statement })
  places.sort((a, b) => a.start - b.start)
  for (const inner of found) {
    const narrowest = around(places, inner.cue).sort((a, b) => lengthOf(a) - lengthOf(b))[0]
    if (!narrowest) continue
    // What the report itself thinks may go on in a statement of somebody else's: 'I think that Ruiz said'.
    const isOwn = statements[narrowest.statement]!.voices.length === 0
    const content = (isOwn ? inner.content : inner.content.flatMap((span) => clip(span, narrowest)))
      .map((span) => trimMarks(parsed.report.text, span))
      .filter((span) => span.end > span.start)
    if (!content.length) continue
    const own = innerOf.get(narrowest.statement)
    if (own) own.push({ ...inner, content })
    else innerOf.set(narrowest.statement, [{ ...inner, content }])
  }
  return statements.map((statement, s) => {
    const inner = innerOf.get(s)
    return inner ? { ...statement, inner } : statement
  })
}

const MARK = /[^\p{L}\p{N}%$£€)]/u

/** Without the marks at its edges: the quotation's own are those of the statement around it. */
export function trimMarks(text: string, { start, end }: Span): Span {
  while (start < end && MARK.test(text[start]!)) start++
  while (end > start && MARK.test(text[end - 1]!)) end--
  return { start, end }
}

function clip(span: Span, to: Span): Span[] {
  const start = Math.max(span.start, to.start)
  const end = Math.min(span.end, to.end)
  return end > start ? [{ start, end }] : []
}

/**
 * Every attribution inside what is told, whoever's words it is told in.
 * @param cuesOf the cues of the units that were read already
 */
export function listInner(
  parsed: ParsedReport,
  statements: readonly StatementMention[],
  cuesOf: ReadonlyMap<Unit, readonly Cue[]>,
): InnerMention[] {
  const told: Span[] = []
  // Words that are cue or voice of a statement are read already.
  const read: Span[] = []
  for (const { content, cue, voices } of statements) {
    for (const span of content) told.push(span)
    if (cue) read.push(cue)
    for (const voice of voices) {
      if (voice.cue) read.push(voice.cue)
      if (voice.span) read.push(voice.span)
    }
  }
  told.sort((a, b) => a.start - b.start)
  const taken = mergeSpans(read)
  const isTold = (span: Span): boolean => around(told, span).length > 0
  const isTaken = (span: Span): boolean => between(taken, span).some((one) => overlaps(one, span))
  // Most sentences hold no second verb of saying or thinking, and need not be read again.
  const mayHold = ({ from, to }: Sentence): boolean => {
    for (let t = from; t < to; t++) {
      const token = parsed.tokens[t]!
      if ((innerVerbs.has(token.lemma) || token.norm === 'according') && isTold(token) && !isTaken(token))
        return true
    }
    return false
  }
  // A sentence that was a unit by itself and without quotations is the same unit here.
  const plain = new Map([...cuesOf.keys()].filter(isPlain).map((unit) => [unit.start, unit]))
  const units: Unit[] = []
  const others: Sentence[] = []
  for (const sentence of parsed.sentences.filter(mayHold)) {
    const unit = plain.get(sentence.start)
    if (unit?.end === sentence.end) units.push(unit)
    else others.push(sentence)
  }
  units.push(...listUnits({ ...parsed, sentences: others }, []))
  units.sort((a, b) => a.start - b.start)
  return units.flatMap((unit) => {
    const { items } = unit
    const isInner = (cue: Cue): boolean => {
      const span = spanOf(items, cue)
      return isTold(span) && !isTaken(span)
    }
    return listInnerAttributions(items, cuesOf.get(unit) ?? listCues(items), parsed.tokens, isInner)
      .map(
        (one): InnerMention => ({
          ...toVoice(items, one.source, parsed.names),
          cue: spanOf(items, one.cue),
          content: one.content.map((run) => spanOf(items, run)),
        }),
      )
      .filter(({ cue, span }) => span !== null && !overlaps(span, cue))
  })
}

const isPlain = ({ items }: Unit): boolean =>
  items.every(({ quotation, marked }) => quotation === null && !marked)

const innerVerbs: ReadonlySet<string> = new Set([
  ...attitudeVerbs,
  ...listCueVerbs().flatMap(({ lemma, says, thinks }) => (says || thinks ? [lemma] : [])),
])

/** In the order of their cues. Only those of the cues that `isInner` takes are read. */
function listInnerAttributions(
  items: readonly Item[],
  found: readonly Cue[],
  tokens: readonly Token[],
  isInner: (cue: Cue) => boolean,
): InnerAttribution[] {
  // 'A widely known fault': a participle without an auxiliary describes.
  const cues = found.filter(
    (cue) => cue.shape === 'according' || cue.from < cue.at || tokens[items[cue.at]!.token]!.fine !== 'VBN',
  )
  const all = [...cues]
  for (let at = 0; at < items.length; at++) {
    const { tag, lemma } = items[at]!
    if (
      (tag === 'VERB' || tag === 'ADJ') &&
      attitudeVerbs.has(lemma) &&
      !cues.some((cue) => cue.from <= at && at < cue.to)
    ) {
      const verb = { ...thinking, lemma }
      all.push({ from: at, to: at + 1, at, verb, shape: 'finite', negated: false })
    }
  }
  all.sort((a, b) => a.from - b.from)
  return all.filter(isInner).flatMap((cue) => readInner(items, cue, all) ?? [])
}

const thinking = findCueVerb('think')!

function readInner(items: readonly Item[], cue: Cue, cues: readonly Cue[]): InnerAttribution | null {
  if (cue.shape === 'according') {
    const read = readAccording(items, cue, 0)
    return read?.source ? { source: read.source, cue, content: read.content } : null
  }
  if (cue.shape === 'passive' || !(cue.verb.says || cue.verb.thinks || attitudeVerbs.has(cue.verb.lemma)))
    return null
  const source = findInnerSource(items, cue)
  if (!source) return null
  const aside = readAside(items, source, cue)
  if (aside) return aside
  const isI = source.to - source.from === 1 && /^(?:i|we)$/.test(items[source.from]!.norm)
  if (
    isI &&
    cue.verb.thinks &&
    items[cue.to]?.norm === ',' &&
    /^(?:if|when|because|after|until)$/.test(items[cue.to + 1]?.norm ?? '')
  ) {
    // 'I think, if you look at it, that P'
    const to = endOfOwnTurn(items, cue.to + 1, items.length, source, cues)
    return { source, cue, content: [{ from: cue.to + 1, to }] }
  }
  const { at } = skipCircumstances(items, cue.to, cue.verb.addressee || cue.verb.lemma === 'convince')
  if (!items[at] || !opensInnerClause(items, at, cue)) return null
  const end = endOfContent(items, at, { ...cue, verb: { ...cue.verb, thinks: true } }, cues)
  const to = endOfOwnTurn(items, at, end, source, cues)
  return to > at ? { source, cue, content: [{ from: at, to }] } : null
}

/** 'The weir, I think, held' and 'held, you know': thrown in between commas. */
function readAside(items: readonly Item[], source: Run, cue: Cue): InnerAttribution | null {
  const isOpen = source.from > 0 && items[source.from - 1]!.norm === ','
  const after = items[cue.to]
  const isClosed = !after || /^(?:[,.?!]|-|--|–|—)$/.test(after.norm)
  // 'You know' only fills a pause.
  if (items[source.from]!.norm === 'you') return null
  if (!isOpen || !isClosed || source.to !== cue.from || !cue.verb.thinks) return null
  const content: Run[] = [{ from: 0, to: source.from - 1 }]
  if (after?.norm === ',' && cue.to + 1 < items.length) content.push({ from: cue.to + 1, to: items.length })
  return hasVerb(items, content[0]!) || content.length > 1
    ? { source, cue, content: content.filter((run) => run.to > run.from) }
    : null
}

/** Verbs before 'to' that leave the saying standing: 'wanted to say'. */
const leading = new Set(
  'want like love wish need have try begin start continue go proceed come use'.split(' '),
)

function findInnerSource(items: readonly Item[], cue: Cue): Run | null {
  let whole = cue
  if (cue.shape === 'infinitive') {
    // 'had to find', where the group begins with its governor, and 'wanted to say', where it stands before.
    const isWhole = isFiniteVerb(items[cue.from]) && cue.from < cue.at - 1
    const governor = items[isWhole ? cue.from : cue.from - 1]
    if (!governor || !leading.has(governor.lemma) || !isFiniteVerb(governor)) return null
    let from = isWhole ? cue.from : cue.from - 1
    while (from > 0 && /^(?:AUX|ADV|PART)$/.test(items[from - 1]!.tag)) from--
    whole = { ...cue, from, shape: 'finite' }
  } else if (cue.shape === 'participle') {
    // 'a message stating', 'guys thinking'
    if (!/^(?:NOUN|PROPN)$/.test(items[cue.from - 1]?.tag ?? '')) return null
  }
  let from = whole.from
  // 'I'm sure', 'we have always known'
  while (
    from > 0 &&
    (/^(?:AUX|ADV)$/.test(items[from - 1]!.tag) ||
      /^(?:not|n't|'m|'re|'s|'ve|'d)$/.test(items[from - 1]!.norm))
  )
    from--
  const source = findSubject(items, { ...whole, from }, [])
  if (!source || isTime(items, source.from) === source.to) return null
  const first = items[source.from]!
  if (source.to - source.from === 1 && first.tag === 'PRON')
    return /^(?:i|we|you|he|she|they|who|everybody|everyone|somebody|someone|people)$/.test(first.norm)
      ? source
      : null
  if (
    /^(?:this|that|these|those|it|there|what|which|nobody|no)$/.test(first.norm) &&
    source.to - source.from === 1
  )
    return null
  // 'The measurement showed that' is no thought of the measurement's.
  return voiceKind(items, source) === 'mute' ? null : source
}

/** 'I think P, but I know Q', 'I said P, he said Q': where whoever speaks begins anew, what was told before is over. */
function endOfOwnTurn(
  items: readonly Item[],
  from: number,
  to: number,
  source: Run,
  cues: readonly Cue[],
): number {
  const own = items[source.from]!.norm
  const isPronoun = source.to - source.from === 1 && items[source.from]!.tag === 'PRON'
  const isOwn = (at: number): boolean =>
    isPronoun &&
    (items[at]?.norm === own || (/^(?:i|we)$/.test(own) && /^(?:i|we)$/.test(items[at]?.norm ?? ''))) &&
    /^(?:VERB|AUX|ADV)$/.test(items[at + 1]?.tag ?? '')
  const isOther = (at: number): boolean =>
    /^(?:i|we|he|she|they)$/.test(items[at]?.norm ?? '') &&
    cues.some((cue) => cue.from === at + 1 && cue.verb.says && cue.shape === 'finite')
  // 'They can tell us whether – I think it is too late': broken off, and the speaker goes on for herself.
  const isBroken = (at: number): boolean =>
    /^(?:--|–|—)$/.test(items[at]!.norm) &&
    /^(?:i|we)$/.test(items[at + 1]?.norm ?? '') &&
    cues.some((cue) => cue.from === at + 2)
  for (let i = from + 1; i < to; i++) {
    const { norm, tag } = items[i]!
    if (tag === 'CCONJ' && isOwn(i + 1)) return i
    if (!/^(?:,|;|-|--|–|—)$/.test(norm)) continue
    let next = i + 1
    while (next < i + 3 && /^(?:and|but|so|or|yet|then|['"’”])$/.test(items[next]?.norm ?? '')) next++
    if (isOwn(next) || isOther(next) || isBroken(i)) return i
  }
  return to
}

/** Verbs of the senses, behind which a noun and a verb may be what is seen: 'saw the levels reach a high'. */
const perceiving = new Set('see notice find hear feel'.split(' '))
/** Verbs behind which whatever holds a verb is a clause: 'he believes building it anew is best'. */
const clausal = new Set('say think believe hope suspect assume guess'.split(' '))

/** A clause with a subject and a verb, with or without 'that', or an embedded question. */
function opensInnerClause(items: readonly Item[], at: number, cue: Cue): boolean {
  const item = items[at]!
  const isPerception = perceiving.has(cue.verb.lemma)
  if (/^["“”'‘’:`]+$/.test(item.norm)) return at + 1 < items.length && opensInnerClause(items, at + 1, cue)
  if (item.norm === ',') return /^["“‘'`]+$/.test(items[at + 1]?.norm ?? '')
  if (clauseOpeners.has(item.norm))
    return hasVerb(items, { from: at + 1, to: Math.min(items.length, at + 25) })
  if (item.norm === 'the' && items[at + 1]?.norm === 'fact' && items[at + 2]?.norm === 'that') return true
  // 'whether you believe it or not'
  if (subjectPronouns.has(item.norm)) return /^(?:VERB|AUX|ADV|PART)$/.test(items[at + 1]?.tag ?? '')
  if (isPerception || (isFiniteVerb(item) && !/ing$/.test(item.norm))) return false
  if (isPlainClause(items, at)) return true
  return (
    (clausal.has(cue.verb.lemma) || (cue.verb.says && cue.verb.lemma !== 'report')) &&
    !/^(?:ADP|PART|SCONJ|PUNCT|CCONJ)$/.test(item.tag) &&
    (clausal.has(cue.verb.lemma)
      ? hasVerb(items, { from: at + 1, to: Math.min(items.length, at + 14) })
      : opensClause(items, at) && !cue.verb.object)
  )
}
