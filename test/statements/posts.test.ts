import { describe, expect, test } from 'vitest'
import { attributed, ownWords } from './marked.js'

describe('posts: the account is the voice where the line shows it', () => {
  test.each([
    ['an account and a colon', '<s>@ana_ruiz</s><c>:</c> {The gate held all night. #weir}'],
    ['a name before it', '<s>Ana Ruiz @ana_ruiz</s><c>:</c> {The gate held.}'],
    ['a name, the account in brackets', '<s>Ana Ruiz (@ana_ruiz)</s><c>:</c> {The gate held.}'],
    ['passed on', '<c>RT</c> <s>@ana_ruiz</s>: {The gate held all night.}'],
    ['passed on, without a colon', '<c>RT</c> <s>@ana_ruiz</s> {The gate held all night.}'],
    ['signed', '{The water is falling. #weir} <c>—</c> <s>Tomas Kell (@tkell)</s> March 3, 2015'],
    ['signed without a day', '{The water is falling.} <c>—</c> <s>Tomas Kell (@tkell)</s>'],
    [
      'signed in a line of its own',
      '{The water is falling.}\n\n<c>—</c> <s>Tomas Kell (@tkell)</s> March 3, 2015',
    ],
  ])('%s', (_why, marked) => {
    expect(attributed(marked.replace(/<\/?[sc]>|[{}]/g, ''))).toEqual([marked])
  })
  test.each([
    ['an address to somebody', '@ana_ruiz Did the gate hold all night?'],
    ['a mail address', 'Write to desk@gazette.example: the gate is open.'],
    ['an account in a sentence', 'The council follows @ana_ruiz on the night of a flood.'],
  ])('no voice from %s', (_why, text) => {
    expect(attributed(text)).toEqual([])
    expect(ownWords(text).length).toBeGreaterThan(0)
  })
})
