import { fnv1a } from './features.js'

/**
 * A set of words as the sorted hashes of them: it needs no reading in, and 80,000 words take 320 KB. One word in
 * some 50,000 that is not in the set passes for one that is.
 */
export type Dictionary = Uint32Array

/** A hash whose bits are mixed once more, so that the low ones are good as well. */
export function hashWord(word: string): number {
  let hash = fnv1a(word)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

export const dictionaryOf = (words: Iterable<string>): Dictionary =>
  Uint32Array.from(new Set([...words].map(hashWord))).sort()

/** Is the word, in small letters, one that English writes in small letters? 'aldmoor' is not, 'rose' is. */
export function isInDictionary(dictionary: Dictionary, word: string): boolean {
  const hash = hashWord(word)
  let low = 0
  let high = dictionary.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = dictionary[middle]!
    if (found === hash) return true
    if (found < hash) low = middle + 1
    else high = middle - 1
  }
  return false
}
