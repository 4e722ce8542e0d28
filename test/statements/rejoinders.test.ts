import { describe, expect, it } from 'vitest'
import { attributed, ownWords, plain, statementsOf } from './marked.js'

describe('an answer that hangs on what was told is another voice on the same words', () => {
  it.each([
    ['The union says the fleet is too old, which <s>the company</s> <c>denies</c>.'],
    ['The union says the fleet is too old, a charge <s>the company</s> <c>rejects</c>.'],
    ['The union says the fleet is too old, an allegation that <s>Norcross</s> <c>disputes</c>.'],
    ['The union says the fleet is too old, a claim <c>rejected</c> by <s>the company</s>.'],
    ['The union says the fleet is too old, something <s>the company</s> <c>has always denied</c>.'],
    ['The union says the fleet is too old – a claim <s>Norcross</s> <c>disputed</c> on Monday in a letter.'],
    ['The union says the fleet is too old, an accusation <s>Norcross</s> <c>calls absurd</c>.'],
    ['The union says the fleet is too old, a claim <s>the company</s> <c>dismissed</c> as nonsense.'],
    ['The union says the fleet is too old, an assertion <s>it</s> <c>has neither confirmed nor denied</c>.'],
  ])('%s', (marked) => {
    const text = plain(marked)
    const told = 'the fleet is too old'
    expect(attributed(text)).toEqual([
      `<s>The union</s> <c>says</c> {${told}}${text.slice(text.indexOf(told) + told.length)}`,
      marked.replace(told, `{${told}}`),
    ])
    expect(statementsOf(text)[1]!.stance).toBe(/confirmed nor/.test(text) ? 'declines' : 'denies')
    expect(ownWords(text)).toEqual([])
  })

  it('leaves what the report itself tells with the report', () => {
    const text = 'The ferry was overloaded that day, which the company has denied.'
    expect(ownWords(text)).toEqual(['The ferry was overloaded that day'])
    expect(attributed(text)).toEqual([
      '{The ferry was overloaded that day}, which <s>the company</s> <c>has denied</c>.',
    ])
  })

  it('takes the quotation that the answer stands behind', () => {
    expect(attributed('“The fleet is too old,” said Kell, a claim Norcross denies.')).toEqual([
      '{“The fleet is too old,”} <c>said</c> <s>Kell</s>, a claim Norcross denies.',
      '{“The fleet is too old,”} said Kell, a claim <s>Norcross</s> <c>denies</c>.',
    ])
  })

  it.each([
    // a thing is rejected, and nothing that was told
    ['The mayor approved the plan, which the union rejected.'],
    ['The union said the ferry, which Norcross owns, was overloaded.'],
    ['Kell, who denies the charge, said the fleet was old.'],
  ])('but not in: %s', (text) => {
    expect(
      statementsOf(text).filter(({ content }) => content.some(({ end }) => end < text.indexOf(','))),
    ).toEqual([])
  })
})

describe('a short answer tells the clause that was asked', () => {
  it.each([
    ['Asked whether {the ferry was overloaded}, <s>Merin</s> <c>said no</c>.', 'denies'],
    [
      'Asked on Monday by reporters if {the ferry had been overloaded}, <s>Merin</s> <c>said it had not</c>.',
      'denies',
    ],
    ['Asked if {the gate was safe}, <s>he</s> <c>said it was</c>.', 'asserts'],
    ['When asked whether {she would resign}, <s>the minister</s> <c>said she would</c>.', 'predicts'],
  ])('%s: %s', (marked, stance) => {
    expect(attributed(plain(marked))).toEqual([marked])
    expect(statementsOf(plain(marked)).map((one) => one.stance)).toEqual([stance])
  })

  it('but an answer of its own tells itself', () => {
    expect(attributed('Asked whether the ferry was full, Merin said it was half empty.')).toEqual([
      'Asked whether the ferry was full, <s>Merin</s> <c>said</c> {it was half empty}.',
    ])
  })
})
