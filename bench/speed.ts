// npm run bench — tokens a second of the per-report stages, beside wink-nlp as delivered (all its stages, nothing read
// out) on the same text in the same run.
// The machines are noisy: the ratio is what counts, the absolute figures say what a user should feel.

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readReport } from '../src/ingest/read-report.js'
import { parseReport } from '../src/language/parse-report.js'
import type { ParsedReport } from '../src/model/language.js'
import type { Report } from '../src/model/report.js'
import { findStatements } from '../src/statements/find-statements.js'
import { listInputs } from './stories.js'

/** How often the example is read in one round, and how many rounds; the middle round counts. */
const TIMES = 10
const ROUNDS = 5

const inputs = Array.from({ length: TIMES }, () => listInputs('examples/weir/reports')).flat()
const reports: Report[] = inputs.flatMap(({ bytes, file }) => readReport(bytes, { file }).report ?? [])
const parsed: ParsedReport[] = reports.map(parseReport)
const tokens = parsed.reduce((sum, { tokens }) => sum + tokens.length, 0)

const load = createRequire(import.meta.url)
const wink = load('wink-nlp')(load('wink-eng-lite-web-model'))

const stages: Record<string, () => void> = {
  'wink-nlp alone': () => {
    for (const { text } of reports) wink.readDoc(text)
  },
  ingest: () => {
    for (const { bytes, file } of inputs) readReport(bytes, { file })
  },
  language: () => {
    for (const report of reports) parseReport(report)
  },
  statements: () => {
    for (const report of parsed) findStatements(report)
  },
  'all three': () => {
    for (const { bytes, file } of inputs) {
      const { report } = readReport(bytes, { file })
      if (report) findStatements(parseReport(report))
    }
  },
}

/** Rounds go round the stages, so that a slow minute of the machine falls on all of them. */
const rounds: Record<string, number[]> = {}
// The first round warms the engine up and is not counted.
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, run] of Object.entries(stages)) {
    const start = performance.now()
    run()
    const seconds = (performance.now() - start) / 1000
    if (round > 0) rounds[name] = [...(rounds[name] ?? []), tokens / seconds]
  }

const middle = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
const alone = middle(rounds['wink-nlp alone'] ?? [])
const result = Object.fromEntries(
  Object.entries(rounds).map(([name, values]) => [
    name,
    {
      tokensPerSecond: Math.round(middle(values) / 1000) * 1000,
      ofWink: Math.round((middle(values) / alone) * 100) / 100,
    },
  ]),
)

/** From nothing to an answer: the whole program on the example, beside an empty program that loads the same word classes. */
const cold = {
  'empty program': ['--input-type=commonjs', '-e', "require('wink-nlp')(require('wink-eng-lite-web-model'))"],
  'hearsay analyze': ['bin/hearsay.js', 'analyze', 'examples/weir/reports', '--quiet'],
}
const starts = Object.fromEntries(
  Object.entries(cold).map(([name, args]) => {
    const seconds = Array.from({ length: ROUNDS }, () => {
      const start = performance.now()
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
      return (performance.now() - start) / 1000
    })
    return [name, Math.round(middle(seconds) * 100) / 100]
  }),
)
const ratio = Math.round((starts['hearsay analyze']! / starts['empty program']!) * 100) / 100

console.log(`${tokens} tokens in ${reports.length} reports, ${ROUNDS} rounds`)
console.table(result)
console.log(
  `cold start: ${starts['hearsay analyze']} s, ${ratio} times an empty program that loads the model`,
)
writeFileSync(
  'bench/results/speed.json',
  `${JSON.stringify({ tokens, ...result, coldStart: { ...starts, ratio } }, null, 2)}\n`,
)
