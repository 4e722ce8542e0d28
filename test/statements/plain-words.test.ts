import { describe, expect, it } from 'vitest'
import { readPlainWords, stemOf } from '../../src/statements/plain-words.js'

describe('words without a tagger', () => {
  it.each([
    ['The ferry hasn’t sunk.', ['the', 'ferry', "hasn't", 'sunk', '.']],
    ['FERRY SOLD?', ['ferry', 'sold', '?']],
    ['A half-sunk boat - report', ['a', 'half', 'sunk', 'boat', '-', 'report']],
    ['Sold for $1,200 … maybe', ['sold', 'for', '$1,200', '…', 'maybe']],
    ['', []],
  ])('%s', (text, norms) => {
    expect(readPlainWords(text).map(({ norm }) => norm)).toEqual(norms)
  })

  it.each([
    ['deny denies denied denying'],
    ['dead dies died death'],
    ['stop stops stopped stopping'],
    ['Aldmoor aldmoor’s'],
    ['sell sold sale'],
  ])('of one stem: %s', (forms) => {
    expect(new Set(readPlainWords(forms).map(({ norm }) => stemOf(norm))).size).toBe(1)
  })

  it('keeps short words whole', () => {
    expect(['bed', 'gas', 'led'].map(stemOf)).toEqual(['bed', 'gas', 'led'])
  })
})
