import { resolveActors } from '../src/actors/resolve-actors.js'
import { clusterByAverage } from '../src/claims/cluster.js'
import { groupClaims } from '../src/claims/group-claims.js'
import { compareContents } from '../src/claims/likeness.js'
import { SETTINGS } from '../src/claims/settings.js'
import { weighTerms } from '../src/claims/term-table.js'
import { openPlaces } from '../src/evaluate/place.js'
import type { ReadReport } from '../src/model/read-report.js'
import { between } from '../src/model/sorted-spans.js'
import { overlaps, type Passage } from '../src/model/span.js'
import type { Statement } from '../src/model/statement.js'
import { listPlaces } from '../src/pipeline/bind-statements.js'
import { listEchoes } from '../src/pipeline/echoes.js'
import { orderReports } from '../src/pipeline/order-reports.js'
import { gatherCase, readInputs } from '../src/pipeline.js'
import { findReuse } from '../src/provenance/reuse.js'
import { type Figure, figureOf, type Pairs, shown } from './pair-figures.js'
import { row } from './quality-tables.js'
import { english } from './reader.js'
import { type LabelledStory, listStories } from './stories.js'

// Which labelled passages of a story speak to one claim, the passages given and nothing else: what the grouping is worth
// by itself, apart from how sentences are cut into statements. A passage is the words that a reader who knew the claim chose
// for it, so it is an easier task than that of `pairs` in the table of the stories; it is how others report such figures.

/** The precision asked for. */
const PRECISION = 0.85

/** How alike is alike enough: thresholds that are tried. */
const TRIED = Array.from({ length: 80 }, (_, i) => (i + 1) / 100)

interface MethodFigures {
  /** At the threshold that finds most at the precision asked for, on all stories. */
  best: Figure
  /** The threshold chosen in the same way on the other stories. */
  leftOut: Figure
}

export interface PassageFigures {
  passages: number
  methods: Record<string, MethodFigures>
  /** With the thresholds that ship, which are set for statements among all others of a case. */
  shipped: Figure
  /** Of the first method, left out, by story, the weakest first. */
  stories: (Figure & { story: string })[]
}

/** @param folder the labelled stories */
export function evaluatePassages(folder: string): PassageFigures {
  const stories = listStories(folder).map(openStory)
  const ours = (threshold: number) => (story: PassageStory) =>
    story.group({ sure: Math.max(SETTINGS.sure, threshold), threshold })
  const curves = {
    ours: TRIED.map((threshold) => stories.map((story) => story.count(ours(threshold)(story)))),
    'tf-idf, average linkage': TRIED.map((threshold) =>
      stories.map((story) => story.count(story.groupByWords(threshold))),
    ),
  }
  const figures = Object.entries(curves).map(([name, curve]) => [name, tellCurve(curve)] as const)
  const shipped = stories.map((story) => story.count(ours(SETTINGS.threshold)(story)))
  return {
    passages: stories.reduce((sum, { size }) => sum + size, 0),
    methods: Object.fromEntries(figures.map(([name, { best, leftOut }]) => [name, { best, leftOut }])),
    shipped: figureOf(shipped),
    stories: figures[0]![1].byStory
      .map((figure, i) => ({ story: stories[i]!.name, ...figure }))
      .sort((a, b) => a.recall - b.recall),
  }
}

interface PassageStory {
  name: string
  size: number
  /** Groups of passages, by index. */
  group(thresholds: Readonly<Record<'sure' | 'threshold', number>>): number[][]
  groupByWords(threshold: number): number[][]
  count(groups: readonly number[][]): Pairs
}

