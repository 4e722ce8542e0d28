import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasShape, listShapes } from '../../src/language/word-shapes.js'

it('never says no to a word of the list', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
      const shapes = listShapes(words)
      expect(words.filter((word) => !hasShape(shapes, word))).toEqual([])
    }),
    { seed: 7 },
  )
})

it('says no to most others', () => {
  const shapes = listShapes(['monday', 'may', 'yesterday'])
  expect(['weir', 'river', 'said', 'mayor', 'money'].filter((word) => hasShape(shapes, word))).toEqual([])
})
