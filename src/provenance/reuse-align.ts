import { gramAt } from './reuse-candidates.js'
import type { Wording } from './reuse-words.js'

/** A run of words that two texts share: `length` words from word `a` of one and word `b` of the other. */
export interface Block {
  a: number
  b: number
  length: number
}

/** Shortest run worth a block. Shorter ones are English, not copying. */
const SEED = 4
/** So many places of one gram in a text are tried; a refrain repeated more often is found through its neighbours. */
const PLACES = 4

/** Where each gram of a text begins, so that many others can be held against it. */
export interface Places {
  wording: Wording
  at: Map<number, number[]>
}

export function placesOf(wording: Wording): Places {
  const at = new Map<number, number[]>()
  for (let i = 0; i + SEED <= wording.hash.length; i++) {
    const gram = gramAt(wording.hash, i, SEED)
    const places = at.get(gram)
    if (!places) at.set(gram, [i])
    else if (places.length < PLACES) places.push(i)
  }
  return { wording, at }
}

/**
 * The runs that `b` shares with the text of `places`, in reading order of `b`, not overlapping there.
 * Reads `b` once from left to right and takes the longest run that starts at each word: since it then goes on behind
 * that run, the work is at most PLACES times the length of `b`, however repetitive the texts are.
 */
export function alignWords(places: Places, b: Wording): Block[] {
  const a = places.wording
  const blocks: Block[] = []
  let at = 0
  while (at + SEED <= b.hash.length) {
    let best: Block | null = null
    const previous = blocks.at(-1)
    for (const place of places.at.get(gramAt(b.hash, at, SEED)) ?? []) {
      let length = 0
      while (
        place + length < a.hash.length &&
        at + length < b.hash.length &&
        a.hash[place + length] === b.hash[at + length]
      )
        length++
      if (length < SEED) continue
      const block = { a: place, b: at, length }
      if (!best || length > best.length || (length === best.length && nearer(block, best, previous)))
        best = block
    }
    if (!best) at++
    else {
      const block = grownLeft(best, previous, a, b)
      blocks.push(block)
      at = block.b + block.length
    }
  }
  return blocks
}

/** Of two runs of one length the one that goes on where the last one stopped. */
function nearer(one: Block, other: Block, previous: Block | undefined): boolean {
  if (!previous) return false
  const gap = (block: Block): number => Math.abs(block.a - previous.a - previous.length)
  return gap(one) < gap(other)
}

/** A seed's gram can be one of the untried places while the word before still matches: take those words, too. */
function grownLeft(block: Block, previous: Block | undefined, a: Wording, b: Wording): Block {
  const floor = previous ? previous.b + previous.length : 0
  let grow = 0
  while (
    block.b - grow > floor &&
    block.a - grow > 0 &&
    a.hash[block.a - grow - 1] === b.hash[block.b - grow - 1]
  )
    grow++
  return { a: block.a - grow, b: block.b - grow, length: block.length + grow }
}

/** Runs with only small gaps between them: one passage that an editor touched here and there. */
export interface Stretch {
  blocks: Block[]
  /** Matching words. */
  words: number
  /** First word and the one behind the last, in `a` and in `b`. */
  fromA: number
  toA: number
  fromB: number
  toB: number
}

/** Joins runs whose gaps are at most `gap` words on both sides and which lie in one stretch of story on both. */
export function joinBlocks(blocks: readonly Block[], a: Wording, b: Wording, gap: number): Stretch[] {
  const stretches: Stretch[] = []
  for (const block of blocks.flatMap((one) => cutAtParts(one, a, b))) {
    const last = stretches.at(-1)
    const endA = block.a + block.length
    const endB = block.b + block.length
    if (
      last &&
      block.a >= last.toA &&
      block.a - last.toA <= gap &&
      block.b - last.toB <= gap &&
      a.part[block.a] === a.part[last.toA - 1] &&
      b.part[block.b] === b.part[last.toB - 1]
    ) {
      last.blocks.push(block)
      last.words += block.length
      last.toA = endA
      last.toB = endB
    } else
      stretches.push({
        blocks: [block],
        words: block.length,
        fromA: block.a,
        toA: endA,
        fromB: block.b,
        toB: endB,
      })
  }
  return stretches
}

/** A run that crosses a caption or another piece of furniture, cut there. */
function cutAtParts(block: Block, a: Wording, b: Wording): Block[] {
  const pieces: Block[] = []
  let from = 0
  for (let i = 1; i <= block.length; i++) {
    const whole = i === block.length
    if (
      whole ||
      a.part[block.a + i] !== a.part[block.a + i - 1] ||
      b.part[block.b + i] !== b.part[block.b + i - 1]
    ) {
      pieces.push({ a: block.a + from, b: block.b + from, length: i - from })
      from = i
    }
  }
  return pieces
}
