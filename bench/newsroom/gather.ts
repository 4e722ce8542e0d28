// One size of the scale measure, in a process of its own so that its memory is its own: reads the pieces that
// `readPieces` has kept, runs the cross-report stages over them, and prints what they cost as one line of JSON.

import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { ReadReport } from '../../src/model/read-report.js'
import { addToCase, openCase } from '../../src/pipeline.js'
import { argument } from '../arguments.js'
import { openPiece, PIECE } from './pieces.js'
import type { ScalePoint } from './scale.js'

const seed = Number(argument('seed', '1'))
const reports = Number(argument('reports', '1000'))

/** Into larger cases no report is added: the stories of one subject hang together there, and all would be gathered again. */
const ADDED_UP_TO = 1000
/** Reports that are taken out and put back, one at a time; the middle one counts. */
const ADDED = 5

const reads: ReadReport[] = []
const diagnostics: Diagnostic[] = []
let reading = 0
for (let piece = 0; piece * PIECE < reports; piece++) {
  const { seconds, reads: found } = openPiece(seed, piece)
  reading += seconds
  for (const { read, diagnostics: own } of found) {
    if (read) reads.push(read)
    for (const one of own) diagnostics.push(one)
  }
}
const words = reads.reduce((sum, { tokens }) => sum + tokens.length, 0)
const start = process.cpuUsage()
const open = openCase(reads, diagnostics)
const { user, system } = process.cpuUsage(start)
const kase = open.file
// All of the process at its largest, with the reports and the case in it, before anything is added.
const memoryMB = Math.round(process.resourceUsage().maxRSS / 1024)
const point: ScalePoint = {
  reports: reads.length,
  tokens: words,
  statements: kase.statements.length,
  claims: kase.claims.length,
  largestClaim: kase.claims.reduce((most, { statements }) => Math.max(most, statements.length), 0),
  readingSeconds: Math.round(reading),
  seconds: Math.round((user + system) / 1e5) / 10,
  memoryMB,
  strands: open.strands.size,
  largestStrand: [...open.strands.values()].reduce((most, { reports }) => Math.max(most, reports.length), 0),
  ...(reports <= ADDED_UP_TO ? { adding: measureAdding() } : {}),
}
console.log(JSON.stringify(point))

/** A report is left out and added: how long that takes, and whether the case is the one with all of them. */
function measureAdding(): Required<ScalePoint>['adding'] {
  const whole = JSON.stringify(kase)
  const seconds: number[] = []
  let isSame = true
  for (let i = 0; i < ADDED; i++) {
    const at = Math.floor((reads.length * (i + 1)) / (ADDED + 1))
    const one = reads[at]!
    const before = openCase(
      reads.filter((read) => read !== one),
      diagnostics.filter(({ report }) => report !== one.report.id),
      open.strands,
    )
    const own = diagnostics.filter(({ report }) => report === one.report.id)
    // What is gathered of the strand with all its reports must not be at hand.
    const start = performance.now()
    const after = addToCase(before, [one], own)
    seconds.push((performance.now() - start) / 1000)
    isSame &&= JSON.stringify(after.file) === whole
  }
  seconds.sort((a, b) => a - b)
  return { seconds: Math.round(seconds[ADDED >> 1]! * 100) / 100, isSame }
}
