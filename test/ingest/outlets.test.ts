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
    ['Australian Associated Press', ['Australian Associated Press']],
    ['It is Time for a PA system', []],
  ])('%s', (line, names) => {
    expect(listOutletNames(line).map((outlet) => outlet.name)).toEqual(names)
  })
  test('agencies are told from publishers', () => {
    expect([findOutletName('AP')?.agency, findOutletName('The Lowland Gazette')?.agency]).toEqual([
      true,
      false,
    ])
  })
})
