import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { progressOn } from '../../src/cli/progress.js'
import { columnsOf, escaped, flow, inert } from '../../src/cli/screen/flow.js'

const loud = (text: string): string => `<${text}>`

describe('laying out', () => {
  test.each([
    [['one two three'], 7, 0, ['one two', 'three']],
    [['one two'], 9, 2, ['  one two']],
    [['one two'], 8, 2, ['  one', '  two']],
    // a word longer than the line stands alone and whole
    [['a verylongword b'], 5, 0, ['a', 'verylongword', 'b']],
    // a word runs over a border of pieces: no break before the comma
    [[{ text: 'Holm', paint: loud }, ', keeper'], 5, 0, ['<Holm>,', 'keeper']],
    [[{ text: 'one two', paint: loud }], 20, 0, ['<one two>']],
    [[{ text: 'one two', paint: loud }], 4, 0, ['<one>', '<two>']],
    [[''], 10, 2, ['  ']],
  ])('%j in %i', (pieces, width, indent, lines) => expect(flow(pieces, width, indent)).toEqual(lines))

  test('law: every word comes through, and no line is too wide unless it is one word', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30 })
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 40 }), fc.nat(4), (list, width, indent) => {
        const lines = flow([list.join(' ')], width, indent)
        expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(list)
        for (const line of lines) expect(line.length <= width || !line.trim().includes(' ')).toBe(true)
      }),
    )
  })
})

test.each([
  ['abc', 3],
  ['“café”', 6],
  ['水門', 4],
  ['e\u0301', 1],
  ['●●', 2],
])('%s takes %i columns', (text, columns) => expect(columnsOf(text)).toBe(columns))

test('control characters and turned writing lose their force', () => {
  expect(inert('a\u001b[2Jb\u202ec\u0007')).toBe('a\ufffd[2Jb\ufffdc\ufffd')
  expect(inert('two\nlines\tand ü')).toBe('two\nlines\tand ü')
})

test.each([
  ['weir.txt', 'weir.txt'],
  ['übung  2.txt', 'übung  2.txt'],
  ['a\nb\tc\rd', 'a\\nb\\tc\\rd'],
  ['\u001b[2J', '\\u001b[2J'],
  ['a\u202eb\u200bc', 'a\\u202eb\\u200bc'],
])('in a message %j is written %j', (text, shown) => expect(escaped(text)).toBe(shown))

test('off a terminal progress is told only when the work is long', () => {
  const lines: string[] = []
  const view = progressOn({ write: (text) => lines.push(text) }, false)
  for (let done = 1; done <= 450; done++) view.show(done, 450, 'reading')
  view.end()
  expect(lines).toEqual(['reading: 200 of 450\n', 'reading: 400 of 450\n'])
})
