import { readFileSync } from 'node:fs'
import { fOf, type Score } from '../src/evaluate/score.js'
import { type Side, type Standpoint, standpointOf } from '../src/statements/standpoint.js'
import { row } from './quality-tables.js'

/** One headline against one rumour, as people marked it. */
export interface MarkedHeadline {
  claim: string
  headline: string
  side: Side
}

/** Figures alone, no word of the headlines. */
export interface HeadlineFigures {
  headlines: number
  accuracy: number
  f1: Record<Side, number>
  /** How people marked it → how it was read → how often. */
  confusion: Record<Side, Record<Side, number>>
  /** What decided the wrong readings, e.g. 'observing as for: told', the most frequent first. */
  causes: Record<string, number>
}

const SIDES: readonly Side[] = ['for', 'against', 'observing']

/** Records of a comma-separated file (RFC 4180), the first line as their names. */
export function readCsv(text: string): Record<string, string>[] {
  const records: string[][] = []
  let fields: string[] = []
  // A quoted field with doubled marks, or a bare one; then what ends it.
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    fields.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === ',') continue
    if (fields.length > 1 || fields[0] !== '') records.push(fields)
    fields = []
  }
  const [names = [], ...rows] = records
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])))
}

/** The marked headlines of a file of the set. */
export const listMarkedHeadlines = (file: string): MarkedHeadline[] =>
  readCsv(readFileSync(file, 'utf8')).map((row) => ({
    claim: row.claimHeadline!,
    headline: row.articleHeadline!,
    side: row.articleHeadlineStance as Side,
  }))

/** How far the readings are from the marks. */
export function scoreHeadlines(marked: readonly MarkedHeadline[]): HeadlineFigures {
  const none = (): Record<Side, number> => ({ for: 0, against: 0, observing: 0 })
  const confusion = { for: none(), against: none(), observing: none() }
  const causes = new Map<string, number>()
  for (const { claim, headline, side } of marked) {
    const read = standpointOf(claim, headline)
    confusion[side][read.side]++
    if (read.side === side) continue
    const cause = `${side} as ${read.side}: ${decisiveOf(read)}`
    causes.set(cause, (causes.get(cause) ?? 0) + 1)
  }
  const sum = (side: Side, of: (a: Side, b: Side) => number): number =>
    SIDES.reduce((total, other) => total + of(side, other), 0)
  const scoreOf = (side: Side): Score => ({
    hits: confusion[side][side],
    predicted: sum(side, (ours, theirs) => confusion[theirs][ours]),
    expected: sum(side, (theirs, ours) => confusion[theirs][ours]),
  })
  const right = SIDES.reduce((total, side) => total + confusion[side][side], 0)
  return {
    headlines: marked.length,
    accuracy: right / (marked.length || 1),
    f1: {
      for: fOf(scoreOf('for')) ?? 0,
      against: fOf(scoreOf('against')) ?? 0,
      observing: fOf(scoreOf('observing')) ?? 0,
    },
    confusion,
    causes: Object.fromEntries([...causes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))),
  }
}

/** The weightiest evidence for the side that was read. */
function decisiveOf({ side, because }: Standpoint): string {
  const own = because.filter((reason) => reason.side === side)
  return own.reduce((most, reason) => (reason.weight > most.weight ? reason : most), own[0]!).evidence
}

/** The figures as a person reads them: marks in rows, readings in columns, then what decided the wrong ones. */
export function headlinesAsText({ headlines, accuracy, f1, confusion, causes }: HeadlineFigures): string {
  const table = [
    ['marked \\ read', ...SIDES, 'F1'],
    ...SIDES.map((side) => [
      side,
      ...SIDES.map((read) => String(confusion[side][read])),
      f1[side].toFixed(3),
    ]),
  ]
  const lines = table.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(14) : cell.padStart(10))).join(''),
  )
  return [
    `accuracy ${accuracy.toFixed(4)} of ${headlines} headlines`,
    ...lines,
    'wrong readings, by the evidence that decided them:',
    ...Object.entries(causes).map(([cause, times]) => `${String(times).padStart(5)}  ${cause}`),
  ].join('\n')
}

/** The tables of docs/quality.md. */
export function headlinesAsMarkdown({
  headlines,
  accuracy,
  f1,
  confusion,
  causes,
}: HeadlineFigures): string[] {
  const sides = Object.keys(confusion) as Side[]
  return [
    `Accuracy ${accuracy.toFixed(3)} of ${headlines} headlines.`,
    '',
    row(['marked, and read as', ...sides, 'F1']),
    row(['---', ...sides.map(() => '---:'), '---:']),
    ...sides.map((side) => row([side, ...sides.map((read) => confusion[side][read]), f1[side].toFixed(3)])),
    '',
    row(['wrong readings, by what decided them', 'headlines']),
    row(['---', '---:']),
    ...Object.entries(causes).map(([cause, times]) => row([cause, times])),
  ]
}
