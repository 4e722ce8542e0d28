import { HARD_SHAPES } from './hard-shapes.js'

/** How many times longer than the shortest. */
const LENGTHS = [1, 4, 16, 64]
/** Pieces in the shortest text: some 500 words, so that what a report costs whatever its length does not count. */
const SHORTEST = 5
/** The fastest of so many tries stands: noise only ever adds. */
const TRIES = 4
/** A short text is read several times in one try, so that no figure rests on a few milliseconds. */
const READS = 16

/** What reading one shape at one length cost. */
export interface CurvePoint {
  /** Times the shortest text. */
  length: number
  characters: number
  charactersPerSecond: number
  /** Time a character against that of the shortest text: about 1 all along where time is linear. */
  ratio: number
}

/** For each hard shape how the time a character grows with the length. By characters, since of some shapes hardly a token is read. */
export function measureCurve(read: (bytes: Uint8Array) => void): Record<string, CurvePoint[]> {
  const texts = Object.entries(HARD_SHAPES).map(
    ([name, make]) => [name, LENGTHS.map((length) => make(SHORTEST * length))] as const,
  )
  return Object.fromEntries(
    texts.map(([name, ofLengths]) => {
      const seconds = fastest(ofLengths, read)
      const first = seconds[0]! / ofLengths[0]!.length
      const points = ofLengths.map((text, at) => ({
        length: LENGTHS[at]!,
        characters: text.length,
        charactersPerSecond: Math.round(text.length / seconds[at]! / 1000) * 1000,
        ratio: Math.round((seconds[at]! / text.length / first) * 100) / 100,
      }))
      return [name, points]
    }),
  )
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Seconds of the processor that one reading of each text takes at best. A try goes round all lengths, so that a slow minute falls on all of them. */
function fastest(texts: readonly string[], read: (bytes: Uint8Array) => void): number[] {
  const best = texts.map(() => Number.POSITIVE_INFINITY)
  // The first try warms the engine up and is not counted.
  for (let attempt = 0; attempt <= TRIES; attempt++)
    for (const [at, text] of texts.entries()) {
      const bytes = bytesOf(text)
      const reads = Math.max(1, READS / LENGTHS[at]!)
      const start = process.cpuUsage()
      for (let count = 0; count < reads; count++) read(bytes)
      const { user, system } = process.cpuUsage(start)
      if (attempt > 0) best[at] = Math.min(best[at]!, (user + system) / 1e6 / reads)
    }
  return best
}
