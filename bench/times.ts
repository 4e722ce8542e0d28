// Dates and amounts against what a person marked, beside the two open tools that read them best: chrono-node and
// Recognizers-Text. Part of `npm run evaluate`. How the tools' answers are made comparable: times/normal-form.ts
// and, for the narratives, times/wikiwars.ts.

import { join } from 'node:path'
import { row } from './quality-tables.js'
import { isSame, isSameSpan, type Reading } from './times/normal-form.js'
import { hearsay } from './times/ours.js'
import { loadPeers, type Reader } from './times/peers.js'
import { type Model, readRecognizers, type TimesCase } from './times/recognizers.js'
import { addCase, emptyTally, f1, listCauses, type Tally } from './times/score.js'
import { readDoc, readWikiwars, type WikiwarsDoc } from './times/wikiwars.js'

export interface TimesRow {
  /** 'DateTime', 'Number' …, 'all', or 'wikiwars'. */
  set: string
  tool: string
  cases: number
  /** Of the exact stretch of text. */
  spanF1: number
  /** Of the stretch and its value. */
  rightF1: number
  /** Share of the cases with everything right and nothing else. */
  whole: number
}

export interface TimesFigures {
  /** Cases that Recognizers-Text says its JavaScript cannot do: left out for every tool. */
  leftOut: Record<string, number>
  /** Stretches that the tests mark without a value: neither asked of a tool nor held against it. */
  unvalued: Record<string, number>
  rows: TimesRow[]
  /** Why Hearsay is wrong, the most frequent first: 'DateTime, date: too long' → how often. */
  causes: Record<string, number>
  /** The same of each other tool. */
  peerCauses: Record<string, Record<string, number>>
}

/** @param data the folder that has times/recognizers and times/wikiwars; without them null */
export async function measureTimes(data: string): Promise<TimesFigures | null> {
  const { cases, leftOut } = readRecognizers(join(data, 'times', 'recognizers'))
  const docs = readWikiwars(join(data, 'times', 'wikiwars', 'tml'))
  if (cases.length === 0 && docs.length === 0) return null
  const readers: Reader[] = [hearsay, ...(await loadPeers())]
  const rows: TimesRow[] = []
  const causes = new Map<string, Record<string, number>>()
  for (const reader of readers) {
    const counted = new Map<string, number>()
    rows.push(...scoreCases(reader, cases, counted))
    if (docs.length > 0) rows.push(scoreDocs(reader, docs, counted))
    causes.set(reader.name, sorted(counted))
  }
  const { [hearsay.name]: ours = {}, ...peerCauses } = Object.fromEntries(causes)
  const unvalued = new Map<string, number>()
  for (const one of cases) if (one.unvalued.length > 0) count(unvalued, one.model, one.unvalued.length)
  return {
    leftOut: Object.fromEntries(leftOut),
    unvalued: Object.fromEntries(unvalued),
    rows: rows.sort(bySet),
    causes: ours,
    peerCauses,
  }
}

const SETS = [
  'DateTime',
  'Number',
  'Ordinal',
  'Percent',
  'Currency',
  'Dimension',
  'Temperature',
  'Age',
  'all',
  'wikiwars',
]
const bySet = (a: TimesRow, b: TimesRow): number => SETS.indexOf(a.set) - SETS.indexOf(b.set)

const sorted = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))

const rowOf = (set: string, tool: string, tally: Tally): TimesRow => ({
  set,
  tool,
  cases: tally.cases,
  spanF1: round(f1(tally.span, tally)),
  rightF1: round(f1(tally.right, tally)),
  whole: round(tally.whole / tally.cases),
})
const round = (value: number): number => Number(value.toFixed(3))

/** One row a set of cases the tool reads; 'all' only for a tool that reads them all. */
function scoreCases(reader: Reader, cases: readonly TimesCase[], causes: Map<string, number>): TimesRow[] {
  const tallies = new Map<Model, Tally>()
  const all = emptyTally()
  for (const one of cases) {
    if (!reader.models.has(one.model)) continue
    const tally = tallies.get(one.model) ?? emptyTally()
    tallies.set(one.model, tally)
    const found = reader
      .read(one.model, one)
      .filter(({ start, end }) => !one.unvalued.some((span) => start < span.end && span.start < end))
    for (const total of [tally, all]) addCase(total, one.expected, found)
    for (const cause of listCauses(one.expected, found)) count(causes, `${one.model}, ${cause}`)
  }
  const rows = [...tallies].map(([model, tally]) => rowOf(model, reader.name, tally))
  return tallies.size > 1 ? [...rows, rowOf('all', reader.name, all)] : rows
}

