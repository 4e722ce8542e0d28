import { describe, expect, test } from 'vitest'
import { listCallings } from '../../src/actors/mentions.js'
import { caseOfWords } from '../builders/case-words.js'

describe('a mention', () => {
  const kase = caseOfWords([
    'Ferry sinks\n\nAna Ruiz steered the old river ferry. Doctors treated her at home. Two boats followed.\n',
  ])

  test('a pronoun is one of whom it stands for', () => {
    const her = kase.mention(0, 'her')
    expect(kase.nameOf(her.actor)).toBe('Ana Ruiz')
    expect([her.gender, her.isOpen]).toEqual(['she', false])
  })

  test('a thing has its noun and what stands before it', () => {
    const ferry = kase.mention(0, 'the old river ferry')
    expect([ferry.noun, ferry.actor, ferry.kind, ferry.isPlural]).toEqual(['ferry', null, null, false])
    expect([...ferry.words]).toEqual(['old', 'river', 'ferry'])
    const boats = kase.mention(0, 'Two boats')
    expect([boats.isPlural, ...boats.numbers]).toEqual([true, 'two'])
  })
})

test('what the reports call an actor: by title, in apposition, by a verb of being', () => {
  const { reads, known, nameOf } = caseOfWords([
    'Ferry sinks\n\nCaptain Ana Ruiz steered the ferry.\n',
    'Ferry sinks\n\nAna Ruiz, an engineer, steered the ferry. Ana Ruiz is a swimmer.\n',
  ])
  const callings = [...listCallings(reads, known)].find(([actor]) => nameOf(actor) === 'Ana Ruiz')![1]
  expect([...callings].sort()).toEqual(expect.arrayContaining(['captain', 'engineer', 'swimmer']))
})
