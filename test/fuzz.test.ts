import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listSpansOff } from '../src/evaluate/spans-off.js'
import { listFaults } from '../src/export/validate.js'
import type { CaseFile } from '../src/model/case-file.js'
import { analyze } from '../src/pipeline.js'
import { english } from './builders/english.js'
import { type ExampleFile, listReports } from './examples/weir-files.js'
import { ROOT } from './source-files.js'

// Real reports come cut off, doubled, with marks that never close and characters nobody sees.
// Whatever is done to a report, it is read or refused: no crash, and no span that is not in its text.

const originals = listReports()
const schema = JSON.parse(readFileSync(join(ROOT, 'schema/hearsay-case.schema.json'), 'utf8'))

/** Things that stand badly in a report: unbalanced marks, half pairs, markup, controls, direction marks. */
const ODD = [
  '"',
  '“',
  '”',
  '‘',
  "''",
  '(',
  '[',
  '»',
  '\u0000',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\r',
  '\n\n',
  '\ud83d\ude00',
  '<p>',
  '</article>',
  '<script>',
  '&nbsp;',
  ' - ',
  'said',
  ', according to ',
  'Mr. ',
  '3.2',
  '…',
  'e\u0301',
]

type Change =
  | { do: 'cut'; at: number; length: number }
  | { do: 'double'; at: number; length: number }
  | { do: 'put'; at: number; what: string }
  | { do: 'byte'; at: number; value: number }

/** A place is a share of the text, 0..1, so that one change fits reports of all lengths. */
const share = fc.double({ min: 0, max: 1, noNaN: true })
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('cut' as const), at: share, length: fc.nat(400) }),
  fc.record({ do: fc.constant('double' as const), at: share, length: fc.nat(400) }),
  fc.record({ do: fc.constant('put' as const), at: share, what: fc.constantFrom(...ODD) }),
  fc.record({ do: fc.constant('byte' as const), at: share, value: fc.nat(255) }),
)

/** On bytes, not on characters: broken encodings are part of the trade. */
function changed({ file, bytes }: ExampleFile, changes: readonly Change[]): ExampleFile {
  let now = Buffer.from(bytes)
  for (const one of changes) {
    const at = Math.floor(one.at * now.length)
    const [head, tail] = [now.subarray(0, at), now.subarray(at)]
    if (one.do === 'cut') now = Buffer.concat([head, tail.subarray(one.length)])
    else if (one.do === 'double') now = Buffer.concat([head, tail.subarray(0, one.length), tail])
    else if (one.do === 'put') now = Buffer.concat([head, Buffer.from(one.what), tail])
    else now = Buffer.concat([head, Buffer.from([one.value]), tail.subarray(1)])
  }
  return { file, bytes: new Uint8Array(now) }
}

const mutatedCase = fc
  .array(
    fc.record({
      which: fc.nat(originals.length - 1),
      // None now and then: the same report under two paths is a case of its own.
      changes: fc.array(change, { maxLength: 8 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  // Each report its own path: two files of one path are one file.
  .map((picks) =>
    picks.map(({ which, changes }, i) => {
      const { file, bytes } = changed(originals[which]!, changes)
      return { file: file.replace('reports/', `reports/${i}-`), bytes }
    }),
  )

/** Each input became a report or a refusal that names it. */
function listLost(inputs: readonly ExampleFile[], kase: CaseFile): string[] {
  const known = new Set([
    ...kase.reports.map((report) => report.file),
    ...kase.diagnostics.map((one) => one.file),
  ])
  return inputs.map(({ file }) => file).filter((file) => !known.has(file))
}

test('mutated reports: no crash, no span off, nothing lost, a sound case, the same bytes in any order', () => {
  fc.assert(
    fc.property(mutatedCase, (inputs) => {
      const kase = analyze(inputs, english)
      expect(listSpansOff(kase)).toEqual([])
      expect(listLost(inputs, kase)).toEqual([])
      // Ids resolve, values are in their ranges: what `--json` would refuse to write.
      expect(listFaults(kase, schema)).toEqual([])
      expect(JSON.stringify(analyze([...inputs].reverse(), english))).toBe(JSON.stringify(kase))
    }),
    // A fixed seed: a test that fails on one machine fails on all; other seeds are tried by changing it.
    { numRuns: 200, seed: 20150609 },
  )
}, 180_000)

const SAID = 'The weir stays open, Mayor Anna Berg said. “It was checked,” she told the council. '
/** Whole reports of one oddity: what a change here and there does not reach. */
const odd: [why: string, text: string][] = [
  ['one letter', 'W'],
  ['one picture', '😀'],
  ['pictures only', '😀'.repeat(3000)],
  ['a picture between all words', SAID.replaceAll(' ', ' 👩‍👩‍👧 ').repeat(5)],
  ['a mark over every letter', [...SAID].map((letter) => `${letter}\u0301\u0323`).join('')],
  ['a thousand marks over one letter', `a${'\u0301'.repeat(1000)} said Anna Berg.`],
  ['characters of no width inside words', SAID.replaceAll('e', 'e\u200b').repeat(5)],
  ['soft hyphens', SAID.replaceAll('r', 'r\u00ad').repeat(5)],
  ['from right to left and back', `\u202bقال رئيس البلدية\u202c ${SAID}\u202e${SAID}`],
  ['Chinese', '市长星期一说，水坝将保持开放。“我们检查了闸门，”他告诉报纸。'.repeat(5)],
  ['capitals only', SAID.toUpperCase().repeat(10)],
  ['one quotation', `“${SAID.replace(/[“”]/g, '').repeat(20)}”`],
  ['a sentence of thousands of words', `The weir ${'that the mayor said the board said '.repeat(400)}fell.`],
  ['quotations in quotations', `${'“‘'.repeat(1000)}a${'’”'.repeat(1000)} he said.`],
  ['a table', 'Year\tRain\tFlow\n2011\t12.5\t3,400\n'.repeat(50)],
  ['a transcript', 'JANE DOE, HOST: Good morning.\n\nROE: I said so.\n\n(APPLAUSE)\n\n'.repeat(10)],
  ['furniture only', 'By Jane Doe\nLUND (AP) —\nPhoto: Jane Doe\nAdvertisement'],
]

/** Half a surrogate pair standing alone. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

test.each(odd)('a report of one oddity: %s', (_why, text) => {
  const input = { file: 'odd.txt', bytes: new TextEncoder().encode(text) }
  const kase = analyze([input], english)
  expect(kase.reports).toHaveLength(1)
  expect(kase.reports[0]!.headline).not.toMatch(HALF)
  expect(listSpansOff(kase)).toEqual([])
  expect(listFaults(kase, schema)).toEqual([])
  expect(JSON.stringify(analyze([input], english))).toBe(JSON.stringify(kase))
})

test('no report at all is a case of nothing', () => {
  expect(analyze([], english)).toMatchObject({ reports: [], statements: [], claims: [] })
})
