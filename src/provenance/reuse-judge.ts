import type { Copy } from '../model/reuse.js'
import type { Passage } from '../model/span.js'
import type { Stretch } from './reuse-align.js'
import type { Wording } from './reuse-words.js'

/**
 * What decides whether shared words are a copy. The measure is words of running text in shared sentences:
 * two reports of one press conference share its quotations, its names and its titles without either having copied the other.
 */
const WEIGHTS = {
  /** A word in quotation marks in one of the two only: a report quoted at length is a copy, a speech without its marks is none. */
  quotedInOne: 0.3,
  /** A word with a capital. */
  name: 0.3,
  /** Words below which a stretch is neither shown nor counted in the shares. */
  shown: 7,
  /** Weight a stretch must have to count: shorter ones are set phrases, titles with names. */
  stretch: 9,
  /** Weight that must fall into one sentence for that sentence to count as shared. */
  sentence: 10,
  /** The most that one sentence adds, so that it takes two: one long sentence can come from a common statement. */
  mostOfSentence: 22,
  /** Weight at which a copy is as likely as not, and over which the odds grow by e. */
  even: 28,
  slope: 6,
  /** Share of both texts from which they are the same text, and from which even a short one is beyond doubt. */
  same: 0.7,
  whole: 0.85,
  /** Words that even a whole text must have: two captions of six words are not one text. */
  fewest: 12,
  /** Below this probability nothing is told at all. */
  least: 0.1,
}

/** What the aligned stretches of two reports amount to; null when it is not worth telling. */
export function judgeCopy(found: readonly Stretch[], a: Wording, b: Wording): Copy | null {
  const stretches = found.filter((stretch) => stretch.words >= WEIGHTS.shown)
  const weighed = stretches.map((stretch) => weigh(stretch, a, b))
  const shared = Math.min(sharedRunning(weighed, 'a', a), sharedRunning(weighed, 'b', b))
  const coverA = covered(stretches, 'a', a.hash.length)
  const coverB = covered(stretches, 'b', b.hash.length)
  const shareOfA = coverA / a.hash.length
  const shareOfB = coverB / b.hash.length
  const both = Math.min(shareOfA, shareOfB)
  const words = Math.min(coverA, coverB)
  const whole = both >= WEIGHTS.whole && words >= WEIGHTS.fewest
  const probability = Math.max(1 / (1 + Math.exp((WEIGHTS.even - shared) / WEIGHTS.slope)), whole ? 0.95 : 0)
  if (probability < WEIGHTS.least) return null
  return {
    a: a.report,
    b: b.report,
    passages: stretches
      .map((stretch): [Passage, Passage] => [passageOf(stretch, 'a', a), passageOf(stretch, 'b', b)])
      .sort((x, y) => x[0].start - y[0].start || x[1].start - y[1].start),
    words,
    shareOfA: round(shareOfA),
    shareOfB: round(shareOfB),
    kind: probability < 0.5 ? 'rewrite' : both >= WEIGHTS.same ? 'same' : 'part',
    probability: round(probability),
  }
}

/** The matching words of one stretch, each with its place in both texts and its weight. */
interface Weighed {
  a: number[]
  b: number[]
  weight: number[]
  sum: number
}

function weigh(stretch: Stretch, a: Wording, b: Wording): Weighed {
  const weighed: Weighed = { a: [], b: [], weight: [], sum: 0 }
  for (const block of stretch.blocks)
    for (let i = 0; i < block.length; i++) {
      const inA = a.quotation[block.a + i] !== 0
      const inB = b.quotation[block.b + i] !== 0
      const weight =
        (inA && inB ? 0 : inA || inB ? WEIGHTS.quotedInOne : 1) *
        (a.capital[block.a + i] === 1 ? WEIGHTS.name : 1)
      weighed.a.push(block.a + i)
      weighed.b.push(block.b + i)
      weighed.weight.push(weight)
      weighed.sum += weight
    }
  return weighed
}

/** Weight of running text that lies in shared sentences of one side. */
function sharedRunning(stretches: readonly Weighed[], side: 'a' | 'b', wording: Wording): number {
  const bySentence = new Map<number, number>()
  const seen = new Set<number>()
  for (const stretch of stretches) {
    if (stretch.sum < WEIGHTS.stretch) continue
    stretch[side].forEach((word, i) => {
      // Two stretches may claim one word, when the other text says something twice.
      if (seen.has(word)) return
      seen.add(word)
      const sentence = wording.sentence[word]!
      bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + stretch.weight[i]!)
    })
  }
  let sum = 0
  for (const weight of bySentence.values())
    if (weight >= WEIGHTS.sentence) sum += Math.min(weight, WEIGHTS.mostOfSentence)
  return sum
}

/** How many words of one side the stretches cover, each word once though two stretches may use it. */
function covered(stretches: readonly Stretch[], side: 'a' | 'b', length: number): number {
  const seen = new Uint8Array(length)
  let words = 0
  for (const stretch of stretches)
    for (const block of stretch.blocks)
      for (let i = 0; i < block.length; i++) {
        const at = block[side] + i
        if (seen[at] === 0) words++
        seen[at] = 1
      }
  return words
}

const passageOf = (stretch: Stretch, side: 'a' | 'b', { report, start, end }: Wording): Passage => ({
  report,
  start: start[side === 'a' ? stretch.fromA : stretch.fromB]!,
  end: end[(side === 'a' ? stretch.toA : stretch.toB) - 1]!,
})

/** Thousandths: finer digits would promise what the method does not know. */
const round = (value: number): number => Math.round(value * 1000) / 1000
