import { describe, expect, it } from 'vitest'
import {
  easterOf,
  edtfOfDay,
  findDay,
  shiftDate,
  shiftMonth,
} from '../../../src/language/times/calendar-days.js'

describe('days of the calendar', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2014, '2014-04-20'],
    [2038, '2038-04-25'],
  ])('Easter of %i', (year, edtf) => {
    expect(edtfOfDay(easterOf(year))).toBe(edtf)
  })

  it.each<[from: string, months: number, to: string]>([
    ['2014-01-31', 1, '2014-02-28'],
    ['2012-01-31', 1, '2012-02-29'],
    ['2014-03-15', -12, '2013-03-15'],
    ['2014-01-10', -1, '2013-12-10'],
  ])('%s and %i months', (from, months, to) => {
    const [year, month, day] = from.split('-').map(Number) as [number, number, number]
    expect(edtfOfDay(shiftDate(findDay(year, month, day)!, months))).toBe(to)
  })

  it('knows the days there are', () => {
    expect(findDay(2014, 2, 29)).toBeNull()
    expect(findDay(2012, 2, 29)).not.toBeNull()
    expect(shiftMonth(2014, 1, -1)).toEqual({ year: 2013, month: 12 })
  })
})
