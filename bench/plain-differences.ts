import { readFileSync } from 'node:fs'
import { gatherCase, readInputs } from '../src/pipeline.js'
import { row } from './quality-tables.js'
import { english } from './reader.js'

// Sentences of our own, two and two, that tell one thing differently in the plainest words: what a reader would take for
// granted that the program sees. A hundred pairs stand in one case, so that each must find its own among two hundred. None of them is
// from a text of others, and the rules have been mended on all: they show what is not seen even so.

const FILE = 'bench/labels/plain-differences.tsv'

/** Pairs of sentences that differ in nothing. */
const NONE = 'none'

/** Pairs in one case: no more than stay one strand. */
const AT_ONCE = 100

interface PlainPair {
  kind: string
  texts: [string, string]
}

export interface PlainFigures {
  /** Kind of difference → pairs, and those of which some difference is shown. */
  kinds: Record<string, { all: number; shown: number }>
  /** Differences shown between sentences of two pairs. */
  across: number
}

const listPairs = (): PlainPair[] =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([kind, one, other]) => ({ kind: kind!, texts: [one!, other!] }))

/** @returns the figures, and the pairs read wrongly, each as one line */
export function scorePlainDifferences(): { figures: PlainFigures; wrong: string[] } {
  const pairs = listPairs()
  const inputs = pairs.flatMap(({ texts }, pair) =>
    texts.map((text, side) => ({
      file: `${String(pair).padStart(3, '0')}-${side}.txt`,
      bytes: new TextEncoder().encode(text),
    })),
  )
  const kinds: PlainFigures['kinds'] = {}
  const wrong: string[] = []
  let across = 0
  const shown = new Set<number>()
  for (let from = 0; from < pairs.length; from += AT_ONCE) {
    const part = inputs.slice(2 * from, 2 * (from + AT_ONCE))
    const reads = readInputs(part, english).flatMap(({ read }) => (read ? [read] : []))
    const kase = gatherCase(reads, [], english.meaning)
    const fileOf = new Map(kase.reports.map(({ id, file }) => [id, file ?? '']))
    const pairOf = new Map(
      kase.statements.map(({ id, report }) => [id, Number(fileOf.get(report)!.slice(0, 3))]),
    )
    for (const { id, difference, statements } of kase.disagreements) {
      const [one, other] = statements.map((statement) => pairOf.get(statement)!)
      if (one === other) shown.add(one!)
      else if (difference === undefined || difference === id) across++
    }
  }
  for (const [pair, { kind, texts }] of pairs.entries()) {
    kinds[kind] ??= { all: 0, shown: 0 }
    kinds[kind].all++
    if (shown.has(pair)) kinds[kind].shown++
    if (shown.has(pair) === (kind === NONE)) wrong.push(`${kind}: ${texts.join(' / ')}`)
  }
  return { figures: { kinds, across }, wrong }
}

/** The weakest kind first, pairs without a difference last. */
const byWeakness = ({ kinds }: PlainFigures): [kind: string, counts: { all: number; shown: number }][] =>
  Object.entries(kinds).sort(
    ([p, x], [q, y]) => Number(p === NONE) - Number(q === NONE) || x.shown / x.all - y.shown / y.all,
  )

export const plainAsText = (figures: PlainFigures, wrong: readonly string[]): string =>
  [
    ...byWeakness(figures).map(([kind, { all, shown }]) => `  ${kind.padEnd(14)} ${shown} of ${all} shown`),
    `  across pairs   ${figures.across} shown`,
    ...wrong.map((one) => `      ${one}`),
  ].join('\n')

export const plainAsMarkdown = (figures: PlainFigures): string[] => [
  row(['two sentences differ in', 'pairs', 'a difference is shown']),
  row(['---', '---:', '---:']),
  ...byWeakness(figures).map(([kind, { all, shown }]) =>
    row([kind === NONE ? 'nothing, though they are alike' : kind, all, shown]),
  ),
  row(['sentences of two pairs', '', figures.across]),
]
