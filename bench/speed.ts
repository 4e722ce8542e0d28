// npm run bench — tokens a second of the per-report stages, beside wink-nlp and compromise as delivered on the same text
// in the same run; how time grows with the length of hard texts; and the cold start. With --data DIR also on real reports.
// The machines are noisy: the ratio is what counts, the absolute figures say what a user should feel.

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readInput } from '../src/pipeline.js'
import { argument, hasFolder } from './arguments.js'
import { measureCurve } from './curve.js'
import { QUALITY_PAGE, writeTables } from './quality-page.js'
import { english } from './reader.js'
import { type SpeedFigures, type StageFigures, speedAsMarkdown } from './speed-tables.js'
import { measureStages, middle, ROUNDS } from './stages.js'
import { listInputs, listStories } from './stories.js'

/** How often the example is read in one round. */
const TIMES = 10
/** Every third of the real reports is read, since a peer takes long. */
const EVERY = 3
/** Starts from nothing; the middle one counts. */
const STARTS = 5

const example = Array.from({ length: TIMES }, () => listInputs('examples/weir/reports')).flat()
const texts: Record<string, StageFigures> = { [`the example, ${TIMES} times`]: measureStages(example) }
const data = argument('data', 'data')
if (hasFolder(data, 'real reports')) {
  const real = [
    ...listStories(join(data, 'stories')).flatMap(({ inputs }) => inputs),
    ...listInputs(join(data, 'polnear', 'dev', 'text')),
  ]
  texts['real reports'] = measureStages(real.filter((_, i) => i % EVERY === 0))
}

const curve = measureCurve((bytes) => void readInput({ bytes, file: 'shape.txt' }, english))

/** From nothing to an answer: the whole program on the example, beside an empty program that opens the same model. */
const cold = {
  'empty program': [
    '--input-type=module',
    '-e',
    "import { readOwnModel } from './dist/io/own-model.js'; import { englishReader } from './dist/language/english.js'; englishReader(readOwnModel())",
  ],
  'hearsay analyze': ['bin/hearsay.js', 'analyze', 'examples/weir/reports', '--quiet'],
}
const starts = Object.fromEntries(
  Object.entries(cold).map(([name, args]) => {
    const seconds = Array.from({ length: STARTS }, () => {
      const start = performance.now()
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
      return (performance.now() - start) / 1000
    })
    return [name, Math.round(middle(seconds) * 100) / 100]
  }),
)
const [empty = 0, hearsay = 0] = Object.values(starts)
const figures: SpeedFigures = {
  texts,
  curve,
  coldStart: { hearsay, empty, ratio: Math.round((hearsay / empty) * 100) / 100 },
}
console.log(`${ROUNDS} rounds\n\n${speedAsMarkdown(figures)}`)
writeFileSync('bench/results/speed.json', `${JSON.stringify(figures, null, 2)}\n`)
writeTables('speed', speedAsMarkdown(figures))
console.log(`\nwritten: bench/results/speed.json, ${QUALITY_PAGE}`)
