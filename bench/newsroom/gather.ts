// One size of the scale measure, in a process of its own so that its memory is its own: reads the pieces that
// `readPieces` has kept, runs the cross-report stages over them, and prints what they cost as one line of JSON.

import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { ReadReport } from '../../src/model/read-report.js'
import { gatherCase } from '../../src/pipeline.js'
import { argument } from '../arguments.js'
import { openPiece, PIECE } from './pieces.js'
import type { ScalePoint } from './scale.js'

const seed = Number(argument('seed', '1'))
const reports = Number(argument('reports', '1000'))

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
const kase = gatherCase(reads, diagnostics)
const { user, system } = process.cpuUsage(start)
const point: ScalePoint = {
  reports: reads.length,
  tokens: words,
  statements: kase.statements.length,
  claims: kase.claims.length,
  largestClaim: kase.claims.reduce((most, { statements }) => Math.max(most, statements.length), 0),
  readingSeconds: Math.round(reading),
  seconds: Math.round((user + system) / 1e5) / 10,
  // Kilobytes: all memory of the process at its largest, with the reports and the case in it.
  memoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
}
console.log(JSON.stringify(point))
