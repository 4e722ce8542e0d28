// npm run bench:strands -- --data DIR: the labelled stories and PolNeAR's articles thrown into one case. Are the reports of
// each story in one strand, how large do strands grow, and how many reports are gathered again when one is added?

import { join } from 'node:path'
import type { ReadReport } from '../src/model/read-report.js'
import { listStrands } from '../src/pipeline/strands/list-strands.js'
import { readInputs } from '../src/pipeline.js'
import { argument } from './arguments.js'
import { english } from './reader.js'
import { type Input, listInputs, listStories } from './stories.js'

const data = argument('data', 'data')
const stories = listStories(join(data, 'stories')).map(({ name, inputs }) => ({ name, inputs }))
const articles = ['dev', 'train'].flatMap((part) => listInputs(join(data, 'polnear', part, 'text')))
const sets: { name: string; inputs: Input[] }[] = [...stories, { name: 'articles', inputs: articles }]
const byId = (x: { read: ReadReport }, y: { read: ReadReport }): number =>
  x.read.report.id < y.read.report.id ? -1 : 1
const reports = sets
  .flatMap(({ name, inputs }) =>
    readInputs(inputs, english).flatMap(({ read }) => (read ? [{ name, read }] : [])),
  )
  .sort(byId)

const strands = listStrands(
  reports.map(({ read }) => read),
  0,
)
for (const { name } of stories) {
  const shares = strands
    .map((places) => places.filter((i) => reports[i]!.name === name).length)
    .filter((count) => count > 0)
    .sort((a, b) => b - a)
  console.log(`${name}: ${shares.join(' + ')} reports in ${shares.length === 1 ? 'one strand' : 'strands'}`)
}
const sizes = strands.map(({ length }) => length).sort((a, b) => b - a)
console.log(
  `${reports.length} reports, of them ${articles.length} articles: ${strands.length} strands, the largest of ${sizes.slice(0, 3).join(', ')} reports`,
)

/** Reports that are left out and added, one at a time. */
const ADDED = 30
const divide = (reads: readonly ReadReport[]): string[] =>
  listStrands(reads, 0).map((places) => places.map((i) => reads[i]!.report.id).join(' '))
const reads = reports.map(({ read }) => read)
const after = divide(reads)
const again = Array.from({ length: ADDED }, (_, i) => {
  const before = new Set(divide(reads.toSpliced(Math.floor(((i + 1) * reads.length) / (ADDED + 1)), 1)))
  return after.filter((one) => !before.has(one)).reduce((sum, one) => sum + one.split(' ').length, 0)
}).sort((a, b) => a - b)
console.log(
  `a report that is added: strands of ${again[ADDED >> 1]} reports are gathered again in the middle of ${ADDED} cases, of ${again.at(-1)} at most`,
)
