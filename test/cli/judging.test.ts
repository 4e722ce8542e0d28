import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Run, run } from '../builders/world-of.js'
import { ROOT } from '../source-files.js'

// `hearsay what-if` and `hearsay why` on the example story, as a person at a terminal would use them.

const REPORTS = join(ROOT, 'examples/weir/reports')
let folder: string
let kase: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-judging-'))
  kase = join(folder, 'case.json')
  const { code } = await run(['analyze', REPORTS, '-q', '--json', kase])
  expect(code).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

const whatIf = (...options: string[]): Promise<Run> => run(['what-if', kase, ...options])

describe('what-if', () => {
  test('a dropped report: what moves, from what to what, and why', async () => {
    const { code, out, err } = await whatIf('--drop', 'nrp.txt', '--claim', '1')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^If nrp\.txt is dropped\n\d+ of \d+ claims move:\n/)
    expect(out).toContain('For it       8 → 7 reports, 1 origin, 1 chain')
    expect(out).toContain('Because      fewer reports carry it; whoever they have it from is heard in')
  })

  test('who is not believed takes what is his with him', async () => {
    const { out } = await whatIf('--distrust', 'Piers Hallam', '--claim', '1')
    expect(out).toContain('For it       8 → 0 reports, 1 → 0 origins, 1 → 0 chains')
    expect(out).toContain('Hangs on     Venna River Authority → nobody')
  })

  test('two sources declared one, and the same the other way round', async () => {
    const there = await whatIf('--same', 'an insider', 'Tom Arkell')
    expect(there.out).toContain('Against it   6 reports, 2–4 → 2–3 origins, 4 → 3 chains')
    expect(there.out).toMatch(/these\s+count as one origin/)
    const back = await whatIf('--same', 'tom arkell', '“an insider”')
    expect(back.out.slice(back.out.indexOf('\n1 of'))).toBe(there.out.slice(there.out.indexOf('\n1 of')))
  })

  test('several judgements, each option as often as it is needed', async () => {
    const { out, code } = await whatIf(
      ...['--drop', 'nrp.txt', '--drop', 'harrow', '--trust', 'morning ledger'],
      ...['--same', 'an insider', 'Tom Arkell', '--same', 'Joy Pellew', 'Yelena Dorosh', '--claim', '1'],
    )
    expect(code).toBe(0)
    expect(out.match(/^and if /gm)).toHaveLength(4)
    expect(out).toContain('For it       8 → 6 reports')
  })

  test('says so when nothing moves', async () => {
    const { code, out } = await whatIf('--same', 'Tom Arkell', 'Yelena Dorosh')
    expect(code).toBe(0)
    expect(out).toMatch(/nothing moves: all \d+ claims rest on what they rest on now\.\n$/)
  })

  test('without a judgement, what would move each claim most; what it proposes does what it says', async () => {
    const { out } = await whatIf('--top', '3')
    expect(out).toMatch(/^What would move each claim most\n/)
    expect(out.match(/^ {5}Moves most {3}/gm)).toHaveLength(3)
    const answer = JSON.parse((await whatIf('--top', '8', '--json')).out)
    for (const claim of answer.list) {
      const [most] = claim.strongest
      const options: string[] = most.options
        .match(/"[^"]*"|\S+/g)
        .map((word: string) => word.replaceAll('"', ''))
      const [moved] = JSON.parse((await whatIf(...options, '--claim', claim.id, '--json')).out).list
      const moveOf = (side: string) => moved.moves.find((move: { side: string }) => move.side === side)?.after
      expect(moveOf('for') ?? claim.for).toEqual(most.for)
      expect(moveOf('against') ?? claim.against).toEqual(most.against)
    }
  })

  test('the case stays as it is, and two runs print the same', async () => {
    const before = readFileSync(kase, 'utf8')
    const runs = [await whatIf('--drop', 'nrp'), await whatIf('--drop', 'nrp')]
    expect(runs[0]!.out).toBe(runs[1]!.out)
    expect(readFileSync(kase, 'utf8')).toBe(before)
  })

  test('reads a folder of reports as well as a case file', async () => {
    const { out } = await run(['what-if', REPORTS, '-q', '--drop', 'nrp.txt', '--json'])
    expect(JSON.parse(out)).toEqual(JSON.parse((await whatIf('--drop', 'nrp.txt', '--json')).out))
  })
})

describe('why', () => {
  test('shows the statements, the origins at both ends and the chains, with the words', async () => {
    const { code, out } = await run(['why', kase, '1'])
    expect(code).toBe(0)
    for (const line of [
      /^Claim 1 of \d+, c-/,
      /^For it: 8 reports → 1 origin$/m,
      /^ {2}3 {3}Piers Hallam → NRP → The Harrow Herald$/m,
      /^ {6}one because Piers Hallam speaks for Venna River Authority$/m,
      /^ {8}Morning Ledger: “Piers Hallam, the authority’s spokesman,”$/m,
      /^Against it: 6 reports → 2–4 origins$/m,
      /^ {2}B, C and D may be one$/m,
      /^ {2}All of it hangs on Venna River Authority\.$/m,
    ])
      expect(out).toMatch(line)
  })

  test('for a program', async () => {
    const answer = JSON.parse((await run(['why', kase, '1', '--json'])).out)
    expect([answer.against.low, answer.against.high]).toEqual([2, 4])
    expect(answer.against.origins).toHaveLength(4)
    expect(answer.against.groups).toHaveLength(2)
  })
})

