import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Run, run } from '../builders/world-of.js'

// What people really hand in beside their reports. Each row is one thing that goes wrong: it has a line that names
// the file, the place and the remedy, it never hides the report next to it, and the exit code says which it was.

const REPORT = `Ferry at Larn Sound out of service for a week

By Ida Frost

“The bow door did not close on Sunday night,” said Ane Holm, who runs the ferry office. The café on the pier stayed shut – for a week, the council said.
`
const OTHER = `Islanders wait as ferry stays in port

Forty islanders were taken across by fishing boats on Monday, the harbour office said.
`
const PAGE = `<html><head><title>Ferry | Larn Post</title></head><body><h1>Ferry stays in port</h1><p>Forty islanders were taken across by fishing boats on Monday, the harbour office said.</p></body></html>`

let folder: string
const at = (path: string): string => join(folder, path)

function put(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), content)
  return path
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-bad-'))
  put('good.txt', REPORT)
  symlinkSync(at('nowhere'), at('dead.txt'))
  symlinkSync(at('one'), at('two'))
  symlinkSync(at('two'), at('one'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Runs `analyze` over paths in the folder and tells of them without it. */
async function analyze(...paths: string[]): Promise<Run> {
  const done = await run(['analyze', ...paths.map((path) => (/^-/.test(path) ? path : at(path)))])
  return { ...done, err: done.err.replaceAll(`${folder}/`, '') }
}

/** The odd pages of UTF-16: a half of a pair standing alone in the middle. */
function withLoneHalf(text: string): Uint8Array {
  const bytes = iconv.encode(text, 'utf-16le', { addBOM: true })
  bytes.writeUInt16LE(0xd800, 100)
  return bytes
}

const withBrokenByte = (text: string): Uint8Array => {
  const bytes = Buffer.from(text)
  bytes[bytes.indexOf(0xc3)] = 0xff
  return bytes
}

describe('not read: one line with file and remedy, and the report beside it is still analysed', () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)
  test.each<[why: string, make: () => string, line: RegExp]>([
    ['a missing path', () => 'gone.txt', /^not read: gone\.txt: no such file or folder; check the path\.$/m],
    ['a path through a file', () => 'good.txt/x', /good\.txt\/x: a part of the path is a file, not a folder/],
    ['a link to nowhere', () => 'dead.txt', /dead\.txt: no such file or folder/],
    ['links in a circle', () => 'one', /one: its links lead round in a circle; give the file itself/],
    [
      'a device',
      () => {
        symlinkSync('/dev/null', at('device.txt'))
        return 'device.txt'
      },
      /device\.txt: neither a file nor a folder .*give a file, or - to read standard input/,
    ],
    ['an empty file', () => put('empty.txt', ''), /empty\.txt: the file is empty; save the report again/],
    ['white space', () => put('blank.txt', ' \n\t\n'), /blank\.txt: holds only white space; save/],
    ['a binary', () => put('noise.txt', noise), /noise\.txt: looks like binary data, .*Save its text as/],
    [
      'a picture called .txt',
      () => put('pic.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)),
      /a PNG picture/,
    ],
    ['a PDF', () => put('paper.pdf', '%PDF-1.4'), /paper\.pdf: looks like a PDF; .*Save its text as a \.txt/],
    ['30 MB of one line', () => put('long.txt', Buffer.alloc(30e6, 'the ferry ')), /30,000,000 characters/],
    [
      'a file beyond all bounds',
      () => put('huge.txt', Buffer.alloc(65 << 20, 'a ')),
      /65\.0 MiB is more than/,
    ],
    [
      'a page of scripts',
      () => put('frame.html', '<html><body><script>go()</script>'),
      /open it in a browser/,
    ],
    [
      'an empty folder',
      () => dirname(put('none/.keep', '')),
      /none: no \.txt or \.html file in this folder; save/,
    ],
    [
      'a folder of other things',
      () => dirname(put('papers/a.pdf', '%PDF-1.4')),
      /papers: no \.txt or \.html among its one file \(\.pdf\); save their text as \.txt/,
    ],
    [
      'our own case file',
      () => put('case.json', '{\n "format": "hearsay-case"}'),
      /case\.json: a case file that Hearsay wrote, not a report; keep it outside/,
    ],
  ])('%s', async (_, make, line) => {
    const path = make()
    const alone = await analyze(path)
    expect(alone.err).toMatch(line)
    expect(alone.err).toMatch(/^hearsay: no report was read\. Give \.txt or \.html files/m)
    expect([alone.code, alone.out]).toEqual([2, ''])

    const beside = await analyze('good.txt', path)
    expect(beside.err).toMatch(line)
    expect(beside.err).toMatch(/^hearsay: 1 report read, 1 not\.$/m)
    expect(beside.out).toMatch(/^1 report carries/)
    expect(beside.code).toBe(0)
  })

  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    chmodSync(at(put('shut.txt', REPORT)), 0)
    expect((await analyze('shut.txt', 'good.txt')).err).toMatch(/shut\.txt: no permission to read it; change/)
  })

  test('our own page saved beside the reports is not one of them', async () => {
    const target = at('story/case.html')
    put('story/a.txt', REPORT)
    put('story/b.txt', OTHER)
    await run(['analyze', at('story'), '--html', target])
    const again = await analyze('story')
    expect(again.err).toMatch(/case\.html: a page that Hearsay wrote, not a report; keep it outside/)
    expect(again.out).toMatch(/^2 reports/)
    // and written again it replaces itself
    expect((await run(['analyze', at('story'), '--html', target])).code).toBe(0)
  })
})