const count = (counts: Map<string, number>, key: string, by = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function scoreDocs(reader: Reader, docs: readonly WikiwarsDoc[], causes: Map<string, number>): TimesRow {
  const tally = emptyTally()
  for (const doc of docs) {
    const found = readDoc(reader, doc)
    const starts = new Map(found.map((reading) => [reading.start, reading]))
    const hit = (one: Reading): Reading | undefined => {
      const other = starts.get(one.start)
      return other && isSameSpan(one, other) ? other : undefined
    }
    // A value that names no day and no length asks for its words alone.
    const right = (one: Reading): boolean => {
      const other = hit(one)
      return other !== undefined && (one.forms.length === 0 || isSame(one, other))
    }
    tally.expected += doc.expected.length
    tally.found += found.length
    tally.span += doc.expected.filter(hit).length
    tally.right += doc.expected.filter(right).length
    tally.cases++
    for (const cause of listCauses(
      doc.expected.filter((one) => !right(one)),
      found.filter((other) => !doc.expected.some((one) => isSameSpan(one, other) && right(one))),
    ))
      count(causes, `wikiwars, ${cause}`)
  }
  return rowOf('wikiwars', reader.name, tally)
}

const unvaluedAsText = (unvalued: Record<string, number>): string =>
  `Stretches marked without a value ('dollars', 30 February), which count for no tool and against none: ${
    Object.entries(unvalued)
      .map(([model, n]) => `${model} ${n}`)
      .join(', ') || 'none'
  }`

/** The table as text: a line a set, a column a tool. */
export function timesAsText({ rows, leftOut, unvalued, causes }: TimesFigures, mostCauses = 25): string {
  const tools = [...new Set(rows.map(({ tool }) => tool))]
  const lines = [['set', 'cases', ...tools.flatMap((tool) => [`${tool}: span`, 'and value'])]]
  for (const set of new Set(rows.map((row) => row.set))) {
    const of = rows.filter((row) => row.set === set)
    lines.push([
      set,
      String(of[0]!.cases),
      ...tools.flatMap((tool) => {
        const row = of.find((one) => one.tool === tool)
        return row ? [row.spanF1.toFixed(3), row.rightF1.toFixed(3)] : ['', '']
      }),
    ])
  }
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)))
  const table = lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  )
  const out = Object.entries(leftOut).map(([model, n]) => `${model} ${n}`)
  const why = Object.entries(causes).slice(0, mostCauses)
  return [
    'Dates and amounts, F1 of the exact stretch, and of stretch and value',
    ...table,
    `left out, for they are marked as not supported in JavaScript: ${out.join(', ') || 'none'}`,
    unvaluedAsText(unvalued),
    'causes of what is wrong:',
    ...why.map(([cause, n]) => `${String(n).padStart(5)}  ${cause}`),
  ].join('\n')
}

/** The same as tables of docs/quality.md. */
export function timesAsMarkdown(
  { rows, leftOut, unvalued, causes }: TimesFigures,
  mostCauses = 20,
): string[] {
  const tools = [...new Set(rows.map(({ tool }) => tool))]
  const out = Object.entries(leftOut).map(([model, n]) => `${model} ${n}`)
  return [
    'F1 of the exact stretch, and of stretch and value.',
    '',
    row(['set', 'cases', ...tools.flatMap((tool) => [`${tool}: span`, 'and value'])]),
    row(['---', '---:', ...tools.flatMap(() => ['---:', '---:'])]),
    ...[...new Set(rows.map(({ set }) => set))].map((set) => {
      const of = rows.filter((one) => one.set === set)
      return row([
        set,
        of[0]!.cases,
        ...tools.flatMap((tool) => {
          const one = of.find((each) => each.tool === tool)
          return one ? [one.spanF1.toFixed(3), one.rightF1.toFixed(3)] : ['', '']
        }),
      ])
    }),
    '',
    `Left out, for they are marked as not supported in JavaScript: ${out.join(', ') || 'none'}. ${unvaluedAsText(unvalued)}.`,
    '',
    row(['why ours is wrong', 'times']),
    row(['---', '---:']),
    ...Object.entries(causes)
      .slice(0, mostCauses)
      .map(([cause, n]) => row([cause, n])),
  ]
}
