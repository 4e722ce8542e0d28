import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/language/parse-report.js'
import { reportOf } from '../builders/report-of.js'

type Expected = { words: string; value: number; low?: number; high?: number; unit?: string; of?: string }

const ROWS: [text: string, ...expected: Expected[]][] = [
  ['The 12 missing fishermen swam.', { words: '12', value: 12, of: 'fisherman' }],
  ['Twelve boats sank.', { words: 'Twelve', value: 12, of: 'boat' }],
  ['At least 12 boats sank.', { words: 'At least 12', value: 12, low: 12, of: 'boat' }],
  ['More than 1,200 people left.', { words: 'More than 1,200', value: 1200, low: 1200, of: 'people' }],
  ['Up to 30 birds died.', { words: 'Up to 30', value: 30, high: 30, of: 'bird' }],
  ['About 30 birds died.', { words: 'About 30', value: 30, low: 27, high: 33, of: 'bird' }],
  ['Some 100 birds died.', { words: 'Some 100', value: 100, low: 90, high: 110, of: 'bird' }],
  ['Nearly 40 gates failed.', { words: 'Nearly 40', value: 40, low: 36, high: 40, of: 'gate' }],
  ['From 10 to 12 boats sank.', { words: '10', value: 10 }, { words: '12', value: 12, of: 'boat' }],
  ['He saw 10 to 12 boats.', { words: '10 to 12', value: 11, low: 10, high: 12, of: 'boat' }],
  ['He saw 10-12 boats.', { words: '10-12', value: 11, low: 10, high: 12, of: 'boat' }],
  ['Between 10 and 12 boats sank.', { words: 'Between 10 and 12', value: 11, low: 10, high: 12, of: 'boat' }],
  ['He saw two or three boats.', { words: 'two or three', value: 2.5, low: 2, high: 3, of: 'boat' }],
  ['Dozens of birds died.', { words: 'Dozens', value: 24, low: 24, of: 'bird' }],
  [
    'He saw tens of thousands of birds.',
    { words: 'tens of thousands', value: 20000, low: 20000, of: 'bird' },
  ],
  ['A dozen boats sank.', { words: 'A dozen', value: 12, of: 'boat' }],
  ['Two hundred and fifty birds died.', { words: 'Two hundred and fifty', value: 250, of: 'bird' }],
  ['Twenty-one gates failed.', { words: 'Twenty-one', value: 21, of: 'gate' }],
  ['It cost $500.', { words: '$500', value: 500, unit: 'US dollar' }],
  ['It cost £3m.', { words: '£3m', value: 3e6, unit: 'pound sterling' }],
  ['It cost 5.2 million euros.', { words: '5.2 million euros', value: 5.2e6, unit: 'euro' }],
  [
    'It cost $4,000 to $5,000.',
    { words: '$4,000 to $5,000', value: 4500, low: 4000, high: 5000, unit: 'US dollar' },
  ],
  [
    'About 65% of voters came.',
    { words: 'About 65%', value: 65, low: 58.5, high: 71.5, unit: 'percent', of: 'voter' },
  ],
  ['It was 12 metres wide.', { words: '12 metres', value: 12, unit: 'metre' }],
  ['It was 12m wide.', { words: '12m', value: 12, unit: 'metre' }],
  ['A 40-foot weir broke.', { words: '40-foot', value: 40, unit: 'foot' }],
  ['It lies 300 metres (985 feet) away.', { words: '300 metres (985 feet)', value: 300, unit: 'metre' }],
  ['It held three tonnes of sand.', { words: 'three tonnes', value: 3, unit: 'tonne', of: 'sand' }],
  ['The 14 police officers left.', { words: '14', value: 14, of: 'officer' }],
  ['He saw 43 students last month.', { words: '43', value: 43, of: 'student' }],
  ['Twelve of the boats sank.', { words: 'Twelve', value: 12, of: 'boat' }],
  ['Ten or more boats sank.', { words: 'Ten or more', value: 10, low: 10, of: 'boat' }],
  // None of these is an amount.
  ['It broke in 2013.'],
  ['It broke on October 17.'],
  ['It broke on 17 October 2014.'],
  ['It broke at 11:45 p.m. that day.'],
  ['It was the 17th weir.'],
  ['He watched Channel 4 and gate No. 3.'],
  ['A Zorblat 21 flew by.'],
  ['No one knew.'],
  ['They recall 9/11.'],
  ['Ana Ruiz, 54, left.'],
]

describe('quantities', () => {
  it.each(ROWS)('%s', (text, ...expected) => {
    const found = parseReport(reportOf(text)).quantities.map(({ start, end, ...rest }) => ({
      words: text.slice(start, end),
      ...rest,
    }))
    expect(found).toEqual(expected)
  })
})
