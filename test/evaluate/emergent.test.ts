import { expect, test } from 'vitest'
import { headlinesAsText, type MarkedHeadline, readCsv, scoreHeadlines } from '../../bench/emergent.js'

test.each([
  ['plain fields', 'a,b\n1,2\n', [{ a: '1', b: '2' }]],
  ['commas, marks and line ends inside marks', 'a,b\n"1, ""one""","2\n3"\n', [{ a: '1, "one"', b: '2\n3' }]],
  ['empty fields, no line end at the end', 'a,b\r\n,2', [{ a: '', b: '2' }]],
  ['names alone', 'a,b\n', []],
])('reads a comma-separated file: %s', (_, text, rows) => {
  expect(readCsv(text)).toEqual(rows)
})

const marked = (headline: string, side: MarkedHeadline['side']): MarkedHeadline => ({
  claim: 'The ferry Aldmoor was sold',
  headline,
  side,
})

test('counts what was read right, and says what decided the rest', () => {
  const figures = scoreHeadlines([
    marked('Ferry Aldmoor sold', 'for'),
    marked('Aldmoor sold to bank', 'observing'),
    marked('Port denies sale of ferry', 'against'),
    marked('Ferry Aldmoor reportedly sold', 'observing'),
    marked('Ferry Aldmoor reportedly sold twice', 'for'),
  ])
  expect(figures.accuracy).toBe(0.6)
  expect(figures.confusion).toEqual({
    for: { for: 1, against: 0, observing: 1 },
    against: { for: 0, against: 1, observing: 0 },
    observing: { for: 1, against: 0, observing: 1 },
  })
  expect(figures.f1).toEqual({ for: 0.5, against: 1, observing: 0.5 })
  expect(figures.causes).toEqual({ 'for as observing: hedge': 1, 'observing as for: told': 1 })
  expect(headlinesAsText(figures)).toContain('accuracy 0.6000 of 5 headlines')
})

test('nothing marked gives nothing', () => {
  expect(scoreHeadlines([])).toMatchObject({ headlines: 0, accuracy: 0, causes: {} })
})
