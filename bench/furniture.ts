import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Score } from '../src/evaluate/score.js'
import type { ReadReport } from '../src/model/read-report.js'
import type { Report } from '../src/model/report.js'
import { overlaps, type Span, textOf, withoutSpans } from '../src/model/span.js'
import { readInput } from '../src/pipeline.js'
import { row } from './quality-tables.js'
import { english } from './reader.js'

/** Furniture marked by hand. The texts are not ours to ship, so that places stand here and no words. */
const LABELS = 'bench/labels/furniture.json'

/** What a careful reader marked in one file; all spans in UTF-16 code units. */
export interface FurnitureLabel {
  /** Below the folder of data. */
  file: string
  /** Of the bytes: a label is of one text and no other. */
  sha256: string
  /** True for files that were marked when the rules stood, and not looked at while they were written. */
  unseen?: boolean
  furniture: (Span & { kind: string })[]
  headline: Span | null
  bylines: Span[]
  outlets: (Span & { as: string })[]
  /** EDTF, where the text itself shows the day it was published. */
  published: string | null
}

/** How far furniture and metadata of some reports are from what was marked. Sums of any two are the score of both. */
export interface FurnitureScore {
  files: number
  /** By kind: spans marked, and those that some statement's content touches. */
  spans: Record<string, { marked: number; touched: number }>
  /** Characters of story, white space left out, and those of them thrown out as furniture. */
  story: { characters: number; lost: number }
  headline: Score
  bylines: Score
  outlets: Score
  published: Score
  /** Each error: its cause, and the place for whoever has the texts. */
  errors: { cause: string; at: string }[]
}

const nothing = (): Score => ({ hits: 0, predicted: 0, expected: 0 })

export const emptyScore = (): FurnitureScore => ({
  files: 0,
  spans: {},
  story: { characters: 0, lost: 0 },
  headline: nothing(),
  bylines: nothing(),
  outlets: nothing(),
  published: nothing(),
  errors: [],
})

/** Adds one report's score to `sum`. */
export function addFurniture(
  sum: FurnitureScore,
  label: FurnitureLabel,
  { report, statements }: ReadReport,
): void {
  const { text } = report
  sum.files++
  const show = (span: Span): string => `${label.file} ${span.start}: ${textOf(text, span).slice(0, 100)}`
  for (const span of label.furniture) {
    sum.spans[span.kind] ??= { marked: 0, touched: 0 }
    const row = sum.spans[span.kind]!
    row.marked++
    const touching = statements.filter(({ content }) => content.some((part) => overlaps(part, span)))
    if (touching.length === 0) continue
    row.touched++
    const whose = touching.some(({ voices }) => voices.length > 0) ? 'a voice' : 'the report'
    sum.errors.push({ cause: `${span.kind} read as words of ${whose}`, at: show(span) })
  }

  const known = [...label.furniture, ...(label.headline ? [label.headline] : [])]
  const story = withoutSpans(
    { start: 0, end: text.length },
    [...known].sort((a, b) => a.start - b.start),
  )
  // Who wrote a story told in it is read out of it and stays in it, as does a headline: neither is lost.
  const thrown = report.furniture.filter(({ kind }) => kind !== 'headline')
  for (const span of story) {
    sum.story.characters += lettersIn(text, span)
    for (const part of thrown) {
      if (!overlaps(part, span)) continue
      const both = { start: Math.max(part.start, span.start), end: Math.min(part.end, span.end) }
      const lost = lettersIn(text, both)
      sum.story.lost += lost
      // The marks round what was labelled.
      if (lost > 2) sum.errors.push({ cause: `story thrown out as ${part.kind}`, at: show(both) })
    }
  }
  addMetadata(sum, label, report)
}

const lettersIn = (text: string, span: Span): number => textOf(text, span).replace(/\s/g, '').length

function addMetadata(sum: FurnitureScore, label: FurnitureLabel, report: Report): void {
  const wordsOf = (span: Span): string => bare(textOf(report.text, span))
  const headline = report.headlineSpan ? [bare(report.headline)] : []
  const compare = (
    what: 'headline' | 'bylines' | 'outlets' | 'published',
    ours: string[],
    theirs: string[],
  ) => {
    const score = sum[what]
    score.predicted += ours.length
    score.expected += theirs.length
    for (const one of theirs)
      if (ours.includes(one)) score.hits++
      else sum.errors.push({ cause: `${what} missed`, at: `${label.file}: ${one}` })
    for (const one of ours)
      if (!theirs.includes(one)) sum.errors.push({ cause: `${what} made up`, at: `${label.file}: ${one}` })
  }
  compare('headline', headline, label.headline ? [wordsOf(label.headline)] : [])
  compare(
    'bylines',
    distinct(report.bylines.map(({ name }) => bare(name))),
    distinct(label.bylines.map(wordsOf)),
  )
  // 'AP' is written out by the reader: where it stands says which one is meant.
  const named = ({ name, span, as }: Report['outlets'][number]): string => {
    const same = span && label.outlets.find((other) => overlaps(span, other))
    return `${as} ${same ? wordsOf(same) : bare(name)}`
  }
  compare(
    'outlets',
    distinct(report.outlets.map(named)),
    distinct(label.outlets.map((span) => `${span.as} ${wordsOf(span)}`)),
  )
  compare('published', report.published ? [report.published] : [], label.published ? [label.published] : [])
}

