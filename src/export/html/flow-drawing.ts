import type { ClaimAnswer } from '../../answers/claim-answer.js'
import { shorten } from '../../answers/report-label.js'
import { counted, listed, ranged } from '../../answers/wording.js'
import type { CaseReport } from '../../model/case-file.js'
import { type FlowLayout, type FlowNode, layoutFlow } from './flow-layout.js'
import { html, Markup } from './markup.js'

/** Pixels. The drawing is not scaled on a small screen, where its letters would be too small: it scrolls sideways. */
const BOX = 30
const REPORT_BOX = 23
const GAP = 32
const END_WIDTH = 74
/** Boxes grow narrower, down to the second number, where more columns have to fit the page. */
const NODE_WIDTHS = [196, 132] as const
const PAGE_WIDTH = 890
const MARGIN = 12
const HEAD = 24
const PADDING = 8
/** Pixels a letter of 12.5 px takes even in a wide face, and one of 11 px in a name that needs two lines; bold takes more. */
const LETTER = 7.1
const SMALL_LETTER = 6.2
const BOLD = 1.1

/** The way of one side of a claim from the world to the reader as a figure; null when that side is empty. */
export function flowFigure(
  claim: ClaimAnswer,
  side: 'for' | 'against',
  reports: ReadonlyMap<string, CaseReport>,
): Markup | null {
  const standing = side === 'for' ? claim.support : claim.against
  if (standing.statements.length === 0) return null
  const layout = layoutFlow(claim, side, reports)
  const width = xOf(layout.columns - 1, layout.columns) + END_WIDTH + MARGIN
  const height = HEAD + layout.height + MARGIN
  const name = `flow-${claim.id}-${side}`
  const title = side === 'for' ? 'How the claim reached you' : 'How the denial reached you'
  const label = `${title}: drawing, scrolls sideways`
  return html`<figure class="flow ${side}"><div class="scroll" tabindex="0" role="region" aria-label="${label}, claim ${claim.number}">
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${name}-t ${name}-d">
<title id="${name}-t">${title}</title><desc id="${name}-d">${describe(claim, side)}</desc>
${headings(layout)}${groups(layout)}${edges(layout)}${layout.nodes.map((node) => box(node, layout))}</svg></div>
<figcaption>${title}. ${legend(layout)}</figcaption></figure>
`
}

function describe(claim: ClaimAnswer, side: 'for' | 'against'): string {
  const standing = side === 'for' ? claim.support : claim.against
  const voices = [...standing.named, ...standing.unnamed].map((party) => party.name)
  const own = standing.own.length > 0 ? [`${counted(standing.own.length, 'report')} that name no source`] : []
  const through =
    standing.through.length > 0
      ? `, through ${listed(
          standing.through.map((party) => party.name),
          4,
        )}`
      : ''
  const hangs =
    standing.hangs === null ? '' : ` ${standing.hangs[0]!.toUpperCase()}${standing.hangs.slice(1)}.`
  return `From ${listed([...voices, ...own], 5)}${through}, to ${counted(standing.reports, 'report')}: ${ranged(standing.low, standing.high, 'origin')}.${hangs}`
}

function legend(layout: FlowLayout): string {
  const parts: string[] = []
  if (layout.groups.some((group) => group.size > 1)) {
    parts.push(
      layout.groups.some((group) => group.maybe)
        ? 'A broken frame holds sources that may be one.'
        : 'A frame holds sources that count as one.',
    )
  }
  const weak = layout.nodes.filter((node) => node.weak).length
  if (weak > 0)
    parts.push(weak === 1 ? 'Filled: all of it hangs on this one.' : 'Filled: all of it hangs on these.')
  if (layout.edges.some((edge) => edge.credit)) parts.push('Dotted line: a credit in the report.')
  return parts.join(' ')
}

function nodeWidth(columns: number): number {
  const inner = columns - 2
  const room = (PAGE_WIDTH - 2 * (MARGIN + END_WIDTH) - GAP) / inner - GAP
  return Math.floor(Math.max(NODE_WIDTHS[1], Math.min(NODE_WIDTHS[0], room)))
}

function xOf(column: number, columns: number): number {
  if (column === 0) return MARGIN
  return MARGIN + END_WIDTH + GAP + (column - 1) * (nodeWidth(columns) + GAP)
}

