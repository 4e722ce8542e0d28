import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { LabelledPlace } from '../../src/evaluate/label.js'
import { plain } from '../../src/evaluate/place.js'
import { listReports, readExpected } from './weir-files.js'

// The label itself is held to the rules of labelling, without any of the program's reading.

const expected = readExpected()

/** What a reader of the file sees: of a page, its text without scripts and styles. */
const texts = new Map(
  listReports().map(({ file, bytes }) => {
    const raw = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const name = file.replace(/^.*\//, '')
    if (!name.endsWith('.html')) return [name.replace(/\.txt$/, ''), flat(raw)]
    const { document } = parseHTML(raw)
    for (const hidden of document.querySelectorAll('head, script, style')) hidden.remove()
    return [name.replace(/\.html$/, ''), flat(document.documentElement.textContent ?? '')]
  }),
)

function flat(text: string): string {
  return plain(text).replace(/ +/g, ' ')
}

const places: [string, LabelledPlace][] = [
  ...expected.claims.flatMap((claim) =>
    [...claim.for, ...(claim.against ?? []), ...(claim.neither ?? [])].map(
      (place): [string, LabelledPlace] => [claim.id, place],
    ),
  ),
  ...(expected.credits ?? []).map((place): [string, LabelledPlace] => ['credit', place]),
  ...(expected.unnamed ?? []).flatMap(({ a, b }): [string, LabelledPlace][] => [
    ['unnamed', a],
    ['unnamed', b],
  ]),
  ...(expected.disagreements ?? []).flatMap(({ a, b }): [string, LabelledPlace][] => [
    ['disagreement', a],
    ['disagreement', b],
  ]),
]

test.each(places)('%s: $report has $at exactly once', (_, { report, at }) => {
  expect(texts.get(report)?.split(flat(at)).length).toBe(2)
})

test.each(places)(
  '%s: $at is long enough to be found again and short enough to be one thing',
  (what, place) => {
    const words = place.at.split(/\s+/).length
    // A source's words may be few; a claim's are 4 to 25.
    expect(words).toBeGreaterThanOrEqual(what === 'unnamed' ? 2 : 4)
    expect(words).toBeLessThanOrEqual(25)
  },
)

test('every report is in the folder and every file in the label', () => {
  expect([...texts.keys()].sort()).toEqual([...expected.reports].sort())
})

describe.each(expected.claims)('$id', (claim) => {
  const origins = new Map(expected.origins.map((origin) => [origin.id, origin]))
  test('each origin is described, and each report speaks once on a side', () => {
    for (const side of [claim.for, claim.against ?? [], claim.neither ?? []]) {
      for (const { origin } of side) expect(origins.has(origin), origin).toBe(true)
      const reports = side.map((statement) => statement.report)
      expect(new Set(reports).size).toBe(reports.length)
    }
  })
  test('the high end is the number of its origins', () => {
    const { low, high } = claim.origins
    expect(new Set(claim.for.map((statement) => statement.origin)).size).toBe(high)
    expect(low).toBeLessThanOrEqual(high)
    expect(low).toBeGreaterThan(0)
  })
})