/** As one compares names: stops at the end, white space and capitals do not count, nor does an article. */
const bare = (words: string): string =>
  words
    .replace(/[\s.;:]+$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/^the /, '')

const distinct = (words: string[]): string[] => [...new Set(words)]

/** The score as lines for a terminal. With `verbose` every error with its place and words, which go no further. */
export function furnitureAsText(score: FurnitureScore, verbose: boolean, what = ''): string {
  const kinds = Object.entries(score.spans).sort(([a], [b]) => (a < b ? -1 : 1))
  const all = kinds.reduce(
    (sum, [, { marked, touched }]) => ({ marked: sum.marked + marked, touched: sum.touched + touched }),
    { marked: 0, touched: 0 },
  )
  const lineOf = (kind: string, { marked, touched }: typeof all): string =>
    `  ${kind.padEnd(12)} ${String(marked - touched).padStart(4)} of ${String(marked).padStart(4)} that no statement touches`
  const { characters, lost } = score.story
  const part = (what: 'headline' | 'bylines' | 'outlets' | 'published'): string => {
    const { hits, predicted, expected } = score[what]
    return `  ${what.padEnd(12)} ${String(hits).padStart(4)} of ${String(expected).padStart(4)} found, ${predicted - hits} made up`
  }
  const sorted = Object.entries(countCauses(score.errors))
  return [
    `Furniture and metadata, ${score.files} files${what}`,
    ...kinds.map(([kind, counts]) => lineOf(kind, counts)),
    lineOf('all', all),
    `  story lost   ${lost} of ${characters} characters (${((100 * lost) / Math.max(1, characters)).toFixed(2)} %)`,
    part('headline'),
    part('bylines'),
    part('outlets'),
    part('published'),
    '  causes of errors',
    ...sorted.map(([cause, count]) => `  ${String(count).padStart(4)}  ${cause}`),
    ...(verbose ? score.errors.map(({ cause, at }) => `  ${cause}: ${at}`) : []),
  ].join('\n')
}

/** Reads the labelled files below `data` and scores them. Files that are not there, or are another text, are said so. */
export function evaluateFurniture(data: string): {
  seen: FurnitureScore
  unseen: FurnitureScore
  missing: string[]
} {
  const { files } = JSON.parse(readFileSync(LABELS, 'utf8')) as { files: FurnitureLabel[] }
  const seen = emptyScore()
  const unseen = emptyScore()
  const missing: string[] = []
  for (const label of files) {
    const path = join(data, label.file)
    const bytes = existsSync(path) ? new Uint8Array(readFileSync(path)) : new Uint8Array()
    const { read } = readInput({ bytes, file: label.file }, english)
    if (read && createHash('sha256').update(bytes).digest('hex') === label.sha256)
      addFurniture(label.unseen ? unseen : seen, label, read)
    else missing.push(label.file)
  }
  return { seen, unseen, missing }
}

/** How often each cause, the most frequent first. */
export function countCauses(errors: FurnitureScore['errors']): Record<string, number> {
  const causes = new Map<string, number>()
  for (const { cause } of errors) causes.set(cause, (causes.get(cause) ?? 0) + 1)
  return Object.fromEntries([...causes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

/** The tables of docs/quality.md. */
export function furnitureAsMarkdown(scores: Record<string, FurnitureScore>): string[] {
  const entries = Object.entries(scores)
  const kinds = [...new Set(entries.flatMap(([, { spans }]) => Object.keys(spans)))].sort()
  const METADATA = ['headline', 'bylines', 'outlets', 'published'] as const
  return [
    row(['', ...entries.map(([name]) => name)]),
    row(['---', ...entries.map(() => '---:')]),
    row(['files', ...entries.map(([, { files }]) => files)]),
    ...kinds.map((kind) =>
      row([
        `${kind}: no statement touches`,
        ...entries.map(([, { spans }]) => {
          const { marked = 0, touched = 0 } = spans[kind] ?? {}
          return `${marked - touched}/${marked}`
        }),
      ]),
    ),
    row(['story lost, characters', ...entries.map(([, { story }]) => `${story.lost}/${story.characters}`)]),
    ...METADATA.map((what) =>
      row([
        `${what}: found, made up`,
        ...entries.map(([, score]) => {
          const { hits, predicted, expected } = score[what]
          return `${hits}/${expected}, ${predicted - hits}`
        }),
      ]),
    ),
    '',
    row(['cause of errors', ...entries.map(([name]) => name)]),
    row(['---', ...entries.map(() => '---:')]),
    ...[...new Set(entries.flatMap(([, { errors }]) => Object.keys(countCauses(errors))))].map((cause) =>
      row([cause, ...entries.map(([, { errors }]) => countCauses(errors)[cause] ?? 0)]),
    ),
  ]
}
