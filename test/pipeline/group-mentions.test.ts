import { expect, test } from 'vitest'
import { compareMentions, listMentionSigns } from '../../src/actors/compare-mentions.js'
import { listCallings } from '../../src/actors/mentions.js'
import { groupMentions, mentionContext } from '../../src/pipeline/group-mentions.js'
import { listDescribed } from '../../src/pipeline/known-words.js'
import { caseOfWords } from '../builders/case-words.js'
import { meaning } from '../builders/meaning.js'

const kase = caseOfWords([
  'Ferry sinks\n\nCaptain Ana Ruiz steered the vessel. A quake shook Norder.\n',
  'Ferry lost\n\nAna Ruiz left the ship. Doctors treated her. The earthquake lasted a minute.\n',
  'Captain safe\n\nThe captain was treated. An earthquake shook Norder.\n',
])
const callings = listCallings(kase.reads, kase.known)
const stories = { storyOf: [0, 0, 0], likeness: () => 0.3 }
const mentions = [
  kase.mention(0, 'Ana Ruiz'),
  kase.mention(1, 'Ana Ruiz'),
  kase.mention(1, 'her'),
  kase.mention(2, 'captain'),
  kase.mention(0, 'A quake'),
  kase.mention(1, 'The earthquake'),
  kase.mention(2, 'An earthquake'),
  kase.mention(1, 'Doctors'),
]

test('a name, a pronoun, a description that only she goes by; things by synonyms', () => {
  const groups = groupMentions(mentions, mentionContext(stories, callings, meaning))
  expect(groups).toEqual([[0, 1, 2, 3], [4, 5, 6], [7]])
})

test('a captain of another story is another one', () => {
  const apart = { ...stories, storyOf: [0, 0, 1] }
  const groups = groupMentions(mentions, mentionContext(apart, callings, meaning))
  expect(groups.find((group) => group.includes(3))).toEqual([3])
})

test('what cannot be said of the same one makes it less likely', () => {
  const context = mentionContext(stories, callings, meaning)
  const [one, other] = [kase.mention(1, 'The earthquake'), kase.mention(2, 'An earthquake')]
  const likeness = compareMentions(one, other, context)
  expect(compareMentions(one, { ...other, isPlural: true }, context)).toBeLessThan(likeness)
  const [two, three] = [
    { ...one, numbers: new Set(['2']) },
    { ...other, numbers: new Set(['3']) },
  ]
  expect(compareMentions(two, three, context)).toBeLessThan(likeness)
  expect(listMentionSigns(two, three, context).map(([sign]) => sign)).toContain('differs')
})

test('a noun stands for an actor only where one alone goes by it', () => {
  const described = listDescribed(kase.reads, kase.known, callings, stories.storyOf)
  expect(kase.nameOf(described.get('0 captain')!)).toBe('Ana Ruiz')
  const [ana] = callings.keys()
  const two = new Map([...callings, ['a-other', new Set(['captain'])]])
  const known = kase.known.map((one, at) => ({
    ...one,
    actorAt: (token: number) => (at === 1 && token === 0 ? 'a-other' : one.actorAt(token)),
  }))
  expect(ana).toBeDefined()
  expect(listDescribed(kase.reads, known, two, stories.storyOf).get('0 captain')).toBeNull()
})
