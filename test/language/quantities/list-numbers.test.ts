import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listNumbers } from '../../../src/language/quantities/list-numbers.js'

const ROWS: [text: string, ...numbers: [string, number][]][] = [
  ['1,250', ['1,250', 1250]],
  ['1 250 000', ['1 250 000', 1_250_000]],
  ['3.2m people', ['3.2m', 3_200_000]],
  ['3 bn', ['3 bn', 3e9]],
  ['12 lakh', ['12 lakh', 1_200_000]],
  ['two hundred and fifty', ['two hundred and fifty', 250]],
  ['twenty-one', ['twenty-one', 21]],
  ['three thousand and two hundred', ['three thousand and two hundred', 3200]],
  ['half a million', ['half a million', 500_000]],
  ['a quarter of a million', ['a quarter of a million', 250_000]],
  ['six and a half', ['six and a half', 6.5]],
  ['two thirds', ['two thirds', 0.666666666666667]],
  ['a tenth', ['a tenth', 0.1]],
  ['2 3/4', ['2 3/4', 2.75]],
  ['one out of four', ['one out of four', 0.25]],
  ['minus seven', ['minus seven', -7]],
  ['four point two', ['four point two', 4.2]],
  ['two dozen', ['two dozen', 24]],
  ['two three', ['two', 2], ['three', 3]],
  ['10, 20', ['10', 10], ['20', 20]],
  // A measure and a code are no numbers that stand alone.
  ['30ml'],
  ['AB12'],
]

describe('numbers', () => {
  it.each(ROWS)('%s', (text, ...numbers) => {
    const found = listNumbers(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(numbers.map(([words]) => words))
    for (const [i, [, value]] of numbers.entries()) expect(found[i]!.value).toBeCloseTo(value, 9)
  })

  const SMALL =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    )
  const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
  const inWords = (n: number): string => {
    if (n < 20) return SMALL[n]!
    if (n < 100) return TENS[Math.floor(n / 10)]! + (n % 10 ? `-${SMALL[n % 10]}` : '')
    if (n < 1000) return `${SMALL[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ''}`
    const [times, word] = n < 1e6 ? [1e3, 'thousand'] : [1e6, 'million']
    const rest = n % times!
    return `${inWords(Math.floor(n / times!))} ${word}${rest ? ` ${rest < 100 ? 'and ' : ''}${inWords(rest)}` : ''}`
  }

  it('in words and in digits are the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
        const valuesOf = (text: string): number[] => listNumbers(text).map(({ value }) => value)
        expect([inWords(n), ...valuesOf(inWords(n))]).toEqual([inWords(n), n])
        expect(valuesOf(String(n).replace(/\B(?=(?:\d{3})+$)/g, ','))).toEqual([n])
      }),
      { numRuns: 400, seed: 12 },
    )
  })
})
