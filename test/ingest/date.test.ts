import { describe, expect, test } from 'vitest'
import { findDate } from '../../src/ingest/date.js'

const DATES: readonly [words: string, edtf: string | null][] = [
  ['2015-07-07', '2015-07-07'],
  ['2015-07-07T23:30:00+02:00', '2015-07-07'],
  ['2015-07', '2015-07'],
  ['Tue, 07 Jul 2015 10:00:00 GMT', '2015-07-07'],
  ['7 July 2015', '2015-07-07'],
  ['7th of July, 2015', '2015-07-07'],
  ['July 7, 2015', '2015-07-07'],
  ['Sept. 9', 'XXXX-09-09'],
  ['Oct 17', 'XXXX-10-17'],
  ['17 October', 'XXXX-10-17'],
  ['12 October 2014', '2014-10-12'],
  ['Monday 08 September 2014', '2014-09-08'],
  ['30/12/2015', '2015-12-30'],
  ['12/30/2015', '2015-12-30'],
  ['03/04/2015', '2015'],
  ['05.05.2015', '2015-05-05'],
  ['Mayor 12', null],
  ['Marching 10 miles', null],
  ['room 2015', null],
  ['45 July', null],
]

describe('dates of furniture and metadata', () => {
  test.each(DATES)('%s → %s', (words, edtf) => {
    expect(findDate(words)?.date ?? null).toBe(edtf)
  })
  test('its place is exact', () => {
    const words = 'Published on 7 July 2015 at noon'
    const found = findDate(words)!
    expect(words.slice(found.start, found.end)).toBe('7 July 2015')
  })
})
