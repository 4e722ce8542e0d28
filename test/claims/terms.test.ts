import { describe, expect, test } from 'vitest'
import { type ActorPlace, type ContentTerms, listTerms } from '../../src/claims/terms.js'
import { readInput } from '../../src/pipeline.js'
import { english } from '../builders/english.js'

/** The terms of a whole sentence as content. `names` are words of it with the actor behind them. */
function termsOf(sentence: string, isDenial = false, names: Record<string, string> = {}): ContentTerms {
  const { read } = readInput(
    { file: 'a.txt', bytes: new TextEncoder().encode(`Weir news\n\n${sentence}\n`) },
    english,
  )
  const { text } = read!.report
  const start = text.indexOf(sentence)
  const places = Object.entries(names)
    .map(([words, actor]): ActorPlace => {
      const at = text.indexOf(words, start)
      return { actor, start: at, end: at + words.length }
    })
    .sort((a, b) => a.start - b.start)
  return listTerms(read!, { content: [{ start, end: start + sentence.length }] }, places, isDenial)
}

describe('terms', () => {
  test('are what a sentence is about, not its light words', () => {
    const { terms } = termsOf('The gate of the weir has cracked in the frost.')
    expect([...terms.keys()].sort()).toEqual(['crack', 'frost', 'gate', 'weir'])
  })

  test('a name is the actor behind it, however it is written', () => {
    const { terms } = termsOf('The gate that Ana Ruiz painted has cracked.', false, { 'Ana Ruiz': 'a-1' })
    expect(terms.get('@a-1')).toBe(1)
    expect([...terms.keys()].some((term) => /ana|ruiz/i.test(term))).toBe(false)
  })

  test('a word said twice counts twice', () => {
    expect(termsOf('One gate cracked and the other gate held.').terms.get('gate')).toBe(2)
  })

  test.each(['40', 'forty', 'Some 40'])('%s boats are 40: a quantity is a term by its value', (written) => {
    expect(termsOf(`The gate let ${written} boats pass.`).terms.has('40')).toBe(true)
  })

  test('the number that names a thing is no amount', () => {
    const { terms } = termsOf('Gate No. 3 let three boats pass.')
    expect(terms.get('no. 3')).toBe(1)
    expect(terms.get('3')).toBe(1)
    expect(terms.has('no.')).toBe(false)
  })

  test.each(['4,000', '4000', '$4,000'])('%s is 4000: commas are no part of a number', (written) => {
    expect(termsOf(`The repair of the gate cost ${written} in all.`).terms.has('4000')).toBe(true)
  })
})

describe('negation', () => {
  test.each<[sentence: string, negated: string[], affirmed: string[]]>([
    ['The gate did not crack.', ['crack'], ['gate']],
    ['The gate didn’t crack.', ['crack'], ['gate']],
    ['The gate never cracked.', ['crack'], ['gate']],
    ['No gate cracked.', ['gate', 'crack'], []],
    ['There was no doubt that the gate cracked.', [], ['gate', 'crack']],
    ['Gate No. 3 cracked.', [], ['gate', 'crack']],
    ['The gate cracked, but nobody drowned.', ['drown'], ['gate', 'crack']],
    ['The gate did not crack, and the path is open.', ['crack'], ['gate', 'path', 'open']],
    // What 'or' joins to a negated word is negated with it.
    ['No cracks or leaks were found.', ['crack', 'leak'], []],
    ['The report is false.', ['report'], []],
    // A word of denial turns round what it is said of, not whatever stands in the same sentence.
    ['Something went wrong when the gate cracked.', [], ['gate', 'crack']],
  ])('%s', (sentence, negated, affirmed) => {
    const terms = termsOf(sentence)
    expect([...terms.negated]).toEqual(expect.arrayContaining(negated))
    expect([...terms.affirmed]).toEqual(expect.arrayContaining(affirmed))
    for (const word of affirmed) expect(terms.negated.has(word), `${word} is not negated`).toBe(false)
    for (const word of negated) expect(terms.affirmed.has(word), `${word} is not affirmed`).toBe(false)
  })

  test('a denial turns round what it contains', () => {
    const terms = termsOf('The gate did not crack.', true)
    expect([...terms.affirmed]).toContain('crack')
    expect([...terms.negated]).toContain('gate')
  })
})
