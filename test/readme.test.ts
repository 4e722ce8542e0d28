import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type NewsroomResults, newsroomAsMarkdown } from '../bench/newsroom/tables.js'
import { type Figures, figuresAsMarkdown } from '../bench/quality-tables.js'
import { type SpeedFigures, speedAsMarkdown } from '../bench/speed-tables.js'
import { ROOT } from './source-files.js'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

test('the README shows what the example really prints', () => {
  const check = spawnSync(process.execPath, ['scripts/readme-example.js', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect(check.stderr).toBe('')
  expect(check.status).toBe(0)
})

test('docs/quality.md shows the frozen figures', () => {
  const figures: Figures = JSON.parse(read('bench/results/evaluate.json'))
  expect(read('docs/quality.md')).toContain(figuresAsMarkdown(figures))
})

test('docs/quality.md shows the frozen speed', () => {
  const figures: SpeedFigures = JSON.parse(read('bench/results/speed.json'))
  expect(read('docs/quality.md')).toContain(speedAsMarkdown(figures))
})

test('docs/quality.md shows the frozen figures of the simulated newsroom', () => {
  const results: NewsroomResults = JSON.parse(read('bench/results/newsroom.json'))
  expect(read('docs/quality.md')).toContain(newsroomAsMarkdown(results))
})

test('what the README says it does badly is what was measured', () => {
  const { all, polnear } = JSON.parse(read('bench/results/evaluate.json'))
  const percent = (share: number): string => `${Math.round(100 * share)} %`
  const text = read('README.md').replace(/\s+/g, ' ')
  const together = all.pairsTogether
  for (const words of [
    `${percent(together / all.pairsAll)} of the pairs together, and ${percent(together / (together + all.pairsWrong))}`,
    `Of ${all.claimsAll} labelled claims ${all.claimsInRange} have a range that meets the reader's, and ${all.claimsOver} are`,
    `of the other ${all.claimsNotGathered} no claim`,
    `(${all.disagreementsFound} of ${all.disagreementsAll})`,
    `${percent(polnear['found (cues meet)'].recall)} of the attributions, and ${percent(polnear['all three exact'].recall)}`,
    `${all.unnamedRight} of ${all.unnamedAll} labelled pairs`,
  ])
    expect(text).toContain(words)
})

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'examples/weir/README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

describe.each(PAGES)('%s', (page) => {
  const text = read(page)

  test('names no file that is not there', () => {
    const folders = /`((?:src|docs|test|bench|schema|scripts|examples|bin)\/[\w./-]*)`/g
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) =>
      join(dirname(page), link!),
    )
    const named = [...text.matchAll(folders)].map(([, path]) => path!)
    expect([...links, ...named].filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  test('names no command that is not in package.json', () => {
    const { scripts } = JSON.parse(read('package.json'))
    const commands = [...text.matchAll(/npm run (\w+)/g)].map(([, name]) => name!)
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
  })
})
