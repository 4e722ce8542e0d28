import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { ENGINE } from '../../src/model/engine.js'
import { type Input, type InputRead, readInputs } from '../../src/pipeline.js'
import { english } from '../reader.js'
import { listStories } from './newsroom.js'

/** Reports that are read together and kept in one file. */
export const PIECE = 1000

/**
 * Reads the reports of a newsroom a thousand at a time and keeps each thousand in `build/newsroom`, since reading a
 * hundred thousand takes a quarter of an hour. What is there already is not read again.
 * @param fresh reads all anew: after a change to a per-report stage
 * @returns for each piece the seconds of the processor that reading it took
 */
export function readPieces(seed: number, reports: number, fresh: boolean): number[] {
  mkdirSync(FOLDER, { recursive: true })
  const seconds: number[] = []
  for (const inputs of listPieces(seed, reports)) {
    const file = fileOf(seed, seconds.length)
    if (fresh || !existsSync(file)) {
      const start = process.cpuUsage()
      const reads = readInputs(inputs, english)
      const { user, system } = process.cpuUsage(start)
      const piece: Piece = { seconds: (user + system) / 1e6, reads }
      // A piece that was broken off must not be taken for a whole one.
      writeFileSync(`${file}.part`, gzipSync(JSON.stringify(piece), { level: 1 }))
      renameSync(`${file}.part`, file)
    }
    seconds.push(openPiece(seed, seconds.length).seconds)
  }
  return seconds
}

interface Piece {
  seconds: number
  reads: InputRead[]
}

const FOLDER = 'build/newsroom'
const fileOf = (seed: number, piece: number): string =>
  `${FOLDER}/${ENGINE.replace(/\W+/g, '-')}-${seed}-${String(piece).padStart(3, '0')}.json.gz`

export const openPiece = (seed: number, piece: number): Piece =>
  JSON.parse(gunzipSync(readFileSync(fileOf(seed, piece))).toString())

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
