import { readReport } from '../src/ingest/read-report.js'
import type { ParsedReport } from '../src/model/language.js'
import type { Report } from '../src/model/report.js'
import { readInputs } from '../src/pipeline.js'
import { findStatements } from '../src/statements/find-statements.js'
import { splitStatements } from '../src/statements/parts.js'
import { listPeers } from './peers.js'
import { english } from './reader.js'
import type { StageFigures } from './speed-tables.js'
import type { Input } from './stories.js'

// How fast each stage reads texts, beside peers on the same texts in the same run.

/** The middle one of so many rounds counts. */
export const ROUNDS = 9
/** Rounds before those, which are not counted: until then the engine compiles what it runs, most of it what is largest. */
const WARM_UP = 10

export function measureStages(inputs: readonly Input[]): StageFigures {
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
  const { first, rounds } = time(stages, tokens)
  const wink = middle(rounds['wink-nlp alone'] ?? [])
  const compromise = rounds['compromise alone'] && middle(rounds['compromise alone'])
  const times = (values: number[], peer: number): number => Math.round((middle(values) / peer) * 100) / 100
  return {
    reports: reports.length,
    tokens,
    stages: Object.fromEntries(
      Object.entries(rounds).map(([name, values]) => [
        name,
        {
          tokensPerSecond: thousands(middle(values)),
          inFirstRound: thousands(first[name] ?? 0),
          ofWink: times(values, wink),
          ...(compromise && { ofCompromise: times(values, compromise) }),
        },
      ]),
    ),
  }
}

/** Tokens a second of each stage. Rounds go round the stages, so that a slow minute of the machine falls on all of them. */
function time(
  stages: Readonly<Record<string, () => void>>,
  tokens: number,
): { first: Record<string, number>; rounds: Record<string, number[]> } {
  const first: Record<string, number> = {}
  const rounds: Record<string, number[]> = {}
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
  return { first, rounds }
}

export const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const thousands = (value: number): number => Math.round(value / 1000) * 1000
