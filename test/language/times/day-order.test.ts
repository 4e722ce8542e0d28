import { describe, expect, it } from 'vitest'
import { findDayOrder } from '../../../src/language/times/day-order.js'
import type { Report } from '../../../src/model/report.js'
import { parseEnglish } from '../../builders/english.js'
import { reportOf } from '../../builders/report-of.js'

const ROWS: [what: string, report: Partial<Report>, text: string, dayFirst: boolean | null][] = [
  ['a day above twelve first', {}, 'It broke on 17/10/2014 and again on 3/10/2014.', true],
  ['a day above twelve second', {}, 'It broke on 10/17/2014 and again on 3/10/2014.', false],
  ['its own dates before its language', { language: 'en-GB' }, 'It broke on 10/17/2014.', false],
  ['British English', { language: 'en-GB' }, 'It broke on 3/10/2014.', true],
  ['American English', { language: 'en-US' }, 'It broke on 3/10/2014.', false],
  ['an address in Australia', { url: 'https://www.gazette.example.au/weir' }, 'It broke on 3/10/2014.', true],
  ['months by name behind the day', {}, 'It broke on 3/10/2014. On 5 October it was mended.', true],
  ['months by name before the day', {}, 'It broke on 3/10/2014. On October 5 it was mended.', false],
  ['its spelling', {}, 'It broke on 3/10/2014 near the centre.', true],
  ['nothing', {}, 'It broke on 3/10/2014.', null],
]

describe('the order of day and month', () => {
  it.each(ROWS)('is shown by %s', (_what, report, text, dayFirst) => {
    expect(findDayOrder(reportOf(text, report), text)).toBe(dayFirst)
  })

  it('decides how a date in numbers is read', () => {
    const dateIn = (language: string): string | undefined =>
      parseEnglish(reportOf('It broke on 3/10/2014.', { language })).moments[0]?.date
    expect(dateIn('en-GB')).toBe('2014-10-03')
    expect(dateIn('en-US')).toBe('2014-03-10')
  })
})
