import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

// What a user gets is the tarball, not this folder: a file missing from `files`, a dependency that
// is only a development one, or a path that holds only here would show nowhere else.

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'hearsay-pack-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (command: string, args: string[], cwd: string) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })

/** Words of npm's that mean the network and not the package. */
const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED|ERR_SOCKET_TIMEOUT|network/i

test('the tarball installs into an empty folder and runs there', ({ skip }) => {
  // The scripts would build again; `npm test` has built just before, and a build in the middle of a
  // test run pulls dist/ away from under the other tests.
  const packed = run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT)
  expect(packed.status, packed.stderr).toBe(0)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!

  const home = join(folder, 'empty')
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{ "private": true }')
  const args = [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--fetch-retries=0',
    join('..', tarball),
  ]
  const installed = run('npm', args, home)
  if (installed.status !== 0 && UNREACHABLE.test(installed.stderr)) {
    console.warn(`skipped: the package registry cannot be reached (${installed.stderr.split('\n')[0]})`)
    skip()
  }
  expect(installed.status, installed.stderr).toBe(0)

  const bin = join('node_modules', '.bin', 'hearsay')
  const version = run(bin, ['--version'], home)
  expect(version.stdout.trim()).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version)

  const reports = join('node_modules', 'hearsay', 'examples', 'weir', 'reports')
  const analyzed = run(bin, ['analyze', reports, '--json', 'case.json'], home)
  expect(analyzed.status, analyzed.stderr).toBe(0)
  expect(analyzed.stdout).toContain('10 reports')
  expect(existsSync(join(home, 'case.json'))).toBe(true)
}, 240_000)
