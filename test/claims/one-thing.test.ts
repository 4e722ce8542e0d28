import { describe, expect, test } from 'vitest'
import type { Detail } from '../../src/claims/details/detail.js'
import { areOfOneThing, likenessOf } from '../../src/claims/one-thing.js'

const even = (): number => 1
const nowhereNear = (): boolean => false

/** So many passengers, told with these words right beside them. */
const countOf = (value: number, ...words: string[]): Detail => ({
  kind: 'number',
  span: { start: 0, end: 2 },
  keys: ['count passenger'],
  about: new Map(words.map((word) => [word, 1])),
  amount: { start: 0, end: 2, value, extent: null, range: [value, value] },
})

const ageOf = (value: number, ...who: string[]): Detail => ({
  ...countOf(value),
  keys: ['unit year of age'],
  amount: { start: 0, end: 2, value, unit: 'year of age', extent: null, range: [value, value] },
  thing: new Set(who),
})

describe('how alike two details are told', () => {
  test('a count of one that has a name is likelier the same than one of any word', () => {
    const named = likenessOf(countOf(62, '@alma', 'carry'), countOf(71, '@alma', 'hit'), even)
    const plain = likenessOf(countOf(62, 'ferry', 'carry'), countOf(71, 'ferry', 'hit'), even)
    expect(named).toBeGreaterThan(plain)
  })

  test('two ages of one named person are of one thing, whatever else is told', () => {
    expect(likenessOf(ageOf(58, '@brun'), ageOf(61, '@brun'), even)).toBeGreaterThanOrEqual(0.5)
    expect(likenessOf(ageOf(58, 'skipper'), ageOf(61, 'skipper'), even)).toBeLessThan(0.5)
  })
})

describe('what is of one thing', () => {
  const dateOf = (more: Partial<Detail>): Detail => ({
    kind: 'date',
    span: { start: 0, end: 6 },
    keys: ['when speak'],
    about: new Map(),
    doer: new Set(['mayor']),
    ...more,
  })

  test('the past is not what is to come', () => {
    expect(areOfOneThing(dateOf({ tense: 'past' }), dateOf({ tense: 'past' }), nowhereNear)).toBe(true)
    expect(areOfOneThing(dateOf({ tense: 'past' }), dateOf({ tense: 'future' }), nowhereNear)).toBe(false)
    expect(areOfOneThing(dateOf({}), dateOf({ tense: 'future' }), nowhereNear)).toBe(true)
  })

  test('the first is not the second', () => {
    const [first, second] = ['first', 'second'].map((one) => dateOf({ narrowing: new Set([one]) }))
    expect(areOfOneThing(first!, first!, nowhereNear)).toBe(true)
    expect(areOfOneThing(first!, second!, nowhereNear)).toBe(false)
  })

  test('a man is not a woman', () => {
    const of = (who: string): Detail => dateOf({ doneTo: new Set([who, '~somebody']) })
    expect(areOfOneThing(of('man'), of('skipper'), nowhereNear)).toBe(true)
    expect(areOfOneThing(of('man'), of('woman'), nowhereNear)).toBe(false)
  })
})
