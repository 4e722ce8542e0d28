// npm run bench:strands -- --data DIR: the labelled stories and PolNeAR's articles thrown into one case. Are the reports of
// each story in one strand, and how large do strands grow?

import { join } from 'node:path'
import { listStrands } from '../src/pipeline/strands/list-strands.js'
import { readInputs } from '../src/pipeline.js'
import { argument } from './arguments.js'
import { english } from './reader.js'
import { type Input, listInputs, listStories } from './stories.js'

const data = argument('data', 'data')
const stories = listStories(join(data, 'stories')).map(({ name, inputs }) => ({ name, inputs }))
const articles = ['dev', 'train'].flatMap((part) => listInputs(join(data, 'polnear', part, 'text')))
const sets: { name: string; inputs: Input[] }[] = [...stories, { name: 'articles', inputs: articles }]
const reports = sets.flatMap(({ name, inputs }) =>
  readInputs(inputs, english).flatMap(({ read }) => (read ? [{ name, read }] : [])),
)

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
