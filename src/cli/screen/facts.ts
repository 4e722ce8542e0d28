import type { ClaimSummary } from '../../answers/claim-summary.js'
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
  add('Unnamed', partyPieces(support.unnamed, style.unnamed, true))
  add('No source', ownPieces(support))
  add('Through', partyPieces(support.through, style.named))
  if (against.statements.length > 0) {
    add('Denied by', [
      ...partyPieces([...against.named, ...against.unnamed, ...against.own], style.against),
      {
        text: ` (${counted(against.reports, 'report')}, ${ranged(against.low, against.high, 'origin')})`,
        paint: style.faint,
      },
    ])
  }
  add('Unconfirmed', neitherPieces(claim, style))
  if (support.hangs && claim.support.reports > 1) add('Hangs on', hangsPieces(support, style))
  add('Accounts', differencePieces(claim.differences, style))
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

function labelled(label: string, pieces: readonly Piece[], style: Style, indent: number): string[] {
  const lines = flow(pieces, style.width, indent + LABEL)
  const head = ' '.repeat(indent) + style.faint(label.padEnd(LABEL))
  return lines.map((line, at) => (at === 0 ? head + line.slice(indent + LABEL) : line))
}

function partyPieces(parties: readonly Party[], paint: (text: string) => string, quoted = false): Piece[] {
  const shown = parties.length > NAMES + 1 ? parties.slice(0, NAMES) : parties
  const pieces: Piece[] = []
  for (const [at, party] of shown.entries()) {
    if (at > 0) pieces.push({ text: ', ' })
    // A description of an unnamed source is the report's own wording, so it stands in quotation marks.
    const name = shorten(inert(party.name), 70)
    pieces.push({ text: quoted ? `“${name}”` : name, paint })
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

function neitherPieces(claim: ClaimSummary, style: Style): Piece[] {
  const first = claim.neither[0]
  if (!first) return []
  const rest = claim.neither.length - 1
  return [
    { text: inert(first.party.name) },
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
  // 'And 1 more' would take as much room as the one.
  const most = weakest.length > HANGS + 1 ? HANGS : weakest.length
  return [
    { text: `no single one; on ${count} together: ` },
    ...listPieces(weakest.slice(0, most), style, count),
  ]
}

/** How many of those that a claim hangs on are named. */
const HANGS = 3

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

/** Denials have a line of their own; the same pair of values told by several reports is shown once. */
function differencePieces(differences: readonly Difference[], style: Style): Piece[] {
  const counts = new Map<string, { difference: Difference; times: number }>()
  for (const difference of differences) {
    if (difference.kind === 'denial') continue
    const key = `${difference.what} ${difference.reading}`
    const known = counts.get(key)
    if (known) known.times += 1
    else counts.set(key, { difference, times: 1 })
  }
  const shown = [...counts.values()].slice(0, 3)
  const pieces: Piece[] = shown.flatMap(({ difference, times }, at) => [
    ...(at > 0 ? [{ text: '; ' }] : []),
    {
      text: inert(difference.what),
      ...(difference.reading === 'conflict' ? { paint: style.against } : {}),
    },
    { text: ` (${difference.meaning}${times > 1 ? `; ${times} pairs` : ''})`, paint: style.faint },
  ])
  if (counts.size > shown.length) pieces.push({ text: `; and ${counts.size - shown.length} more` })
  return pieces
}
