import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { ENGINE } from '../../src/model/engine.js'
import type { ReadReport } from '../../src/model/read-report.js'
import { type Input, type InputRead, type ReportCard, readInputs } from '../../src/pipeline.js'
import { english } from '../reader.js'
import { listStories } from './newsroom.js'

/** Reports that are read together and kept in one file. */
const PIECE = 1000

/**
 * Reads the reports of a newsroom a thousand at a time and keeps each thousand in `build/newsroom`, since reading a
 * hundred thousand takes many minutes. What is there already is not read again.
 * @param fresh reads all anew: after a change to a per-report stage
 */
export function readPieces(seed: number, reports: number, fresh: boolean): void {
  mkdirSync(FOLDER, { recursive: true })
  let piece = 0
  for (const inputs of listPieces(seed, reports)) {
    if (fresh || !existsSync(listOf(seed, piece))) {
      const start = process.cpuUsage()
      const reads = readInputs(inputs, english)
      const { user, system } = process.cpuUsage(start)
      writePiece(seed, piece, reads, (user + system) / 1e6)
    }
    piece++
  }
}

/** A report that lies in a file, and where. */
interface ShelvedReport {
  card: ReportCard
  diagnostics: Diagnostic[]
  start: number
  length: number
}

interface PieceList {
  /** Of the processor, for reading all of it. */
  seconds: number
  reports: ShelvedReport[]
}

/** Each report is packed by itself, so that one can be taken out without the others. */
function writePiece(seed: number, piece: number, reads: readonly InputRead[], seconds: number): void {
  const packs: Buffer[] = []
  const reports: ShelvedReport[] = []
  let start = 0
  for (const { read, diagnostics } of reads) {
    if (!read) continue
    const pack = gzipSync(JSON.stringify(read), { level: 1 })
    packs.push(pack)
    reports.push({ card: cardOf(read), diagnostics, start, length: pack.length })
    start += pack.length
  }
  writeFileSync(packOf(seed, piece), Buffer.concat(packs))
  // A piece that was broken off must not be taken for a whole one: its list is there last.
  const list: PieceList = { seconds, reports }
  writeFileSync(`${listOf(seed, piece)}.part`, JSON.stringify(list))
  renameSync(`${listOf(seed, piece)}.part`, listOf(seed, piece))
}

const cardOf = ({ report: { id, sha256, file }, topic }: ReadReport): ReportCard => ({
  report: { id, sha256, ...(file === undefined ? {} : { file }) },
  ...(topic ? { topic } : {}),
})

const FOLDER = 'build/newsroom'
const nameOf = (seed: number, piece: number): string =>
  `${FOLDER}/${ENGINE.replace(/\W+/g, '-')}-${seed}-${String(piece).padStart(3, '0')}`
const packOf = (seed: number, piece: number): string => `${nameOf(seed, piece)}.gz`
const listOf = (seed: number, piece: number): string => `${nameOf(seed, piece)}.json`

/** The reports of a newsroom that `readPieces` has kept: a card of each at hand, the rest on the disk. */
export class Shelf {
  readonly cards: ReportCard[] = []
  readonly diagnostics: Diagnostic[] = []
  /** Of the processor, for the per-report stages. */
  readingSeconds = 0
  private readonly places = new Map<string, { file: number; start: number; length: number }>()
  private readonly files: number[] = []

  constructor(seed: number, reports: number) {
    for (let piece = 0; piece * PIECE < reports; piece++) {
      const list: PieceList = JSON.parse(readFileSync(listOf(seed, piece), 'utf8'))
      this.readingSeconds += list.seconds
      const file = this.files.push(openSync(packOf(seed, piece), 'r')) - 1
      for (const { card, diagnostics, start, length } of list.reports) {
        this.cards.push(card)
        this.diagnostics.push(...diagnostics)
        this.places.set(card.report.file!, { file, start, length })
      }
    }
  }

  load = (cards: readonly ReportCard[]): ReadReport[] => cards.map(({ report }) => this.open(report.file!))

  close(): void {
    for (const file of this.files) closeSync(file)
  }

  private open(name: string): ReadReport {
    const { file, start, length } = this.places.get(name)!
    const pack = Buffer.alloc(length)
    readSync(this.files[file]!, pack, 0, length, start)
    return JSON.parse(gunzipSync(pack).toString())
  }
}

function* listPieces(seed: number, reports: number): Generator<Input[]> {
  const encoder = new TextEncoder()
  let piece: Input[] = []
  let pieces = 0
  for (const story of listStories(seed))
    for (const { file, text } of story.reports) {
      if (pieces * PIECE >= reports) return
      piece.push({ file, bytes: encoder.encode(text) })
      if (piece.length < PIECE) continue
      yield piece
      piece = []
      pieces++
    }
}
