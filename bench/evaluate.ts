// npm run evaluate -- --data DIR --tools DIR [--story NAME] [--verbose] [--only SECTION] [--no-polnear] [--no-SECTION]
// Sections are those of bench/sections.ts: syntax, entities, gum, headlines, names, furniture, ecbplus, times.
// Runs the pipeline over labelled stories and says how far it is from a careful reader.
// A whole run writes bench/results/evaluate.json and the tables of docs/quality.md, so that a change of
// the program shows in the diff what it moved.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scoreStory } from '../src/evaluate/score-story.js'
import { listSpansOff } from '../src/evaluate/spans-off.js'
import { addScores, type StoryScore } from '../src/evaluate/story-score.js'
import { analyze } from '../src/pipeline.js'
import { argument, hasFlag, hasFolder } from './arguments.js'
import { readJudged } from './judged-differences.js'
import { readPolnear, scorePolnear } from './polnear.js'
import { listPolnearCauses } from './polnear-causes.js'
import { QUALITY_PAGE, writeTables } from './quality-page.js'
import { type Figures, figuresAsMarkdown, figuresOf, storiesAsText } from './quality-tables.js'
import { english } from './reader.js'
import { runSections } from './sections.js'
import { type LabelledStory, listStories } from './stories.js'

const data = argument('data', 'data')
const tools = argument('tools', 'tools')
const only = argument('story', '')
const stories = join(data, 'stories')

const sections = await runSections(data, {
  wanted: argument('only', ''),
  without: new Set(process.argv.filter((word) => word.startsWith('--no-')).map((word) => word.slice(5))),
  isVerbose: hasFlag('verbose'),
  isSkipped: only !== '',
})
if (argument('only', '') === '' && hasFolder(stories, 'stories')) {
  const figures = evaluate(listStories(stories, only))
  if (figures) {
    console.log(`\n${storiesAsText(figures)}`)
    if (!only && !hasFlag('no-polnear')) addPolnear(figures)
    figures.sections = sections.found
    // A run over a part would put figures into the files that cannot be compared with the last ones.
    if (!only && figures.polnear && sections.isWhole) freeze(figures)
  }
}

function evaluate(found: readonly LabelledStory[]): Figures | null {
  if (!found.length) {
    console.log(`no story${only ? ` called ${only}` : ''} in ${stories}`)
    return null
  }
  const scores: StoryScore[] = []
  const judged = readJudged()
  for (const story of found) {
    const start = performance.now()
    const kase = analyze(story.inputs, english)
    const seconds = (performance.now() - start) / 1000
    const score = scoreStory(story.label, kase, judged.get(story.name))
    scores.push(score)

    const faults = [
      ...listSpansOff(kase).map(({ where, why }) => `span off: ${where}: ${why}`),
      ...listOrders(story).map((order) => `other bytes: ${order}`),
    ]
    if (kase.reports.length !== story.inputs.length)
      faults.push(`${story.inputs.length - kase.reports.length} reports were not read`)
    if (faults.length) process.exitCode = 1
    console.log(
      `${story.name}: ${story.inputs.length} reports in ${seconds.toFixed(2)} s, ${kase.statements.length} statements, ${kase.claims.length} claims${faults.length ? '' : '; no span off, the same bytes again and in other orders'}`,
    )
    for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`)
    for (const { claim, verdict, ours, label, share } of score.outcomes)
      if (hasFlag('verbose') || verdict === 'over')
        console.log(
          `  ${verdict.toUpperCase()} ${claim}: ours ${ours ? `${ours.low}..${ours.high}` : '–'}, label ${label.low}..${label.high}, share ${share.toFixed(2)}`,
        )
    if (hasFlag('verbose')) for (const { what, text } of score.misses) console.log(`  ${what}: ${text}`)
  }
  const reports = new Map(found.map((story) => [story.label.story, story.inputs.length]))
  const all = addScores(scores)
  return {
    stories: scores.map((score) => figuresOf(score, reports.get(score.story) ?? 0)),
    // Per-claim verdicts stand with their stories.
    all: {
      ...figuresOf(
        all,
        [...reports.values()].reduce((a, b) => a + b, 0),
      ),
      outcomes: {},
    },
    polnear: null,
    polnearCauses: {},
    sections: [],
  }
}

/** Names of the orders of input whose result differs from the first by a byte. The second run is one of them. */
function listOrders({ inputs }: LabelledStory): string[] {
  const first = JSON.stringify(analyze(inputs, english))
  // Every third, then the rest: neighbours come apart, and it is the same shuffle on every machine.
  const shuffled = [0, 1, 2].flatMap((k) => inputs.filter((_, i) => i % 3 === k)).reverse()
  const orders = { 'second run': inputs, 'other order': shuffled }
  return Object.entries(orders)
    .filter(([, order]) => JSON.stringify(analyze(order, english)) !== first)
    .map(([name]) => name)
}

function addPolnear(figures: Figures): void {
  const split = join(data, 'polnear', 'dev')
  const scorer = join(tools, 'score_polnear.mjs')
  if (!hasFolder(split, 'polnear') || !hasFolder(scorer, 'polnear scorer')) return
  const lines = scorePolnear(split, scorer)
  console.log(`\nPolNeAR, development part\n${lines.join('\n')}`)
  figures.polnear = readPolnear(lines)
  figures.polnearCauses = listPolnearCauses(split)
  console.log(
    `causes: ${Object.entries(figures.polnearCauses)
      .map(([cause, times]) => `${cause} ${times}`)
      .join('; ')}`,
  )
}

function freeze(figures: Figures): void {
  writeFileSync('bench/results/evaluate.json', `${JSON.stringify(figures, null, 2)}\n`)
  writeTables('figures', figuresAsMarkdown(figures))
  console.log(`\nwritten: bench/results/evaluate.json, ${QUALITY_PAGE}`)
}
