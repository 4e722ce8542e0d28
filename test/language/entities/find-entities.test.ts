import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findEntities } from '../../../src/language/entities/find-entities.js'
import type { EntityReader } from '../../../src/language/entities/open-entities.js'
import { BY_FORMULA, type Fill, smallReader, smallText } from '../../builders/entity-model.js'

// Places in the small model: its states have 8 numbers, vectors 6. A step of a weight is a tenth.
const WIDTH = 8
const SIZE = 6
const ONE = 10
/** Rows of the table of words: a capital on a word that the report never writes small; see word-rows.ts. */
const CAPITAL = 2048 + 512 + 256 + 20 + 3
const [S, PER, LOC, NONE] = [4, 0, 2, 4]
/** The list of cities. */
const CITY = 2

const at = (row: number, column: number, columns = WIDTH): number => row * columns + column

/** Weights by hand; what is not named is 0. */
const WEIGHTS: Record<string, Record<number, number>> = {
  // A capital lights number 0 of the state, which makes a name of one word.
  'edge.rows': { [at(CAPITAL, 0)]: ONE },
  'edge.head': { [at(S, 0)]: 9 * ONE },
  'edge.head.b': { 0: 3 },
  // A city, and what is said to be a 'village', light numbers 0 and 1 of a name: both make a place.
  rows: { [at(CITY, 0)]: ONE },
  around: { [at(1, 0, SIZE)]: 3 },
  // A name of the word 'the' lights number 2.
  name: { [at(2, 0, SIZE)]: 3 },
  mixed: {
    [at(0, 0, 3 * WIDTH)]: ONE,
    [at(1, 1, 3 * WIDTH)]: ONE,
    [at(2, 2, 3 * WIDTH)]: ONE,
    // Other mentions, then longer and shorter forms.
    [at(1, WIDTH + 1, 3 * WIDTH)]: ONE,
    [at(1, 2 * WIDTH + 1, 3 * WIDTH)]: ONE,
  },
  out: { [at(LOC, 0)]: 5 * ONE, [at(LOC, 1)]: 5 * ONE, [at(NONE, 2)]: 5 * ONE },
  // All else is a person.
  'out.b': { [PER]: 1 },
}

const filled = <T extends Int8Array | Float32Array>(data: T, weights: Record<number, number> = {}): T => {
  for (const [place, value] of Object.entries(weights)) data[Number(place)] = value
  return data
}

/** 'village' and 'the' point along the first number. */
const FILL: Fill = {
  matrix: (name, count) => filled(new Int8Array(count), WEIGHTS[name]),
  scale: 1 / ONE,
  bias: (name, count) => filled(new Float32Array(count), WEIGHTS[name]),
  vectors: (count) => filled(new Int8Array(count), { [SIZE]: 100, [2 * SIZE]: 100 }),
}

const VOCABULARY = ['village', 'the']

/** Words with digits share a vector. */
const letterOf = (digit: string): string => String.fromCharCode(97 + Number(digit))

const openSmall = (without = ''): EntityReader | null =>
  smallReader(VOCABULARY, { orrin: 1 << CITY }, FILL, without)
const READER = openSmall()!

/** Sentences parted by bars → 'Name TYPE' in reading order. */
function entitiesIn(report: string): string[] {
  const sentences = report.split(' | ').map((sentence) => sentence.split(' '))
  const words = sentences.flat()
  return findEntities(smallText(sentences, VOCABULARY), READER).map(
    ({ from, to, type }) => `${words.slice(from, to).join(' ')} ${type}`,
  )
}

describe('entities of a report', () => {
  test.each([
    ['the weir held .', []],
    ['they met Ana .', ['Ana PER']],
    ['they met in Orrin .', ['Orrin LOC']],
    ['Zorblat is a small village .', ['Zorblat LOC']],
    // What one mention is said to be, the others are too, in any sentence.
    ['they saw Zorblat . | Zorblat is a village .', ['Zorblat LOC', 'Zorblat LOC']],
    // Here the second layer of the network says that it is no name after all.
    ['The weir held .', []],
  ])('%s', (report, expected) => expect(entitiesIn(report)).toEqual(expected))

  it('lets no mention learn from another report', () => {
    expect(entitiesIn('Zorblat is a village .')).toEqual(['Zorblat LOC'])
    expect(entitiesIn('they saw Zorblat .')).toEqual(['Zorblat PER'])
  })

  it('gives the probability of the type', () => {
    const [ana] = findEntities(smallText([['saw', 'Ana']], VOCABULARY), READER)
    expect(ana!.probability).toBeCloseTo(Math.E / (Math.E + 4), 5)
  })

  it('reads any words: names in order, never overlapping, inside their sentences', () => {
    const word = fc.oneof(
      fc.constantFrom('Ana', 'Orrin', 'the', ',', '(', 'is', 'a', 'village'),
      fc.string({ minLength: 1 }),
    )
    fc.assert(
      fc.property(fc.array(fc.array(word)), (sentences) => {
        const text = smallText(sentences, VOCABULARY)
        const found = findEntities(text, READER)
        // Whatever was read before, and with nothing remembered.
        expect(findEntities(text, READER)).toEqual(found)
        expect(findEntities(text, openSmall()!)).toEqual(found)
        let last = 0
        for (const { from, to } of found) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          last = to
        }
        expect(last).toBeLessThanOrEqual(sentences.flat().length)
      }),
      { numRuns: 50 },
    )
  })

  it('says the same of a report whatever was read and forgotten before', () => {
    const vocabulary = [
      'village',
      ...Array.from({ length: 9000 }, (_, n) => `word${n}`.replace(/\d/g, letterOf)),
    ]
    const reader = smallReader(vocabulary, {}, BY_FORMULA)!
    const score = (words: readonly string[], by: EntityReader): Float32Array => {
      const text = smallText([words], vocabulary)
      return by.scoreTypes(
        text,
        words.map((_, word) => ({ from: word, to: word + 1 })),
      )
    }
    const report = vocabulary.slice(0, 40)
    const first = score(report, reader)
    // More words and names than are remembered.
    const long = score(vocabulary, reader)
    expect(score(report, reader)).toEqual(first)
    expect(score(vocabulary, reader)).toEqual(long)
  })

  it('asks as many networks as it is told to', () => {
    const text = smallText([['saw', 'Ana']], VOCABULARY)
    const names = [{ from: 1, to: 2 }]
    expect(READER.scoreTypes(text, names, 1)).toEqual(READER.scoreTypes(text, names))
  })

  it('opens no reader where there is none, and refuses one that is not whole', () => {
    expect(openSmall('ner.0.states.w')).toBeNull()
    const text = smallText([['saw', 'Ana']], VOCABULARY)
    expect(() => findEntities(text, openSmall('ner.0.out.w')!)).toThrow('ner.0.out')
    expect(() => findEntities(text, openSmall('ner.0.edge.head.w')!)).toThrow('ner.0.edge.head')
  })
})
