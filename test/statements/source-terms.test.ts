import { describe, expect, test } from 'vitest'
import { attributed, ownWords, plain, statementsOf } from './marked.js'

describe('the terms on which a source speaks', () => {
  test.each([
    'She asked not to be named.',
    'He declined to be identified because he was not authorised to speak to the press.',
    'Two of the keepers refused to give their names for fear of reprisals.',
    'The keeper spoke on condition of anonymity because the talks were private.',
  ])('are a deed of the source, and no claim: %s', (text) => {
    for (const { stance, confidence } of statementsOf(text)) {
      expect(stance).toBe('asserts')
      expect(confidence).toBeLessThan(0.5)
    }
    expect(ownWords(text)).toEqual([])
  })

  test('do not end what the source says', () => {
    const said = '<s>A keeper</s> <c>said</c> {“The hinge is cracked.”}'
    const text = `${plain(said)} She asked not to be named. “It will not last.”`
    expect(attributed(text)[0]).toContain(said)
    expect(statementsOf(text).at(-1)!.voices[0]!.how).toBe('carried')
  })

  test('do not hide that the source announces what follows', () => {
    const text = 'A keeper who asked not to be named said in a statement:\n\n“The hinge is cracked.”\n'
    const last = statementsOf(text).at(-1)!
    expect(last.voices.map(({ head }) => head && text.slice(head.start, head.end))).toEqual(['keeper'])
    expect(last.content.map(({ start, end }) => text.slice(start, end))).toEqual(['“The hinge is cracked.”'])
  })

  test.each([
    [
      'what else is said in the sentence stays',
      'A farmer who asked not to be named walked along the river for two hours.',
    ],
    ['news that is worded like terms stays', 'The board was not authorised to release the water.'],
  ])('%s', (_, text) => expect(ownWords(text)).toEqual([text.slice(0, -1)]))

  test('who asks for another thing asks', () => {
    const marked = '<s>The board</s> <c>asked</c> {not to be blamed for the flood}.'
    expect(attributed(plain(marked))).toContain(marked)
  })
})