describe('read, and what is doubtful is told', () => {
  const utf16 = (encoding: string, addBOM = false) => iconv.encode(REPORT, encoding, { addBOM })
  test.each<[why: string, content: string | Uint8Array, line: RegExp]>([
    [
      'windows-1252',
      iconv.encode(REPORT, 'windows-1252'),
      /^note: .*not UTF-8; read as windows-1252\. Save it as/,
    ],
    ['UTF-16 with a mark', utf16('utf-16le', true), /^$/],
    ['UTF-16, big end first, with a mark', utf16('utf-16be', true), /^$/],
    ['UTF-16 without a mark', utf16('utf-16le'), /^note: .*read as utf-16le/],
    ['UTF-16, big end first, without', utf16('utf-16be'), /^note: .*read as utf-16be/],
    [
      'UTF-16 cut off within a character',
      Buffer.concat([utf16('utf-16le'), Buffer.of(65)]),
      /^warning: .*1 broken UTF-16LE sequence at byte \d+ of \d+/,
    ],
    [
      'UTF-16 with half a pair',
      withLoneHalf(REPORT),
      /^warning: .*1 broken UTF-16LE sequence at byte 100 of/,
    ],
    [
      'a broken byte',
      withBrokenByte(REPORT),
      /^warning: .*1 broken UTF-8 sequence at byte \d+ of \d+, shown as/,
    ],
    ['Windows line ends', REPORT.replaceAll('\n', '\r\n'), /^$/],
    ['old Mac line ends', REPORT.replaceAll('\n', '\r'), /^$/],
    ['a page called .txt', PAGE, /^$/],
    [
      'a page without an article',
      '<html><head><title>404</title></head><body><h1>404 Not Found</h1><p>Back to start</p></body></html>',
      /^warning: odd\.txt: no article stands in this page, .*open it in a browser and save the text as \.txt/,
    ],
  ])('%s', async (_, content, line) => {
    const { code, err, out } = await analyze(put('odd.txt', content))
    expect(err).toMatch(line)
    expect(code).toBe(0)
    expect(out).toMatch(/^1 report carries/)
    expect((await run(['analyze', at('odd.txt'), '--quiet'])).err).toBe('')
  })

  test('many of one kind are counted', async () => {
    for (let i = 0; i < 9; i++) put(`western/${i}.txt`, iconv.encode(`${REPORT} ${i}`, 'windows-1252'))
    const lines = (await analyze('western')).err.trimEnd().split('\n')
    expect(lines.map((line) => line.slice(0, 22))).toEqual([
      'note: western/0.txt: n',
      'note: western/1.txt: n',
      'note: western/2.txt: n',
      'note: and 6 more like ',
    ])
  })
})

describe('one report that comes twice', () => {
  test.each<[why: string, paths: () => string[], reports: number, line: RegExp]>([
    ['one path twice', () => ['good.txt', 'good.txt'], 1, /^note: good\.txt: given 2 times; read once\.$/m],
    [
      'by its folder and by itself',
      () => [dirname(put('f/a.txt', REPORT)), 'f/a.txt'],
      1,
      /f\/a\.txt: given more than once/,
    ],
    [
      'through a link',
      () => {
        symlinkSync(at('good.txt'), at('link.txt'))
        return ['good.txt', 'link.txt']
      },
      1,
      /link\.txt: the same file as good\.txt; read once/,
    ],
    [
      'the same bytes under two names',
      () => ['good.txt', put('copy.txt', REPORT)],
      2,
      /good\.txt: the same bytes as copy\.txt/,
    ],
  ])('%s', async (_, paths, reports, line) => {
    const { code, err, out } = await analyze(...paths())
    expect(err).toMatch(line)
    expect(out).toMatch(new RegExp(`^${reports} report`))
    expect(code).toBe(0)
  })

  test('two reports of one text are told on the screen', async () => {
    const longer = `${REPORT}\nAne Holm said that a welder from Brekke was on the way and that the door would be tried again on Friday, once the tide was low enough for the ramp.\n`
    put('texts/post.txt', longer)
    put('texts/radio.txt', longer.replace('Ida Frost', 'Per Lind'))
    put('texts/news.txt', OTHER)
    const { out } = await analyze('texts')
    expect(out).toContain('2 reports carry one text: post.txt and radio.txt.')
  })
})

