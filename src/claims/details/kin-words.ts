import type { ReadReport } from '../../model/read-report.js'
import type { Kinship, WordMeaning, WordSort } from '../../model/word-meaning.js'
import { EMPTY, listClasses } from './word-classes.js'

/** Which words of a case are told for one thing: a port's kinship and our own classes, as terms that no lemma can be. */
export interface KinWords {
  /** `~die` of 'killed', `~~quake` of 'earthquake': none where a word stands alone. */
  listClasses(lemma: string): readonly string[]
  /** The verb of the case that a verb's deed may be told by as well, as a term: `^vote` of 'decided'; null for other words. */
  deedOf(verb: string): string | null
  /** May two heads be words for one thing, by the company they keep: 'hole', 'crater'? */
  areNear(a: string, b: string): boolean
  /** What sort of thing a noun names; null where that is not known. */
  sortOf(lemma: string): WordSort | null
  /** Words that say the opposite. */
  listOpposites(lemma: string): readonly string[]
}

/** Without a table of meanings: only our own classes. */
export const OWN_CLASSES: KinWords = {
  listClasses,
  deedOf: () => null,
  areNear: () => false,
  sortOf: () => null,
  listOpposites: () => [],
}

/** So near kin are words that reports use for one thing. */
const NEAR: ReadonlySet<Kinship> = new Set<Kinship>(['derived', 'synonym'])

/** Two words whose company is so alike may tell one thing: 'ferry' and 'boat' .78, 'hole' and 'crater' .42, 'ferry' and 'town' .33. */
const NEAR_COMPANY = 0.4

/**
 * Words of a case by what they mean. Each joins the most frequent word of the case that it is near kin to, if that one
 * heads a class or joins none: so classes do not run on from word to word.
 */
export function kinWords(
  reads: readonly Pick<ReadReport, 'tokens'>[],
  meaning: WordMeaning | undefined,
): KinWords {
  if (!meaning) return OWN_CLASSES
  const heads = headsOf(countLemmas(reads, /^(?:NOUN|VERB|ADJ)$/), meaning)
  const deeds = deedsOf(countLemmas(reads, /^VERB$/).slice(0, MOST_VERBS), meaning)
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
    deedOf: (verb) => deeds.get(verb) ?? null,
    areNear: (a, b) => meaning.sortOf(a) === meaning.sortOf(b) && meaning.nearness(a, b) >= NEAR_COMPANY,
    sortOf: (lemma) => meaning.sortOf(lemma),
    listOpposites: (lemma) => meaning.listOpposites(lemma),
  }
}

/** Lemmas of what tells something, the most frequent first. */
function countLemmas(reads: readonly Pick<ReadReport, 'tokens'>[], tags: RegExp): string[] {
  const counts = new Map<string, number>()
  for (const { tokens } of reads)
    for (const { tag, lemma } of tokens)
      if (tags.test(tag)) {
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

/** Verbs so alike in company tell one deed where all else agrees. */
const NEAR_DEED = 0.55
/** Verbs of a case looked at: it bounds the work, which grows with their square. */
const MOST_VERBS = 600

/** Each verb with the most frequent one that keeps its company, where there is one. */
function deedsOf(verbs: readonly string[], meaning: WordMeaning): Map<string, string> {
  const deeds = new Map<string, string>()
  const heads: string[] = []
  for (const verb of verbs) {
    const head = heads.find((one) => meaning.nearness(one, verb) >= NEAR_DEED)
    if (head === undefined) heads.push(verb)
    else deeds.set(verb, `^${head}`).set(head, `^${head}`)
  }
  return deeds
}
