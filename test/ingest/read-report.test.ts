import { createHash } from 'node:crypto'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { MAX_BYTES, MAX_CHARACTERS, readReport } from '../../src/ingest/read-report.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const STORY =
  'The mayor of Lund said on Monday that the weir would stay open “until the ice is gone”, and that it had not been an easy choice. The café beside the gate was closed.'

describe('what is refused, each with one reason and a remedy', () => {
  test.each<[why: string, bytes: Uint8Array, code: string, words: RegExp]>([
    ['an empty file', bytesOf(''), 'empty-file', /empty/],
    ['white space only', bytesOf(' \n\t\r\n\u00a0'), 'blank-file', /white space/],
    ['a byte order mark only', Uint8Array.of(0xef, 0xbb, 0xbf), 'blank-file', /white space/],
    ['a PDF', bytesOf('%PDF-1.7\n…'), 'not-text', /looks like a PDF; this version reads \.txt and \.html/],
    ['a ZIP archive', bytesOf('PK\u0003\u0004abcd'), 'not-text', /ZIP/],
    ['a Word document', bytesOf('PK\u0003\u0004....word/document.xml'), 'not-text', /Word/],
    ['a PNG picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'not-text', /PNG/],
    ['a JPEG picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2), 'not-text', /JPEG/],
    ['a gzip archive', Uint8Array.of(0x1f, 0x8b, 8, 0), 'not-text', /gzip/],
    ['unknown binary', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256), 'not-text', /binary/],
    ['a feed', bytesOf('<?xml version="1.0"?><rss><channel/></rss>'), 'not-text', /XML/],
    ['a JSON file', bytesOf('{"story": "weir"}'), 'not-text', /JSON/],
    [
      'our own page',
      bytesOf('<!doctype html><meta name="generator" content="hearsay/9"><p>…'),
      'own-output',
      /a page that/,
    ],
    ['our own case', bytesOf('{"format":"hearsay-case"}'), 'own-output', /a case file that Hearsay wrote/],
    ['a page of scripts', bytesOf('<html><body><script>go()</script></body></html>'), 'no-words', /scripts/],
    ['too large a file', new Uint8Array(MAX_BYTES + 1), 'too-large', /64 MiB/],
  ])('%s', (_why, bytes, code, words) => {
    const { report, diagnostics } = readReport(bytes, { file: 'a/b.txt' })
    expect(report).toBeNull()
    expect(diagnostics.map((d) => [d.code, d.severity, d.file])).toEqual([[code, 'refused', 'a/b.txt']])
    expect(diagnostics[0]!.message).toMatch(words)
    expect(diagnostics[0]!.message).toMatch(/^a\/b\.txt: /)
  })
})

describe('encodings', () => {
  test.each<[why: string, bytes: Uint8Array, codes: string[]]>([
    ['UTF-8', bytesOf(STORY), []],
    ['UTF-8 with a mark', bytesOf(`\ufeff${STORY}`), []],
    ['UTF-16LE with a mark', iconv.encode(STORY, 'utf-16le', { addBOM: true }), []],
    ['UTF-16BE with a mark', iconv.encode(STORY, 'utf-16be', { addBOM: true }), []],
    ['UTF-16LE without', iconv.encode(STORY, 'utf-16le'), ['encoding-guessed']],
    ['UTF-16BE without', iconv.encode(STORY, 'utf-16be'), ['encoding-guessed']],
    ['windows-1252', iconv.encode(STORY, 'windows-1252'), ['encoding-guessed']],
  ])('%s gives the same text', (_why, bytes, codes) => {
    const { report, diagnostics } = readReport(bytes, {})
    expect(report?.text).toBe(STORY)
    expect(diagnostics.map((d) => d.code)).toEqual(codes)
  })

  test('Cyrillic in windows-1251 by statistics', () => {
    const words = 'Мэр города сказал в понедельник, что плотина останется открытой до весны. '.repeat(5)
    const { report } = readReport(iconv.encode(words, 'windows-1251'), {})
    expect(report?.text).toBe(words)
    expect(report?.language).toBe('ru')
  })

  test('one broken byte in good UTF-8: read, shown, and told with its place', () => {
    const bytes = bytesOf(`${STORY} Näs.`)
    const at = bytes.indexOf(0xc3)
    bytes[at] = 0xff
    const { report, diagnostics } = readReport(bytes, { file: 'x.txt' })
    expect(report?.text).toContain('caf\ufffd')
    expect(report?.text).toContain('“until the ice is gone”')
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({
      code: 'broken-bytes',
      severity: 'warning',
      file: 'x.txt',
      report: report?.id,
    })
    expect(diagnostics[0]!.message).toContain(`at byte ${at} of ${bytes.length}`)
  })

  test('half a pair in UTF-16 is damage, shown one for one; a whole pair is none', () => {
    const bytes = iconv.encode(`\u{1f600} ${STORY}`, 'utf-16le', { addBOM: true })
    bytes.writeUInt16LE(0xdc00, 8)
    const { report, diagnostics } = readReport(bytes, {})
    expect(report?.text).toBe(`\u{1f600} \ufffd${STORY.slice(1)}`)
    expect(diagnostics[0]!.message).toContain('1 broken UTF-16LE sequence at byte 8 of')
  })

  test('a few NULs are shown one for one and told', () => {
    const { report, diagnostics } = readReport(bytesOf(`ab\0${STORY}`), {})
    expect(report?.text).toBe(`ab\ufffd${STORY}`)
    expect(diagnostics.map((d) => d.code)).toEqual(['nul-bytes'])
  })

  test('the charset that a page declares', () => {
    const page = `<html><head><meta charset="iso-8859-2"></head><body><p>Burmistrz Łodzi powiedział, że zapora pozostanie zamknięta do wiosny, a mieszkańcy będą bezpieczni.</p></body></html>`
    const { report, diagnostics } = readReport(iconv.encode(page, 'iso-8859-2'), {})
    expect(report?.text).toContain('Burmistrz Łodzi powiedział')
    expect(diagnostics).toEqual([])
  })
})

describe('the text of a plain file', () => {
  test('keeps every character but the mark and the carriage returns of line ends', () => {
    const words = 'The weir\u00a0“stays”\tshut,  she said.'
    expect(readReport(bytesOf(`\ufeff${words}\r\n\r\n${words}\r\n`), {}).report?.text).toBe(
      `${words}\n\n${words}\n`,
    )
  })
  test('id and hash are those of the bytes', () => {
    const bytes = bytesOf(STORY)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const { report } = readReport(bytes, { file: 'x.txt', url: 'https://gazette.example/weir' })
    expect([report?.id, report?.sha256, report?.file, report?.url]).toEqual([
      `r-${sha256.slice(0, 10)}`,
      sha256,
      'x.txt',
      'https://gazette.example/weir',
    ])
  })
  test('an ending is not believed: a page named .txt is a page', () => {
    expect(readReport(bytesOf(`<!doctype html><p>${STORY}</p>`), { file: 'x.txt' }).report?.text).toBe(STORY)
  })
  test('a text that speaks of tags is no page', () => {
    const words = `The board’s page begins with <p> and ends with </p>, the clerk said. ${STORY}`
    expect(readReport(bytesOf(words), {}).report?.text).toBe(words)
  })
})

describe('language', () => {
  test.each([
    ['en', STORY],
    [
      'de',
      'Der Bürgermeister sagte am Montag, dass das Wehr bis zum Frühjahr offen bleiben werde, und die Behörde schwieg.',
    ],
    [
      'fr',
      'Le maire a déclaré lundi que le barrage resterait ouvert jusqu’au printemps, selon un communiqué de la ville.',
    ],
    [
      'es',
      'El alcalde dijo el lunes que la presa seguirá abierta hasta la primavera, según un comunicado del municipio.',
    ],
    [
      'nl',
      'De burgemeester zei maandag dat de stuw tot het voorjaar open blijft, zo staat in een brief van de gemeente.',
    ],
    ['und', 'Weir. Gate.'],
  ])('%s', (language, words) => {
    expect(readReport(bytesOf(words), {}).report?.language).toBe(language)
  })
})

describe('size', () => {
  // The bound is generous: what it must catch is time that grows with the square of the length.
  const read = (text: string): { seconds: number; codes: string[] } => {
    const bytes = bytesOf(text)
    const start = performance.now()
    const { report, diagnostics } = readReport(bytes, {})
    const codes = report === null ? diagnostics.map((d) => d.code) : ['read']
    return { seconds: (performance.now() - start) / 1000, codes }
  }
  /** As much of a pattern as is still read as one report. */
  const most = (pattern: string): string => pattern.repeat(Math.floor(MAX_CHARACTERS / pattern.length))

  test.each([
    ['one line', most(STORY)],
    ['quotation marks that never close', '“'.repeat(1e6) + '"'.repeat(1e6)],
    ['a sea of blanks', `a${' '.repeat(MAX_CHARACTERS - 2)}b`],
    ['capitals without end', most('A')],
    ['capitalised words without end', most('Ab ')],
    ['lines without end', most('Ab cd\n')],
    ['line ends only, then a word', `${'\n'.repeat(MAX_CHARACTERS - 4)}weir`],
    ['open comments', most('<!--a-->')],
  ])(
    'two million characters: %s are read in seconds',
    (_why, text) => {
      const { seconds, codes } = read(text)
      expect(codes).toEqual(['read'])
      expect(seconds).toBeLessThan(8)
    },
    20_000,
  )

  test.each([
    ['30 MB of one line', STORY.repeat(Math.ceil(30e6 / STORY.length))],
    ['one character more than is read', 'a'.repeat(MAX_CHARACTERS + 1)],
    ['a page of 3 million characters', `<html><body><p>${'The weir. '.repeat(3e5)}</p></body></html>`],
  ])(
    '%s is refused in seconds',
    (_why, text) => {
      const { seconds, codes } = read(text)
      expect(codes).toEqual(['too-long'])
      expect(seconds).toBeLessThan(8)
    },
    20_000,
  )

  test('the refusal says how long it is, how long it may be, and what to do', () => {
    const [refusal] = readReport(bytesOf('a'.repeat(2_345_678)), { file: 'all.txt' }).diagnostics
    expect(refusal!.message).toBe(
      'all.txt: 2,345,678 characters are more than the 2,000,000 read as one report; if it holds several reports, save each as a file of its own.',
    )
  })
})
