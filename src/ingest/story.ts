import type { BylineMention, Furniture, FurnitureKind, OutletMention } from '../model/report.js'
import type { Span } from '../model/span.js'
import { bySpan, mergeSpans, trimSpan, withoutSpans } from '../model/span.js'
import { findBareByline, findByline, isJobLine, listReporters } from './byline.js'
import { listBareCaptions } from './caption.js'
import { findDate } from './date.js'
import { findDateline } from './dateline.js'
import { findEdgeKind, findFurnitureKind, listCreditedOutlets } from './furniture.js'
import { isHeadline, isTitleCase } from './headline.js'
import { findGluedCaption, findLineTail } from './line-tail.js'
import type { Unit } from './lines.js'
import { listUnits } from './lines.js'
import { listByNeighbours } from './neighbours.js'
import { findOutletName } from './outlets.js'
import { standInHeadline, tidy } from './stand-in.js'
import { splitTitle } from './title.js'

/** A text with what its own words say about it: where the story is, who wrote it, for whom, when. */
export interface MarkedText {
  /** The lines or paragraphs that were told apart, in reading order. */
  units: Unit[]
  headline: string
  headlineSpan: Span | null
  bylines: BylineMention[]
  outlets: OutletMention[]
  /** EDTF, or null when the text names no date of its own. */
  published: string | null
  body: Span[]
  furniture: Furniture[]
}

/** What a page's markup already says; spans point into the text. */
export interface KnownParts {
  headline: Span | null
  furniture: readonly Furniture[]
}

/** How many of the first story paragraphs may carry a dateline: a standfirst or two can stand before it. */
const DATELINE_WITHIN = 3

/** Shorter lines above the story are its standfirst, in code units. */
const MIN_PARAGRAPH = 60

/** Tells story and furniture apart. Law: spans in range, sorted, not overlapping; the body is never empty in a text with words. */
export function markStory(text: string, known: KnownParts = { headline: null, furniture: [] }): MarkedText {
  const units = listUnits(text)
  // A block of a page is one unit of its text, so its start is enough to know it by.
  const marked = new Map(known.furniture.map((part) => [part.start, part.kind]))
  if (known.headline) marked.set(known.headline.start, 'headline')
  const kinds: (FurnitureKind | null)[] = units.map((unit) => marked.get(unit.start) ?? null)
  const found: Pick<MarkedText, 'bylines' | 'outlets' | 'published'> = {
    bylines: [],
    outlets: [],
    published: null,
  }

  for (const [i, unit] of units.entries()) kinds[i] ??= findFurnitureKind(unit.words)
  const top = readTop(units, kinds, found, known.headline !== null)
  readTail(units, kinds, top)
  // Markup told us the captions of a page; in plain text they have to be guessed.
  if (known.headline === null)
    for (const i of listBareCaptions(units, (index) => kinds[index] === null)) kinds[i] = 'caption'
  for (const [i, kind] of listByNeighbours(units, (index) => kinds[index] ?? null)) kinds[i] = kind
  keepSomeStory(units, kinds)

  const furniture: Furniture[] = []
  for (const [i, unit] of units.entries()) {
    const kind = kinds[i]
    if (!kind) continue
    furniture.push({ start: unit.start, end: unit.end, kind })
    readCredits(unit, kind, found)
  }
  const datelines = new Map(readDatelines(units, kinds, found).map((part) => [part.start, part]))
  furniture.push(...datelines.values())
  for (const [i, unit] of units.entries())
    if (!kinds[i]) furniture.push(...listInLine(unit, datelines.get(unit.start)?.end))
  furniture.sort(bySpan)

  const headlineIndex = kinds.indexOf('headline')
  const headlineUnit = units[headlineIndex]
  // 'Weir stays shut | The Lowland Gazette': the line is furniture, the headline is its first part.
  const title = headlineUnit ? splitTitle(headlineUnit.words).headline : ''
  return {
    units,
    headline: headlineUnit ? tidy(title) : standInHeadline(text, units, kinds, furniture),
    headlineSpan: headlineUnit ? spanOf(headlineUnit, title) : null,
    bylines: distinct(found.bylines),
    outlets: distinct(found.outlets),
    published: found.published,
    body: listBody(text, units, kinds, furniture),
    furniture,
  }
}

