import { expect, test } from 'vitest'
import type { Actor } from '../../src/model/actor.js'
import { mergeWhatMayBeOne, type Part, type StrictOrigin } from '../../src/provenance/possible-merges.js'
import { testimonyOf } from './witnesses-of.js'

const { ground } = testimonyOf(['a @Gazette: Ruiz', 'a @Gazette: an official', 'b @Gull:'])
// The Gazette names her and tells of the official, so it holds them for two.
for (const name of ['Ruiz', 'an official']) {
  const actor: Actor = ground.actors.get(name)!
  actor.mentions = [{ report: 'a', start: 0, end: name.length }]
}
const named = (name: string): Part => ({ named: [name], unnamed: [] })
const unnamed = (name: string): Part => ({ named: [], unnamed: [name] })
const origin = (text: number, parts: Part[], reports: string[] = []): StrictOrigin => {
  const members = [...parts.flatMap((part) => [...part.named, ...part.unnamed]), ...reports]
  const all = { all: members, statements: [], because: [], isTrusted: false, isSure: true, sameText: [] }
  return { members, parts, text, ...all }
}
const membersOf = (origins: StrictOrigin[]): string[][] =>
  mergeWhatMayBeOne(origins, ground, () => false).groups.map(({ members }) => members)

test('a source told beside a named person is another', () => {
  expect(membersOf([origin(0, [named('Ruiz')]), origin(1, [unnamed('an official')])])).toEqual([
    ['Ruiz'],
    ['an official'],
  ])
})

test('an outlet that shows no source may rest on a group that holds both, as where one text is given to either', () => {
  const both = origin(0, [named('Ruiz'), unnamed('an official')])
  expect(membersOf([both, origin(1, [], ['Gull'])])).toEqual([['Gull', 'Ruiz', 'an official']])
})

test('what may tell another claim may be one with anybody, and with two who are apart', () => {
  const may = { ...origin(2, [named('Vale')]), isSure: false }
  expect(membersOf([origin(0, [named('Ruiz')]), origin(1, [named('Lund')]), may])).toEqual([
    ['Lund', 'Vale'],
    ['Ruiz'],
  ])
})
