import { expect, test } from 'vitest'
import { indexCase } from '../../src/answers/case-index.js'
import { listOneTexts } from '../../src/cli/one-text.js'
import type { CaseFile } from '../../src/model/case-file.js'
import type { Derivation } from '../../src/model/provenance.js'
import { caseOf, passageIn } from '../builders/case-of.js'

const TEXT = 'The ferry stays in port. The door does not close. A welder comes on Friday.'

function caseWith(
  names: string[],
  copies: [from: string, on: string, words: string, kind?: Derivation['kind']][],
): CaseFile {
  const file = caseOf({
    reports: Object.fromEntries(
      names.map((name) => [name, { headline: '', file: `${name}.txt`, text: TEXT }]),
    ),
    actors: {},
    statements: {},
    claims: {},
  })
  file.derivations = copies.map(([from, on, words, kind = 'text'], at) => ({
    id: `d-${at}`,
    from,
    on: { report: on },
    kind,
    directed: false,
    probability: 0.9,
    evidence: [passageIn(file, from, words), passageIn(file, on, words)],
    because: [],
  }))
  return file
}

const HALF = 'The ferry stays in port.'

test.each<[why: string, names: string[], copies: Parameters<typeof caseWith>[1], groups: string[][]]>([
  ['all of both', ['a', 'b'], [['b', 'a', TEXT]], [['a.txt', 'b.txt']]],
  ['a part only', ['a', 'b'], [['b', 'a', HALF]], []],
  ['a credit is no copy', ['a', 'b'], [['b', 'a', TEXT, 'credit']], []],
  [
    'three through the middle one',
    ['a', 'b', 'c'],
    [
      ['b', 'a', TEXT],
      ['c', 'b', TEXT],
    ],
    [['a.txt', 'b.txt', 'c.txt']],
  ],
  [
    'two groups, the larger first',
    ['a', 'b', 'c', 'd', 'e'],
    [
      ['b', 'a', TEXT],
      ['d', 'c', TEXT],
      ['e', 'c', TEXT],
    ],
    [
      ['c.txt', 'd.txt', 'e.txt'],
      ['a.txt', 'b.txt'],
    ],
  ],
])('%s', (_, names, copies, groups) => {
  expect(listOneTexts(indexCase(caseWith(names, copies)))).toEqual(groups)
  // whatever order the copies were found in
  expect(listOneTexts(indexCase(caseWith(names, [...copies].reverse())))).toEqual(groups)
})

test('a text that is not in the case makes no group', () => {
  const file = caseWith(['a'], [])
  const derivation = caseWith(['a', 'b'], [['b', 'a', TEXT]]).derivations[0]!
  file.derivations = [{ ...derivation, from: 'a', on: { unknown: 'u-1' } }]
  expect(listOneTexts(indexCase(file))).toEqual([])
})
