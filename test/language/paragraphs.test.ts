import { describe, expect, it } from 'vitest'
import { listParagraphs } from '../../src/language/paragraphs.js'
import { reportOf } from '../builders/report-of.js'

const paragraphsOf = (text: string): string[] =>
  listParagraphs(reportOf(text)).map(({ start, end }) => text.slice(start, end))

describe('paragraphs', () => {
  it('end at blank lines, also when the blank line holds blanks or carriage returns', () => {
    expect(paragraphsOf('One.\n\nTwo.\n \t\nThree.\r\n\r\nFour.')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
    ])
  })

  it('end at each line when the lines end sentences', () => {
    expect(paragraphsOf('The weir held.\nThe ferry sank.\nNobody swam.')).toHaveLength(3)
  })

  it('go over lines that a machine wrapped', () => {
    const wrapped =
      'The weir above the town held through\nthe night although the water rose\nby a metre in two hours.'
    expect(paragraphsOf(wrapped)).toEqual([wrapped])
  })

  it('end in wrapped text where a short line ends a sentence', () => {
    const text =
      'The weir above the town held through\nthe night.\nThe ferry below it sank before the\nmorning came and the crew could be\ntaken off by the lifeboat.'
    expect(paragraphsOf(text)).toHaveLength(2)
  })

  it('are one for each long line, and keep a short heading between them apart', () => {
    const long = `${'The weir above the town held through the night. '.repeat(4)}`.trim()
    expect(paragraphsOf(`${long}\nOld gates\n${long}`)).toEqual([long, 'Old gates', long])
  })

  it('hold the headline once, also where the body holds it too', () => {
    const text = 'Weir breaks\n\nThe ferry sank.'
    const paragraphs = listParagraphs(reportOf(text, { headlineSpan: { start: 0, end: 11 } }))
    expect(paragraphs.map(({ start, headline }) => [start, headline])).toEqual([
      [0, true],
      [13, false],
    ])
  })

  it('never reach out of their stretch of the body', () => {
    const text = 'One weir. CAPTION Two weirs.'
    const report = reportOf(text, {
      body: [
        { start: 0, end: 9 },
        { start: 18, end: text.length },
      ],
    })
    expect(listParagraphs(report).map(({ start, end }) => text.slice(start, end))).toEqual([
      'One weir.',
      'Two weirs.',
    ])
  })
})
