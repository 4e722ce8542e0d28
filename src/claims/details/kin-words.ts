import type { ReadReport } from '../../model/read-report.js'
import type { Kinship, WordMeaning } from '../../model/word-meaning.js'
import { EMPTY, listClasses } from './word-classes.js'

/** Which words of a case are told for one thing: a port's kinship and our own classes, as terms that no lemma can be. */
export interface KinWords {
  /** `~die` of 'killed', `~~quake` of 'earthquake': none where a word stands alone. */
  listClasses(lemma: string): readonly string[]
}

/** Without a table of meanings: only our own classes. */
export const OWN_CLASSES: KinWords = { listClasses }

/** So near kin are words that reports use for one thing. */
const NEAR: ReadonlySet<Kinship> = new Set<Kinship>(['derived', 'synonym'])

/**
 * Words of a case by what they mean. Each joins the most frequent word of the case that it is near kin to, if that one
 * heads a class or joins none: so classes do not run on from word to word.
 */
export function kinWords(
  reads: readonly Pick<ReadReport, 'tokens'>[],
  meaning: WordMeaning | undefined,
): KinWords {
  if (!meaning) return OWN_CLASSES
  const heads = headsOf(countLemmas(reads), meaning)
  const known = new Map<string, readonly string[]>()
  return {
    listClasses(lemma) {
      let found = known.get(lemma)
      if (!found) {
        const head = heads.get(lemma)
        found = head === undefined ? listClasses(lemma) : [...listClasses(lemma), `~~${head}`]
        known.set(lemma, found)
      }
      return found
    },
  }
}

/** Lemmas of what tells something, the most frequent first. */
function countLemmas(reads: readonly Pick<ReadReport, 'tokens'>[]): string[] {
  const counts = new Map<string, number>()
  for (const { tokens } of reads)
    for (const { tag, lemma } of tokens)
      if (/^(?:NOUN|VERB|ADJ)$/.test(tag)) {
        const word = lemma.toLowerCase()
        if (!EMPTY.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
      }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word)
}

function headsOf(words: readonly string[], meaning: WordMeaning): Map<string, string> {
  /** Family → heads that share it, in the order of their frequency. */
  const byFamily = new Map<string, string[]>()
  const heads = new Map<string, string>()
  for (const word of words) {
    const families = meaning.families(word)
    const near = new Set(families.flatMap((one) => byFamily.get(one) ?? []))
    const head = [...near].find((one) => NEAR.has(meaning.kinship(one, word)))
    if (head !== undefined) {
      heads.set(word, head)
      heads.set(head, head)
      continue
    }
    for (const one of families) {
      const known = byFamily.get(one)
      if (known) known.push(word)
      else byFamily.set(one, [word])
    }
  }
  return heads
}
