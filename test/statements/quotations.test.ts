import { describe, expect, it } from 'vitest'
import { listQuotations } from '../../src/statements/quotations.js'

/** The quotations of a text whose paragraphs are parted by an empty line. */
function quotationsOf(text: string): string[] {
  const paragraphs: { start: number; end: number }[] = []
  let at = 0
  for (const part of text.split('\n\n')) {
    paragraphs.push({ start: at, end: at + part.length })
    at += part.length + 2
  }
  return listQuotations(text, paragraphs).map(
    ({ start, end, closed, continues }) =>
      `${text.slice(start, end)}${closed ? '' : continues ? ' …goes on' : ' …open'}`,
  )
}

describe('quotations', () => {
  it.each([
    ['curly', 'She said “the weir held” twice.', ['“the weir held”']],
    ['straight', 'She said "the weir held" twice.', ['"the weir held"']],
    ['two straight singles', "She said ''the weir held'' twice.", ["''the weir held''"]],
    ['opened curly, closed by two singles', "She said “the weir held'' twice.", ["“the weir held''"]],
    ['single curly', 'She said ‘the weir held’ twice.', ['‘the weir held’']],
    ['single straight', "She said 'the weir held' twice.", ["'the weir held'"]],
    ['angled', 'She said «the weir held» twice.', ['«the weir held»']],
    ['several', '“A weir,” she said, “and a bank.”', ['“A weir,”', '“and a bank.”']],
    ['several sentences', '“It held. It will hold.” She left.', ['“It held. It will hold.”']],
    [
      'brackets inside',
      'He said “the NRA [the authority, ed.] knew”.',
      ['“the NRA [the authority, ed.] knew”'],
    ],
    [
      'nested singles belong to the outer one',
      '“He called it ‘mud’ and left,” she said.',
      ['“He called it ‘mud’ and left,”'],
    ],
    [
      'nested doubles belong to the outer one',
      '\'He called it "mud" and left,\' she said.',
      ['\'He called it "mud" and left,\''],
    ],
    ['an apostrophe is no mark', "The boats' owners don't mind the '90s.", []],
    ['a possessive inside singles', "'The boats' owners left,' she said.", ["'The boats' owners left,'"]],
    ['inches are no mark', 'A 6" pipe and a 5" pipe.', []],
    ['marks around nothing', 'A “” and a "".', []],
    [
      'a mark without an end stays in its paragraph',
      'He said “it held.\n\nThe town slept.',
      ['“it held. …open'],
    ],
    [
      'a second opening mark ends the first',
      'He said “it held. Then “it broke” came.',
      ['“it held. …open', '“it broke”'],
    ],
    [
      'a speech goes on in the next paragraph',
      '“It held.\n\n“It will hold.”',
      ['“It held. …goes on', '“It will hold.”'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })
})
