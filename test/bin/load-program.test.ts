import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadProgram } from '../../bin/load-program.js'

let dist: string
const at = (name: string): string => join(dist, name)
const load = () => loadProgram(pathToFileURL(`${dist}/`))

/** A bundle that says a word of three letters, so that all bundles are of one length. */
const writeBundle = (word: string, date: Date): void => {
  writeFileSync(at('bundle/hearsay.cjs'), `exports.main = () => { const say = '${word}'; return say }`)
  utimesSync(at('bundle/hearsay.cjs'), date, date)
}

const EARLY = new Date('2020-01-01')
const LATE = new Date('2020-01-02')

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'hearsay-dist-'))
  mkdirSync(at('cli'))
  mkdirSync(at('bundle'))
  writeFileSync(at('package.json'), '{ "type": "module" }')
  writeFileSync(at('cli/main.js'), "export const main = () => 'modules'")
  utimesSync(at('cli/main.js'), EARLY, EARLY)
})
afterEach(() => rmSync(dist, { recursive: true }))

test('without a bundle the modules run', async () => {
  const { main, isCompiled } = await load()
  expect([main([]), isCompiled]).toEqual(['modules', false])
})

test('a bundle older than the modules is passed over', async () => {
  writeBundle('old', EARLY)
  utimesSync(at('cli/main.js'), LATE, LATE)
  expect((await load()).main([])).toBe('modules')
})

// An archive gives all of its files one date.
test('a bundle as old as the modules runs, without compiled code and with it', async () => {
  writeBundle('one', EARLY)
  const first = await load()
  expect([first.main([]), first.isCompiled]).toEqual(['one', false])
  first.keepCode()
  const second = await load()
  expect([second.main([]), second.isCompiled]).toEqual(['one', true])
})

// V8 compares nothing but the lengths.
test('code compiled of another bundle of the same length is not run', async () => {
  writeBundle('one', LATE)
  const { main, keepCode } = await load()
  main([])
  keepCode()
  writeBundle('two', LATE)
  const next = await load()
  expect([next.main([]), next.isCompiled]).toEqual(['two', false])
})

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['is empty', () => Buffer.alloc(0)],
  ['ends early', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['has one wrong bit', (bytes) => bytes.fill(bytes.at(-9)! ^ 1, bytes.length - 9, bytes.length - 8)],
  ['is something else', () => Buffer.from('not code '.repeat(40))],
])('compiled code that %s is harmless', async (_, damage) => {
  writeBundle('one', LATE)
  const { main, keepCode } = await load()
  main([])
  keepCode()
  writeFileSync(at('bundle/hearsay.cache'), damage(readFileSync(at('bundle/hearsay.cache'))))
  const next = await load()
  expect([next.main([]), next.isCompiled]).toEqual(['one', false])
})
