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
  const entry = fileURLToPath(import.meta.resolve('eld/small'))
  return (load(entry) as { eld: Detector }).eld
}

/** Do enough of the words belong to English alone? Says nothing of texts of a few words. */
export function isPlainlyEnglish(text: string): boolean {
  const words = listWords(text)
  // Running English has a third of such words; Dutch or German, which share a few, under a tenth.
  return words.length >= MIN_WORDS && countEnglish(words) >= words.length * 0.2
}

const listWords = (text: string): string[] =>
  text
    .slice(0, SAMPLE)
    .toLowerCase()
    .match(/[\p{L}\p{M}'’]{1,40}/gu) ?? []

function countEnglish(words: readonly string[]): number {
  let common = 0
  for (const word of words) if (ENGLISH.has(word)) common++
  return common
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
