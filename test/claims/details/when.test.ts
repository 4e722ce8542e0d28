import { describe, expect, test } from 'vitest'
import { compareTimes, listTimes, type When } from '../../../src/claims/details/when.js'

/** The one time of a text in which a moment may stand in brackets with its date behind: 'on [May 3|2015-05-03]'. */
function timeIn(marked: string): When {
  const text = marked.replace(/\[([^|\]]+)\|[^\]]+\]/g, '$1')
  const moments = [...marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]/g)].map(([, words, date]) => {
    const start = text.indexOf(words!)
    return { start, end: start + words!.length, date: date! }
  })
  const found = listTimes(text, moments)
  expect(found).toHaveLength(1)
  return found[0]!
}

describe('how two times stand', () => {
  test.each<[a: string, b: string, expected: ReturnType<typeof compareTimes>]>([
    ['on Monday', 'on Tuesday', 'apart'],
    ['on Monday', 'Monday night', 'same'],
    ['yesterday', 'ten days ago', 'apart'],
    ['ten days ago', '10 days ago', 'same'],
    ['two weeks ago', 'over a week ago', 'meet'],
    ['in the past week', '10 days ago', 'apart'],
    ['in [February|XXXX-02]', 'in [spring|2015-21]', 'apart'],
    ['in [spring|XXXX-21]', 'in [April|2015-04]', 'meet'],
    ['by [May 3|../2015-05-03]', 'on [May 3|2015-05-03]', 'same'],
    ['in [2004|2004]', 'in [2005|2005]', 'apart'],
    ['at 11 p.m.', 'just after midnight', 'apart'],
    ['at 11:05 p.m.', 'shortly before midnight', 'apart'],
    ['at noon', 'around 12:10 pm', 'meet'],
    // A Friday that one desk was read to mean a week before.
    ['until [Friday|2015-06-05]', 'until [Friday 12 June|XXXX-06-12]', 'same'],
    // Nothing says which day of the week 'yesterday' was.
    ['yesterday', 'on Monday', null],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(compareTimes(timeIn(a), timeIn(b))).toBe(expected)
    expect(compareTimes(timeIn(b), timeIn(a))).toBe(expected)
  })

  test('a longer stretch is one time, whatever shorter ones are in it', () => {
    expect(listTimes('It sank in the last week.', []).map(({ ago }) => ago)).toEqual([[0, 7]])
  })
})
