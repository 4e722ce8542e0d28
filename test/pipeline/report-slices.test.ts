import { expect, test } from 'vitest'
import { cutByReport } from '../../src/pipeline/report-slices.js'
import { caseFrom } from '../builders/case-from.js'

const kase = caseFrom({
  'gazette.txt':
    'Harrow weir gate cracks\n\nHarrow Gazette, March 3, 2014\n\nThe lower gate of the Harrow weir had cracked in the hard frost of the night and nobody had oiled the hinge for years, Ana Ruiz said.\n',
  'echo.txt':
    'Weir closed\n\nNoss Echo, March 4, 2014\n\nThe lower gate of the Harrow weir had cracked in the hard frost of the night and nobody had oiled the hinge for years, Ana Ruiz told the Harrow Gazette. The path would be shut from 5 March 2014 for 40 days, Tom Vale said.\n\nFirst published in the Harrow Gazette.\n',
})
const slices = kase.reports.map(({ id }) => cutByReport(kase).get(id)!)

test('what a case file says of its reports is said by their slices, in its order', () => {
  for (const part of ['statements', 'claims', 'moments', 'quantities'] as const) {
    expect(kase[part].length).toBeGreaterThan(0)
    expect(slices.flatMap((slice): unknown[] => slice[part])).toEqual(kase[part])
  }
  expect(kase.testimony!.chains.length).toBeGreaterThan(0)
  expect(slices.flatMap(({ chains }) => chains)).toEqual(kase.testimony!.chains)
  expect(kase.testimony!.copies.length).toBeGreaterThan(0)
  expect(slices.flatMap(({ copies }) => copies)).toEqual(kase.testimony!.copies)
})

test('a claim of several reports stands with the first', () => {
  const both = kase.claims.find(({ statements }) => statements.length === 2)!
  expect(slices.map(({ claims }) => claims.includes(both))).toEqual([true, false])
})
