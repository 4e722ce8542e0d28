import { describe, expect, test } from 'vitest'
import { indexCase } from '../../src/answers/case-index.js'
import { type FoundParty, findActor, findReport } from '../../src/answers/find-party.js'
import { caseOf } from '../builders/case-of.js'
import { ferryCase } from '../builders/ferry-case.js'

const index = indexCase(ferryCase())
const told = (found: FoundParty): string =>
  found.kind === 'found' ? found.id : found.kind === 'none' ? 'none' : `one of ${found.ids.join(', ')}`

test.each<[why: string, asked: string, found: string]>([
  ['its id', 'r-copy', 'r-copy'],
  ['the beginning of its id', 'r-pap', 'r-paper'],
  ['its path', 'reports/herald.html', 'r-copy'],
  ['its file', 'herald.html', 'r-copy'],
  ['its file without its ending', 'HERALD', 'r-copy'],
  ['its outlet', 'skell courier', 'r-paper'],
  ['a word of its outlet', 'Larn Herald', 'r-copy'],
  ['a part of several', 'larn', 'one of r-copy, r-local'],
  ['a part of a word', 'hera', 'none'],
  ['nothing', '', 'none'],
  ['a mark', '*', 'none'],
])('a report by %s', (_, asked, found) => expect(told(findReport(index, asked))).toBe(found))

test.each<[why: string, asked: string, found: string]>([
  ['id', 'a-brandt', 'a-brandt'],
  ['name', 'Ida Brandt', 'a-brandt'],
  ['name in other letters and spaces', ' ida  BRANDT', 'a-brandt'],
  ['a word of the name', 'brandt', 'a-brandt'],
  ['description, with the marks of the screen', '“a person who works at the harbour”', 'a-worker'],
  ['words that several have', 'harbour', 'one of a-worker, a-office'],
  ['the report of an outlet', 'nkp.txt', 'a-nkp'],
  ['the report whose outlet is not known', 'larn-today', 'r-local'],
  ['nobody’s name', 'Weel', 'none'],
])('an actor by %s', (_, asked, found) => expect(told(findActor(index, asked))).toBe(found))

describe('of two by one name', () => {
  const file = caseOf({
    reports: { 'r-1': { headline: 'Ferry', text: 'Larn said the ferry was late. Larn lies on the sound.' } },
    actors: {
      'a-person': { name: 'Larn', kind: 'person' },
      'a-place': { name: 'Larn', kind: 'place' },
      'a-one': { name: 'a clerk', kind: 'unnamed' },
      'a-two': { name: 'a clerk', kind: 'unnamed' },
    },
    statements: { 's-1': { report: 'r-1', by: [['a-person', 'Larn']], says: ['the ferry was late'] } },
    claims: {},
  })
  test('the one who says something is meant', () => {
    expect(told(findActor(indexCase(file), 'larn'))).toBe('a-person')
  })
  test('of whom neither or both do, the choice is left to the reader', () => {
    expect(told(findActor(indexCase(file), 'a clerk'))).toBe('one of a-one, a-two')
  })
})
