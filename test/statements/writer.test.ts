import { describe, expect, test } from 'vitest'
import { attributed, ownWords, plain, statementsOf } from './marked.js'

// 'Who', and the writer's own 'I'.

describe('a relative pronoun', () => {
  test.each([
    ['behind a comma', 'Ruiz, <s>who</s> <c>said</c> {the gate was old}, left the meeting.'],
    ['with an adverb', 'Lund, <s>who</s> <c>also said</c> {that the lock leaks}, left the meeting.'],
  ])('%s is the voice as it stands there', (_, marked) => expect(attributed(plain(marked))).toContain(marked))

  test('keeps the phrase that it takes up', () => {
    const text = 'Mayor Ruiz, who said the gate was old, left the meeting.'
    const [said] = statementsOf(text).filter(({ cue }) => cue)
    const { span, how } = said!.voices[0]!.antecedent!
    expect([text.slice(span!.start, span!.end), how]).toEqual(['Mayor Ruiz', 'named'])
  })

  test('what hangs on a speaker is told besides', () => {
    const text = '“It holds,” said Tom Vale, a farmer, who also said that both gates must be replaced.'
    expect(attributed(text)).toContain(
      '“It holds,” said Tom Vale, a farmer, <s>who</s> <c>also said</c> {that both gates must be replaced}.',
    )
  })
})

describe('the writer', () => {
  test('is a voice, and the words stay the report’s own', () => {
    const text = 'I believe that the weir is safe.'
    expect(attributed(text)).toEqual(['<s>I</s> <c>believe</c> {that the weir is safe}.'])
    expect(ownWords(text)).toEqual(['I believe that the weir is safe'])
  })

  test('speaks to no claim by it', () => {
    const [thought] = statementsOf('I believe that the weir is safe.').filter(({ cue }) => cue)
    expect(thought!.confidence).toBeLessThan(0.5)
  })

  test('is not whoever speaks within marks', () => {
    expect(attributed('The weir held in May.\n\n“I believe that the weir is safe.”')).toEqual([])
  })

  test('is not whoever a pronoun in reported words may be', () => {
    expect(attributed('So I noted that the gate was shut, he said.')).toEqual([
      '{So I noted that the gate was shut}, <s>he</s> <c>said</c>.',
    ])
  })
})
