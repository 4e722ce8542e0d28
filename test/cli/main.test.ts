import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../builders/world-of.js'

let folder: string
let story: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'))
  story = join(folder, 'story')
  mkdirSync(story)
  const quotation =
    '“The lower gate of the weir stuck for nine hours on Sunday night,” said Ane Holm, the keeper of the weir.'
  writeFileSync(
    join(story, 'post.txt'),
    `Gate of the Tarn weir stuck\n\n${quotation}\n\nForty campers were moved to the school.\n`,
  )
  writeFileSync(
    join(story, 'radio.txt'),
    `Campers moved after weir gate stuck\n\n${quotation}\n\nThe campers spent the night in the school hall.\n`,
  )
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('exit codes', () => {
  test.each<[string, () => string[], number, RegExp]>([
    ['reports were read', () => ['analyze', story], 0, /^$/],
    ['one of two paths is missing', () => ['analyze', story, join(folder, 'none')], 0, /not read: .*none/],
    ['nothing could be read', () => ['analyze', join(folder, 'none')], 2, /not read: .*none/],
    ['no path', () => ['analyze'], 2, /missing required argument 'paths'/],
    ['no command', () => [], 2, /Usage: hearsay/],
    ['an unknown command', () => ['inspect'], 2, /unknown command/],
    ['an unknown option', () => ['analyze', story, '--verdict'], 2, /unknown option '--verdict'/],
    ['a top that is no number', () => ['analyze', story, '--top', 'ten'], 2, /whole number/],
    ['no claim fits', () => ['analyze', story, '--claim', 'volcano'], 2, /no claim fits 'volcano'\. Give/],
    [
      'both outputs to one place',
      () => ['analyze', story, '--json', '-', '--html', '-'],
      2,
      /Write one to a file/,
    ],
    ['help', () => ['--help'], 0, /^$/],
    ['help of the command', () => ['analyze', '--help'], 0, /^$/],
    ['version', () => ['--version'], 0, /^$/],
  ])('%s', async (_, argv, code, err) => {
    const done = await run(argv())
    expect(done.err).toMatch(err)
    expect(done.code).toBe(code)
  })
})

test('the version is the package’s', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect((await run(['--version'])).out).toBe(`${version}\n`)
})

test('help shows examples', async () => {
  expect((await run(['--help'])).out).toContain('hearsay analyze story/ --json case.json')
  expect((await run(['analyze', '--help'])).out).toContain('--claim')
})

describe('the screen', () => {
  test('begins with the case in one line and shows who said what', async () => {
    const { out } = await run(['analyze', story])
    expect(out).toMatch(/^2 reports carry \d+ claims?/)
    expect(out).toContain('Ane Holm')
    expect(out).toMatch(/2 reports → 1 origin/)
  })

  test.each([60, 80, 100, 200])('keeps within %i columns, and within 100', async (columns) => {
    const { out } = await run(['analyze', story, '--all', '--no-color'], { terminal: columns })
    const widest = Math.max(...out.split('\n').map((line) => line.length))
    expect(widest).toBeLessThanOrEqual(Math.min(columns, 100))
  })

  const ESCAPE = String.fromCharCode(27)
  test.each<[string, string[], Parameters<typeof run>[1], boolean]>([
    ['on a terminal', [], { terminal: 80 }, true],
    ['in a pipe', [], {}, false],
    ['NO_COLOR', [], { terminal: 80, env: { NO_COLOR: '1' } }, false],
    ['FORCE_COLOR', [], { env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0', [], { terminal: 80, env: { FORCE_COLOR: '0' } }, false],
    ['a dumb terminal', [], { terminal: 80, env: { TERM: 'dumb' } }, false],
    ['--no-color over FORCE_COLOR', ['--no-color'], { env: { FORCE_COLOR: '1' } }, false],
    ['--color over NO_COLOR', ['--color'], { env: { NO_COLOR: '1' } }, true],
  ])('colour %s', async (_, options, world, isColourful) => {
    const { out } = await run(['analyze', story, ...options], world)
    expect(out.includes(ESCAPE)).toBe(isColourful)
  })

  test('a report cannot steer the terminal', async () => {
    const file = join(folder, 'hostile.txt')
    writeFileSync(
      file,
      `The ${ESCAPE}[31mred${ESCAPE}[0m gate of the weir was shut on Sunday, said Ane Holm.\n`,
    )
    const { out } = await run(['analyze', file, '--all'])
    expect(out).toContain('gate')
    expect(out.includes(ESCAPE)).toBe(false)
  })

  test('the unnamed sources, where they are asked for', async () => {
    const file = join(folder, 'unnamed.txt')
    writeFileSync(
      file,
      `A ${ESCAPE}[31mlock${ESCAPE}[0m keeper said the gate of the weir was shut on Sunday.\n`,
    )
    const { out } = await run(['analyze', file, '--sources'])
    expect(out).toContain('1 unnamed source.')
    expect(out).toContain('says “the gate of the weir was shut')
    expect(out.includes(ESCAPE)).toBe(false)
  })

  test('one claim by its number shows the quoted words and their way', async () => {
    const { out } = await run(['analyze', story, '--claim', '1'])
    expect(out).toMatch(/^Claim 1 of \d+, c-/)
    expect(out).toContain('Ane Holm')
    expect(out).toMatch(/→ +post\.txt/)
  })
})

describe('the files', () => {
  test('--json writes a case that reads back, and leaves no draft behind', async () => {
    const target = join(folder, 'case.json')
    const { code } = await run(['analyze', story, '--json', target])
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(target, 'utf8')).format).toBe('hearsay-case')
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('--json - writes nothing but the case to standard output', async () => {
    const { out } = await run(['analyze', story, '--json', '-'])
    expect(JSON.parse(out).reports).toHaveLength(2)
  })

  test('the same case whatever the order of the paths', async () => {
    const paths = [join(story, 'post.txt'), join(story, 'radio.txt')]
    const there = await run(['analyze', ...paths, '--json', '-'])
    const back = await run(['analyze', ...paths.reverse(), join(story, 'post.txt'), '--json', '-'])
    const without = (text: string): object => ({ ...JSON.parse(text), diagnostics: [] })
    expect(without(back.out)).toEqual(without(there.out))
  })

  test('a place that cannot be written is told, and the other file still comes', async () => {
    const page = join(folder, 'case.html')
    const { code, err, out } = await run([
      'analyze',
      story,
      '--json',
      join(folder, 'no', 'case.json'),
      '--html',
      page,
    ])
    expect(code).toBe(2)
    expect(err).toMatch(/cannot write .*its folder does not exist/)
    expect(existsSync(page)).toBe(true)
    expect(out).toMatch(/^2 reports/)
  })

  test('a folder is not overwritten', async () => {
    const { code, err } = await run(['analyze', story, '--json', folder])
    expect([code, err]).toEqual([2, expect.stringContaining('it is a folder')])
  })

  test('a device stays a device', async () => {
    expect((await run(['analyze', story, '--json', '/dev/null'])).code).toBe(0)
    writeFileSync('/dev/null', 'still there')
    expect(readFileSync('/dev/null', 'utf8')).toBe('')
  })

  test('a link stays a link', async () => {
    writeFileSync(join(folder, 'real.json'), '')
    symlinkSync(join(folder, 'real.json'), join(folder, 'link.json'))
    await run(['analyze', story, '--json', join(folder, 'link.json')])
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toContain('hearsay-case')
  })
})
