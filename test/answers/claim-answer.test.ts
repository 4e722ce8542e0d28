import { describe, expect, test } from 'vitest'
import { indexCase } from '../../src/answers/case-index.js'
import { answerClaim } from '../../src/answers/claim-answer.js'
import { findClaim } from '../../src/answers/find-claim.js'
import { ferryCase } from '../builders/ferry-case.js'

const index = indexCase(ferryCase())
const claim = answerClaim(index, index.claims.get('c-bolt')!)

describe('the chain of every statement', () => {
  test.each([
    ['s-1', 'for', ['Ida Brandt', 'NKP']],
    ['s-2', 'for', ['Ida Brandt', 'NKP', 'The Larn Herald']],
    ['s-3', 'for', ['a person who works at the harbour', 'Skell Courier']],
    ['s-5', 'against', ['Skell Lines', 'larn-today.txt']],
    ['s-7', 'neither', ['the harbour office', 'larn-today.txt']],
  ])('%s %s: %j', (id, side, names) => {
    const chain = claim.chains.find((each) => each.statement === id)!
    expect(chain.side).toBe(side)
    expect(chain.steps.map((step) => step.party.name)).toEqual(names)
  })

  test('words are the report’s own, to the letter', () => {
    expect(claim.chains.find((each) => each.statement === 's-4')!.words).toBe(
      '“Nobody had put it back <i>in</i> after the winter,”',
    )
  })

  test('those for it come first, those that decline last', () => {
    expect(claim.chains.map((chain) => chain.side)).toEqual([
      'for',
      'for',
      'for',
      'for',
      'against',
      'against',
      'neither',
    ])
  })

  test('a credit reaches the sentences of its own paragraph only', () => {
    const led = answerClaim(index, index.claims.get('c-led')!)
    const copied = led.chains.find((chain) => chain.statement === 's-9')!
    // 'told NKP' stands a paragraph above this statement
    expect(copied.steps.map((step) => step.party.name)).toEqual(['Ida Brandt', 'The Larn Herald'])
  })
})

test('who draws on whom, with the words', () => {
  expect(
    claim.derivations.map(({ kind, from, on, evidence }) => [kind, from.name, on.name, evidence[0]!.words]),
  ).toEqual([
    ['credit', 'The Larn Herald', 'NKP', 'told NKP'],
    ['text', 'The Larn Herald', 'NKP', 'stuck on Tuesday because a bolt had been left out'],
  ])
})

describe('finding a claim', () => {
  const found = (asked: string): string => {
    const result = findClaim(index, asked)
    return result.kind === 'found' ? result.claim.id : result.kind
  }
  test.each([
    ['its id', 'c-led', 'c-led'],
    ['the beginning of its id', 'c-re', 'c-reach'],
    ['a beginning that several have', 'c-', 'none'],
    ['a beginning of three letters that is unique', 'c-b', 'c-bolt'],
    ['its number', '2', 'c-led'],
    ['its number with a sign', '#1', 'c-bolt'],
    ['words of it', 'passengers side door', 'c-led'],
    ['words of another of its statements', 'missing bolt', 'c-bolt'],
    ['words in another case and with accents', 'PÁSSENGERS', 'c-led'],
    ['words of none', 'volcano eruption', 'none'],
    ['only words that every claim has', 'the of and', 'none'],
    ['nothing', '  ', 'none'],
    ['a number too high', '99', 'none'],
  ])('%s', (_, asked, should) => expect(found(asked)).toBe(should))
})
