import type { WordMeaning } from '../model/word-meaning.js'
import { LENGTH, type WordVectors } from './entities/vectors.js'
import type { KinshipTable } from './kinship.js'

/** Beyond this many more frequent words, a word counts as rare. */
const RARE = 100_000

/** Kinship by the table, rarity by the ranks that words have in the language model. */
export function wordMeaning(table: KinshipTable, vectors: WordVectors): WordMeaning {
  const known = new Map<string, Float32Array>()
  const vectorOf = (word: string): Float32Array => {
    let found = known.get(word)
    if (!found) {
      found = new Float32Array(vectors.size)
      vectors.add(vectors.idOf(word), found, 0)
      known.set(word, found)
    }
    return found
  }
  return {
    kinship: (a, b) => table.kinship(a, b),
    families: (word) => table.families(word),
    sortOf: (word) => table.sortOf(word),
    listOpposites: (word) => table.listOpposites(word),
    nearness(a, b) {
      const [x, y] = [vectorOf(a), vectorOf(b)]
      let product = 0
      for (let i = 0; i < vectors.size; i++) product += x[i]! * y[i]!
      return product / LENGTH ** 2
    },
    rarity(word) {
      const id = vectors.idOf(word)
      return Math.log(2 + (id === 0 ? RARE : Math.min(id, RARE))) / Math.log(2 + RARE)
    },
  }
}
