import type { ClaimSummary, Neither } from '../../answers/claim-summary.js'
import type { Difference } from '../../answers/difference.js'
import { foldAlike, type Party } from '../../answers/party.js'
import { shorten } from '../../answers/report-label.js'
import type { SideAnswer } from '../../answers/side-answer.js'
import { counted, quoted, ranged } from '../../answers/wording.js'
import { flow, inert, type Piece } from './flow.js'
import type { Style } from './style.js'

/** Columns of the labels ('Behind it', 'Hangs on'). */
const LABEL = 13
/** A list longer than this is cut: a screen is for the first look, --json and --html have all. */
const NAMES = 5
/** Dots that are drawn one by one; a wall of more says no more than its number. */
const DOTS = 40

/** Every fact about a claim, one labelled line each, indented; lines that would say nothing are left out. */
export function factLines(claim: ClaimSummary, style: Style, indent: number): string[] {
  const { support, against } = claim
  const lines = [...countLines(claim, style, indent)]
  const add = (label: string, pieces: Piece[]): void => {
    if (pieces.length > 0) lines.push(...labelled(label, pieces, style, indent))
  }
  add('Behind it', partyPieces(support.named, style.named))
  add('Unnamed', partyPieces(support.unnamed, style.unnamed))
  add('No source', ownPieces(support))
  add('Through', partyPieces(support.through, style.named))
  if (against.statements.length > 0) {
    const tellers = [...against.named, ...against.unnamed, ...against.own]
    const sum = `${counted(against.reports, 'report')}, ${ranged(against.low, against.high, 'origin')}`
    add('Against it', [
      ...partyPieces(tellers, style.against),
      { text: tellers.length > 1 ? `; in all ${sum}` : ` (${sum})`, paint: style.faint },
    ])
  }
  add('Unconfirmed', neitherPieces(claim, 'declines', style))
  add('Asked by', neitherPieces(claim, 'asks', style))
  if (support.hangs && claim.support.reports > 1) add('Hangs on', hangsPieces(support, style))
  for (const [at, pieces] of differencePieces(claim.differences, style).entries()) {
    add(at === 0 ? 'Accounts' : '', pieces)
  }
  return lines
}

/** '13 reports → 1–2 origins  (●●●●●●●●●●) (●●●)': a bracket is an origin, a dot a report in which it is heard. */
function countLines(claim: ClaimSummary, style: Style, indent: number): string[] {
  const { support } = claim
  if (support.statements.length === 0) {
    return flow([{ text: 'no report supports it', paint: style.faint }], style.width, indent)
  }
  const pieces: Piece[] = [
    { text: counted(support.reports, 'report') },
    { text: ' → ', paint: style.faint },
    { text: ranged(support.low, support.high, 'origin').replace(/ /g, '\u00a0'), paint: style.figure },
  ]
  const dots = support.origins.reduce((sum, origin) => sum + Math.max(1, origin.reports.length), 0)
  if (support.reports > 1 && dots <= DOTS) {
    const groups = support.origins.map((origin) => `(${'●'.repeat(Math.max(1, origin.reports.length))})`)
    pieces.push({ text: `   ${groups.join(' ')}`, paint: style.figure })
  }
  return flow(pieces, style.width, indent).map((line) => line.replace(/\u00a0/g, ' '))
}

/** A line with its label before it; those that follow stand under its beginning. */
export function labelled(label: string, pieces: readonly Piece[], style: Style, indent: number): string[] {
  const lines = flow(pieces, style.width, indent + LABEL)
  const head = ' '.repeat(indent) + style.faint(label.padEnd(LABEL))
  return lines.map((line, at) => (at === 0 ? head + line.slice(indent + LABEL) : line))
}

function partyPieces(parties: readonly Party[], paint: (text: string) => string): Piece[] {
  const shown = parties.length > NAMES + 1 ? parties.slice(0, NAMES) : parties
  const pieces: Piece[] = []
  for (const [at, party] of shown.entries()) {
    if (at > 0) pieces.push({ text: ', ' })
    // A description of an unnamed source is the report's own wording, so it stands in quotation marks.
    const name = shorten(inert(party.name), 70)
    pieces.push({ text: party.kind === 'unnamed' ? `“${name}”` : name, paint })
    if (party.reports > 1) pieces.push({ text: ` (${party.reports})` })
  }
  if (shown.length < parties.length) pieces.push({ text: ` and ${parties.length - shown.length} more` })
  return pieces
}

