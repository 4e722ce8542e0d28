import { normalize } from '../normalize.js'
import { listPieces } from '../pieces.js'
import { readNumber } from './read-number.js'

/** A number as written, and nothing of what it counts. */
export interface NumberMention {
  start: number
  end: number
  value: number
}

/** Every number of a text, whatever it counts, in reading order; not those that a unit is written to ('180ml') or that belong to a code. */
export function listNumbers(text: string): NumberMention[] {
  const p = listPieces(normalize(text), 0, text.length)
  const found: NumberMention[] = []
  for (let i = 0; i < p.length; ) {
    const number = readNumber(p, i)
    if (!number) {
      i++
      continue
    }
    const after = p[number.to]
    const before = p[i - 1]
    const glued = after?.kind === 'word' && !after.gap && p[number.to - 1]!.kind !== 'word'
    const code = before?.kind === 'word' && !p[i]!.gap && p[i]!.kind === 'digits'
    if (!glued && !code) found.push({ start: p[i]!.start, end: p[number.to - 1]!.end, value: number.value })
    i = number.to
  }
  return found
}
