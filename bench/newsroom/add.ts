// What it costs to add one report to a large case that is held, and whether the case is then the one of all reports at once.
// In a process of its own; prints one line of JSON.

import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { ReadReport } from '../../src/model/read-report.js'
import { addToCase, type OpenCase, openCase } from '../../src/pipeline.js'
import { argument } from '../arguments.js'
import { english } from '../reader.js'
import { Shelf } from './pieces.js'
import type { AddingPoint } from './scale.js'

/** Reports that are taken out and put back, one at a time. */
const ADDED = 9

const seed = Number(argument('seed', '1'))
const shelf = new Shelf(seed, Number(argument('reports', '1000')))
const reads = shelf.load(shelf.cards)
const { diagnostics } = shelf
shelf.close()

const whole = openCase(reads, diagnostics, undefined, undefined, undefined, english.meaning)
const bytes = JSON.stringify(whole.file)
const seconds: number[] = []
let isSame = true
for (let i = 0; i < ADDED; i++) {
  const one = reads[Math.floor((reads.length * (i + 1)) / (ADDED + 1))]!
  const before = without(one)
  const own = diagnostics.filter(({ report }) => report === one.report.id)
  const start = process.cpuUsage()
  const after = addToCase(before, [one], own)
  const { user, system } = process.cpuUsage(start)
  seconds.push((user + system) / 1e6)
  isSame &&= JSON.stringify(after.file) === bytes
}
seconds.sort((a, b) => a - b)
const point: AddingPoint = { seconds: round(seconds[ADDED >> 1]!), slowest: round(seconds.at(-1)!), isSame }
console.log(JSON.stringify(point))

/** The case that lacks a report. What is gathered of the strand with all its reports is not at hand in it. */
function without(one: ReadReport): OpenCase {
  return openCase(
    reads.filter((read) => read !== one),
    diagnostics.filter(({ report }: Diagnostic) => report !== one.report.id),
    whole.strands,
    undefined,
    undefined,
    english.meaning,
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