describe.each([
  ['what-if', () => ['what-if', kase, '--distrust', 'Piers Hallam', '--top', '20']],
  ['why', () => ['why', kase, '1']],
])('%s looks well', (_, argv) => {
  test.each([60, 80, 100])('within %i columns', async (columns) => {
    const { out } = await run([...argv(), '--no-color'], { terminal: columns })
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
  })

  test('in colour only where it is wanted', async () => {
    const ESCAPE = String.fromCharCode(27)
    expect((await run(argv(), { terminal: 80 })).out).toContain(ESCAPE)
    expect((await run(argv())).out).not.toContain(ESCAPE)
    expect((await run([...argv(), '--color'], { env: { NO_COLOR: '1' } })).out).toContain(ESCAPE)
  })
})

describe('what is not understood is told in a line, with the way out, and ends with 2', () => {
  const put = (name: string, text: string): string => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  test.each<[why: string, argv: () => string[], line: RegExp]>([
    ['no case', () => ['what-if'], /missing required argument 'case'/],
    ['no claim', () => ['why', kase], /missing required argument 'claim'/],
    [
      'a path to nothing',
      () => ['why', join(folder, 'gone.json'), '1'],
      /holds no case and no report\. Give a case file/,
    ],
    [
      'half a file',
      () => ['why', put('half.json', '{"format": "hearsay-case"'), '1'],
      /is no whole JSON file\. Write/,
    ],
    [
      'another JSON file',
      () => ['why', put('other.json', '{"a": 1}'), '1'],
      /is JSON, but no case file\. Give/,
    ],
    ['JSON of nothing', () => ['why', put('null.json', 'null'), '1'], /is JSON, but no case file/],
    [
      'a damaged case',
      () => {
        const file = JSON.parse(readFileSync(kase, 'utf8'))
        file.statements[0].report = 'r-gone'
        return ['why', put('damaged.json', JSON.stringify(file)), '1']
      },
      /damaged\.json is damaged \(\/statements\/0\/report: 'r-gone' is no report of this case\)\. Write it again/,
    ],
    [
      'a case of an engine that kept too little',
      () => {
        const { testimony: _, ...file } = JSON.parse(readFileSync(kase, 'utf8'))
        return ['what-if', put('old.json', JSON.stringify(file)), '--drop', 'nrp.txt']
      },
      /kept too little to count again\. Analyse the reports again/,
    ],
    [
      'an unknown report',
      () => ['what-if', kase, '--drop', 'zzz'],
      /no report fits 'zzz'\. .* There are: .*nrp\.txt/,
    ],
    ['an unknown actor', () => ['what-if', kase, '--trust', 'zzz'], /no actor fits 'zzz'\. Give a name/],
    [
      'a name that several bear',
      () => ['what-if', kase, '--distrust', 'senior official'],
      /several actors fit 'senior official'\. Give one of these ids:\n {2}a-\S+ {2}a senior official .*\(unnamed\), in /,
    ],
    ['a claim that several fit', () => ['what-if', kase, '--claim', 'gate'], /several claims fit 'gate'/],
    ['a claim that none fits', () => ['why', kase, '9999'], /no claim fits '9999'; there are \d+ claims/],
    ['one of two', () => ['what-if', kase, '--same', 'Tom Arkell'], /--same takes two actors, each time/],
    [
      'one twice',
      () => ['what-if', kase, '--different', 'Tom Arkell', 'arkell'],
      /--different needs two actors, and both names mean Tom Arkell/,
    ],
    [
      'opposites',
      () => ['what-if', kase, '--trust', 'Tom Arkell', '--distrust', 'Arkell'],
      /--trust and --distrust contradict each other for Tom Arkell/,
    ],
    [
      'two that are the same and different',
      () => ['what-if', kase, '--same', 'Tom Arkell', 'an insider', '--different', 'an insider', 'Arkell'],
      /--same and --different contradict each other/,
    ],
    ['an unknown option', () => ['what-if', kase, '--verdict'], /unknown option '--verdict'/],
  ])('%s', async (_, argv, line) => {
    const { code, out, err } = await run(argv())
    expect(err).toMatch(line)
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toMatch(/\n {4}at /)
  })

  test('help shows examples and exit codes', async () => {
    for (const command of ['what-if', 'why']) {
      const { code, out } = await run([command, '--help'])
      expect(code).toBe(0)
      expect(out).toMatch(new RegExp(`hearsay ${command} case\\.json`))
      expect(out).toContain('Exit codes:')
    }
  })
})
