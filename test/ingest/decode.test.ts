import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode, findDeclaredCharset } from '../../src/ingest/decode.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('how a file is decoded', () => {
  test.each<[why: string, bytes: Uint8Array, encoding: string, how: string]>([
    ['ASCII is UTF-8', bytesOf('weir'), 'utf-8', 'certain'],
    ['whole UTF-8', bytesOf('“weir”'), 'utf-8', 'certain'],
    [
      'curly quotes of windows-1252',
      iconv.encode('The mayor’s “weir” is open again, he said.', 'windows-1252'),
      'windows-1252',
      'guessed',
    ],
    [
      'accents of windows-1252',
      iconv.encode('Le maire a été très clair : la digue cédera, dit-il à Näs.', 'windows-1252'),
      'windows-1252',
      'guessed',
    ],
    [
      'Shift_JIS',
      iconv.encode('市長は月曜日、堰は春まで開いたままになると述べた。'.repeat(6), 'shift_jis'),
      'shift_jis',
      'guessed',
    ],
    ['UTF-32 with a mark', iconv.encode('weir', 'utf-32le', { addBOM: true }), 'utf-32le', 'certain'],
  ])('%s', (_why, bytes, encoding, how) => {
    const decoded = decode(bytes)
    expect([decoded.encoding, decoded.how, decoded.brokenCount]).toEqual([encoding, how, 0])
  })

  test('a declaration that does not fit is not believed', () => {
    const page = bytesOf('<meta charset="shift_jis"><p>“weir” – café</p>')
    expect(decode(page)).toMatchObject({ encoding: 'utf-8', how: 'certain' })
  })
  test('windows-1252 keeps its curly quotes', () => {
    expect(decode(Uint8Array.of(0x93, 0x61, 0x94)).text).toBe('“a”')
  })
  test('several broken sequences: ten are listed, all are counted', () => {
    const bytes = bytesOf(`${'é'.repeat(40)}${'x'.repeat(24)}`)
    for (let i = 0; i < 12; i++) bytes[80 + i * 2] = 0xff
    const decoded = decode(bytes)
    expect([decoded.encoding, decoded.brokenCount, decoded.broken.length, decoded.broken[0]]).toEqual([
      'utf-8',
      12,
      10,
      80,
    ])
  })
  test.each([
    ['<meta charset=utf-8>', 'utf-8'],
    ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250">', 'windows-1250'],
    ['<?xml version="1.0" encoding="koi8-r"?>', 'koi8-r'],
    ['<meta charset="iso-8859-1">', 'windows-1252'],
    ['<p>charset=utf-8</p>', null],
  ])('declared: %s', (head, charset) => {
    expect(findDeclaredCharset(bytesOf(head))).toBe(charset)
  })
})
