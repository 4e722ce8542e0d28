import { expect, test } from 'vitest'
import { emptyFigure, type Figure } from '../../src/actors/figure.js'
import { joinEqualNames } from '../../src/actors/join-equal-names.js'
import { Groups } from '../../src/model/groups.js'

/** 'person: Ana Ruiz | Ruiz': the kind, `?` where it is not known, and the forms of the name. */
function figureOf(written: string): Figure {
  const [kind, forms] = written.split(': ') as [string, string]
  return {
    ...emptyFigure('r-1'),
    kind: kind === '?' ? null : (kind as Figure['kind']),
    forms: forms.split(' | '),
  }
}

/** '1 2+3': which of the figures, in order, were made one. */
function groupsOf(written: readonly string[]): string {
  const figures = written.map(figureOf)
  const groups = new Groups(figures.length)
  joinEqualNames(figures, groups)
  return [...groups.members().values()].map((members) => members.map((i) => i + 1).join('+')).join(' ')
}

test.each<[rule: string, written: string[], groups: string]>([
  ['one name', ['person: Ana Ruiz', 'person: Ana Ruiz', 'person: Tom Vale'], '1+2 3'],
  ['a particle is no other name', ['person: Rami al-Jarrah', 'person: Rami Jarrah'], '1+2'],
  ['two words overrule the kind', ['person: Norder Mail', 'outlet: Norder Mail'], '1+2'],
  ['a body may be taken for a place', ['organization: Norder', 'place: Norder'], '1+2'],
  [
    'one word is too little to make a person a place',
    ['organization: Vale', 'person: Vale | Tom Vale'],
    '1 2',
  ],
  ['a word of no kind is whatever the others are', ['?: Norder', 'place: Norder'], '1+2'],
  [
    'a word of no kind does not tie a place to a group that others know for a person’s',
    ['person: Sorrel Vale', '?: Sorrel Vale | Sorrel', 'place: Sorrel'],
    '1+2 3',
  ],
])('%s', (_, written, expected) => expect(groupsOf(written)).toBe(expected))