test('2,000 files in a folder are all found, the empty ones among them named', async () => {
  for (let i = 0; i < 2000; i++) put(`many/${i}.txt`, '')
  put('many/last.txt', REPORT)
  const { code, err, out } = await analyze('many')
  expect(err.match(/^not read: /gm)).toHaveLength(2000)
  expect(err).toMatch(/^hearsay: 1 report read, 2000 not\.$/m)
  expect(out).toMatch(/^1 report carries/)
  expect(code).toBe(0)
})

describe('folders', () => {
  test('a folder linked into itself is not walked round', async () => {
    put('ring/a.txt', REPORT)
    symlinkSync(at('ring'), at('ring/again'))
    const { err, out } = await analyze('ring')
    expect(err).toMatch(/^note: ring\/again: a linked folder is not followed; give its path to read it\.$/m)
    expect(out).toMatch(/^1 report/)
  })
  test('deep folders are read, bottomless ones are told', async () => {
    put(`deep/${'d/'.repeat(30)}a.txt`, REPORT)
    put(`deep/${'e/'.repeat(70)}b.txt`, OTHER)
    const { err, out } = await analyze('deep')
    expect(err).toMatch(/: a folder more than 64 deep is not followed/)
    expect(out).toMatch(/^1 report/)
  })
  test.each([
    ['a line end and an escape', 'a\nb\u001b[31m.txt', 'a\\nb\\u001b[31m.txt'],
    ['writing turned round', 'a\u202etxt.exe.txt', 'a\\u202etxt.exe.txt'],
    ['a dash in front', '--json.txt', '--json.txt'],
    ['two spaces', 'a  b.txt', 'a  b.txt'],
  ])('a name with %s is told as it can be found', async (_, name, shown) => {
    const home = `named-${createHash('sha256').update(name).digest('hex').slice(0, 6)}`
    put(join(home, name), '')
    const { err } = await analyze(home)
    expect(err.split('\n')[0]).toBe(
      `not read: ${home}/${shown}: the file is empty; save the report again or leave it out.`,
    )
  })
})

describe('what is asked for cannot be done', () => {
  test.each<[why: string, options: () => string[], code: number, line: RegExp]>([
    [
      'a number beyond the last claim',
      () => ['--claim', '99'],
      2,
      /no claim fits '99'; there are \d claims\. Give/,
    ],
    ['words that stand in none', () => ['--claim', 'volcano'], 2, /no claim fits 'volcano'\. Give/],
    [
      'no folder to write in',
      () => ['--json', at('no/case.json')],
      2,
      /its folder does not exist\. Make the folder/,
    ],
    [
      'a path through a file',
      () => ['--json', at('good.txt/x')],
      2,
      /a part of its path is a file.*Name another/,
    ],
    ['a circle of links', () => ['--html', at('one')], 2, /cannot write .*one: its links lead round/],
    [
      'both into one file',
      () => ['--json', at('x'), '--html', `${folder}/./x`],
      2,
      /cannot both write .*Name two/,
    ],
    [
      'a report in the place',
      () => ['--json', at('good.txt')],
      2,
      /a file is there that Hearsay did not write/,
    ],
    [
      'a saved page in the place',
      () => ['--html', at(put('p.html', PAGE))],
      2,
      /did not write\. Name another, or/,
    ],
  ])('%s', async (_, options, code, line) => {
    const done = await run(['analyze', at('good.txt'), ...options()])
    expect(done.err).toMatch(line)
    expect(done.code).toBe(code)
  })
  test('what stands in the place is still there', async () => {
    await run(['analyze', at('good.txt'), '--json', at('good.txt'), '--html', at(put('p.html', PAGE))])
    expect(readFileSync(at('good.txt'), 'utf8')).toBe(REPORT)
    expect(readFileSync(at('p.html'), 'utf8')).toBe(PAGE)
  })
  test('several claims are listed with their numbers', async () => {
    put(
      'pair/a.txt',
      'The lower gate was shut on Sunday, said Ane Holm.\n\nThe upper gate was open on Monday, said Per Lind.\n',
    )
    const { code, err } = await run(['analyze', at('pair'), '--claim', 'gate'])
    expect(err).toMatch(
      /^hearsay: several claims fit 'gate'\. Give one of these numbers or ids:\n +1 +c-[0-9a-f]+ +“/,
    )
    expect(code).toBe(2)
  })
  test('the command left out', async () => {
    const done = await run([at('good.txt')])
    expect(done.err).toMatch(/unknown command .*\n.*\nTo read reports: hearsay analyze /)
    expect(done.code).toBe(2)
  })
})
