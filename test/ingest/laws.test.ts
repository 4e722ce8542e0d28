import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/ingest/read-report.js'
import { listBreaches } from './marked-text.js'

const SEED = `Weir to Stay Open Until Spring | The Lowland Gazette
By JANE DOE and John Roe, Associated Press

LUND, Oct 17 (Reuters) - The weir at Lund will stay open “until the ice is gone”, the mayor said.

Photo: Jane Doe/Getty Images

Anna Berg told the council: "The gate [of 1911, ed.] was 'checked twice', and no one was hurt."

Read more: Ferry stays in port | The Lowland Gazette https://gazette.example/ferry

Upstream: The gate as it was last year before the repair

12 comments
(Reporting by Jane Doe in Lund; Editing by Bo Foe)
- Marsh Today
Copyright 2015 The Lowland Gazette. All rights reserved.`

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  '[',
  '\n',
  '\n\n',
  '\r\n',
  '\u0000',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '😀',
  '\ud800',
  'By ',
  ' (AP) — ',
  'LUND: ',
  ': ',
  '. ',
  '|',
  '©',
  '<p>',
  '</p>',
  '<html>',
  '___',
]

type Edit = { at: number; length: number; act: 'delete' | 'double' | 'insert'; piece: string }

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    at: fc.nat(SEED.length),
    length: fc.integer({ min: 0, max: 120 }),
    act: fc.constantFrom('delete' as const, 'double' as const, 'insert' as const),
    piece: fc.constantFrom(...PIECES),
  }),
  { minLength: 1, maxLength: 8 },
)

const apply = (text: string, list: readonly Edit[]): string =>
  list.reduce((now, { at, length, act, piece }) => {
    const start = Math.min(at, now.length)
    const slice = now.slice(start, start + length)
    if (act === 'delete') return now.slice(0, start) + now.slice(start + length)
    return now.slice(0, start) + (act === 'double' ? slice : piece) + now.slice(start)
  }, text)

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('laws of reading', () => {
  test('a mutated report is read or refused, and every span holds', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const { report, diagnostics } = readReport(encode(apply(SEED, list)), { file: 'x.txt' })
        if (!report) expect(diagnostics.filter((d) => d.severity === 'refused')).toHaveLength(1)
        else expect(listBreaches(report)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('any bytes are read or refused with one reason', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { report, diagnostics } = readReport(bytes, {})
        if (report) expect(listBreaches(report)).toEqual([])
        else expect(diagnostics.map((d) => d.severity)).toEqual(['refused'])
      }),
      { numRuns: 150 },
    )
  })

  test('a mutated page is read or refused, and every span holds', () => {
    const body = SEED.split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')
    const html = `<!doctype html><html><head><title>Weir | The Lowland Gazette</title></head><body><article>${body}</article></body></html>`
    fc.assert(
      fc.property(edits, (list) => {
        const { report, diagnostics } = readReport(encode(apply(html, list)), {})
        if (report) expect(listBreaches(report)).toEqual([])
        else expect(diagnostics.map((d) => d.severity)).toEqual(['refused'])
      }),
      { numRuns: 40 },
    )
  })

  test('the same bytes give the same value, whatever was read before', () => {
    const first = JSON.stringify(readReport(encode(SEED), {}))
    readReport(
      encode('Der Bürgermeister sagte am Montag, dass das Wehr offen bleiben werde, so die Stadt.'),
      {},
    )
    expect(JSON.stringify(readReport(encode(SEED), {}))).toBe(first)
  })

  test('spans are offsets into the text that is handed on, for files with either line end', () => {
    const unix = readReport(encode(SEED), {}).report!
    const windows = readReport(encode(SEED.replaceAll('\n', '\r\n')), {}).report!
    expect(windows.text).toBe(unix.text)
    expect([windows.body, windows.furniture]).toEqual([unix.body, unix.furniture])
  })
})
