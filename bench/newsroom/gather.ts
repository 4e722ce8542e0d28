// One size of the scale measure, in a process of its own so that its memory is its own: runs the cross-report stages over
// the reports that `readPieces` has kept, and prints what they cost as one line of JSON.

import type { CaseFile } from '../../src/model/case-file.js'
import { gatherStrands } from '../../src/pipeline.js'
import { argument } from '../arguments.js'
import { english } from '../reader.js'
import { Shelf } from './pieces.js'
import type { GatherPoint } from './scale.js'
import { scoreStrands } from './score-strands.js'

const seed = Number(argument('seed', '1'))
const shelf = new Shelf(seed, Number(argument('reports', '1000')))

const found = { statements: 0, claims: 0, largestClaim: 0, largestStrand: 0 }
const strands: string[][] = []
const start = process.cpuUsage()
const { meaning } = english
for (const strand of gatherStrands(shelf.cards, shelf.load, shelf.diagnostics, undefined, undefined, meaning))
  count(strand)
const { user, system } = process.cpuUsage(start)
shelf.close()
const point: GatherPoint = {
  reports: shelf.cards.length,
  ...found,
  readingSeconds: Math.round(shelf.readingSeconds),
  seconds: Math.round((user + system) / 1e5) / 10,
  // All of the process at its largest.
  memoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
  strands: strands.length,
  ...scoreStrands(seed, strands),
}
console.log(JSON.stringify(point))

function count({ reports, statements, claims }: CaseFile): void {
  strands.push(reports.map(({ file }) => file!))
  found.statements += statements.length
  found.claims += claims.length
  found.largestClaim = claims.reduce(
    (most, claim) => Math.max(most, claim.statements.length),
    found.largestClaim,
  )
  found.largestStrand = Math.max(found.largestStrand, reports.length)
}
