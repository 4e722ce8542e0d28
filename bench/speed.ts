// npm run bench — tokens a second of the per-report stages, beside wink-nlp and compromise as delivered on the same text
// in the same run; how time grows with the length of hard texts; and the cold start.
// The machines are noisy: the ratio is what counts, the absolute figures say what a user should feel.

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { readReport } from '../src/ingest/read-report.js'
import type { ParsedReport } from '../src/model/language.js'
import type { Report } from '../src/model/report.js'
import { readInput, readInputs } from '../src/pipeline.js'
import { findStatements } from '../src/statements/find-statements.js'
import { splitStatements } from '../src/statements/parts.js'
import { measureCurve } from './curve.js'
import { listPeers } from './peers.js'
import { QUALITY_PAGE, writeTables } from './quality-page.js'
import { english } from './reader.js'
import { type SpeedFigures, speedAsMarkdown } from './speed-tables.js'
import { listInputs } from './stories.js'

/** How often the example is read in one round, and how many rounds; the middle round counts. */
const TIMES = 10
const ROUNDS = 9
/** Starts from nothing; the middle one counts. */
const STARTS = 5
/** Rounds before those, which are not counted: until then the engine compiles what it runs, most of it what is largest. */
const WARM_UP = 10

const inputs = Array.from({ length: TIMES }, () => listInputs('examples/weir/reports')).flat()
const reports: Report[] = inputs.flatMap(({ bytes, file }) => readReport(bytes, { file }).report ?? [])
const parsed: ParsedReport[] = reports.map((report) => english.read(report))
const tokens = parsed.reduce((sum, { tokens }) => sum + tokens.length, 0)

const stages: Record<string, () => void> = {
  ...Object.fromEntries(
    listPeers().map(({ name, read }) => [
      name,
      () => {
        for (const { text } of reports) read(text)
      },
    ]),
  ),
  ingest: () => {
    for (const { bytes, file } of inputs) readReport(bytes, { file })
  },
  language: () => {
    for (const report of reports) english.read(report)
  },
  statements: () => {
    for (const report of parsed) splitStatements(report, findStatements(report))
  },
  'all three': () => {
    readInputs(inputs, english)
  },
}

/** Rounds go round the stages, so that a slow minute of the machine falls on all of them. */
const rounds: Record<string, number[]> = {}
/** Of the round before anything was compiled. */
const first: Record<string, number> = {}
for (let round = 0; round < WARM_UP + ROUNDS; round++)
  for (const [name, run] of Object.entries(stages)) {
    // Time of the processor: what else runs on the machine must not count as one core's work.
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    const seconds = (user + system) / 1e6
    if (round === 0) first[name] = tokens / seconds
    if (round >= WARM_UP) rounds[name] = [...(rounds[name] ?? []), tokens / seconds]
  }

const middle = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
const wink = middle(rounds['wink-nlp alone'] ?? [])
const compromise = rounds['compromise alone'] && middle(rounds['compromise alone'])
const times = (values: number[], peer: number): number => Math.round((middle(values) / peer) * 100) / 100
const thousands = (value: number): number => Math.round(value / 1000) * 1000
const measured = Object.fromEntries(
  Object.entries(rounds).map(([name, values]) => [
    name,
    {
      tokensPerSecond: thousands(middle(values)),
      inFirstRound: thousands(first[name] ?? 0),
      ofWink: times(values, wink),
      ...(compromise && { ofCompromise: times(values, compromise) }),
    },
  ]),
)

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
  tokens,
  stages: measured,
  curve,
  coldStart: { hearsay, empty, ratio: Math.round((hearsay / empty) * 100) / 100 },
}
console.log(`${tokens} tokens in ${reports.length} reports, ${ROUNDS} rounds\n\n${speedAsMarkdown(figures)}`)
writeFileSync('bench/results/speed.json', `${JSON.stringify(figures, null, 2)}\n`)
writeTables('speed', speedAsMarkdown(figures))
console.log(`\nwritten: bench/results/speed.json, ${QUALITY_PAGE}`)
