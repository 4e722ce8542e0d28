import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { findDefinition } from '../../../src/language/entities/definition.js'
import { findEntities } from '../../../src/language/entities/find-entities.js'
import { sentenceOf } from '../../../src/language/entities/name-text.js'
import { listNameRows, listNeighbourRows } from '../../../src/language/entities/span-rows.js'
import { listWordRows } from '../../../src/language/entities/word-rows.js'
import { BY_FORMULA, smallReader, smallText } from '../../builders/entity-model.js'

interface Fixture {
  sentences: string[][]
  vocabulary: string[]
  known: Record<string, number>
  wordRows: number[][]
  found: [number, number, string][]
  names: { from: number; to: number; rows: number[]; definition: number; types: number[] }[]
}

// Written by train/names_fixture.py: weights by one formula, features and outputs as training computes them.
const FIXTURE: Fixture = JSON.parse(
  readFileSync(new URL('../../../train/names.fixture.json', import.meta.url), 'utf8'),
)

describe('names are read as they were trained', () => {
  const reader = smallReader(FIXTURE.vocabulary, FIXTURE.known, BY_FORMULA)!
  const text = smallText(FIXTURE.sentences, FIXTURE.vocabulary)
  const words = FIXTURE.sentences.flat()
  const ids = words.map((_, word) => reader.vectors.idOf(text.plainOf(word)))
  const names = FIXTURE.names.map(({ from, to }) => ({ from, to }))

  for (const [i, rows] of FIXTURE.wordRows.entries())
    test(`rows of word ${i}, ${words[i]}`, () =>
      expect(listWordRows(text, ids, reader.gazetteer)[i]).toEqual(rows))

  for (const { from, to, rows, definition } of FIXTURE.names)
    test(`rows and definition of ${words.slice(from, to).join(' ')}`, () => {
      const sentence = sentenceOf(text, from)
      const plain = words.slice(from, to).map((_, at) => text.plainOf(from + at))
      const found = [
        ...listNameRows(words.slice(from, to), plain, reader.gazetteer),
        ...listNeighbourRows(
          from > sentence.from ? text.plainOf(from - 1) : null,
          to < sentence.to ? text.plainOf(to) : null,
        ),
      ]
      expect(found.toSorted((a, b) => a - b)).toEqual(rows.toSorted((a, b) => a - b))
      expect(findDefinition(text, to, sentence.to)).toBe(definition)
    })

  it('finds the same names, but for those that are none', () => {
    const found = findEntities(text, reader)
    expect(found.map(({ from, to, type }) => [from, to, type])).toEqual(FIXTURE.found)
    expect(FIXTURE.found.length).toBeGreaterThan(3)
  })

  it('weighs the types alike', () => {
    const scores = reader.scoreTypes(text, names)
    // Numbers of 16 bits in reading, of 32 in training.
    for (const [n, { types }] of FIXTURE.names.entries())
      for (const [t, expected] of types.entries())
        expect(Math.exp(scores[n * types.length + t]!)).toBeCloseTo(expected, 2)
  })
})
