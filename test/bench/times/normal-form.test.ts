import { describe, expect, it } from 'vitest'
import { formOfAmount, formsOfEdtf, formsOfTimex, isSame } from '../../../bench/times/normal-form.js'

describe('one form for what every tool says', () => {
  it.each<[edtf: string, time: string | undefined, forms: string[]]>([
    ['2014-10-17', undefined, ['2014-10-17']],
    ['2014-10-17~', undefined, ['2014-10-17']],
    ['2014-10', undefined, ['2014-10-01..2014-11-01']],
    ['2014', undefined, ['2014-01-01..2015-01-01']],
    ['201X', undefined, ['2010-01-01..2020-01-01']],
    ['2014-10-03/2014-10-05', undefined, ['2014-10-03..2014-10-05', '2014-10-03..2014-10-06']],
    ['2014/..', undefined, ['2014-01-01..']],
    ['../2014-10-17', undefined, ['..2014-10-17', '..2014-10-18']],
    ['2014-10-17', '15:00', ['2014-10-17T15:00']],
    ['XXXX-XX-XX', '15:00/17:00', ['T15:00..T17:00']],
    ['2014-10-17', 'EV', ['2014-10-17TEV']],
  ])('%s %s', (edtf, time, forms) => {
    expect(formsOfEdtf(edtf, time)).toEqual(forms)
  })

  it.each([
    [{ type: 'date', timex: '2014-10-17', value: '2014-10-17' }, '2014-10-17'],
    [{ type: 'daterange', timex: '2014-10', start: '2014-10-01', end: '2014-11-01' }, '2014-10'],
    [
      { type: 'daterange', timex: '2014-W42', start: '2014-10-13', end: '2014-10-20' },
      '2014-10-13/2014-10-19',
    ],
    [{ type: 'daterange', timex: '2010', Mod: 'since', start: '2010-01-01' }, '2010/..'],
    [{ type: 'daterange', timex: '2010', Mod: 'before', end: '2010-01-01' }, '../2009'],
    // 'Early' in a year is the year for the one, its first half for the other.
    [{ type: 'daterange', timex: '2014', Mod: 'start', start: '2014-01-01', end: '2014-07-01' }, '2014'],
  ])('%o is %s', (value, edtf) => {
    const at = { start: 0, end: 9 }
    expect(isSame({ ...at, forms: formsOfTimex(value) }, { ...at, forms: formsOfEdtf(edtf) })).toBe(true)
  })

  it('tells other values apart', () => {
    const at = { start: 0, end: 9 }
    const since = { ...at, forms: formsOfEdtf('2014/..') }
    for (const other of ['2014', '2013/..', '../2014', '2014-01-01'])
      expect(isSame(since, { ...at, forms: formsOfEdtf(other) })).toBe(false)
    expect(isSame(since, { ...since, end: 8 })).toBe(false)
  })

  it('has one name for a unit', () => {
    expect(formOfAmount(5, 'Meter')).toBe(formOfAmount(5, 'metre'))
    expect(formOfAmount(5, 'Dollar')).toBe(formOfAmount(5, 'US dollar'))
    expect(formOfAmount(5, 'Mile')).not.toBe(formOfAmount(5, 'mile per hour'))
  })
})
