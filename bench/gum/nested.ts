import type { Score } from '../../src/evaluate/score.js'
import { contains, lengthOf, overlaps, type Span } from '../../src/model/span.js'
import type { Statement } from '../../src/model/statement.js'
import { analyze } from '../../src/pipeline.js'
import { english } from '../reader.js'
import type { GoldAttribution } from './attributions.js'
import type { GumDocument } from './documents.js'

// Attributions inside what another attribution tells.
//
// Expected: each attribution of the discourse tree whose source and cue lie inside the nucleus of another, paired with
// the nearest such one. Left out, and counted: pairs in which a byline, a caption or a speaker's label stands for the
// source and cue, since there is no cue to find.
// Predicted: neighbouring links of one chain; an attribution inside the content of a statement; a statement inside the
// content of another. Each of the two links needs its own cue.
// A hit: the outer cue shares a character with the outer one's verb, and the inner with the inner's.

/** One link of a chain as the program tells it. */
interface Link {
  cue: Span
  content: readonly Span[]
}

interface Pair {
  outer: Span[]
  inner: Span[]
}

export interface NestedOutcome {
  document: string
  isDev: boolean
  score: Score
  leftOut: number
  /** A line for each miss and each pair put forward wrongly: cause, then the words. */
  errors: { cause: string; text: string }[]
}

export function scoreNested(document: GumDocument): NestedOutcome {
  const { tokens, attributions, text } = document
  const kase = analyze([{ bytes: new TextEncoder().encode(text), file: `${document.name}.txt` }], english)
  const { pairs: gold, leftOut } = listGoldPairs(document)
  const { pairs: predicted, links } = listPairs(kase.statements)
  const free = new Set(predicted.keys())
  const errors: NestedOutcome['errors'] = []
  const show = (spans: readonly Span[]): string =>
    spans.map((span) => text.slice(span.start, span.end)).join(' … ')
  const showPair = (pair: Pair): string =>
    `${show(pair.outer)} > ${show(pair.inner)}: ${around(text, pair.outer[0]!, pair.inner[0]!)}`
  let hits = 0
  for (const pair of gold) {
    const at = [...free].find(
      (p) => touch(predicted[p]!.outer, pair.outer) && touch(predicted[p]!.inner, pair.inner),
    )
    if (at !== undefined) {
      hits++
      free.delete(at)
      continue
    }
    const has = (cue: readonly Span[]): boolean => links.some((link) => touch([link.cue], cue))
    const cause = has(pair.outer)
      ? has(pair.inner)
        ? 'missed: both read, the one not inside the other'
        : 'missed: the inner cue was not read'
      : has(pair.inner)
        ? 'missed: the outer cue was not read'
        : 'missed: neither cue was read'
    errors.push({ cause, text: showPair(pair) })
  }
  const goldCues = attributions.map(({ cue }) => cue.map((at) => tokens[at]!))
  for (const p of free) {
    const pair = predicted[p]!
    const isGold = (cue: readonly Span[]): boolean => goldCues.some((other) => touch(cue, other))
    const cause = isGold(pair.outer)
      ? isGold(pair.inner)
        ? 'too much: both marked, the one not inside the other'
        : 'too much: the inner one is not marked'
      : isGold(pair.inner)
        ? 'too much: the outer one is not marked'
        : 'too much: neither is marked'
    errors.push({ cause, text: showPair(pair) })
  }
  return {
    document: document.name,
    isDev: document.isDev,
    score: { hits, predicted: predicted.length, expected: gold.length },
    leftOut,
    errors,
  }
}

function listGoldPairs({ tokens, attributions }: GumDocument): { pairs: Pair[]; leftOut: number } {
  const pairs: Pair[] = []
  let leftOut = 0
  const cueOf = (attribution: GoldAttribution): Span[] => attribution.cue.map((at) => tokens[at]!)
  for (const inner of attributions) {
    const outer = attributions
      .filter(
        (other) =>
          other !== inner && inner.relation.satellite.every((unit) => other.relation.nucleus.includes(unit)),
      )
      .sort((a, b) => a.relation.nucleus.length - b.relation.nucleus.length)[0]
    if (!outer) continue
    if (!outer.cue.length || !inner.cue.length) leftOut++
    else pairs.push({ outer: cueOf(outer), inner: cueOf(inner) })
  }
  return { pairs, leftOut }
}

function listPairs(statements: readonly Statement[]): { pairs: Pair[]; links: Link[] } {
  const pairs: Pair[] = []
  const links: Link[] = []
  const add = (outer: Span, inner: Span): void => {
    const isKnown = pairs.some((pair) => same(pair.outer[0]!, outer) && same(pair.inner[0]!, inner))
    if (!isKnown && !same(outer, inner)) pairs.push({ outer: [outer], inner: [inner] })
  }
  const whole = statements.filter((statement) => statement.partOf === undefined)
  const inside: Link[] = []
  for (const { voices, cue, content, inner = [] } of whole) {
    inside.push(...inner)
    // 'It seems that P' is nobody's attribution.
    if (!voices.length) continue
    const chain = voices.flatMap((voice) => voice.cue ?? [])
    if (cue && !chain.some((one) => same(one, cue)) && (voices.length < 2 || !voices.at(-1)!.cue))
      chain.push(cue)
    for (const [k, one] of chain.entries()) if (k > 0) add(chain[k - 1]!, one)
    const last = chain.at(-1)
    if (last) inside.push({ cue: last, content })
    for (const one of chain.slice(0, -1)) links.push({ cue: one, content: [] })
  }
  links.push(...inside)
  for (const one of inside) {
    const parent = inside
      .filter((other) => !same(other.cue, one.cue) && other.content.some((span) => contains(span, one.cue)))
      .sort((a, b) => sizeOf(a) - sizeOf(b))[0]
    if (parent) add(parent.cue, one.cue)
  }
  return { pairs, links }
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
const touch = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((x) => b.some((y) => overlaps(x, y)))
const sizeOf = ({ content }: Link): number => content.reduce((sum, span) => sum + lengthOf(span), 0)

/** The words from the one to the other, at most so many. */
const around = (text: string, a: Span, b: Span): string =>
  text
    .slice(Math.max(0, Math.min(a.start, b.start) - 20), Math.max(a.end, b.end) + 40)
    .replace(/\s+/g, ' ')
    .slice(0, 160)
