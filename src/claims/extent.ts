import type { QuantityMention } from '../model/language.js'

/** How far a thing reaches in one direction: '66 feet wide'. */
export interface Extent {
  metres: number
  along: 'across' | 'deep' | 'high' | 'long'
  /** It is told as a radius. */
  isHalf: boolean
}

/** Units of length, in metres. */
export const METRES: Readonly<Record<string, number>> = {
  millimetre: 0.001,
  centimetre: 0.01,
  metre: 1,
  kilometre: 1000,
  inch: 0.0254,
  foot: 0.3048,
  yard: 0.9144,
  mile: 1609.344,
}

/** Words that say which way a length is measured, and what a length so called is of the whole. */
const DIRECTIONS: readonly { words: string; along: Extent['along']; times: number }[] = [
  { words: 'wide|across|broad|width|diameter', along: 'across', times: 1 },
  { words: 'radius', along: 'across', times: 2 },
  { words: 'deep|depth', along: 'deep', times: 1 },
  { words: 'high|tall|height', along: 'high', times: 1 },
  { words: 'long|length', along: 'long', times: 1 },
]

const PATTERNS = DIRECTIONS.map(({ words, ...direction }) => ({
  ...direction,
  // '20 metres wide', '20-metre-wide', '20 metres (66 feet) across', '20 metres in diameter'
  behind: new RegExp(`^\\)?[\\s-]*(?:\\([^)]{1,20}\\)\\s*)?(?:in\\s+)?(?:${words})\\b`, 'i'),
  // 'a radius of 20 metres', 'a radius of about 20 metres': a quantity holds its own 'about'
  before: new RegExp(`\\b(?:${words})\\s+(?:of\\s+)?\\(?$`, 'i'),
}))

/** How many code units beside a quantity tell which way it is measured. */
const REACH = 32

/** What a length in a text measures; null where its words do not tell. */
export function extentOf(text: string, quantity: QuantityMention): Extent | null {
  const unit = METRES[quantity.unit ?? '']
  if (unit === undefined) return null
  const before = text.slice(Math.max(0, quantity.start - REACH), quantity.start)
  const behind = text.slice(quantity.end, quantity.end + REACH)
  // What stands behind says it of this length; what stands before may belong to another: 'a depth of 3 metres, 20 wide'.
  const found =
    PATTERNS.find((pattern) => pattern.behind.test(behind)) ??
    PATTERNS.find((pattern) => pattern.before.test(before))
  return found
    ? { metres: quantity.value * unit * found.times, along: found.along, isHalf: found.times === 2 }
    : null
}