/** What a page's markup glued to a line of story: a caption before it, a notice behind it. */
function listInLine({ words, start, end }: Unit, storyFrom = start): Furniture[] {
  const found: Furniture[] = []
  // A dateline stands where a caption would.
  const caption = storyFrom === start ? findGluedCaption(words) : null
  if (caption !== null) found.push({ start, end: start + caption, kind: 'caption' })
  const tail = findLineTail(words)
  if (tail !== null && start + tail > Math.max(storyFrom, start + (caption ?? 0)))
    found.push({ start: start + tail, end, kind: 'promotion' })
  return found
}

/** Headline, byline and date lines above the story. Returns the index of the first story unit. */
function readTop(
  units: readonly Unit[],
  kinds: (FurnitureKind | null)[],
  found: Pick<MarkedText, 'bylines' | 'outlets' | 'published'>,
  headlineKnown: boolean,
): number {
  let headline = headlineKnown
  for (let i = 0; i < units.length && i < 40; i++) {
    const unit = units[i]!
    if (kinds[i]) {
      if (kinds[i] === 'headline') headline = true
      continue
    }
    const byline =
      findByline(unit.words, unit.start) ?? (headline ? findBareByline(unit.words, unit.start) : null)
    if (byline) {
      kinds[i] = 'byline'
      found.bylines.push(...byline.bylines)
      found.outlets.push(...byline.outlets)
      found.published ??= byline.date
      continue
    }
    const kind =
      findEdgeKind(unit.words, 'head') ??
      (isOutletLine(unit) || (kinds[i - 1] === 'byline' && isJobLine(unit.words)) ? 'byline' : null)
    if (kind) {
      kinds[i] = kind
      if (isOutletLine(unit)) found.outlets.push(outletOfLine(unit))
      continue
    }
    if (!headline && isHeadline(unit, units.slice(i + 1, i + 6), isFollowed(units, kinds, i))) {
      kinds[i] = 'headline'
      headline = true
      const { outlet } = splitTitle(unit.words)
      if (outlet) found.outlets.push({ name: outlet, span: spanOf(unit, outlet), as: 'publisher' })
      continue
    }
    return i
  }
  return units.length
}

/** Where some words of a unit stand in the text. */
function spanOf(unit: Unit, words: string): Span {
  const start = unit.start + Math.max(0, unit.words.lastIndexOf(words))
  return { start, end: start + words.length }
}

/** Does a byline, a date line or a dateline come right after this unit? Only headlines have that. */
function isFollowed(
  units: readonly Unit[],
  kinds: readonly (FurnitureKind | null)[],
  index: number,
): boolean {
  const next = units[index + 1]
  if (!next) return false
  if (kinds[index + 1] === 'dateline' || kinds[index + 1] === 'byline') return true
  return findByline(next.words, 0) !== null || findDateline(next.words, false) !== null
}

/** A line above the story that is nothing but an outlet's name. */
const isOutletLine = (unit: Unit): boolean => unit.words.length <= 60 && findOutletName(unit.words) !== null

function outletOfLine(unit: Unit): OutletMention {
  const outlet = findOutletName(unit.words)!
  return {
    name: outlet.name,
    span: { start: unit.start, end: unit.end },
    as: outlet.agency ? 'agency' : 'publisher',
  }
}

/** Signatures, biographies and links below the story, from the end upwards until a story line stands. */
function readTail(units: readonly Unit[], kinds: (FurnitureKind | null)[], top: number): void {
  for (let i = units.length - 1; i > top; i--) {
    kinds[i] ??= findEdgeKind(units[i]!.words, 'tail')
    if (kinds[i]) continue
    // Two or more headlines in a row below the story are links to other stories.
    let from = i
    while (from > top && !kinds[from] && isLinkLine(units[from]!.words)) from--
    if (i - from < 2) return
    for (let link = from + 1; link <= i; link++) kinds[link] = 'read-more'
    i = from + 1
  }
}

