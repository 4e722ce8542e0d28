import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clusterByAverage } from '../src/claims/cluster.js'
import { compareStatements } from '../src/claims/compare-statements.js'
import { groupClaims } from '../src/claims/group-claims.js'
import { SETTINGS } from '../src/claims/settings.js'
import type { StoryLabel } from '../src/evaluate/label.js'
import { openPlaces } from '../src/evaluate/place.js'
import { GATHERED, scoreClaims } from '../src/evaluate/score-claims.js'
import { noCounts } from '../src/evaluate/story-score.js'
import type { CaseFile } from '../src/model/case-file.js'
import { listEchoes } from '../src/pipeline/echoes.js'
import { gatherCase } from '../src/pipeline.js'
import { findReuse } from '../src/provenance/reuse.js'
import { openStatements } from './open-statements.js'
import { type Figure, f1, figureOf, type Pairs, shown } from './pair-figures.js'
import { row } from './quality-tables.js'
import { english } from './reader.js'
import { type LabelledStory, listStories } from './stories.js'
import { type ClaimsTold, openToldClaims, type ToldClaim } from './told-claims.js'

// The labels of the stories mark three to six main claims each. What becomes of all the other statements they do not
// see: a way of grouping that throws a telephone number together with a count of workers looks no worse by them. So
// a language model that knew neither the labels nor the program's groups put all statements of each story into claims.

const LABELS = 'bench/labels/claims'

/** Thresholds that are tried for a story on the others. */
const TRIED = Array.from({ length: 30 }, (_, i) => (i + 2) / 50)
/** Those of them that are shown, to see what a bolder or a warier setting would bring. */
const SHOWN = [0.18, 0.34]

export interface AllClaimsFigures {
  statements: number
  /** Claims of two statements or more, as they were marked. */
  claims: number
  shipped: Figure
  /** By likeness in company alone, at the highest threshold that finds as many. */
  company: Figure
  /** At other thresholds. */
  at: (Figure & { threshold: number })[]
  /** The threshold chosen for each story on the other six, for the best F1. */
  leftOut: Figure
  /** As it ships, the weakest first. */
  stories: (Figure & { story: string })[]
  /** The marked claims, scored by the labels as the program's are. */
  marked: Figure & { labelled: number; notGathered: number }
}

/** @param folder the labelled stories */
export function evaluateAllClaims(folder: string): AllClaimsFigures {
  const stories = listStories(folder)
    .filter(({ name }) => existsSync(join(LABELS, `${name}.json`)))
    .map(openStory)
  const shipped = stories.map((story) => story.count(SETTINGS))
  const curve = TRIED.map((threshold) =>
    stories.map((story) => story.count({ sure: Math.max(SETTINGS.sure, threshold), threshold })),
  )
  const leftOut = stories.map((_, k) => {
    const others = curve.map((counts) => figureOf(counts.filter((__, i) => i !== k)))
    const best = others.reduce((top, figure, i) => (f1(figure) > f1(others[top]!) ? i : top), 0)
    return curve[best]![k]!
  })
  const sum = (of: (story: OpenStory) => number): number =>
    stories.reduce((total, story) => total + of(story), 0)
  return {
    statements: sum(({ size }) => size),
    claims: sum(({ claims }) => claims),
    shipped: figureOf(shipped),
    at: SHOWN.map((threshold) => ({ threshold, ...figureOf(curve[TRIED.indexOf(threshold)]!) })),
    company: findAsMany(stories, figureOf(shipped).recall),
    leftOut: figureOf(leftOut),
    stories: shipped
      .map((pairs, i) => ({ story: stories[i]!.name, ...figureOf([pairs]) }))
      .sort((a, b) => f1(a) - f1(b)),
    marked: {
      ...figureOf(stories.map(({ marked }) => marked)),
      labelled: sum(({ labelled }) => labelled),
      notGathered: sum(({ notGathered }) => notGathered),
    },
  }
}

function findAsMany(stories: readonly OpenStory[], recall: number): Figure {
  const curve = TRIED.map((threshold) => figureOf(stories.map((story) => story.countAlone(threshold))))
  return curve.findLast((figure) => figure.recall >= recall) ?? curve[0]!
}

interface OpenStory {
  name: string
  size: number
  claims: number
  count(thresholds: Readonly<Record<'sure' | 'threshold', number>>): Pairs
  countAlone(threshold: number): Pairs
  /** The marked claims against the labels. */
  marked: Pairs
  labelled: number
  notGathered: number
}

