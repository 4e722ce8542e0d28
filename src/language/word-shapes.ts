/**
 * Which first letters, last letters and lengths the words of a list have. Asking a list of words about every word of a
 * report costs a hash of each; most of them are told to be none by three numbers.
 */
export function listShapes(words: Iterable<string>): Uint8Array {
  const shapes = new Uint8Array(1 << 14)
  for (const word of words) shapes[shapeOf(word)] = 1
  return shapes
}

/** May the word be of the list? 'No' is certain. */
export const hasShape = (shapes: Uint8Array, word: string): boolean => shapes[shapeOf(word)] === 1

const shapeOf = (word: string): number =>
  ((word.charCodeAt(0) & 31) << 9) | ((word.charCodeAt(word.length - 1) & 31) << 4) | (word.length & 15)
