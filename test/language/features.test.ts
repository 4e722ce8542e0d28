import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { bucket, fnv1a, plainOf, shapeOf, withoutDigits } from '../../src/language/features.js'

interface Expected {
  word: string
  hash: number
  shape: string
  plain: string
  plainHash: number
  zero: string
  suffix: number
}

// Written by train/features.py: what was trained on must be what is read with.
const FIXTURE: Expected[] = JSON.parse(
  readFileSync(new URL('../../train/features.fixture.json', import.meta.url), 'utf8'),
)

describe('what a word looks like', () => {
  for (const { word, ...expected } of FIXTURE)
    test(`${JSON.stringify(word)} as in training`, () => {
      const plain = plainOf(word)
      expect({
        hash: fnv1a(word),
        shape: shapeOf(word),
        plain,
        plainHash: fnv1a(plain),
        zero: withoutDigits(word),
        suffix: bucket('s3', plain.slice(-3), 2048),
      }).toEqual(expected)
    })

  test('the published value of the hash for one byte', () => expect(fnv1a('a')).toBe(0xe40c292c))

  it('never makes a shape longer than its word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => shapeOf(word).length <= word.length),
      { numRuns: 50 },
    )
  })
})
