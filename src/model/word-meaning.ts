/**
 * How two words, as lemmas, are kin: one word; `derived` from one another or from one third ('acquire', 'acquisition');
 * a `synonym` ('quake', 'earthquake'); `akin`, when a word that the one is derived from is a synonym of one that the
 * other is ('theft', 'rob'); `wider`, when the one is a sort of the other, entails or causes it ('murder', 'kill').
 */
export type Kinship = 'same' | 'derived' | 'synonym' | 'akin' | 'wider' | 'none'

/** What a language tells of its words' meanings: a port, as the reader is. All words are lemmas in small letters. */
export interface WordMeaning {
  kinship(a: string, b: string): Kinship
  /** 0 for the most frequent word of the language to 1 for one that is rare or unknown. */
  rarity(word: string): number
  /** Names of what a word may be compared by: two words that are kin share one. */
  families(word: string): readonly string[]
}