function openStory({ name, inputs, label }: LabelledStory): OpenStory {
  const { claims } = JSON.parse(readFileSync(join(LABELS, `${name}.json`), 'utf8')) as { claims: ToldClaim[] }
  const { given, reads, statements, places } = openStatements(inputs)
  const told = openToldClaims(reads, statements, claims)
  const pairs: { i: number; j: number; isOne: boolean }[] = []
  for (const [i, one] of statements.entries())
    for (let j = 0; j < i; j++)
      if (one.report !== statements[j]!.report && !told.differ(i, j))
        pairs.push({ i, j, isOne: told.areOne(i, j) })
  const echoes = listEchoes(findReuse(reads), reads)
  const meaning = english.meaning ? { meaning: english.meaning } : {}
  const { company } = compareStatements(reads, statements, places, english.meaning)
  const count = (groups: readonly (readonly number[])[]): Pairs => {
    const groupOf = new Int32Array(statements.length)
    for (const [group, members] of groups.entries()) for (const i of members) groupOf[i] = group
    return countPairs(pairs, (i, j) => groupOf[i] === groupOf[j])
  }
  return {
    name,
    size: statements.length,
    claims: claims.length,
    count: (thresholds) =>
      count(
        groupClaims(reads, statements, places, echoes, { ...meaning, thresholds }).map(
          ({ members }) => members,
        ),
      ),
    countAlone: (threshold) => count(clusterByAverage(company, threshold)),
    ...scoreMarked(label, gatherCase(given, [], english.meaning), told, statements),
  }
}

/** How the marked claims fare by the labels: scored as the program's are. */
function scoreMarked(
  label: StoryLabel,
  kase: CaseFile,
  told: ClaimsTold,
  statements: readonly { id: string }[],
): Pick<OpenStory, 'marked' | 'labelled' | 'notGathered'> {
  const indexOf = new Map(statements.map(({ id }, i) => [id, i]))
  const counts = noCounts()
  const { outcomes } = scoreClaims(label, kase, openPlaces(kase), counts, ({ id }) =>
    [...told.claimsOf(indexOf.get(id) ?? -1)].map(String),
  )
  return {
    marked: { all: counts.pairsAll, together: counts.pairsTogether, wrong: counts.pairsWrong },
    labelled: outcomes.length,
    notGathered: outcomes.filter(({ share }) => share < GATHERED).length,
  }
}

function countPairs(
  pairs: readonly { i: number; j: number; isOne: boolean }[],
  areTogether: (i: number, j: number) => boolean,
): Pairs {
  const counts = { all: 0, together: 0, wrong: 0 }
  for (const { i, j, isOne } of pairs) {
    if (isOne) counts.all++
    if (areTogether(i, j)) counts[isOne ? 'together' : 'wrong']++
  }
  return counts
}

export const allClaimsAsText = ({
  statements,
  claims,
  shipped,
  at,
  company,
  leftOut,
  stories,
  marked,
}: AllClaimsFigures): string =>
  [
    `  ${statements} statements, ${claims} claims; pairs, precision / recall`,
    `  ${'as it ships'.padEnd(40)} ${shown(shipped)}`,
    `  ${'threshold chosen on the other stories'.padEnd(40)} ${shown(leftOut)}`,
    ...at.map((one) => `  ${`at the threshold ${one.threshold}`.padEnd(40)} ${shown(one)}`),
    `  ${'likeness in company alone'.padEnd(40)} ${shown(company)}`,
    `  by story: ${stories.map((one) => `${one.story} ${shown(one)}`).join(', ')}`,
    `  the claims of the language model by the labels: ${shown(marked)}, ${marked.notGathered} of ${marked.labelled} not gathered`,
  ].join('\n')

export const allClaimsAsMarkdown = ({
  statements,
  claims,
  shipped,
  at,
  company,
  leftOut,
  stories,
  marked,
}: AllClaimsFigures): string[] => [
  `A language model put all ${statements} statements of the stories into claims, ${claims} of them told more than once; pairs of statements of two reports, precision and recall.`,
  '',
  row(['', 'precision / recall']),
  row(['---', '---:']),
  row(['as it ships', shown(shipped)]),
  row(['threshold chosen on the other six stories', shown(leftOut)]),
  ...at.map((one) => row([`at the threshold ${one.threshold}`, shown(one)])),
  row(['by likeness in company alone, at the threshold that finds as many', shown(company)]),
  ...stories.map((one) => row([`${one.story}, as it ships`, shown(one)])),
  '',
  `Its claims, scored by the labels of the main claims as the program's are: ${shown(marked)}, ${marked.notGathered} of ${marked.labelled} labelled claims not gathered.`,
]
