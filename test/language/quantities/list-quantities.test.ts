import { describe, expect, it } from 'vitest'
import { parseEnglish } from '../../builders/english.js'
import { reportOf } from '../../builders/report-of.js'

type Expected = {
  words: string
  value: number
  low?: number
  high?: number
  unit?: string
  of?: string
  ordinal?: true
}

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
  // Shares, ages, temperatures.
  ['A third of the boats sank.', { words: 'A third', value: 0.333333333333, unit: 'share', of: 'boat' }],
  ['Half of the boats sank.', { words: 'Half', value: 0.5, unit: 'share', of: 'boat' }],
  ['Two-thirds of voters came.', { words: 'Two-thirds', value: 0.666666666667, unit: 'share', of: 'voter' }],
  ['She is 54 years old.', { words: '54 years old', value: 54, unit: 'year of age' }],
  ['A 54-year-old woman left.', { words: '54-year-old', value: 54, unit: 'year of age' }],
  ['A woman aged 54 left.', { words: 'aged 54', value: 54, unit: 'year of age' }],
  ['The calf is 18 months old.', { words: '18 months old', value: 18, unit: 'month of age' }],
  ['It was 30C by day.', { words: '30C', value: 30, unit: 'degree Celsius' }],
  ['It was -5 degrees Celsius.', { words: '-5 degrees Celsius', value: -5, unit: 'degree Celsius' }],
  [
    'It was 86 degrees Fahrenheit (30C).',
    { words: '86 degrees Fahrenheit (30C)', value: 86, unit: 'degree Fahrenheit' },
  ],
  // Money.
  ['It cost A$5m.', { words: 'A$5m', value: 5e6, unit: 'Australian dollar' }],
  ['It cost HK$5 billion.', { words: 'HK$5 billion', value: 5e9, unit: 'Hong Kong dollar' }],
  ['It cost 50 pence.', { words: '50 pence', value: 50, unit: 'penny' }],
  ['It cost 3 dollars 50 cents.', { words: '3 dollars 50 cents', value: 3.5, unit: 'US dollar' }],
  ['It cost 200 Swiss francs.', { words: '200 Swiss francs', value: 200, unit: 'Swiss franc' }],
  ['It cost £300 ($450).', { words: '£300 ($450)', value: 300, unit: 'pound sterling' }],
  ['Prices rose 5.5 per cent.', { words: '5.5 per cent', value: 5.5, unit: 'percent' }],
  [
    'Prices rose by 2 percentage points.',
    { words: '2 percentage points', value: 2, unit: 'percentage point' },
  ],
  // Measures, and the same measure told twice.
  ['It covers 20 square miles.', { words: '20 square miles', value: 20, unit: 'square mile' }],
  [
    'It ran at 60 miles per hour (97 km/h).',
    { words: '60 miles per hour (97 km/h)', value: 60, unit: 'mile per hour' },
  ],
  [
    'It lies 10 miles, or 16 kilometres, away.',
    { words: '10 miles, or 16 kilometres', value: 10, unit: 'mile' },
  ],
  [
    'It lies 300 metres (2 miles) away.',
    { words: '300 metres', value: 300, unit: 'metre' },
    { words: '2 miles', value: 2, unit: 'mile' },
  ],
  ['The door is 5 feet 6 inches high.', { words: '5 feet 6 inches', value: 5.5, unit: 'foot' }],
  ['It weighs 200 pounds.', { words: '200 pounds', value: 200, unit: 'lb' }],
  ['He was fined 200 pounds.', { words: '200 pounds', value: 200, unit: 'pound sterling' }],
  // Durations.
  ['It took an hour and a half.', { words: 'an hour and a half', value: 1.5, unit: 'hour' }],
  ['It took a few minutes.', { words: 'a few minutes', value: 3, low: 2, high: 5, unit: 'minute' }],
  ['It took two to three weeks.', { words: 'two to three weeks', value: 2.5, low: 2, high: 3, unit: 'week' }],
  ['It took less than two weeks.', { words: 'less than two weeks', value: 2, high: 2, unit: 'week' }],
  ['It broke two days ago.', { words: 'two days', value: 2, unit: 'day' }],
  ['It took half an hour.', { words: 'half an hour', value: 0.5, unit: 'hour' }],
  // Shares, ages and multipliers told in words.
  ['One in five boats sank.', { words: 'One in five', value: 0.2, unit: 'share', of: 'boat' }],
  [
    'Two out of three boats sank.',
    { words: 'Two out of three', value: 0.666666666667, unit: 'share', of: 'boat' },
  ],
  ['Eight out of 10 said so.', { words: 'Eight out of 10', value: 0.8, unit: 'share' }],
  ['She is in her early 30s.', { words: 'early 30s', value: 31.5, low: 30, high: 33, unit: 'year of age' }],
  ['She left at the age of 87.', { words: 'age of 87', value: 87, unit: 'year of age' }],
  ['The calf is a year old.', { words: 'a year old', value: 1, unit: 'year of age' }],
  [
    'Several thousand birds came.',
    { words: 'Several thousand', value: 4000, low: 3000, high: 9000, of: 'bird' },
  ],
  ['It took one and a half million bricks.', { words: 'one and a half million', value: 1.5e6, of: 'brick' }],
  ['It lies a few miles off.', { words: 'a few miles', value: 3, low: 2, high: 5, unit: 'mile' }],
  ['It lies a mile away.', { words: 'a mile', value: 1, unit: 'mile' }],
  [
    'It rose by a quarter of a percentage point.',
    { words: 'a quarter of a percentage point', value: 0.25, unit: 'percentage point' },
  ],
  ['It held thousands of tons.', { words: 'thousands of tons', value: 2000, low: 2000, unit: 'ton' }],
  // Money of many countries.
  ['It cost 200 Argentine pesos.', { words: '200 Argentine pesos', value: 200, unit: 'Argentine peso' }],
  ['It cost 200 U.S. dollars.', { words: '200 U.S. dollars', value: 200, unit: 'US dollar' }],
  ['It cost U.S. $200.', { words: 'U.S. $200', value: 200, unit: 'US dollar' }],
  ['It cost $200 Canadian.', { words: '$200 Canadian', value: 200, unit: 'Canadian dollar' }],
  ['It cost Rs. 200.', { words: 'Rs. 200', value: 200, unit: 'rupee' }],
  ['It cost 30 Thai baht.', { words: '30 Thai baht', value: 30, unit: 'Thai baht' }],
  ['It cost 50 million won.', { words: '50 million won', value: 5e7, unit: 'won' }],
  [
    'It cost between US$5 and US$10.',
    { words: 'between US$5 and US$10', value: 7.5, low: 5, high: 10, unit: 'US dollar' },
  ],
  ['The 12 won boats.', { words: '12', value: 12 }],
  // Letters that are units only where they stand so.
  ['It fell to 20 C (68 F).', { words: '20 C (68 F)', value: 20, unit: 'degree Celsius' }],
  ['It holds 5 MB.', { words: '5 MB', value: 5, unit: 'megabyte' }],
  ['She is 6-foot-2.', { words: '6-foot-2', value: 6.16666666667, unit: 'foot' }],
  // Ranges.
  [
    'It took 2 to 3 million bricks.',
    { words: '2 to 3 million', value: 2.5e6, low: 2e6, high: 3e6, of: 'brick' },
  ],
  [
    'Boys of 16- to 20-years-old came.',
    { words: '16- to 20-years-old', value: 18, low: 16, high: 20, unit: 'year of age' },
  ],
  ['He saw scores of birds.', { words: 'scores', value: 40, low: 40, of: 'bird' }],
  ['Upwards of 40 birds died.', { words: 'Upwards of 40', value: 40, low: 40, of: 'bird' }],
  // Places in a row.
  ['The third gate failed.', { words: 'third', value: 3, of: 'gate', ordinal: true }],
  ['It was the 17th weir.', { words: '17th', value: 17, of: 'weir', ordinal: true }],
  // None of these is an amount.
  ['It broke in 2013.'],
  ['It broke on October 17.'],
  ['It broke on 17 October 2014.'],
  ['It broke at 11:45 p.m. that day.'],
  ['He watched Channel 4 and gate No. 3.'],
  ['A Zorblat 21 flew by.'],
  ['No one knew.'],
  ['They recall 9/11.'],
  ['They recall the 9/11 victims.'],
  ['She read the 1997 road plan.'],
  ['It passed by 5 to 2.'],
  ['It is a two-lane road.'],
  ['An F-16 jet flew by.'],
  ['First, the gate failed.'],
  ['Several boats sank.'],
  ['Ana Ruiz, 54, left.'],
]

describe('quantities', () => {
  it.each(ROWS)('%s', (text, ...expected) => {
    const found = parseEnglish(reportOf(text)).quantities.map(({ start, end, ...rest }) => ({
      words: text.slice(start, end),
      ...rest,
    }))
    expect(found).toEqual(expected)
  })
})
