import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { findDefinition } from '../../../src/language/entities/definition.js'
import { findEntities, scoreTypes } from '../../../src/language/entities/find-entities.js'
import { listSpanRows } from '../../../src/language/entities/span-rows.js'
import { listWordRows } from '../../../src/language/entities/word-rows.js'
import { wordsOf } from '../../../src/language/entities/words.js'
import { modelByFormula } from '../../builders/entity-model.js'

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
  const model = modelByFormula(FIXTURE.vocabulary, FIXTURE.known)
  const text = wordsOf(FIXTURE.sentences, model.vectors.idOf)
  const names = FIXTURE.names.map(({ from, to }) => ({ from, to }))

  for (const [i, rows] of FIXTURE.wordRows.entries())
    test(`rows of word ${i}, ${text.words[i]}`, () =>
      expect(listWordRows(text, model.gazetteer)[i]).toEqual(rows))

  for (const { from, to, rows, definition } of FIXTURE.names)
    test(`rows and definition of ${text.words.slice(from, to).join(' ')}`, () => {
      expect(listSpanRows(text, from, to, model.gazetteer).toSorted((a, b) => a - b)).toEqual(
        rows.toSorted((a, b) => a - b),
      )
      expect(findDefinition(text, to, text.ends[text.sentenceOf[from]!]!)).toBe(definition)
    })

  it('finds the same names, but for those that are none', () => {
    const found = findEntities(FIXTURE.sentences, model)
    expect(found.map(({ from, to, type }) => [from, to, type])).toEqual(FIXTURE.found)
    expect(FIXTURE.found.length).toBeGreaterThan(3)
  })

  it('weighs the types alike', () => {
    const scores = scoreTypes(model, text, listWordRows(text, model.gazetteer), names)
    for (const [n, { types }] of FIXTURE.names.entries())
      for (const [t, expected] of types.entries())
        expect(Math.exp(scores[n * types.length + t]!)).toBeCloseTo(expected, 3)
  })
})
