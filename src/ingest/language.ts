import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** English words too common to be missing from English and too English to be common elsewhere. */
const ENGLISH = new Set(
  'the of and to that was for with is on are his they at be this from have by had not but what were when we there an your which their said if will each how them then she many these her would him been who has its now did than'.split(
    ' ',
  ),
)

/** As much text as settles the question, in code units. */
const SAMPLE = 4000
/** Fewer words than this do not tell a language. */
const MIN_WORDS = 8

interface Detector {
  detect(text: string): { language: string; isReliable(): boolean }
}

const load = createRequire(import.meta.url)

/**
 * The detector's tables take longer to load than a story takes to read, so they are fetched only
 * for a text that is not plainly English. Its package offers no entry for `require`, hence the
 * file's path; its smallest tables are enough for whole paragraphs.
 */
function loadDetector(): Detector {
  detector ??= (load(fileURLToPath(import.meta.resolve('eld/small'))) as { eld: Detector }).eld
  return detector
}
let detector: Detector | undefined

/** Do enough of the words belong to English alone? Says nothing of texts of a few words. */
export function isPlainlyEnglish(text: string): boolean {
  const { words, english } = countPlain(text) ?? countAny(text)
  // Running English has a third of such words; Dutch or German, which share a few, under a tenth.
  return words >= MIN_WORDS && english >= words * 0.2
}

const listWords = (text: string): string[] =>
  text
    .slice(0, SAMPLE)
    .toLowerCase()
    .match(/[\p{L}\p{M}'’]{1,40}/gu) ?? []

interface WordCount {
  words: number
  /** How many of them are in `ENGLISH`. */
  english: number
}

function countAny(text: string): WordCount {
  const words = listWords(text)
  return { words: words.length, english: words.filter((word) => ENGLISH.has(word)).length }
}

/** What a code unit is to the count of words; letters of a to z are numbered 1 to 26 in either case. */
const NO_LETTER = 0
const OTHER_LETTER = 27
const UNTOLD = 28

/** Code units below this are told by the table; beyond it only punctuation is. */
const TOLD_BELOW = 0x250

/**
 * English, French and Polish alike are written in the characters told here. Of `İ` the small form is two characters:
 * it is left to the longer way.
 */
const LETTERS = Uint8Array.from({ length: TOLD_BELOW }, (_, code) => {
  const letter = String.fromCharCode(code)
  if (letter === 'İ') return UNTOLD
  if (/[a-z]/i.test(letter)) return (code | 32) - 96
  return /[\p{L}\p{M}']/u.test(letter) ? OTHER_LETTER : NO_LETTER
})

/** Longest run of letters that is one word; what goes on is another. */
const MAX_WORD = 40
/** Longest of `ENGLISH`. */
const MAX_ENGLISH = 5

/** The words of `ENGLISH` as numbers, each letter a digit of base 32: a word is known without being cut out of its text. */
const ENGLISH_NUMBERS = new Set(
  [...ENGLISH].map((word) => [...word].reduce((sum, letter) => sum * 32 + LETTERS[letter.charCodeAt(0)]!, 0)),
)

/** As `countAny`, in one pass over the characters; null for a text with a character that is not told here. Asked of every paragraph. */
function countPlain(text: string): WordCount | null {
  const end = Math.min(text.length, SAMPLE)
  let words = 0
  let english = 0
  let length = 0
  let number = 0
  for (let i = 0; i <= end; i++) {
    const letter = i === end ? NO_LETTER : letterOf(text.charCodeAt(i))
    if (letter === UNTOLD) return null
    if (letter !== NO_LETTER && length < MAX_WORD) {
      // Beyond the longest of the words looked for the number says no more.
      if (++length <= MAX_ENGLISH) number = number * 32 + letter
      continue
    }
    if (length > 0) words++
    if (length > 0 && length <= MAX_ENGLISH && ENGLISH_NUMBERS.has(number)) english++
    length = letter === NO_LETTER ? 0 : 1
    number = letter
  }
  return { words, english }
}

function letterOf(code: number): number {
  if (code < TOLD_BELOW) return LETTERS[code]!
  if (code === 0x2019) return OTHER_LETTER
  // Dashes, quotation marks and dots.
  return code >= 0x2010 && code <= 0x2027 ? NO_LETTER : UNTOLD
}

/** Language of a text as BCP 47, `und` where it is too short or the signs are too weak. */
export function detectLanguage(text: string): string {
  if (isPlainlyEnglish(text)) return 'en'
  const words = listWords(text)
  // Chinese and Japanese have no spaces: few 'words', many letters.
  if (words.length < MIN_WORDS && words.join('').length < 40) return 'und'
  const found = loadDetector().detect(text.slice(0, SAMPLE))
  return found.language !== '' && found.isReliable() ? found.language : 'und'
}
