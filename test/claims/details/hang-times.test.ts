import { expect, test } from 'vitest'
import { caseFrom } from '../../builders/case-from.js'

const differencesOf = (...texts: string[]): string[] =>
  caseFrom(
    Object.fromEntries(texts.map((text, i) => [`${i}.txt`, `Port news\n\n${text}\n`])),
  ).disagreements.flatMap(({ kind, values = [] }) => (kind === 'date' ? [values.join(' | ')] : []))

test('a day before a participle dates the deed, not what is done besides', () => {
  expect(
    differencesOf(
      'Two lorries left for the port late on Thursday carrying crates in blue bags.',
      'Two lorries left for the port late Saturday carrying nine crates in blue bags.',
    ),
  ).toEqual(['Thursday | Saturday'])
})

test('a day that the participle does speak of stays with it', () => {
  expect(
    differencesOf(
      'The pilot left the port after working on Thursday.',
      'The pilot left the port after sailing on Saturday.',
    ),
  ).toEqual([])
})
