/**
 * How two words, as lemmas, are kin: one word; `derived` from one another or from one third ('acquire', 'acquisition');
 * a `synonym` ('quake', 'earthquake'); `akin`, when a word that the one is derived from is a synonym of one that the
 * other is ('theft', 'rob'); `wider`, when the one is a sort of the other, entails or causes it ('murder', 'kill').
 */
export type Kinship = 'same' | 'derived' | 'synonym' | 'akin' | 'wider' | 'none'

/** `event` is all that happens or is done: 'blast', 'vote', 'storm'. */
export type WordSort = 'person' | 'group' | 'animal' | 'event' | 'place' | 'thing' | 'time' | 'other'

/** What a language tells of its words' meanings: a port, as the reader is. All words are lemmas in small letters. */
export interface WordMeaning {
  kinship(a: string, b: string): Kinship
  /** 0 for the most frequent word of the language to 1 for one that is rare or unknown. */
  rarity(word: string): number
  /** What sort of thing a noun names in its most frequent sense; null for other words and unknown ones. */
  sortOf(word: string): WordSort | null
  /** Words that say the opposite: 'dangerous' of 'safe'. */
  listOpposites(word: string): readonly string[]
  /** -1..1: how alike the company is that two words keep; 0 where one is unknown. */
  nearness(a: string, b: string): number
  /** Names of what a word may be compared by: two words that are kin share one. */
  families(word: string): readonly string[]
}
