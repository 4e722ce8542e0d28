import { foldMarks, soundMarks } from './marked-letters.js'
import { NATIVE_COSTS } from './native-costs.js'
import { alignNative } from './native-distance.js'
import { foldNative, nativeWords } from './native-letters.js'

/**
 * What a Latin spelling of a native word may cost: so much, and so much a native letter. Chosen on names/train, where the
 * wrong forms are those of names that look alike.
 */
const LIMIT = { base: 3, letter: 0.4 } as const

/**
 * How unlike a native word and its Latin spelling are, as a share of what they may be; null when they are two words.
 * @param slack how many times the limit they may cost
 */
export function findNativeUnlikeness(latin: string, native: string, slack = 1): number | null {
  const letters = foldNative(native)
  if (letters === '') return null
  const costs = /\p{Script=Hebrew}/u.test(letters) ? NATIVE_COSTS.hebrew : NATIVE_COSTS.arabic
  const limit = LIMIT.base + LIMIT.letter * letters.length
  let least: number | null = null
  // These scripts do not write a consonant twice.
  const spellings = [foldMarks(latin), soundMarks(latin)].flatMap((word) => [
    word,
    word.replace(/([^aeiou])\1/g, '$1'),
  ])
  for (const word of new Set(spellings)) {
    const found = alignNative(letters, word, costs, limit * slack)
    if (found && (least === null || found.cost / limit < least)) least = found.cost / limit
  }
  return least
}

/** Could the Latin word be the native one, transliterated? */
export const isSameNative = (latin: string, native: string): boolean =>
  findNativeUnlikeness(latin, native) !== null

/** Unlikeness that all words of a name may have together, where that of one word may be 1. */
const UNLIKE_IN_ALL = 1.5

/** The same for names of as many words; an article that stands alone in Latin letters is not counted. */
export function findNativeUnlikenessOfNames(
  latin: readonly string[],
  native: string,
  slack = 1,
): number | null {
  const words = nativeWords(native)
  if (words.length !== latin.length) return null
  let all = 0
  for (const [i, word] of words.entries()) {
    const unlike = findNativeUnlikeness(latin[i]!, word, slack)
    if (unlike === null) return null
    all += unlike
  }
  return all <= UNLIKE_IN_ALL * slack ? all : null
}
