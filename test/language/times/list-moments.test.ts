import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEnglish } from '../../builders/english.js'
import { reportOf } from '../../builders/report-of.js'

const momentsOf = (text: string, published?: string): [words: string, date: string][] =>
  parseEnglish(reportOf(text, published === undefined ? {} : { published })).moments.map(
    ({ start, end, date }) => [text.slice(start, end), date],
  )

/** Published on a Friday. */
const FRIDAY = '2014-10-17'

const ANCHORED: [text: string, ...moments: [string, string][]][] = [
  ['It broke on 3 October 2014.', ['3 October 2014', '2014-10-03']],
  ['It broke on October 3, 2014, at noon.', ['October 3, 2014, at noon', '2014-10-03']],
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
  ['It broke earlier this month.', ['earlier this month', '2014-10']],
  ['It was built last year.', ['last year', '2013']],
  ['It was built in 1999.', ['1999', '1999']],
  ['It was built in the 1980s.', ['the 1980s', '198X']],
  ['It broke in November.', ['November', '2013-11']],
  ['It broke in February 2013.', ['February 2013', '2013-02']],
  // Stretches.
  ['It lasted from 3 to 5 May.', ['from 3 to 5 May', '2014-05-03/2014-05-05']],
  ['It lasted from October 10 to October 14.', ['from October 10 to October 14', '2014-10-10/2014-10-14']],
  ['It was shut between May and July 2013.', ['between May and July 2013', '2013-05/2013-07']],
  ['It was shut in May-June 2014.', ['May-June 2014', '2014-05/2014-06']],
  ['It was shut from November to February.', ['from November to February', '2013-11/2014-02']],
  ['She ran the weir from 1998 to 2004.', ['from 1998 to 2004', '1998/2004']],
  ['The 2006-07 season was dry.', ['2006-07', '2006/2007']],
  // One end open.
  ['It has been shut since Monday.', ['since Monday', '2014-10-13/..']],
  ['It was built before 1950.', ['before 1950', '../1949']],
  ['It grew after 2010.', ['after 2010', '2011/..']],
  ['It will be shut until Friday.', ['until Friday', '../2014-10-17']],
  ['It must open by 1 November.', ['by 1 November', '../2014-11-01']],
  // Parts of a stretch.
  ['It broke in late 2013.', ['late 2013', '2013']],
  ['It broke in mid-September.', ['mid-September', '2014-09']],
  ['It broke at the end of August.', ['end of August', '2014-08']],
  // Longer stretches.
  ['It was dug in the early 1980s.', ['the early 1980s', '198X']],
  ['It was dug in the 19th century.', ['the 19th century', '18XX']],
  ['It was dug in 480 BC.', ['480 BC', '-0479']],
  ['It was dry in the summer of 2013.', ['the summer of 2013', '2013-22']],
  ['Sales fell in the third quarter of 2013.', ['the third quarter of 2013', '2013-07/2013-09']],
  ['It rained for the last three weeks.', ['last three weeks', '2014-09-26/2014-10-17']],
  ['It broke three weeks ago.', ['three weeks ago', '2014-09-26~']],
  ['It broke five years ago.', ['five years ago', '2009']],
  ['It rained over the weekend.', ['the weekend', '2014-10-11/2014-10-12']],
  ['It will rain over the weekend.', ['the weekend', '2014-10-18/2014-10-19']],
  ['It will be shut for the rest of the year.', ['rest of the year', '2014-10-17/2014-12-31']],
  ['It will open two days after tomorrow.', ['two days after tomorrow', '2014-10-20']],
  // Years told by other words.
  ['It broke in October last year.', ['October last year', '2013-10']],
  ['It will open in May next year.', ['May next year', '2015-05']],
  // A place in a month or a year.
  ['It broke on the first Monday of May.', ['the first Monday of May', '2014-05-05']],
  ['It broke on the last Friday of August 2013.', ['the last Friday of August 2013', '2013-08-30']],
  ['It broke on the last day of the month.', ['the last day of the month', '2014-10-31']],
  ['It rained in the first six months of 2013.', ['the first six months of 2013', '2013-01-01/2013-06-30']],
  ['It rained in the last two weeks of June.', ['the last two weeks of June', '2014-06-17/2014-06-30']],
  ['It broke in the month of September.', ['the month of September', '2014-09']],
  ['It will open the week after next.', ['the week after next', '2014-10-27/2014-11-02']],
  ['It was built the year before last.', ['the year before last', '2012']],
  ['It broke a year and two months ago.', ['a year and two months ago', '2013-08-17~']],
  ['It rained for the past few days.', ['past few days', '2014-10-14~/2014-10-17']],
  ['It was dug around 1890.', ['1890', '1890']],
  ['It was dug no sooner than May 2013.', ['no sooner than May 2013', '2013-05/..']],
  ['It must be paid on or before 3 May 2013.', ['on or before 3 May 2013', '../2013-05-03']],
  ['It was shut between 3 October and now.', ['between 3 October and now', '2014-10-03/2014-10-17']],
  ['It is open Mon-Fri.', ['Mon-Fri', '2014-10-13/2014-10-17']],
  ['It broke last Easter.', ['last Easter', '2014-04-20']],
  ['It broke at Easter last year.', ['Easter last year', '2013-03-31']],
  ['It broke 2,000 years ago.', ['2,000 years ago', '0014']],
  ['It broke on 3 and 4 May.', ['3 and 4 May', '2014-05-03/2014-05-04']],
  ['It was mended well into 2013.', ['2013', '2013']],
  ['2013 was a dry year.', ['2013', '2013']],
  ['2000 people left.'],
  // Days with names.
  ['It broke on Christmas Eve.', ['Christmas Eve', '2013-12-24']],
  ['It broke on Easter Monday 2014.', ['Easter Monday 2014', '2014-04-21']],
  ['It broke on Good Friday.', ['Good Friday', '2014-04-18']],
  // The tense of the verb.
  ['Three boats were lost on Wednesday.', ['Wednesday', '2014-10-15']],
  ['The council will meet on Wednesday.', ['Wednesday', '2014-10-22']],
  ['The council is expected to meet on Wednesday.', ['Wednesday', '2014-10-22']],
  ['The council meets on Wednesday.', ['Wednesday', '2014-10-22']],
  ['On Wednesday, the council will meet.', ['Wednesday', '2014-10-22']],
  ['It was held ahead of Wednesday.', ['Wednesday', '2014-10-22']],
  // Names and words that are no dates.
  ['He told Harbour News Today.'],
  ['It cost 9/11 of the sum.'],
  ['In May 12 boats sank.', ['May', '2014-05']],
  ['It will last two weeks.'],
  ['The Chinese New Year was quiet.'],
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

describe('dates counted from a date told before', () => {
  const ROWS: [text: string, ...moments: [string, string][]][] = [
    [
      'It broke on 3 October. Two days later it was mended.',
      ['3 October', '2014-10-03'],
      ['Two days later', '2014-10-05'],
    ],
    [
      'It broke on Monday. The next day it was mended.',
      ['Monday', '2014-10-13'],
      ['The next day', '2014-10-14'],
    ],
    ['It was begun in 1998. That year it broke.', ['1998', '1998'], ['That year', '1998']],
    [
      'It broke on 3 October. That night it was mended.',
      ['3 October', '2014-10-03'],
      ['That night', '2014-10-03'],
    ],
    [
      'It broke on 3 October. The following morning it was mended.',
      ['3 October', '2014-10-03'],
      ['following morning', '2014-10-04'],
    ],
    ['It was begun in 1998. That summer it broke.', ['1998', '1998'], ['That summer', '1998-22']],
    [
      'It was begun in May 2013. A month later it broke.',
      ['May 2013', '2013-05'],
      ['A month later', '2013-06'],
    ],
    // A day cannot be counted from a year, nor from a date told long before.
    ['It was begun in 1998. Two days later it broke.', ['1998', '1998']],
    [
      'It broke on Monday. It was old. It was long. It was low. Two days later it was mended.',
      ['Monday', '2014-10-13'],
    ],
  ]
  it.each(ROWS)('%s', (text, ...moments) => {
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

describe('times of day', () => {
  const ROWS: [text: string, ...moments: object[]][] = [
    ['It broke at 3pm.', { words: '3pm', date: 'XXXX-XX-XX', time: '15:00' }],
    [
      'It broke at 3.30 p.m. on Friday.',
      { words: 'at 3.30 p.m. on Friday', date: '2014-10-17', time: '15:30' },
    ],
    ['It broke on Monday at 17:40.', { words: 'Monday at 17:40', date: '2014-10-13', time: '17:40' }],
    ["It broke at seven o'clock.", { words: "seven o'clock", date: 'XXXX-XX-XX', time: '07:00' }],
    ['It broke at noon.', { words: 'noon', date: 'XXXX-XX-XX', time: '12:00' }],
    [
      'It broke at half past six in the evening.',
      { words: 'half past six in the evening', date: 'XXXX-XX-XX', time: '18:30' },
    ],
    ['It broke on Monday night.', { words: 'Monday night', date: '2014-10-13', time: 'NI' }],
    [
      'It broke on the night of 3 October.',
      { words: 'the night of 3 October', date: '2014-10-03', time: 'NI' },
    ],
    ['It broke late on Monday.', { words: 'Monday', date: '2014-10-13' }],
    [
      'It broke between 4pm and 5pm.',
      { words: 'between 4pm and 5pm', date: 'XXXX-XX-XX', time: '16:00/17:00' },
    ],
    [
      'It lasted from 5 to 6pm on Monday.',
      { words: 'from 5 to 6pm on Monday', date: '2014-10-13', time: '17:00/18:00' },
    ],
    ['It broke after 3pm.', { words: 'after 3pm', date: 'XXXX-XX-XX', time: '15:00/..' }],
    ['It broke at 0600 GMT.', { words: '0600', date: 'XXXX-XX-XX', time: '06:00' }],
    [
      'It broke at 6 p.m. EST on Monday.',
      { words: '6 p.m. EST on Monday', date: '2014-10-13', time: '18:00' },
    ],
    ['It broke at 17h30.', { words: '17h30', date: 'XXXX-XX-XX', time: '17:30' }],
    ['It broke at seven thirty pm.', { words: 'seven thirty pm', date: 'XXXX-XX-XX', time: '19:30' }],
    ['It broke on 2014-10-03T08:15:00.', { words: '2014-10-03T08:15:00', date: '2014-10-03', time: '08:15' }],
    [
      'It lasted from 2pm on Monday to 4pm on Tuesday.',
      { words: 'from 2pm on Monday to 4pm on Tuesday', date: '2014-10-13/2014-10-14', time: '14:00/16:00' },
    ],
    // None of these is a time.
    ['It broke at 4 schools.'],
    ['They lost 3-2.'],
  ]
  it.each(ROWS)('%s', (text, ...moments) => {
    const found = parseEnglish(reportOf(text, { published: FRIDAY })).moments
    expect(found.map(({ start, end, ...rest }) => ({ words: text.slice(start, end), ...rest }))).toEqual(
      moments,
    )
  })
})

describe('what comes again', () => {
  const ROWS: [text: string, words: string, every: string][] = [
    ['The boat sails every Monday.', 'every Monday', 'XXXX-WXX-1'],
    ['The boat sails weekly.', 'weekly', 'P1W'],
    ['The boat sails once a year.', 'once a year', 'P1Y'],
    ['The boat sails every three weeks.', 'every three weeks', 'P3W'],
    ['The boat sails Thursdays at 17.30.', 'Thursdays at 17.30', 'XXXX-WXX-4T17:30'],
    ['The boat sails every day.', 'every day', 'P1D'],
    ['The boat sails every second week.', 'every second week', 'P2W'],
    ['The boat sails every few days.', 'every few days', 'P3D'],
    ['The boat sails every March.', 'every March', 'XXXX-03'],
    ['The boat sails every summer.', 'every summer', 'XXXX-SU'],
    ['The boat sails bi-weekly.', 'bi-weekly', 'P2W'],
    ['The boat sails every night at 9.', 'every night at 9', 'T21'],
  ]
  it.each(ROWS)('%s', (text, words, every) => {
    const found = parseEnglish(reportOf(text, { published: FRIDAY })).moments
    expect(found.map((moment) => [text.slice(moment.start, moment.end), moment.date, moment.every])).toEqual([
      [words, 'XXXX-XX-XX', every],
    ])
  })
})

describe('a text of old times', () => {
  const OLD =
    'The weir was begun in May 1921. It was halted in October 1922. Work went on in March 1923. It opened in June 1924. In August, a gate broke. The next day it was mended. Two weeks later it rained. In January it froze.'
  it('counts from the date it told last', () => {
    expect(momentsOf(OLD, FRIDAY).slice(4)).toEqual([
      ['August', '1924-08'],
      ['The next day', '1924-08-02'],
      ['Two weeks later', '1924-08-16'],
      ['January', '1925-01'],
    ])
  })
  it('is told from news of the day by more than one old date', () => {
    expect(momentsOf('The weir was begun in May 1921. In August, a gate broke.', FRIDAY)).toEqual([
      ['May 1921', '1921-05'],
      ['August', '2014-08'],
    ])
  })
})

describe('one day, however it is written', () => {
  const MONTHS =
    'January February March April May June July August September October November December'.split(' ')
  it('is read as that day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const name = MONTHS[month - 1]!
          const edtf = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          const written = [
            `${day} ${name} ${year}`,
            `${name} ${day}, ${year}`,
            `the ${day}th of ${name}, ${year}`,
            `${name === 'May' ? name : `${name.slice(0, 3)}.`} ${day}, ${year}`,
            `${day} ${name.slice(0, 3)} ${year}`,
            edtf,
          ]
          for (const words of written)
            expect(momentsOf(`The weir broke on ${words} near the mill.`, FRIDAY)).toEqual([[words, edtf]])
        },
      ),
      { numRuns: 60, seed: 11 },
    )
  })
})