function openStory({ name, inputs, label }: LabelledStory): PassageStory {
  const given = readInputs(inputs, english).flatMap(({ read }) => (read ? [read] : []))
  const { reads } = orderReports(given, [])
  const places = openPlaces(gatherCase(given, [], english.meaning))
  const passages = label.claims.flatMap(({ id, for: along, against = [] }) =>
    [...along, ...against].flatMap((one) => {
      const passage = places.findPassage(one)
      return passage ? [{ claim: id, passage }] : []
    }),
  )
  // One sentence can carry two labelled claims: such a passage says nothing against joining them.
  const carries = passages.map(
    ({ claim, passage }) =>
      new Set([
        claim,
        ...passages
          .filter((other) => other.passage.report === passage.report && overlaps(other.passage, passage))
          .map((other) => other.claim),
      ]),
  )
  const statements = passages.map(({ passage }, i) => statementOf(passage, `p${i}`))
  const actorPlaces = listPlaces(resolveActors(reads, new Map()))
  const echoes = listEchoes(findReuse(reads), reads)
  const readOf = new Map(reads.map((read) => [read.report.id, read]))
  const likenesses = compareContents(
    weighTerms(
      passages.map(({ passage }) => ({ terms: countWords(readOf.get(passage.report)!, passage) })),
      1,
    ),
  )
  return {
    name,
    size: passages.length,
    group: (thresholds) =>
      groupClaims(reads, statements, actorPlaces, echoes, {
        ...(english.meaning ? { meaning: english.meaning } : {}),
        arePicked: true,
        thresholds,
      }).map(({ members }) => members),
    groupByWords: (threshold) => clusterByAverage(likenesses, threshold),
    count(groups) {
      const groupOf = new Map(groups.flatMap((members, group) => members.map((i) => [i, group] as const)))
      const pairs = { all: 0, together: 0, wrong: 0 }
      for (let i = 0; i < passages.length; i++)
        for (let j = 0; j < i; j++) {
          const isTogether = groupOf.get(i) === groupOf.get(j)
          if (passages[i]!.claim === passages[j]!.claim) {
            pairs.all++
            if (isTogether) pairs.together++
          } else if (isTogether && ![...carries[i]!].some((claim) => carries[j]!.has(claim))) pairs.wrong++
        }
      return pairs
    },
  }
}

/** A passage as if it were all that is stated. */
const statementOf = ({ report, start, end }: Passage, id: string): Statement => ({
  ...{ id, report, content: [{ start, end }], voices: [], cue: null, hedges: [], claim: null },
  ...{ form: 'own', stance: 'asserts', polarity: 'for', confidence: 1 },
})

function countWords({ tokens }: ReadReport, passage: Passage): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { norm } of between(tokens, passage))
    if (/[\p{L}\p{N}]/u.test(norm)) counts.set(norm, (counts.get(norm) ?? 0) + 1)
  return counts
}

/** @param curve for each threshold tried, the counts of every story */
function tellCurve(curve: readonly (readonly Pairs[])[]): MethodFigures & { byStory: Figure[] } {
  const best = curve[choose(curve)]!
  const leftOut = best.map(
    (_, story) => curve[choose(curve.map((counts) => counts.filter((__, i) => i !== story)))]![story]!,
  )
  return {
    best: figureOf(best),
    leftOut: figureOf(leftOut),
    byStory: leftOut.map((counts) => figureOf([counts])),
  }
}

/** The threshold that finds most at the precision asked for; the highest where none reaches it. */
function choose(curve: readonly (readonly Pairs[])[]): number {
  let chosen = curve.length - 1
  let most = 0
  for (const [at, counts] of curve.entries()) {
    const { precision, recall } = figureOf(counts)
    if (precision < PRECISION || recall <= most) continue
    most = recall
    chosen = at
  }
  return chosen
}

export const passagesAsText = ({ methods, shipped, stories }: PassageFigures): string =>
  [
    ...Object.entries(methods).map(
      ([name, { best, leftOut }]) =>
        `  ${name.padEnd(26)} ${shown(best)} at the best threshold; chosen on the other stories ${shown(leftOut)}`,
    ),
    `  ${'ours, as it ships'.padEnd(26)} ${shown(shipped)}`,
    `  by story: ${stories.map((one) => `${one.story} ${shown(one)}`).join(', ')}`,
  ].join('\n')

export const passagesAsMarkdown = ({ passages, methods, shipped, stories }: PassageFigures): string[] => [
  `The ${passages} labelled passages of the stories alone are grouped; precision and recall of the pairs of one story, at the threshold that finds most at a precision of ${PRECISION}.`,
  '',
  row(['method', 'threshold chosen on all stories', 'on the other six']),
  row(['---', '---:', '---:']),
  ...Object.entries(methods).map(([name, { best, leftOut }]) => row([name, shown(best), shown(leftOut)])),
  row(['ours, with the thresholds that ship', shown(shipped), '']),
  '',
  row(['story, the weakest first, threshold chosen on the others', 'precision / recall']),
  row(['---', '---:']),
  ...stories.map((one) => row([one.story, shown(one)])),
]
