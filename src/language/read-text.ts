import type { Sentence, Token } from '../model/language.js'

/** What every finder of names, quantities and dates looks at. */
export interface ReadText {
  /** The report's own text: spans are cut from here. */
  text: string
  /** The same with plain quotation marks and blanks: patterns look here. */
  normal: string
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  /** Is this word, in small letters, one that English writes so? Names mostly are not: 'aldmoor'; some are: 'rose'. */
  isWord: (word: string) => boolean
  /**
   * What the learned reader says of names, each words [from, to): for each the logarithms of the probabilities of its outcomes
   * (`entities/types.ts`), side by side. Null where the model has no such reader.
   */
  scoreNames: ((names: readonly { from: number; to: number }[]) => Float32Array) | null
}
