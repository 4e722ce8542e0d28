import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findEntities } from '../../../src/language/entities/find-entities.js'
import { type EntityModel, openEntityModel, type WordVectors } from '../../../src/language/entities/model.js'
import { smallArrays } from '../../builders/entity-model.js'

// Places in the small model: states have 8 numbers, vectors 6.
const WIDTH = 8
const SIZE = 6
/** Rows of the table of words: a capital on a word that the report never writes small; see word-rows.ts. */
const CAPITAL = 2048 + 512 + 256 + 20 + 3
const [S, PER, LOC, NONE] = [4, 0, 2, 4]
/** The list of cities. */
const CITY = 2

const at = (row: number, column: number, columns = WIDTH): number => row * columns + column

/** Weights by hand; what is not named is 0. */
const WEIGHTS: Record<string, Record<number, number>> = {
  // A capital lights number 0 of the state, which makes a name of one word.
  'ner.0.edge.rows': { [at(CAPITAL, 0)]: 1 },
  'ner.0.edge.head': { [at(S, 0)]: 9 },
  'ner.0.edge.headBias': { 0: 3 },
  // A city, and what is said to be a 'village', light numbers 0 and 1 of a name: both make a place.
  'ner.0.name.rows': { [at(CITY, 0)]: 1 },
  'ner.0.name.vectors': { [at(1, 3 * SIZE, 4 * SIZE)]: 1, [at(2, 0, 4 * SIZE)]: 1 },
  'ner.0.type.own': { [at(0, 0)]: 1, [at(1, 1)]: 1, [at(2, 2)]: 1 },
  'ner.0.type.same': { [at(1, 1)]: 1 },
  'ner.0.type.kin': { [at(1, 1)]: 1 },
  'ner.0.type.out': { [at(LOC, 0)]: 5, [at(LOC, 1)]: 5, [at(NONE, 2)]: 5 },
  // All else is a person.
  'ner.0.type.outBias': { [PER]: 1 },
}

/** 'village' and 'the' point along the first number; of them, the second is common and no name. */
const VECTORS: WordVectors = {
  bytes: Int8Array.from([...new Array(SIZE).fill(0), 100, 0, 0, 0, 0, 0]),
  scales: Float32Array.of(0, 0.01),
  size: SIZE,
  idOf: (plain) => (plain === 'village' || plain === 'the' ? 1 : 0),
}

function modelWith(weights = WEIGHTS): EntityModel {
  const arrays = smallArrays({ orrin: 1 << CITY }, (name, count) => {
    const data = new Float32Array(count)
    for (const [place, value] of Object.entries(weights[name] ?? {})) data[Number(place)] = value
    return data
  })
  return openEntityModel(arrays, VECTORS)
}

/** Sentences parted by bars → 'Name TYPE' in reading order. */
function entitiesIn(report: string, model = modelWith()): string[] {
  const sentences = report.split(' | ').map((sentence) => sentence.split(' '))
  const words = sentences.flat()
  return findEntities(sentences, model).map(
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
    const [ana] = findEntities([['saw', 'Ana']], modelWith())
    expect(ana!.probability).toBeCloseTo(Math.E / (Math.E + 4), 5)
  })

  it('reads any words: names in order, never overlapping, inside their sentences', () => {
    const word = fc.oneof(
      fc.constantFrom('Ana', 'Orrin', 'the', ',', '(', 'is', 'a', 'village'),
      fc.string({ minLength: 1 }),
    )
    fc.assert(
      fc.property(fc.array(fc.array(word)), (sentences) => {
        const model = modelWith()
        const found = findEntities(sentences, model)
        expect(findEntities(sentences, model)).toEqual(found)
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

  it('refuses a model of another shape', () => {
    const arrays = smallArrays({}, (_, count) => new Float32Array(count))
    const { 'ner.0.type.out': _, ...rest } = arrays
    expect(() => openEntityModel(rest, VECTORS)).toThrow('ner.0.type.out')
    const narrow = { ...arrays, 'ner.0.type.out': { data: new Float32Array(4 * WIDTH), shape: [4, WIDTH] } }
    expect(() => openEntityModel(narrow, VECTORS)).toThrow('4 × 8, not 5 × 8')
  })
})
