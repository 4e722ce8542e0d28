import { expect, test } from 'vitest'
import { areLikeNames, isTitled } from '../../src/provenance/like-names.js'

test.each([
  ['Pevik Marenvic', 'Pevik Marenvich'],
  ['Tilia Pavolsh', 'Tilia Pavolsz'],
  ['Ada Lund', 'Shipwright Ada Lund'],
  ['Zelda Orsova', 'Zelda Orsová'],
])('%s and %s may be one', (a, b) => {
  expect(areLikeNames(a, b)).toBe(true)
  expect(areLikeNames(b, a)).toBe(true)
})

test.each([
  ['two people of one given name', 'Ada Lund', 'Ada Berg'],
  ['short surnames a letter apart are two', 'Ada Lund', 'Ada Lind'],
  ['brother and sister', 'Ada Marenvic', 'Tom Marenvic'],
  ['two words differ', 'Pevik Marenvic', 'Pavik Marenvich'],
  ['a bare name tells too little', 'Marenvic', 'Marenvich'],
])('%s', (_, a, b) => expect(areLikeNames(a, b)).toBe(false))

test('a title before a name is told from more than a title', () => {
  expect(isTitled('Shipwright Ada Lund', 'Ada Lund')).toBe(true)
  expect(isTitled('Friends of Ada Lund', 'Ada Lund')).toBe(false)
  expect(isTitled('Lund', 'Shipwright Lund')).toBe(false)
})
