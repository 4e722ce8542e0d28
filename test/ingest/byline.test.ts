import { describe, expect, test } from 'vitest'
import {
  findBareByline,
  findByline,
  isJobLine,
  isPersonName,
  listReporters,
} from '../../src/ingest/byline.js'

const told = (found: ReturnType<typeof findByline>): string | null =>
  found &&
  [
    found.bylines.map((byline) => byline.name).join(' + '),
    found.outlets.map((outlet) => `${outlet.as}=${outlet.name}`).join(' + '),
    found.date ?? '',
  ]
    .join(' | ')
    .replace(/(?: \| )+$/, '')

const BYLINES: readonly [line: string, names: string | null][] = [
  ['By Jane Doe', 'Jane Doe'],
  ['BY JANE DOE', 'Jane Doe'],
  ['By: Jane Doe', 'Jane Doe'],
  ['Written by Jane Doe', 'Jane Doe'],
  ['By Jane Doe and John Roe', 'Jane Doe + John Roe'],
  ['By Jane Doe, John Roe and Ada Moe', 'Jane Doe + John Roe + Ada Moe'],
  ['By JANE DOE, Associated Press', 'Jane Doe | agency=Associated Press'],
  ['By Jane Doe | The Lowland Gazette', 'Jane Doe | publisher=The Lowland Gazette'],
  ['By Jane Doe for MarshLive', 'Jane Doe | publisher=MarshLive'],
  ['By Jane Doe in Lund', 'Jane Doe'],
  ['By Jane Doe, Science Correspondent', 'Jane Doe'],
  ['By Jane van der Doe', 'Jane van der Doe'],
  ['By Omar al-Haddad', 'Omar al-Haddad'],
  ['By MARY McDOE', 'MARY McDOE'],
  ['By J. R. Doe', 'J. R. Doe'],
  ['By Jane O’Doe-Roe', 'Jane O’Doe-Roe'],
  ['By AFP', ' | agency=Agence France-Presse'],
  ['By Associated Press Reporter', ' | agency=Associated Press'],
  ['By Jane Doe, 12 March 2015', 'Jane Doe'],
  ['By Jane Doe • 12 March 2015', 'Jane Doe |  | 2015-03-12'],
  ['By Monday the river had fallen.', null],
  ['By the mayor’s own account', null],
  ['By and large', null],
  ['By Lund standards it was a small flood', null],
  ['Bylaws of the Board', null],
]

describe('bylines', () => {
  test.each(BYLINES)('%s', (line, names) => {
    const found = findByline(line, 0)
    if (line.includes('12 March')) expect(found?.bylines.map((byline) => byline.name)).toEqual(['Jane Doe'])
    else expect(told(found)).toBe(names)
  })
  test('the date of a byline', () => {
    expect(findByline('By Jane Doe | 12 March 2015', 0)?.date).toBe('2015-03-12')
  })
  test('spans count from the offset given', () => {
    expect(findByline('By Jane Doe and John Roe', 100)?.bylines.map((byline) => byline.span)).toEqual([
      { start: 103, end: 111 },
      { start: 116, end: 124 },
    ])
  })
  test.each([
    ['Jane Doe in Lund', 'Jane Doe'],
    ['Jane Doe, The Lowland Gazette', 'Jane Doe'],
    ['Jane Doe went to Lund', null],
    ['The gate was open', null],
    ['Jane Doe opened the weir.', null],
    ['Dear Jane', null],
    ['Dear Editor', null],
  ])('without By: %s', (line, name) => {
    expect(findBareByline(line, 0)?.bylines[0]?.name ?? null).toBe(name)
  })
  test.each([
    ['(Reporting by Jane Doe; Editing by John Roe)', ['Jane Doe']],
    [
      '(Additional reporting by Jane Doe in Lund and John Roe and Ada Moe in Malmo; Editing by Bo Foe)',
      ['Jane Doe', 'John Roe', 'Ada Moe'],
    ],
    ['Writing by Jane Doe.', ['Jane Doe']],
    ['Editing by Jane Doe', []],
  ])('%s', (line, names) => {
    expect(listReporters(line, 0).map((byline) => byline.name)).toEqual(names)
  })
  test.each([
    ['credit', 'Marsh TV’s Jane Doe contributed to this report.', ['Jane Doe']],
    ['credit', 'Jane Doe and John Roe contributed reporting.', ['Jane Doe', 'John Roe']],
    [
      'credit',
      'Jane Doe reported from Lund, while John Roe wrote in New Malmo and Ada Moe in Selby.',
      ['Jane Doe', 'John Roe', 'Ada Moe'],
    ],
    ['credit', 'Lund Today contributed to this report.', []],
    ['biography', 'Jane Doe is the keeper of the mill at Lund.', ['Jane Doe']],
    ['promotion', 'Follow Jane Doe on Marsh Social @janedoe', ['Jane Doe']],
    ['promotion', 'Follow us on Marsh Social', []],
  ] as const)('who wrote, told by a %s: %s', (kind, line, names) => {
    const found = listReporters(line, 10, kind)
    expect(found.map(({ name }) => name)).toEqual(names)
    for (const { name, span } of found) expect(line.slice(span!.start - 10, span!.end - 10)).toBe(name)
  })
  test.each([
    ['Jane Doe', true],
    ['JANE DOE', true],
    ['Omar al-Haddad', true],
    ['Staff Writer', false],
    ['Marsh News', false],
    ['Jane', false],
    ['the mayor', false],
  ])('is %s a person’s name: %s', (words, expected) => {
    expect(isPersonName(words)).toBe(expected)
  })
  test.each([
    ['Par Jane Doe', 'Jane Doe'],
    ['Von Jane Doe und', null],
    ['Por Jane Doe', 'Jane Doe'],
    ['Par excellence', null],
  ])('in another language: %s', (line, name) => {
    expect(findByline(line, 0)?.bylines[0]?.name ?? null).toBe(name)
  })
  test.each([
    ['Staff Writer', true],
    ['Science and Environment Editor', true],
    ['Staff writer', false],
    ['The council dismissed its own editor', false],
    ['Jane Doe', false],
  ])('is %s only a job: %s', (line, expected) => {
    expect(isJobLine(line)).toBe(expected)
  })
})