const isLinkLine = (words: string): boolean =>
  words.length <= 120 && !/[.:;,]["”’]?$/.test(words) && words.split(/\s+/).length >= 4 && isTitleCase(words)

/** A text that is nothing but furniture was misread: then all but its headline is story. */
function keepSomeStory(units: readonly Unit[], kinds: (FurnitureKind | null)[]): void {
  if (units.length === 0 || kinds.includes(null)) return
  for (const i of kinds.keys()) if (kinds[i] !== 'headline') kinds[i] = null
  if (!kinds.includes(null)) kinds[kinds.length - 1] = null
}

function readCredits(
  unit: Unit,
  kind: FurnitureKind,
  found: Pick<MarkedText, 'bylines' | 'outlets' | 'published'>,
): void {
  if (kind === 'dateline') found.published ??= findDate(unit.words)?.date ?? null
  if (kind === 'credit' || kind === 'biography' || kind === 'promotion')
    found.bylines.push(...listReporters(unit.words, unit.start, kind))
  for (const outlet of listCreditedOutlets(unit.words, kind)) {
    const span = { start: unit.start + outlet.start, end: unit.start + outlet.end }
    // A copyright line or a biography names who published; a credit names whose text or reporting it is.
    const as = kind !== 'credit' && !outlet.agency ? 'publisher' : 'agency'
    found.outlets.push({ name: outlet.name, span, as })
  }
  // 'Read more: Weir stays shut | The Lowland Gazette https://…' is the outlet's own paste-in.
  if (kind === 'read-more') {
    const site = /\|\s*([^|]{3,50}?)\s+https?:/.exec(unit.words)
    if (site) {
      const start = unit.start + site.index + site[0].indexOf(site[1]!)
      const name = findOutletName(site[1]!)?.name ?? site[1]!
      found.outlets.push({ name, span: { start, end: start + site[1]!.length }, as: 'publisher' })
    }
  }
}

function readDatelines(
  units: readonly Unit[],
  kinds: readonly (FurnitureKind | null)[],
  found: Pick<MarkedText, 'bylines' | 'outlets' | 'published'>,
): Furniture[] {
  const datelines: Furniture[] = []
  let seen = 0
  for (const [i, unit] of units.entries()) {
    if (kinds[i]) continue
    if (seen >= DATELINE_WITHIN || datelines.length > 0) break
    // A database puts its own summary first and 'FULL TEXT' over the report, which begins there.
    const first = seen === 0 || /^\p{Lu}[\p{Lu} ]{3,30}[.:]?$/u.test(units[i - 1]?.words ?? '')
    const dateline = findDateline(unit.words, first)
    // A standfirst's lines are short; a paragraph of them is counted.
    if (unit.words.length >= MIN_PARAGRAPH) seen++
    if (!dateline || unit.start + dateline.end >= unit.end) continue
    const end = trimSpan(unit.words, { start: 0, end: dateline.end }).end
    datelines.push({ start: unit.start, end: unit.start + end, kind: 'dateline' })
    found.published ??= dateline.date
    if (dateline.agency) {
      const span = { start: unit.start + dateline.agency.start, end: unit.start + dateline.agency.end }
      found.outlets.push({ name: dateline.agency.name, span, as: 'agency' })
    }
  }
  return datelines
}

/** Runs of story units, from the first word of a run to its last, with the dateline cut out. */
function listBody(
  text: string,
  units: readonly Unit[],
  kinds: readonly (FurnitureKind | null)[],
  furniture: readonly Furniture[],
): Span[] {
  const runs: Span[] = []
  let open: Span | null = null
  for (const [i, unit] of units.entries()) {
    if (kinds[i]) open = null
    else if (open) open.end = unit.end
    else {
      open = { start: unit.start, end: unit.end }
      runs.push(open)
    }
  }
  // What stands in a line of story: datelines before it, notices of the page behind it. Whole lines are in no run.
  const holes = furniture.filter(({ kind }) => /^(?:dateline|promotion|caption)$/.test(kind))
  const cut = runs.flatMap((run) =>
    withoutSpans(
      run,
      holes.filter((hole) => hole.start < run.end && hole.end > run.start),
    ),
  )
  return mergeSpans(cut.map((span) => trimSpan(text, span)).filter((span) => span.end > span.start))
}

/** Each name once, where it first stands. */
function distinct<T extends { name: string; as?: string }>(mentions: readonly T[]): T[] {
  const seen = new Set<string>()
  return mentions.filter((mention) => {
    const key = `${mention.as ?? ''}\u0000${mention.name}`
    return !seen.has(key) && seen.add(key)
  })
}
