import type { ParsedReport, Sentence, Tag, Token } from '../model/language.js'
import { firstEndingAfter } from '../model/sorted-spans.js'
import type { Span } from '../model/span.js'
import { findCueVerb } from './en/cue-verbs.js'
import { relayHeads } from './en/relay-heads.js'
import type { Quotation } from './quotations.js'

// The stretches in which attributions are looked for. A quotation is one opaque item here: its inner verbs are the
// speaker's, not the writer's, and its inner full stops end no sentence of the report. Words in scare quotes stay
// readable ('the “old” weir'), but their marks go with the words so that spans stay exact.

/** A word outside quotations, or a whole quotation that is read as one opaque piece. */
export interface Item extends Span {
  /** Index of its token, or of the first one of a quotation, among the report's. */
  token: number
  norm: string
  lemma: string
  tag: Tag | 'QUOTE'
  quotation: Quotation | null
  /** True for a quotation that ends in a comma or stop of its own: speech, not a word in marks. */
  stopped: boolean
  /** True for a word inside the marks of a scare quotation. */
  marked: boolean
}

/**
 * A stretch in which one attribution finds its source, cue and content: a sentence, or several when their
 * boundaries lie inside a quotation ('“A. B,” she said').
 */
export interface Unit extends Span {
  items: Item[]
  paragraph: number
  /** True for the report's headline and for headings inside the story. */
  heading: boolean
  /** True when it is nothing but one quotation. */
  onlyQuotation: boolean
}

