import { describe, expect, test } from 'vitest'
import { readOwnModel } from '../../../src/io/own-model.js'
import { englishReader } from '../../../src/language/english.js'
import { ModelError, openModel } from '../../../src/language/neural/model-file.js'

const own = readOwnModel()
const changed = (at: number, to: number): Uint8Array => {
  const bytes = Uint8Array.from(own.bytes)
  bytes[at] = to
  return bytes
}

describe('a model file that cannot be used is refused, with its name and the remedy', () => {
  const CASES: [what: string, bytes: () => Uint8Array, says: RegExp][] = [
    ['an empty file', () => new Uint8Array(), /no language model of Hearsay/],
    [
      'another file',
      () => new TextEncoder().encode('The weir held, said Ruiz.'),
      /no language model of Hearsay/,
    ],
    ['one cut off in its head', () => own.bytes.subarray(0, 100), /ends inside its head/],
    ['one cut off behind it', () => own.bytes.subarray(0, own.bytes.length >> 1), /not whole: its checksum/],
    [
      'one with a byte changed',
      () => changed(own.bytes.length - 5, own.bytes.at(-5)! ^ 1),
      /not whole: its checksum/,
    ],
    ['a damaged head', () => changed(12, 0x58), /head of the model file is damaged/],
    [
      'another version',
      () => {
        const at = Buffer.from(own.bytes.buffer, own.bytes.byteOffset, 200).indexOf('"version":1') + 10
        return changed(at, '9'.charCodeAt(0))
      },
      /version 9, and this program reads version 1/,
    ],
  ]
  test.each(CASES)('%s', (_, bytes, says) => {
    const open = (): unknown => englishReader({ bytes: bytes(), from: 'models/en.bin' })
    expect(open).toThrow(ModelError)
    expect(open).toThrow(says)
    expect(open).toThrow(/^models\/en\.bin: .*npm run train/)
  })

  test('asked for what it does not hold it names it', () => {
    const file = openModel(own.bytes, 'models/en.bin')
    expect(() => file.floats('nothing')).toThrow(/no tensor 'nothing'/)
  })
})

test('the model says its language, licence and labels, and is small enough to ship', () => {
  const { head } = openModel(own.bytes, own.from)
  expect(head).toMatchObject({ language: 'en', licence: 'CC-BY-SA-4.0' })
  expect(head.labels.tag).toContain('VERB')
  expect(head.labels.relation).toContain('acl:relcl')
  expect(own.bytes.length).toBeLessThan(25_000_000)
})

test('it is found wherever its bytes lie in memory', () => {
  const shifted = new Uint8Array(own.bytes.length + 3)
  shifted.set(own.bytes, 3)
  const bytes = shifted.subarray(3)
  expect(openModel(bytes, 'shifted').head.sha256).toBe(openModel(own.bytes, own.from).head.sha256)
  expect(() => englishReader({ bytes, from: 'shifted' })).not.toThrow()
})
