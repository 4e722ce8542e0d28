import type { WordMeaning } from '../model/word-meaning.js'
import type { WordVectors } from './entities/vectors.js'
import type { KinshipTable } from './kinship.js'

/** Beyond this many more frequent words, a word counts as rare. */
const RARE = 100_000

/** Kinship by the table, rarity by the ranks that words have in the language model. */
export function wordMeaning(table: KinshipTable, vectors: WordVectors): WordMeaning {
  return {
    kinship: (a, b) => table.kinship(a, b),
    families: (word) => table.families(word),
    rarity(word) {
      const id = vectors.idOf(word)
      return Math.log(2 + (id === 0 ? RARE : Math.min(id, RARE))) / Math.log(2 + RARE)
    },
  }
}
