// npm run bench:newsroom -- --reports 10000 --stories 168: simulated stories with a known truth, read by the whole
// program. Each story by itself, for how often origins are counted wrong as echoes are rewritten harder; all of them in
// one case, for how time and memory grow.

import { writeFileSync } from 'node:fs'
import { gatherCase, readInputs } from '../src/pipeline.js'
import { argument, hasFlag } from './arguments.js'
import { listStories } from './newsroom/newsroom.js'
import { measureScale } from './newsroom/scale.js'
import { type ClaimOutcome, isOver, scoreNewsroom, sumUp } from './newsroom/score.js'
import { newsroomAsMarkdown } from './newsroom/tables.js'
import { QUALITY_PAGE, writeTables } from './quality-page.js'
import { english } from './reader.js'

const seed = Number(argument('seed', '1'))
const stories = Number(argument('stories', '168'))
const reports = Number(argument('reports', '10000'))
const RESULTS = 'bench/results/newsroom.json'

const encoder = new TextEncoder()
const outcomes: ClaimOutcome[] = []
let told = 0
for (const story of listStories(seed)) {
  if (told++ >= stories) break
  const inputs = story.reports.map(({ file, text }) => ({ file, bytes: encoder.encode(text) }))
  const reads = readInputs(inputs, english).flatMap(({ read }) => read ?? [])
  outcomes.push(...scoreNewsroom([story], gatherCase(reads, [], english.meaning)))
}
if (hasFlag('verbose'))
  for (const { claim, ours, share, hardness } of outcomes.filter(isOver))
    console.log(
      `over: claim ${claim.id}, ${hardness}, ${claim.origins} true, ours ${ours?.low}..${ours?.high}, ${share}`,
    )

const figures = {
  seed,
  stories,
  quality: sumUp(outcomes),
  scale: reports > 0 ? measureScale(seed, reports, hasFlag('fresh')) : [],
}
console.log(newsroomAsMarkdown(figures))
if (!hasFlag('dry')) {
  writeFileSync(RESULTS, `${JSON.stringify(figures, null, 2)}\n`)
  writeTables('newsroom', newsroomAsMarkdown(figures))
  console.log(`\nwritten: ${RESULTS}, ${QUALITY_PAGE}`)
}
