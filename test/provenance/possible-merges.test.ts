import { expect, test } from 'vitest'
import type { Actor } from '../../src/model/actor.js'
import { mergeWhatMayBeOne, type StartGroup } from '../../src/provenance/possible-merges.js'
import { testimonyOf } from './witnesses-of.js'

const { witnesses } = testimonyOf(['a @Gazette: Ruiz', 'a @Gazette: an official', 'b @Gull:'])
// The Gazette names her and tells of the official, so it holds them for two.
for (const name of ['Ruiz', 'an official']) {
  const actor: Actor = witnesses.actors.get(name)!
  actor.mentions = [{ report: 'a', start: 0, end: name.length }]
}
const group = (text: number, given: Partial<StartGroup>): StartGroup => ({
  members: [...(given.named ?? []), ...(given.unnamed ?? [])],
  because: [],
  named: [],
  unnamed: [],
  text,
  sameText: [],
  ...given,
})
const membersOf = (groups: StartGroup[]): string[][] =>
  mergeWhatMayBeOne(groups, witnesses).map(({ members }) => members)

test('a source told beside a named person is another', () => {
  expect(membersOf([group(0, { named: ['Ruiz'] }), group(1, { unnamed: ['an official'] })])).toEqual([
    ['Ruiz'],
    ['an official'],
  ])
})

test('an outlet that shows no source may rest on a group that holds both, as where one text is given to either', () => {
  const both = group(0, { named: ['Ruiz'], unnamed: ['an official'] })
  expect(membersOf([both, group(1, { members: ['Gull'] })])).toEqual([['Gull', 'Ruiz', 'an official']])
})