const questionOrComma = /[?!,…]['"”’»]+\s*$/

/** The units of a report in reading order. */
export function listUnits(parsed: ParsedReport, quotations: readonly Quotation[]): Unit[] {
  const { report, sentences, tokens } = parsed
  const units: Unit[] = []
  let q = 0
  for (let first = 0; first < sentences.length; ) {
    let last = first
    const opening = sentences[first]!
    while (last + 1 < sentences.length) {
      const here = sentences[last]!
      const next = sentences[last + 1]!
      if (next.paragraph !== here.paragraph || next.from !== here.to) break
      while (q < quotations.length && quotations[q]!.end <= here.start) q++
      let inside = false
      for (let k = q; k < quotations.length && quotations[k]!.start < here.end; k++)
        if (quotations[k]!.start < here.end && quotations[k]!.end > next.start) inside = true
      if (!inside && !goesOn(report.text, here, next, tokens)) break
      last++
    }
    units.push(...cutLong(toUnit(parsed, quotations, q, opening, sentences[last]!)))
    first = last + 1
  }
  return units
}

/**
 * Longest unit, in items. Real sentences stay far below; a list without stops is cut, so that the rules,
 * which look back and forth inside a unit, stay linear in the text.
 */
const longestUnit = 500

function cutLong(unit: Unit): Unit[] {
  if (unit.items.length <= longestUnit) return [unit]
  const pieces: Unit[] = []
  for (let from = 0; from < unit.items.length; from += longestUnit) {
    const items = unit.items.slice(from, from + longestUnit)
    pieces.push({ ...unit, items, start: items[0]!.start, end: items.at(-1)!.end })
  }
  return pieces
}

/** Was one sentence cut in two after a quotation's own stop: '“Is it true?” asked Ruiz'? */
function goesOn(text: string, here: Sentence, next: Sentence, tokens: readonly Token[]): boolean {
  if (!/['"”’»]\s*$/.test(text.slice(Math.max(here.start, here.end - 4), here.end))) return false
  const first = tokens[next.from]
  if (!first) return false
  const char = text[first.start]!
  if (/\p{Ll}/u.test(char)) return true
  if (!questionOrComma.test(text.slice(Math.max(here.start, here.end - 6), here.end))) return false
  // '“A?” Ruiz asked.': a short subject and at once a verb of saying. Behind a longer one nothing but a phrase may follow:
  // '“A!” Ana Ruiz, the mayor of Veld, shouted to the crowd.'
  let marks = 0
  for (let i = next.from; i < Math.min(next.to, next.from + 16); i++) {
    const token = tokens[i]!
    const isShort = i < next.from + 4 && marks === 0
    if (i > next.from && findCueVerb(token.lemma)?.says && token.tag === 'VERB')
      return isShort || /^(?:[.,]|to|in|at|on|during)$/.test(tokens[i + 1]?.norm ?? '.')
    if (token.tag === 'AUX' || token.tag === 'VERB') return false
    if (token.tag === 'PUNCT') {
      if (!/^[,()-]$/.test(token.norm)) return false
      marks++
    }
  }
  return false
}

function toUnit(
  parsed: ParsedReport,
  quotations: readonly Quotation[],
  firstQuotation: number,
  from: Sentence,
  to: Sentence,
): Unit {
  const items: Item[] = []
  let q = firstQuotation
  const {
    names,
    tokens,
    report: { text },
  } = parsed
  let n = firstEndingAfter(names, from.start)
  let block: Item | undefined
  let judged: { quotation: Quotation; scare: boolean } | undefined
  for (let i = from.from; i < to.to; i++) {
    const token = tokens[i]!
    while (q < quotations.length && quotations[q]!.end <= token.start) q++
    const next = quotations[q]
    const quotation = next && token.start >= next.start && token.end <= next.end ? next : null
    if (quotation) {
      if (block?.quotation !== quotation) {
        if (judged?.quotation !== quotation) judged = { quotation, scare: isScare(parsed, i, quotation) }
        if (judged.scare) {
          block = undefined
        } else {
          const start = Math.max(quotation.start, from.start)
          block = {
            token: i,
            start,
            end: start,
            norm: '“”',
            lemma: '“”',
            tag: 'QUOTE',
            quotation,
            stopped: /[,.?!]\s*$/.test(
              text.slice(Math.max(quotation.inner.start, quotation.inner.end - 3), quotation.inner.end),
            ),
            marked: false,
          }
          items.push(block)
        }
      }
      if (block) {
        block.end = Math.min(quotation.end, to.end)
        continue
      }
    } else block = undefined
    // The marks of a scare quotation are left out: its words read as if they had none.
    if (quotation && /^['"“”‘’«»`]+$/.test(token.norm)) continue
    // The marks go with the first and the last word, so that a span over them is exact.
    const isFirst =
      quotation !== null &&
      quotation.start >= from.start &&
      isOnlyMarks(text.slice(quotation.start, token.start))
    const isLast =
      quotation !== null && quotation.end <= to.end && isOnlyMarks(text.slice(token.end, quotation.end))
    let isName = false
    // Most are written as their norm is, without a capital.
    if (text[token.start] !== token.norm[0]) {
      while (n < names.length && names[n]!.end <= token.start) n++
      const inName =
        n < names.length &&
        names[n]!.start <= token.start &&
        token.tag !== 'PUNCT' &&
        /^\p{Lu}/u.test(text[token.start]!)
      // A word of a name is a name, whatever the tagger made of it: 'Ted', 'Will', 'Rose', 'WL News'.
      // 'IS has three planes', 'told WL News': capitals among small letters are a name, not a verb or a particle.
      const shouted =
        smallWords.has(token.tag) &&
        /^\p{Lu}{2,}$/u.test(text.slice(token.start, token.end)) &&
        hasSmallLetters(parsed, i)
      isName = shouted || (inName && !keptInNames.has(token.tag) && !isPossessiveEnding(token))
    }
    items.push({
      token: i,
      start: isFirst ? quotation.start : token.start,
      end: isLast ? quotation.end : token.end,
      norm: token.norm,
      lemma: token.lemma,
      tag: isName
        ? 'PROPN'
        : token.tag === 'VERB' && (afterAccording(items) || afterSays(items, token))
          ? 'NOUN'
          : token.tag,
      quotation: null,
      stopped: false,
      marked: quotation !== null,
    })
  }
  return {
    start: from.start,
    end: to.end,
    items,
    paragraph: from.paragraph,
    heading: from.heading || isHeadline(parsed, from),
    onlyQuotation: isOnlyQuotation(items),
  }
}

function isOnlyQuotation(items: readonly Item[]): boolean {
  let quoted = false
  for (const { tag } of items)
    if (tag === 'QUOTE') quoted = true
    else if (tag !== 'PUNCT') return false
  return quoted
}

const smallWords: ReadonlySet<Tag> = new Set(['PART', 'AUX', 'PRON', 'ADP', 'VERB'])

/** Is a neighbour of the token written in small letters, so that its capitals mean something? */
function hasSmallLetters(parsed: ParsedReport, at: number): boolean {
  const { text } = parsed.report
  const near = [parsed.tokens[at - 1], parsed.tokens[at + 1]]
  return near.some((token) => token !== undefined && /\p{Ll}{2}/u.test(text.slice(token.start, token.end)))
}

/** Small words keep their tag inside a name: the phrase rules need them. */
const keptInNames: ReadonlySet<Tag> = new Set(['DET', 'ADP', 'CCONJ'])

/** After 'according to' stands a noun, also where the tagger took 'to' for an infinitive's: 'according to sources'. */
const afterAccording = (items: readonly Item[]): boolean =>
  items.at(-1)?.norm === 'to' && items.at(-2)?.norm === 'according'

/** 'Ferry sank, says monitor': the tagger takes the noun at a headline's end for a verb. */
const afterSays = (items: readonly Item[], token: Token): boolean =>
  items.at(-1)?.lemma === 'say' && relayHeads.has(token.norm)

const isPossessiveEnding = (token: Token): boolean => token.norm === "'s" || token.norm === "'"

const isOnlyMarks = (text: string): boolean => text.length < 6 && /^[\s'"“”‘’«»`,.]*$/.test(text)

function isHeadline(parsed: ParsedReport, sentence: Sentence): boolean {
  const span = parsed.report.headlineSpan
  return span !== undefined && sentence.start >= span.start && sentence.end <= span.end
}

/**
 * One to three words in marks inside running text, without a verb: the writer's distance to a word, or a name.
 * With a comma or stop of their own they are speech: '“Never,” she said'.
 */
function isScare(parsed: ParsedReport, firstToken: number, quotation: Quotation): boolean {
  let words = 0
  let last: Token | null = null
  for (let i = firstToken; i < parsed.tokens.length; i++) {
    const token = parsed.tokens[i]!
    if (token.start >= quotation.end) break
    if (token.tag === 'PUNCT') {
      if (!/^['"“”‘’«»`]+$/.test(token.norm)) last = token
      continue
    }
    last = token
    words++
    if (words > 3) return false
  }
  if (last?.tag === 'PUNCT' && last.end <= quotation.inner.end && /^[,.?!]$/.test(last.norm)) {
    return false
  }
  return true
}
