import { precisionOf, recallOf, type Score } from '../src/evaluate/score.js'
import { type Counts, medianOf, type StoryScore } from '../src/evaluate/story-score.js'

/** What is kept of one story: figures alone, no word of its text. */
export interface StoryFigures extends Counts {
  story: string
  reports: number
  /** Claims whose range of origins is the label's to the number. */
  claimsEqual: number
  extraWidthMedian: number | null
  largestClaimShare: number
  /** Verdict for each labelled claim, e.g. `{ c1: 'in range' }`. */
  outcomes: Record<string, string>
}

export interface PolnearFigures {
  precision: number
  recall: number
  f1: number
}

/** What one measure says, besides the stories and PolNeAR. */
export interface Section {
  /** Its key in evaluate.json. */
  key: string
  title: string
  /** What is kept: counts and figures alone, no word of a text. */
  figures: unknown
  /** Lines of tables for docs/quality.md. */
  markdown: string[]
}

/** A row of a table in Markdown. */
export const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

export interface Figures {
  stories: StoryFigures[]
  all: StoryFigures
  /** By the name of the measure, as the data's scorer prints them; null when it was not run. */
  polnear: Record<string, PolnearFigures> | null
  /** Why attributions are missed or read otherwise than marked, with how often. */
  polnearCauses: Record<string, number>
  /** The other measures, in the order they were run. */
  sections: Section[]
}

export function figuresOf(score: StoryScore, reports: number): StoryFigures {
  return {
    story: score.story,
    reports,
    ...score.counts,
    claimsEqual: score.outcomes.filter(
      ({ ours, label }) => ours && ours.low === label.low && ours.high === label.high,
    ).length,
    extraWidthMedian: medianOf(score.extraWidths),
    largestClaimShare: round(score.largestClaimShare),
    outcomes: Object.fromEntries(score.outcomes.map((outcome) => [outcome.claim, outcome.verdict])),
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
const of = (part: number, whole: number): string => `${part}/${whole}`
const figure = (value: number | null): string => value?.toFixed(2) ?? '–'

/** Pairs of labelled passages in one claim, as found against as labelled. */
const pairsOf = (s: Counts): Score => ({
  hits: s.pairsTogether,
  predicted: s.pairsTogether + s.pairsWrong,
  expected: s.pairsAll,
})

type Column = [title: string, cell: (row: StoryFigures) => string | number]

/** One list for the terminal and for docs/quality.md. */
const COLUMNS: Column[] = [
  ['story', (s) => s.story],
  ['reports', (s) => s.reports],
  ['statements', (s) => of(s.statementsFound, s.statementsAll)],
  ['pairs P', (s) => figure(precisionOf(pairsOf(s)))],
  ['pairs R', (s) => figure(recallOf(pairsOf(s)))],
  ['in range', (s) => of(s.claimsInRange, s.claimsAll)],
  ['equal', (s) => of(s.claimsEqual, s.claimsAll)],
  ['over', (s) => s.claimsOver],
  ['under', (s) => s.claimsUnder],
  ['not gathered', (s) => s.claimsNotGathered],
  ['extra width', (s) => s.extraWidthMedian ?? '–'],
  ['copies', (s) => of(s.copiesFound, s.copiesAll)],
  ['wrong', (s) => s.copiesWrong],
  ['credits', (s) => of(s.creditsFound, s.creditsAll)],
  ['unnamed', (s) => of(s.unnamedRight, s.unnamedAll)],
  ['disagreements', (s) => of(s.disagreementsFound, s.disagreementsAll)],
  ['read right', (s) => s.disagreementsReadRight],
  ['reported', (s) => s.disagreementsReported],
  ['judged right', (s) => of(s.disagreementsJudgedRight, s.disagreementsJudged)],
  ['names same', (s) => of(s.namesSameRight, s.namesSameAll)],
  ['different', (s) => of(s.namesDifferentRight, s.namesDifferentAll)],
  ['largest claim', (s) => s.largestClaimShare.toFixed(2)],
]

/** Stories with more counted twice than found come last: what is worst is read last and stays in mind. */
const byWorst = (a: StoryFigures, b: StoryFigures): number =>
  a.claimsOver - b.claimsOver ||
  b.claimsInRange / b.claimsAll - a.claimsInRange / a.claimsAll ||
  (a.story < b.story ? -1 : 1)

const rowsOf = (figures: Figures): StoryFigures[] => [...figures.stories].sort(byWorst).concat(figures.all)

/** The stories as columns of text, worst rows last, then all of them together. */
export function storiesAsText(figures: Figures): string {
  const table = [
    COLUMNS.map(([title]) => title),
    ...rowsOf(figures).map((row) => COLUMNS.map(([, cell]) => String(cell(row)))),
  ]
  const widths = COLUMNS.map((_, i) => Math.max(...table.map((row) => row[i]!.length)))
  return table
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The tables of docs/quality.md: one line a measure, one column a story, so that the page is readable unscrolled. */
export function figuresAsMarkdown(figures: Figures): string {
  const rows = rowsOf(figures)
  const line = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |`
  const [, ...measures] = COLUMNS
  const stories = [
    line(['', ...rows.map((row) => row.story)]),
    line(['---', ...rows.map(() => '---:')]),
    ...measures.map(([title, cell]) => line([title, ...rows.map(cell)])),
  ]
  const over = rows.flatMap((row) =>
    row === figures.all
      ? []
      : Object.entries(row.outcomes)
          .filter(([, verdict]) => verdict === 'over')
          .map(([claim]) => `${row.story} ${claim}`),
  )
  const polnear = Object.entries(figures.polnear ?? {})
  return [
    '### Stories',
    '',
    ...stories,
    '',
    `Over-counted claims: ${over.join(', ') || 'none'}.`,
    ...(polnear.length
      ? [
          '',
          '### Attribution (PolNeAR, development part)',
          '',
          line(['', 'precision', 'recall', 'F1']),
          line(['---', '---:', '---:', '---:']),
          ...polnear.map(([name, { precision, recall, f1 }]) =>
            line([name, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3)]),
          ),
          '',
          line(['why', 'attributions']),
          line(['---', '---:']),
          ...Object.entries(figures.polnearCauses).map(([cause, times]) => line([cause, times])),
        ]
      : []),
    ...figures.sections.flatMap(({ title, markdown }) => ['', `### ${title}`, '', ...markdown]),
  ].join('\n')
}
