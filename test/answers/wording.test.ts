import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateWords } from '../../src/answers/date-words.js'
import { shorten } from '../../src/answers/report-label.js'
import { counted, listed, quoted, ranged } from '../../src/answers/wording.js'

describe('numbers with their nouns', () => {
  test.each([
    [counted(0, 'report'), '0 reports'],
    [counted(1, 'report'), '1 report'],
    [counted(13, 'report'), '13 reports'],
    [ranged(1, 1, 'origin'), '1 origin'],
    [ranged(0, 0, 'origin'), '0 origins'],
    [ranged(1, 3, 'origin'), '1–3 origins'],
  ])('%s', (is, should) => expect(is).toBe(should))
})

describe('lists', () => {
  test.each([
    [[], undefined, ''],
    [['A'], undefined, 'A'],
    [['A', 'B'], undefined, 'A and B'],
    [['A', 'B', 'C'], undefined, 'A, B and C'],
    [['A', 'B', 'C', 'D'], 2, 'A, B and 2 more'],
    // 'and 1 more' is longer than the name itself
    [['A', 'B', 'C'], 2, 'A, B and C'],
  ] as [string[], number | undefined, string][])('%j, at most %s', (names, most, should) =>
    expect(listed(names, most)).toBe(should),
  )
})

describe('quotation marks', () => {
  test.each([
    ['The gate held', '“The gate held”'],
    ['“The gate held,”', '“The gate held,”'],
    ['"The gate held', '“The gate held”'],
    ['the gate held,”', '“the gate held,”'],
    // an apostrophe is no quotation mark
    ['’twas the anglers’', '“’twas the anglers’”'],
    ['“', '““”'],
    // a pair that closes inside belongs to the words, as single marks
    ['heard “a bang like a door” at noon', '“heard ‘a bang like a door’ at noon”'],
    ['heard "a bang like a door" at noon', '“heard ‘a bang like a door’ at noon”'],
    ['“Shut,” he said', '“‘Shut,’ he said”'],
    // a last mark whose partner stands inside stays
    ['a crack “as long as my hand”', '“a crack ‘as long as my hand’”'],
    ["a crack ''as long as my hand''", '“a crack ‘as long as my hand’”'],
    ['“It is “shut”, he said”', '“It is ‘shut’, he said”'],
    ['‘Shut,’', '“Shut,”'],
    ['‘Shut’, he said', '“‘Shut’, he said”'],
    // no partner anywhere: an inch sign
    ['a bolt of 6" and no more', '“a bolt of 6" and no more”'],
  ])('%s', (words, should) => expect(quoted(words)).toBe(should))
})

test('law: quoting changes marks only, never a word', () => {
  const words = fc.array(fc.constantFrom('gate', 'held', '“', '”', '"', "''", '‘', '’', ' ', ',', '.'), {
    maxLength: 12,
  })
  const plain = (text: string): string => text.replace(/[“”"‘’'\s]/g, '')
  fc.assert(
    fc.property(words, (parts) => {
      expect(plain(quoted(parts.join('')))).toBe(plain(parts.join('')))
    }),
  )
})

test('ten thousand open marks are quoted in no time', () => {
  const start = performance.now()
  quoted('“ gate '.repeat(10_000))
  expect(performance.now() - start).toBeLessThan(1000)
})

describe('dates', () => {
  test.each([
    ['2023-05-02', '2 May 2023'],
    ['2023-05', 'May 2023'],
    ['2023', '2023'],
    ['2015~', 'about 2015'],
    ['XXXX-10-17', '17 October (no year)'],
    ['2023-13-01', '2023-13-01'],
    ['2023-05-02T10:00', '2023-05-02T10:00'],
  ])('%s is %s', (date, should) => expect(dateWords(date)).toBe(should))
})

test('a long headline is cut at a word', () => {
  expect(shorten('The weir at Tarn was opened on Sunday', 20)).toBe('The weir at Tarn…')
  expect(shorten('Donaudampfschifffahrtsgesellschaft', 10)).toBe('Donaudamp…')
  expect(shorten('short', 10)).toBe('short')
})
