// Names in two spellings (bench/labels/names.tsv): which are one, by our comparison and by Jaro-Winkler at its best
// threshold; and which native form a Latin spelling is of.

import { readFileSync } from 'node:fs'
import { CmpStr } from 'cmpstr'
import { foldMarks } from '../src/actors/marked-letters.js'
import { skeleton } from '../src/actors/name-key.js'
import { isSameNative } from '../src/actors/same-native.js'
import { isSameSpelling } from '../src/actors/same-spelling.js'
import { row } from './quality-tables.js'

const LABELS = 'bench/labels/names.tsv'
const SCRIPTS = ['arabic', 'hebrew'] as const

interface Labelled {
  script: string
  isSame: boolean
  a: string
  b: string
  nativeA: string
  nativeB: string
}

interface Counts {
  right: number
  found: number
  expected: number
}

interface NameFigures {
  /** 'arabic', 'hebrew', 'all' → who compares → counts of pairs called the same. */
  latin: Record<string, Record<string, Counts>>
  /** The same for a Latin spelling and a native form. */
  native: Record<string, Counts>
  /** Jaro-Winkler's best threshold on these very pairs. */
  threshold: number
  /** How the two spellings differ → pairs, and those judged wrong. */
  categories: Record<string, { pairs: number; wrong: number }>
}

const listLabels = (): Labelled[] =>
  readFileSync(LABELS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [script, label, a, b, nativeA, nativeB] = line.split('\t') as [
        string,
        string,
        string,
        string,
        string,
        string,
      ]
      return { script, isSame: label === 'same', a, b, nativeA, nativeB }
    })

function count(labels: readonly Labelled[], isSame: (one: Labelled) => boolean): Counts {
  const found = labels.filter(isSame)
  return {
    right: found.filter((one) => one.isSame).length,
    found: found.length,
    expected: labels.filter((one) => one.isSame).length,
  }
}

const precision = ({ right, found }: Counts): number => (found ? right / found : 0)
const recall = ({ right, expected }: Counts): number => right / expected
const f1 = ({ right, found, expected }: Counts): number => (2 * right) / (found + expected)

/** What tells two spellings apart, the plainest first. */
function categoryOf({ isSame, a, b }: Labelled): string {
  const [x, y] = [foldMarks(a), foldMarks(b)]
  const kind = isSame ? 'one name' : 'two names'
  const single = (word: string): string => word.replace(/(.)\1+/g, '$1')
  const consonants = (word: string): string => single(word).replace(/[aeiouy]/g, '')
  if (single(x) === single(y)) return `${kind}: letters doubled`
  if (consonants(x) === consonants(y)) return `${kind}: other vowels`
  if (skeleton(x) === skeleton(y)) return `${kind}: consonants of one class`
  return x[0] === y[0] ? `${kind}: other consonants` : `${kind}: another first letter`
}

export function scoreNames(): { figures: NameFigures; misses: string[] } {
  const labels = listLabels()
  const jaroWinkler = CmpStr.create({ metric: 'jaroWinkler' })
  const likeness = new Map(
    labels.map((one) => [one, Number(jaroWinkler.compare(foldMarks(one.a), foldMarks(one.b)))]),
  )
  const thresholds = Array.from({ length: 100 }, (_, i) => i / 100)
  const atThreshold = (threshold: number) => (one: Labelled) => likeness.get(one)! >= threshold
  const threshold = thresholds.reduce((best, next) =>
    f1(count(labels, atThreshold(next))) > f1(count(labels, atThreshold(best))) ? next : best,
  )
  const ours = (one: Labelled): boolean => isSameSpelling(one.a, one.b)
  const figures: NameFigures = { latin: {}, native: {}, threshold, categories: {} }
  const misses: string[] = []
  for (const script of [...SCRIPTS, 'all']) {
    const some = labels.filter((one) => script === 'all' || one.script === script)
    figures.latin[script] = {
      Hearsay: count(some, ours),
      'Jaro-Winkler': count(some, atThreshold(threshold)),
    }
    // Each spelling with its own form, and with that of the other.
    const pairs = some.flatMap((one) =>
      one.isSame
        ? [
            { ...one, b: one.nativeA },
            { ...one, a: one.b, b: one.nativeA },
          ]
        : [
            { ...one, b: one.nativeA, isSame: true },
            { ...one, b: one.nativeB },
            { ...one, a: one.b, b: one.nativeA },
            { ...one, a: one.b, b: one.nativeB, isSame: true },
          ],
    )
    figures.native[script] = count(pairs, ({ a, b }) => isSameNative(a, b))
    if (script === 'all')
      for (const { a, b, isSame } of pairs)
        if (isSameNative(a, b) !== isSame)
          misses.push(`${isSame ? 'native missed' : 'native wrong'}: ${a} | ${b}`)
  }
  for (const one of labels) {
    const name = categoryOf(one)
    const category = figures.categories[name] ?? { pairs: 0, wrong: 0 }
    figures.categories[name] = category
    category.pairs++
    if (ours(one) === one.isSame) continue
    category.wrong++
    misses.push(`${one.script} ${categoryOf(one)}: ${one.a} | ${one.b}`)
  }
  return { figures, misses }
}

const sortedCategories = ({ categories }: NameFigures): [string, { pairs: number; wrong: number }][] =>
  Object.entries(categories).sort(
    (a, b) => b[1].wrong / b[1].pairs - a[1].wrong / a[1].pairs || (a[0] < b[0] ? -1 : 1),
  )

const listRows = ({ latin, native }: NameFigures): [string, string, Counts][] => [
  ...Object.entries(latin).flatMap(([script, tools]) =>
    Object.entries(tools).map(([tool, counts]): [string, string, Counts] => [script, tool, counts]),
  ),
  ...Object.entries(native).map(([script, counts]): [string, string, Counts] => [
    `${script}, Latin against native`,
    'Hearsay',
    counts,
  ]),
]

export const namesAsText = (figures: NameFigures, misses: readonly string[]): string =>
  [
    ...listRows(figures).map(
      ([script, tool, counts]) =>
        `${script.padEnd(30)} ${tool.padEnd(12)}  P ${precision(counts).toFixed(3)}  R ${recall(counts).toFixed(3)}  F1 ${f1(counts).toFixed(3)}`,
    ),
    `Jaro-Winkler's best threshold here: ${figures.threshold}`,
    ...sortedCategories(figures).map(
      ([category, { pairs, wrong }]) => `${category.padEnd(40)} ${wrong}/${pairs} wrong`,
    ),
    ...misses.map((miss) => `  ${miss}`),
  ].join('\n')

export const namesAsMarkdown = (figures: NameFigures): string[] => [
  `Jaro-Winkler at its best threshold on these very pairs, ${figures.threshold}.`,
  '',
  row(['script', 'by', 'precision', 'recall', 'F1']),
  row(['---', '---', '---:', '---:', '---:']),
  ...listRows(figures).map(([script, tool, counts]) =>
    row([script, tool, precision(counts).toFixed(3), recall(counts).toFixed(3), f1(counts).toFixed(3)]),
  ),
  '',
  row(['how the two differ, the weakest first', 'pairs', 'wrong']),
  row(['---', '---:', '---:']),
  ...sortedCategories(figures).map(([category, { pairs, wrong }]) => row([category, pairs, wrong])),
]
