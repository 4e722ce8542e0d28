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
  /** The word it hangs on, -1 for the root of a sentence. */
  headOf(word: number): number
  /** How it hangs on it: an index into the model's relations. */
  relationOf(word: number): number
  /** Is it a noun that is no name? */
  isNoun(word: number): boolean
}

export interface NameSentence {
  /** Words [from, to). */
  from: number
  to: number
  /** What the network that reads syntax made of each word: as many 16-bit numbers a word as its states are wide. */
  states: Int16Array
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
  grammar: { parse(forms: readonly string[]): Parse; tags: readonly string[] },
): NameText {
  const noun = grammar.tags.indexOf('NOUN')
  const tags: number[] = []
  const forms: string[] = []
  const heads: number[] = []
  const relations: number[] = []
  const read: NameSentence[] = []
  for (const sentence of sentences) {
    if (sentence.length === 0) continue
    const from = forms.length
    const { head, relation, states, tag } = grammar.parse(sentence.map(normalize))
    for (const [i, form] of sentence.entries()) {
      forms.push(form)
      heads.push(head[i]! < 0 ? -1 : from + head[i]!)
      relations.push(relation[i]!)
      tags.push(tag[i]!)
    }
    read.push({ from, to: forms.length, states })
  }
  const plain = forms.map(plainOf)
  return {
    sentences: read,
    formOf: (word) => forms[word]!,
    plainOf: (word) => plain[word]!,
    headOf: (word) => heads[word]!,
    relationOf: (word) => relations[word]!,
    isNoun: (word) => tags[word] === noun,
  }
}

/** A text out of the words of a report that was read. */
export function nameTextOf(
  read: {
    normal: string
    tokens: readonly Token[]
    sentences: readonly Sentence[]
    states: readonly Int16Array[]
  },
  relationOf: ReadonlyMap<string, number>,
): NameText {
  const { normal, tokens, sentences, states } = read
  return {
    sentences: sentences.map(({ from, to }, n) => ({ from, to, states: states[n]! })),
    formOf: (word) => normal.slice(tokens[word]!.start, tokens[word]!.end),
    plainOf: (word) => tokens[word]!.norm,
    headOf: (word) => tokens[word]!.head,
    relationOf: (word) => relationOf.get(tokens[word]!.relation) ?? 0,
    isNoun: (word) => tokens[word]!.tag === 'NOUN',
  }
}
