import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listSpansOff } from '../../src/evaluate/spans-off.js'
import { listFaults } from '../../src/export/validate.js'
import { readReport } from '../../src/ingest/read-report.js'
import { textOf } from '../../src/model/span.js'
import { analyze } from '../../src/pipeline.js'
import { english } from '../builders/english.js'
import { ROOT } from '../source-files.js'

// Oddities that real pages and wires had, told again in words of our own. To add one: make a folder with source.txt or
// source.html, run `npx vitest run test/golden -u`, and read expected.json before you keep it. A run without -u that
// finds a case without its expected.json writes it too, unless it runs in CI.

const FOLDER = join(ROOT, 'test/golden')
const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
const schema = JSON.parse(readFileSync(join(ROOT, 'schema/hearsay-case.schema.json'), 'utf8'))

function source(name: string): { file: string; bytes: Uint8Array } {
  const file = ['source.html', 'source.txt'].find((one) => existsSync(join(FOLDER, name, one)))
  if (!file) throw new Error(`test/golden/${name} holds no source.html and no source.txt`)
  return { file, bytes: new Uint8Array(readFileSync(join(FOLDER, name, file))) }
}

/** What a reader would check by eye: is the story whole, is nothing else in it, whose is it, and of when? */
function seen({ bytes }: { bytes: Uint8Array }): string {
  const { report, diagnostics } = readReport(bytes, {})
  const told = diagnostics.map(({ code, severity }) => `${severity}: ${code}`)
  if (!report) return `${JSON.stringify({ told }, null, 2)}\n`
  const { text, headline, bylines, outlets, published = null, publishedFrom = null, language } = report
  const value = {
    headline,
    bylines: bylines.map(({ name }) => name),
    outlets: outlets.map(({ name, as }) => `${as}: ${name}`),
    published,
    publishedFrom,
    language,
    body: report.body.flatMap((span) => textOf(text, span).split(/\n\n+/)),
    furniture: report.furniture.map((part) => `${part.kind}: ${textOf(text, part)}`),
    told,
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

test('there are cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(15)
})

test.each(cases)('%s', async (name) => {
  await expect(seen(source(name))).toMatchFileSnapshot(join(FOLDER, name, 'expected.json'))
})

test('together they are a sound case, in either order', () => {
  const inputs = cases.map((name) => ({ ...source(name), file: `${name}/${source(name).file}` }))
  const kase = analyze(inputs, english)
  expect(kase.reports).toHaveLength(cases.length)
  expect(listSpansOff(kase)).toEqual([])
  expect(listFaults(kase, schema)).toEqual([])
  expect(JSON.stringify(analyze([...inputs].reverse(), english))).toBe(JSON.stringify(kase))
})
