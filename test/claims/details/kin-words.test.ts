import { expect, test } from 'vitest'
import { kinWords } from '../../../src/claims/details/kin-words.js'
import { english } from '../../builders/english.js'
import { meaning } from '../../builders/meaning.js'
import { reportOf } from '../../builders/report-of.js'

const areOne = (text: string, a: string, b: string, known = true): boolean => {
  const words = kinWords([english.read(reportOf(text))], known ? meaning : undefined)
  return words.listClasses(a).some((one) => words.listClasses(b).includes(one))
}

const TEXT =
  'The quake woke the town. The earthquake was strong. The tremor lasted. A heron slept on the quay.\n'

test.each<[a: string, b: string, expected: boolean]>([
  ['quake', 'earthquake', true],
  ['heron', 'quay', false],
])('%s and %s may be told for one thing: %s', (a, b, expected) => expect(areOne(TEXT, a, b)).toBe(expected))

test('without a table of meanings only everyday classes are known', () => {
  expect(areOne(TEXT, 'quake', 'earthquake', false)).toBe(false)
  expect(areOne(TEXT, 'ferry', 'vessel', false)).toBe(true)
})
