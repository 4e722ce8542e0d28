import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readRecognizers } from '../../../bench/times/recognizers.js'

const casesOf = (file: string, raw: unknown[]): ReturnType<typeof readRecognizers>['cases'] => {
  const folder = mkdtempSync(join(tmpdir(), 'recognizers-'))
  writeFileSync(join(folder, file), JSON.stringify(raw))
  return readRecognizers(folder).cases
}
const marked = (Text: string, Start: number, Resolution: object): object => ({
  Text,
  Start,
  End: Start + Text.length - 1,
  Resolution,
})

it('asks for no unit that is named without an amount', () => {
  const [found] = casesOf('CurrencyModel.json', [
    {
      Input: 'The dollar rose to 5 euros.',
      Results: [
        marked('dollar', 4, { value: null, unit: 'Dollar' }),
        marked('5 euros', 19, { value: '5', unit: 'Euro' }),
      ],
    },
  ])
  expect(found!.expected.map(({ forms }) => forms)).toEqual([['5|euro']])
  expect(found!.unvalued).toEqual([{ start: 4, end: 10 }])
})

it('asks for no day there is not, but for what comes again and for seasons', () => {
  const none = { value: 'not resolved' }
  const [found] = casesOf('DateTimeModel.json', [
    {
      Input: 'feb 30, every week, winter 2013, winter',
      Results: [
        marked('feb 30', 0, { values: [{ timex: 'XXXX-02-30', type: 'date', ...none }] }),
        marked('every week', 8, { values: [{ timex: 'P1W', type: 'set', ...none }] }),
        marked('winter 2013', 20, { values: [{ timex: '2013-WI', type: 'daterange', ...none }] }),
        marked('winter', 33, { values: [{ timex: 'WI', type: 'daterange', ...none }] }),
      ],
    },
  ])
  expect(found!.expected.map(({ forms }) => forms)).toEqual([['every:P1W'], ['2013-24']])
  expect(found!.unvalued).toHaveLength(2)
})
