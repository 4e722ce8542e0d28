import { spawnSync } from 'node:child_process'
import { readPieces } from './pieces.js'

/** What the cross-report stages cost for so many reports. */
export interface ScalePoint {
  reports: number
  tokens: number
  statements: number
  claims: number
  /** Statements in the largest claim. */
  largestClaim: number
  /** Of the processor, for the per-report stages. */
  readingSeconds: number
  /** Of the processor, for the cross-report stages. */
  seconds: number
  /** Of the whole process at its largest. */
  memoryMB: number
  strands: number
  /** Reports in the largest strand. */
  largestStrand: number
  /** Wall seconds to add one report, and whether the case is then the one of all at once. */
  adding?: { seconds: number; isSame: boolean }
}

const SIZES = [1000, 3000, 10_000, 30_000, 100_000]
/** Megabytes of heap that a run may take. Who needs more falls over. */
const HEAP = 4000

/** The cross-report stages on newsrooms of growing size, up to so many reports. */
export function measureScale(seed: number, reports: number, fresh: boolean): ScalePoint[] {
  readPieces(seed, reports, fresh)
  return SIZES.filter((size) => size <= reports).map((size) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        `--max-old-space-size=${HEAP}`,
        'build/bench/newsroom/gather.js',
        '--seed',
        String(seed),
        '--reports',
        String(size),
      ],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`${size} reports ended with ${status}: ${stderr.slice(-2000)}`)
    return JSON.parse(stdout) as ScalePoint
  })
}
