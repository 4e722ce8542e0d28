import { describe, expect, test } from 'vitest'
import { findOutletName, listOutletNames } from '../../src/ingest/outlets.js'

const NAMES: readonly [words: string, name: string | null][] = [
  ['AP', 'Associated Press'],
  ['The Associated Press', 'Associated Press'],
  ['AFP', 'Agence France-Presse'],
  ['Reuters', 'Reuters'],
  ['[BBC]', 'BBC'],
  ['The Lowland Gazette', 'The Lowland Gazette'],
  ['Marsh County News', 'Marsh County News'],
  ['Harbour TV', 'Harbour TV'],
  ['Radio Lund', 'Radio Lund'],
  ['The Times', 'The Times'],
  ['lowland-news.example', 'lowland-news.example'],
  ['Times', null],
  ['the times', null],
  ['Jane Doe', null],
  ['the weir at Lund', null],
  ['good news', null],
  ['', null],
]

describe('outlets by name and by shape', () => {
  test.each(NAMES)('%s → %s', (words, name) => {
    expect(findOutletName(words)?.name ?? null).toBe(name)
  })
  test.each([
    ['Copyright 2014 The Associated Press. All rights reserved.', ['Associated Press']],
    ['Additional reporting by AP and Reuters', ['Associated Press', 'Reuters']],
    ['Source: The Lowland Gazette, Harbour TV', ['The Lowland Gazette', 'Harbour TV']],
    ['Copyright 2015 The Lowland Gazette. All rights reserved.', ['The Lowland Gazette']],
    ['© 2015 Harbour TV', ['Harbour TV']],
    ['This article was first published in Marsh Today.', ['Marsh Today']],
    ['Jane Doe is a reporter at The Lowland Gazette.', ['The Lowland Gazette']],
    ['h/t Marsh Today', ['Marsh Today']],
    ['Australian Associated Press', ['Australian Associated Press']],
    ['It is Time for a PA system', []],
  ])('%s', (line, names) => {
    const found = listOutletNames(line)
    expect(found.map((outlet) => outlet.name)).toEqual(names)
    for (const { name, start, end } of found.filter((outlet) => !outlet.agency))
      expect(line.slice(start, end)).toBe(name)
  })
  test('agencies are told from publishers', () => {
    expect([findOutletName('AP')?.agency, findOutletName('The Lowland Gazette')?.agency]).toEqual([
      true,
      false,
    ])
  })
})
