import { spawnSync } from 'node:child_process'
import { readPieces } from './pieces.js'
import type { StrandScore } from './score-strands.js'

/** What the cross-report stages cost for so many reports, strand by strand, the reports on the disk. */
export interface GatherPoint extends StrandScore {
  reports: number
  statements: number
  claims: number
  /** Statements in the largest claim. */
  largestClaim: number
  /** Of the processor, for the per-report stages. */
  readingSeconds: number
  /** Of the processor, for the cross-report stages, with taking the reports from the disk. */
  seconds: number
  /** Of the whole process at its largest. */
  memoryMB: number
  strands: number
  /** Reports in the largest strand. */
  largestStrand: number
}

/** What it costs to add one report to a case that is held in memory. */
export interface AddingPoint {
  /** Of the processor, the middle one of several reports. */
  seconds: number
  slowest: number
  /** The case is the one of all at once, to the byte. */
  isSame: boolean
}

export interface ScalePoint extends GatherPoint {
  adding?: AddingPoint
}

const SIZES = [1000, 3000, 10_000, 30_000, 100_000]
/** Into larger cases no report is added: they are not held in memory. */
const ADDED_UP_TO = 10_000
/** Megabytes of heap that a run may take. Who needs more falls over. */
const HEAP = 4000

/** The cross-report stages on newsrooms of growing size, up to so many reports. */
export function measureScale(seed: number, reports: number, fresh: boolean): ScalePoint[] {
  readPieces(seed, reports, fresh)
  return SIZES.filter((size) => size <= reports).map((size) => {
    const point = run<GatherPoint>('gather', seed, size)
    return size <= ADDED_UP_TO ? { ...point, adding: run<AddingPoint>('add', seed, size) } : point
  })
}

function run<Point>(program: string, seed: number, reports: number): Point {
  const script = `build/bench/newsroom/${program}.js`
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${HEAP}`, script, '--seed', String(seed), '--reports', String(reports)],
    { encoding: 'utf8' },
  )
  if (status !== 0)
    throw new Error(`${program}, ${reports} reports: ended with ${status}: ${stderr.slice(-2000)}`)
  return JSON.parse(stdout)
}
