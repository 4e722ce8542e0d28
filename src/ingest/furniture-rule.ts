import type { FurnitureKind } from '../model/report.js'

/**
 * One way a whole line shows that it is no story. `reach` says where the sign is trusted:
 * anywhere; `edge` only before the first or after the last story line; `tail` only after the last.
 * The narrower the sign, the wider its reach: a story sentence thrown out is worse than a caption kept.
 */
export interface FurnitureRule {
  /** A line that the sign knows, of our own writing; a test holds every row to it. */
  example: string
  kind: FurnitureKind
  reach: 'any' | 'edge' | 'tail'
  sign: RegExp
  /** Longest line, in code units, on which the sign is believed. */
  upTo: number
  /**
   * Fits every line that the sign fits, and is asked first: where the sign by itself would begin at every word of a
   * line, or names letters of all scripts, of which the engine has to make tables before it can look at one line.
   */
  needs?: RegExp
}

/** Does the line fit the rule, wherever it stands? */
export const fits = (words: string, { upTo, needs, sign }: FurnitureRule): boolean =>
  words.length <= upTo && (!needs || needs.test(words)) && sign.test(words)
