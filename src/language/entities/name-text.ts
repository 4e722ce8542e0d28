import type { Sentence, Token } from '../../model/language.js'
import { plainOf } from '../features.js'
import type { Parse } from '../neural/network.js'
import { normalize } from '../normalize.js'

/** The words of one report as the entity reader looks at them. Words are counted through all sentences. */
export interface NameText {
  /** In reading order, one behind the other; none is empty. */
  sentences: readonly NameSentence[]
  /** A word as it stands. */
  formOf(word: number): string
  /** The same in small letters with plain quotation marks. */
  plainOf(word: number): string
}

export interface NameSentence {
  /** Words [from, to). */
  from: number
  to: number
  /** What the network that reads syntax says of them. */
  parse: Parse
}

/** The sentence a word stands in. */
export function sentenceOf({ sentences }: NameText, word: number): NameSentence {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (sentences[middle]!.from <= word) low = middle
    else high = middle - 1
  }
  return sentences[low]!
}

/** A text out of the words of its sentences, each read by itself. Empty sentences are left out. */
export function textOf(
  sentences: readonly (readonly string[])[],
  parse: (forms: readonly string[]) => Parse,
): NameText {
  const forms: string[] = []
  const read: NameSentence[] = []
  for (const sentence of sentences) {
    if (sentence.length === 0) continue
    const from = forms.length
    for (const form of sentence) forms.push(form)
    read.push({ from, to: forms.length, parse: parse(sentence.map(normalize)) })
  }
  const plain = forms.map(plainOf)
  return { sentences: read, formOf: (word) => forms[word]!, plainOf: (word) => plain[word]! }
}

/** A text out of the words of a report that was read. */
export function nameTextOf(
  normal: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  parses: readonly Parse[],
): NameText {
  return {
    sentences: sentences.map(({ from, to }, n) => ({ from, to, parse: parses[n]! })),
    formOf: (word) => normal.slice(tokens[word]!.start, tokens[word]!.end),
    plainOf: (word) => tokens[word]!.norm,
  }
}