function ownPieces(support: SideAnswer): Piece[] {
  if (support.own.length === 0) return []
  const names = partyPieces(support.own, (text) => text)
  return [...names, { text: support.own.length === 1 ? ' says it itself' : ' say it themselves' }]
}

function neitherPieces(claim: ClaimSummary, as: Neither['as'], style: Style): Piece[] {
  const entries = claim.neither.filter((each) => each.as === as)
  const first = entries[0]
  if (!first) return []
  const rest = entries.length - 1
  const { name, kind } = first.party
  return [
    { text: inert(kind === 'unnamed' ? `“${shorten(name, 70)}”` : name) },
    { text: `: ${quoted(shorten(inert(first.words), 70))}`, paint: style.faint },
    ...(rest > 0 ? [{ text: ` and ${rest} more` }] : []),
  ]
}

function hangsPieces(support: SideAnswer, style: Style): Piece[] {
  // Several unnamed sources of one description are one entry with a count; here the count is of sources.
  const folded = foldAlike(support.weakest.map((party) => ({ ...party, reports: 1 })))
  // Those one can go and ask come first; a report that names no one tells a reader least.
  const weakest = [...folded].sort((a, b) => HANGS_ORDER(a) - HANGS_ORDER(b))
  const count = support.weakest.length
  if (count === 1) return [{ text: 'all of it on ' }, ...listPieces(weakest, style)]
  // Two or three are taken in at a glance; beyond that the number is the news, and the first few names a taste of it.
  if (count <= HANGS)
    return [{ text: 'no single one; on ' }, ...listPieces(weakest, style), { text: ' together' }]
  if (count > TASTE) return [{ text: `no single one: ${count} would have to fail together` }]
  // 'And 1 more' would take as much room as the one.
  const most = weakest.length > HANGS + 1 ? HANGS : weakest.length
  return [
    { text: `no single one; on ${count} together: ` },
    ...listPieces(weakest.slice(0, most), style, count),
  ]
}

/** How many of those that a claim hangs on are named. */
const HANGS = 3
/** With more than these a few names tell nothing. */
const TASTE = 6

const HANGS_ORDER = (party: Party): number => (party.kind === 'report' ? 2 : party.kind === 'unnamed' ? 1 : 0)

/** 'A, “a clerk” and B'; with `of`, 'A, “a clerk” (2) and 4 more'. */
function listPieces(parties: readonly Party[], style: Style, of?: number): Piece[] {
  const rest = of === undefined ? 0 : of - parties.reduce((sum, party) => sum + party.reports, 0)
  const pieces: Piece[] = []
  for (const [at, party] of parties.entries()) {
    if (at > 0) pieces.push({ text: rest === 0 && at === parties.length - 1 ? ' and ' : ', ' })
    const name = shorten(inert(party.name), 60)
    pieces.push({ text: party.kind === 'unnamed' ? `“${name}”` : name, paint: style.strong })
    if (party.reports > 1) pieces.push({ text: ` (${party.reports})` })
  }
  if (rest > 0) pieces.push({ text: ` and ${rest} more` })
  return pieces
}

/** One line a difference; denials have a line of their own above. */
function differencePieces(differences: readonly Difference[], style: Style): Piece[][] {
  const told = differences.filter((difference) => difference.kind !== 'denial')
  const shown = told.length > DIFFERENCES + 1 ? told.slice(0, DIFFERENCES) : told
  const lines: Piece[][] = shown.map(({ what, reading, meaning }) => [
    { text: inert(what), ...(reading === 'conflict' ? { paint: style.against } : {}) },
    { text: ` (${meaning})`, paint: style.faint },
  ])
  if (told.length > shown.length) lines.push([{ text: `and ${told.length - shown.length} more` }])
  return lines
}

/** Differences on the first screen; the claim's own screen has more. */
const DIFFERENCES = 3
