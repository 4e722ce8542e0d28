import { addScore, fOf, precisionOf, recallOf, type Score } from '../src/evaluate/score.js'
import type { GumDocument } from './gum/documents.js'
import { listGumDocuments } from './gum/documents.js'
import { type NestedOutcome, scoreNested } from './gum/nested.js'
import { scoreVoices } from './gum/score-voices.js'
import { row } from './quality-tables.js'

// What GUM's trees, entities and discourse relations say of our reading: whom pronouns and descriptions stand for, and
// attributions inside attributions. What is counted is told in gum/score-voices.ts and gum/nested.ts.

/** How many parts the documents are dealt into: what is trained on GUM must not be measured on what it has seen, and for rules the parts show the spread. */
const FOLDS = 5

export interface GumFigures {
  voices: Record<string, { voices: number; endToEnd: number; givenPhrase: number }>
  nested: { f1: number; mean: number; lowest: number; highest: number; pairs: number }
}

/** Scores all documents below the folder and returns the figures with the lines that tell them. */
export function evaluateGum(folder: string, isVerbose: boolean): { figures: GumFigures; lines: string[] } {
  const documents = listGumDocuments(folder)
  const voices = tellVoices(documents, isVerbose)
  const nested = tellNested(documents.map(scoreNested), isVerbose)
  return {
    figures: { voices: voices.figures, nested: nested.figures },
    lines: [...voices.lines, '', ...nested.lines],
  }
}

function tellVoices(documents: readonly GumDocument[], isVerbose: boolean) {
  const { outcomes, leftOut } = scoreVoices(documents)
  const figures: GumFigures['voices'] = {}
  const lines = ['GUM: voices given by pronoun or description, tied to whom they stand for']
  const sorts = [...new Set(outcomes.map(({ voice }) => voice.sort))].sort()
  const parts: [string, typeof outcomes][] = [
    ['dev', outcomes.filter(({ isDev }) => isDev)],
    ['all', outcomes],
    ...sorts.map((sort): [string, typeof outcomes] => [
      `all, ${sort}`,
      outcomes.filter(({ voice }) => voice.sort === sort),
    ]),
  ]
  for (const [name, part] of parts) {
    const share = (right: number): number => (part.length ? round(right / part.length) : 0)
    const endToEnd = share(part.filter((outcome) => outcome.endToEnd === 'right').length)
    const givenPhrase = share(part.filter((outcome) => outcome.givenPhrase === 'right').length)
    figures[name] = { voices: part.length, endToEnd, givenPhrase }
    lines.push(
      `  ${name}: ${part.length} voices, right ${endToEnd.toFixed(3)} end to end, ${givenPhrase.toFixed(3)} given the phrase`,
    )
  }
  lines.push(
    ...tellCounts(
      '  left out',
      [...leftOut].flatMap(([why, count]) => Array(count).fill(why)),
    ),
  )
  for (const key of ['endToEnd', 'givenPhrase'] as const) {
    const wrong = outcomes.filter((outcome) => outcome[key] !== 'right')
    lines.push(
      ...tellCounts(
        `  wrong, ${key === 'endToEnd' ? 'end to end' : 'given the phrase'}`,
        wrong.map((outcome) => outcome[key]),
      ),
    )
    if (isVerbose)
      for (const outcome of wrong) lines.push(`      ${outcome.document}: ${outcome[key]}: ${outcome.shown}`)
  }
  return { figures, lines }
}

function tellNested(outcomes: readonly NestedOutcome[], isVerbose: boolean) {
  const none: Score = { hits: 0, predicted: 0, expected: 0 }
  const all = outcomes.map(({ score }) => score).reduce(addScore, none)
  const dev = outcomes
    .filter(({ isDev }) => isDev)
    .map(({ score }) => score)
    .reduce(addScore, none)
  const folds = Array.from(
    { length: FOLDS },
    (_, fold) =>
      fOf(
        outcomes
          .filter((_, at) => at % FOLDS === fold)
          .map(({ score }) => score)
          .reduce(addScore, none),
      ) ?? 0,
  )
  const figures = {
    f1: round(fOf(all) ?? 0),
    mean: round(folds.reduce((a, b) => a + b, 0) / FOLDS),
    lowest: round(Math.min(...folds)),
    highest: round(Math.max(...folds)),
    pairs: all.expected,
  }
  const lines = [
    'GUM: attributions inside attributions',
    `  all: P ${(precisionOf(all) ?? 0).toFixed(3)} R ${(recallOf(all) ?? 0).toFixed(3)} F1 ${figures.f1.toFixed(3)} (${all.hits} of ${all.expected} found, ${all.predicted} put forward)`,
    `  ${FOLDS} folds over documents: mean F1 ${figures.mean.toFixed(3)}, from ${figures.lowest.toFixed(3)} to ${figures.highest.toFixed(3)}`,
    `  dev alone: ${dev.hits} of ${dev.expected} found, ${dev.predicted} put forward (the network that ships has learned from the trees of the other documents, never from their relations or entities)`,
    `  left out, since a byline, caption or label stands for the cue: ${outcomes.reduce((sum, { leftOut }) => sum + leftOut, 0)}`,
    ...tellCounts(
      '  errors',
      outcomes.flatMap(({ errors }) => errors.map(({ cause }) => cause)),
    ),
  ]
  if (isVerbose)
    for (const { document, errors } of outcomes)
      for (const { cause, text } of errors) lines.push(`      ${document}: ${cause}: ${text}`)
  return { figures, lines }
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** How often each occurs, the most frequent first. */
function tellCounts(title: string, items: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return [`${title}: ${items.length}`, ...sorted.map(([item, count]) => `    ${count} ${item}`)]
}

/** The tables of docs/quality.md. */
export const gumAsMarkdown = ({ voices, nested }: GumFigures): string[] => [
  row(['pronouns and descriptions', 'voices', 'right, end to end', 'right, given the phrase']),
  row(['---', '---:', '---:', '---:']),
  ...Object.entries(voices).map(([name, part]) =>
    row([name, part.voices, part.endToEnd.toFixed(3), part.givenPhrase.toFixed(3)]),
  ),
  '',
  'Attributions inside attributions, five folds over documents:',
  '',
  row(['pairs', 'F1', 'mean of folds', 'lowest', 'highest']),
  row(['---:', '---:', '---:', '---:', '---:']),
  row([
    nested.pairs,
    ...[nested.f1, nested.mean, nested.lowest, nested.highest].map((value) => value.toFixed(3)),
  ]),
]
