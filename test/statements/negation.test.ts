import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listNegations } from '../../src/statements/negation.js'
import { readPlainWords } from '../../src/statements/plain-words.js'

/** The negations of a text as `kind: word [what it reaches]`. */
const negationsOf = (text: string): string[] => {
  const words = readPlainWords(text)
  return listNegations(words).map(({ kind, at, scope }) => {
    const reached = text.slice(words[scope.from]!.start, words[Math.max(scope.from, scope.to - 1)]!.end)
    return `${kind}: ${words[at]!.norm} [${reached}]`
  })
}

describe('negations and what they reach', () => {
  it.each([
    ['The ferry has not sunk', ['verb: not [The ferry has not sunk]']],
    ['The ferry hasn’t sunk, but it leaks', ["verb: hasn't [The ferry hasn’t sunk]"]],
    ['The port says the ferry did not sink', ['verb: not [the ferry did not sink]']],
    ['The ferry left because it was not full', ['verb: not [it was not full]']],
    ['No ferry sank', ['noun: no [No ferry sank]']],
    ['The ferry sank without a sound', ['noun: without [without a sound]']],
    ['Held in Veld, not in Aldmoor', ['contrast: not [not in Aldmoor]']],
    ['Mended rather than sold', ['contrast: rather [rather than sold]']],
    ['No, the ferry is fine', ['answer: no [No, the ferry is fine]']],
    ['Ferry sold? Probably not', ['answer: not [Ferry sold? Probably not]']],
    ['Ferry sold: nope', ['answer: nope [Ferry sold: nope]']],
  ])('%s', (text, expected) => {
    expect(negationsOf(text)).toEqual(expected)
  })

  it.each([
    ['The ferry is no doubt sold', 'affirms'],
    ['Not only the ferry sank', 'adds'],
    ['Ferry No. 3 sank', 'counts'],
    ['Don’t miss the last ferry', 'advises'],
    ['A ferry never before seen', 'marvels'],
    ['The ferry is no longer in Veld', 'says that it was there'],
  ])('none in “%s”, which %s', (text) => {
    expect(negationsOf(text)).toEqual([])
  })

  it('reaches words of the text that hold the negation', () => {
    const words = fc.constantFrom(
      'ferry',
      'not',
      'no',
      'nope',
      ',',
      'but',
      'rather',
      'than',
      '?',
      'hasn’t',
      'true',
      ':',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const read = readPlainWords(list.join(' '))
        for (const { at, scope } of listNegations(read)) {
          expect(scope.from).toBeLessThanOrEqual(at)
          expect(scope.to).toBeGreaterThan(at)
          expect(scope.to).toBeLessThanOrEqual(read.length)
        }
      }),
    )
  })
})