function yOf(y: number): number {
  return HEAD + y
}

function widthOf(node: FlowNode, columns: number): number {
  return node.kind === 'world' || node.kind === 'reader' ? END_WIDTH : nodeWidth(columns)
}

function headings(layout: FlowLayout): Markup[] {
  const names = Array.from({ length: layout.columns }, (_, at) => {
    if (at === 0 || at === layout.columns - 1) return ''
    if (at === 1) return 'Who says it'
    return at === layout.columns - 2 ? 'Reports' : at === 2 ? 'Through' : ''
  })
  return names.flatMap((name, at) =>
    name === '' ? [] : html`<text class="head" x="${xOf(at, layout.columns)}" y="14">${name}</text>`,
  )
}

function groups(layout: FlowLayout): Markup[] {
  return layout.groups
    .filter((group) => group.size > 1 || group.maybe)
    .map((group) => {
      const y = yOf(group.from) - BOX / 2 - 3.5
      const height = group.to - group.from + BOX + 7
      return html`<rect class="origin${group.maybe ? ' maybe' : ''}" x="${xOf(group.column, layout.columns) - 6}" y="${y}" width="${nodeWidth(layout.columns) + 12}" height="${height}" rx="9"/>`
    })
}

function edges(layout: FlowLayout): Markup[] {
  return layout.edges.map(({ from, to, credit }) => {
    const x1 = xOf(from.column, layout.columns) + widthOf(from, layout.columns)
    const x2 = xOf(to.column, layout.columns)
    const bend = Math.max(GAP / 2, Math.min(120, (x2 - x1) / 2))
    const [y1, y2] = [yOf(from.y), yOf(to.y)]
    // Over columns that it skips a line keeps to its source's height, where that row is free, and bends at the end.
    const d = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
    return html`<path${credit ? new Markup(' class="credit"') : null} d="${d}"/>`
  })
}

function box(node: FlowNode, layout: FlowLayout): Markup {
  const x = xOf(node.column, layout.columns)
  const y = yOf(node.y)
  const width = widthOf(node, layout.columns)
  const high = node.kind === 'report' ? REPORT_BOX : BOX
  const isEnd = node.kind === 'world' || node.kind === 'reader'
  const name = node.kind === 'unnamed' ? `“${node.name}”` : node.name
  const room = isEnd ? width : width - 2 * PADDING
  const { lines, isSmall, isWhole } = nameLines(name, room, node.weak, high === BOX)
  const place = isEnd
    ? new Markup(` x="${x + width / 2}" text-anchor="middle"`)
    : new Markup(` x="${x + PADDING}"`)
  const first = lines.length === 1 ? y + 4.5 : y - 2.5
  const small = isSmall ? new Markup(' class="small"') : null
  const texts = lines.map((line, at) => html`<text${small}${place} y="${first + at * 12.5}">${line}</text>`)
  const full = isWhole ? null : html`<title>${node.name}</title>`
  return html`<g class="node ${node.kind}${node.weak ? ' weak' : ''}">${full}<rect x="${x}" y="${y - high / 2}" width="${width}" height="${high}" rx="${isEnd ? 13 : 5}"/>${texts}</g>
`
}

/** A name in one line, in a smaller one, or in two smaller ones; cut with an ellipsis where even they cannot hold it. */
function nameLines(
  name: string,
  room: number,
  isBold: boolean,
  mayBreak: boolean,
): { lines: string[]; isSmall: boolean; isWhole: boolean } {
  const lettersOf = (letter: number): number => Math.floor(room / (isBold ? letter * BOLD : letter))
  if (name.length <= lettersOf(LETTER)) return { lines: [name], isSmall: false, isWhole: true }
  const most = lettersOf(SMALL_LETTER)
  const space = name.length <= most ? -1 : name.lastIndexOf(' ', most)
  if (!mayBreak || space <= 0) {
    return { lines: [shorten(name, most)], isSmall: true, isWhole: name.length <= most }
  }
  const rest = name.slice(space + 1)
  return { lines: [name.slice(0, space), shorten(rest, most)], isSmall: true, isWhole: rest.length <= most }
}
