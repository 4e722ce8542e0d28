import { describe, expect, test } from 'vitest'
import { listUnits } from '../../src/ingest/lines.js'

const wordsOf = (text: string): string[] => listUnits(text).map((unit) => unit.words)

describe('paragraph-like units', () => {
  test.each<[string, string, string[]]>([
    ['blank lines', 'One.\n\nTwo.\n \nThree.', ['One.', 'Two.', 'Three.']],
    ['one paragraph a line', 'One.\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
    ['old Macintosh line ends', 'One.\rTwo.', ['One.', 'Two.']],
    ['white space around', '  One. \n\n\tTwo.\u00a0', ['One.', 'Two.']],
    ['nothing', ' \n ', []],
  ])('%s', (_why, text, expected) => {
    expect(wordsOf(text)).toEqual(expected)
  })

  const wrapped = [
    'The weir at Lund will stay open until spring, the mayor told the board',
    'on Monday after two days of rain in the hills above the town, where no',
    'gauge has been read since March.',
    '',
    'Anna Berg, who runs the board, told the council that the gate had been',
    'checked twice, and that the farmers would have their answer by the end',
    'of May.',
  ].join('\n')
  test('a text broken at a fixed width is joined by paragraph', () => {
    expect(listUnits(wrapped).length).toBe(2)
    for (const unit of listUnits(wrapped))
      expect(unit.words).toBe(wrapped.slice(unit.start, unit.end).replaceAll('\n', ' '))
  })
  test('there too a short line ends its paragraph: headline and byline stay apart', () => {
    const units = listUnits(`Weir to stay open\nBy Jane Doe\n\n${wrapped}`)
    expect(units.map((unit) => unit.words.slice(0, 18))).toEqual([
      'Weir to stay open',
      'By Jane Doe',
      'The weir at Lund w',
      'Anna Berg, who run',
    ])
  })
  test('short lines that end by meaning are not', () => {
    expect(
      wordsOf('Gate\nWeir\nThe river fell by half a metre on Monday.\nBoats\nFour of them.').length,
    ).toBe(5)
  })
  test('blank lines are known on both sides', () => {
    const units = listUnits('One.\nTwo.\n\nThree.')
    expect(units.map((unit) => [unit.blankBefore, unit.blankAfter])).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ])
  })
})
