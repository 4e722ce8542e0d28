import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/language/parse-report.js'
import { reportOf } from '../builders/report-of.js'

const momentsOf = (text: string, published?: string): [words: string, date: string][] =>
  parseReport(reportOf(text, published === undefined ? {} : { published })).moments.map(
    ({ start, end, date }) => [text.slice(start, end), date],
  )

/** Published on a Friday. */
const FRIDAY = '2014-10-17'

const ANCHORED: [text: string, ...moments: [string, string][]][] = [
  ['It broke on 3 October 2014.', ['3 October 2014', '2014-10-03']],
  ['It broke on October 3, 2014, at noon.', ['October 3, 2014', '2014-10-03']],
  ['It broke on Friday, Oct. 3.', ['Friday, Oct. 3', '2014-10-03']],
  ['It broke on the 3rd of October.', ['the 3rd of October', '2014-10-03']],
  ['It broke on December 3.', ['December 3', '2013-12-03']],
  ['It will open on December 3.', ['December 3', '2014-12-03']],
  ['It broke on 2014-10-03.', ['2014-10-03', '2014-10-03']],
  ['It broke on 17/10/2014.', ['17/10/2014', '2014-10-17']],
  ['It broke on Tuesday.', ['Tuesday', '2014-10-14']],
  ['It broke on Friday.', ['Friday', '2014-10-17']],
  ['It broke last Friday.', ['last Friday', '2014-10-10']],
  ['The vote will be held on Tuesday.', ['Tuesday', '2014-10-21']],
  ['Ruiz said on Tuesday that the vote will be held.', ['Tuesday', '2014-10-14']],
  ['It opens next Friday.', ['next Friday', '2014-10-24']],
  ['It broke yesterday.', ['yesterday', '2014-10-16']],
  ['It opens tomorrow.', ['tomorrow', '2014-10-18']],
  ['It broke last night.', ['last night', '2014-10-16']],
  ['It broke two days ago.', ['two days ago', '2014-10-15']],
  ['It broke last week.', ['last week', '2014-10-06/2014-10-12']],
  ['It broke earlier this month.', ['this month', '2014-10']],
  ['It was built last year.', ['last year', '2013']],
  ['It was built in 1999.', ['1999', '1999']],
  ['It was built in the 1980s.', ['1980s', '198X']],
  ['It broke in November.', ['November', '2013-11']],
  ['It broke in February 2013.', ['February 2013', '2013-02']],
  // 'Earlier' counts from something told before.
  ['It broke two days earlier.'],
  ['In 2000 boats it was found.'],
  ['The mayor may march on Aldmoor.'],
  ['It broke on 31 November 2014.'],
]

describe('dates counted from the day of publication', () => {
  it.each(ANCHORED)('%s', (text, ...moments) => {
    expect(momentsOf(text, FRIDAY)).toEqual(moments)
  })
})

describe('dates where that day is not known', () => {
  const OPEN: [text: string, ...moments: [string, string][]][] = [
    ['It broke on October 17.', ['October 17', 'XXXX-10-17']],
    ['It broke on October 17, 2014.', ['October 17, 2014', '2014-10-17']],
    ['It broke in October.', ['October', 'XXXX-10']],
    ['It broke in 2013.', ['2013', '2013']],
    ['It broke on Tuesday.'],
    ['It broke yesterday.'],
    ['It broke last week.'],
  ]
  it.each(OPEN)('%s', (text, ...moments) => {
    expect(momentsOf(text)).toEqual(moments)
    expect(momentsOf(text, '2014')).toEqual(moments)
    expect(momentsOf(text, 'XXXX-10-20')).toEqual(moments)
  })
})
