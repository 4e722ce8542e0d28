import type { Sentence, Token } from '../model/language.js'

/** The first token that begins at or behind an offset; `sentence.to` when none does. */
export function tokenAt(tokens: readonly Token[], sentence: Sentence, offset: number): number {
  let low = sentence.from
  let high = sentence.to
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
