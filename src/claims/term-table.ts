import type { ContentTerms } from './terms.js'

/**
 * Contents as numbers: those of one content stand in a row, from `starts[i]` to before `starts[i + 1]`. A case has
 * hundreds of thousands of terms, and as Maps of Maps they took most of the memory and of the time.
 */
export interface TermTable {
  starts: Int32Array
  /** Number of the term, in order of first use. Within one content in the order in which it uses them. */
  terms: Int32Array
  /** The squares of those of one content add up to 1. */
  weights: Float64Array
  /** In how many contents a term occurs. */
  frequency: Int32Array
  /** The terms by their numbers. */
  names: readonly string[]
}

/**
 * How much rarity in the case counts. Not fully: what a story is about (the weir, the gate) is frequent in it, and
 * just that is what two reports of the main claim share. At 1, as in document retrieval, the main claim falls apart.
 */
const RARITY = 0.4

/** What a number counts beside a word: '40 boats' and '40 boats' are one account sooner than 'many boats' twice. */
const NUMBER = 1.5

/**
 * Weighs the terms of every content: rarer in the case, heavier; repeated in the content, a little heavier.
 * @param rarity how much rarity in the case counts, as an exponent
 */
export function weighTerms(contents: readonly Pick<ContentTerms, 'terms'>[], rarity = RARITY): TermTable {
  const starts = new Int32Array(contents.length + 1)
  contents.forEach(({ terms }, i) => {
    starts[i + 1] = starts[i]! + terms.size
  })
  const terms = new Int32Array(starts[contents.length]!)
  const weights = new Float64Array(terms.length)
  const numbers = new Map<string, number>()
  let at = 0
  for (const content of contents)
    for (const [term, count] of content.terms) {
      const number = numbers.get(term) ?? numbers.size
      numbers.set(term, number)
      terms[at] = number
      weights[at++] = (1 + Math.log(count)) * (/^\d/.test(term) ? NUMBER : 1)
    }
  const frequency = new Int32Array(numbers.size)
  for (const term of terms) frequency[term]!++
  const rareness = Float64Array.from(frequency, (many) => Math.log(1 + contents.length / many) ** rarity)
  for (let i = 0; i < contents.length; i++) {
    let sum = 0
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      weights[k]! *= rareness[terms[k]!]!
      sum += weights[k]! * weights[k]!
    }
    const length = Math.sqrt(sum)
    for (let k = starts[i]!; k < starts[i + 1]!; k++) weights[k]! /= length
  }
  return { starts, terms, weights, frequency, names: [...numbers.keys()] }
}
