import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('the kernel in src is the one that kernel/kernel.ts compiles to', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build-kernel.js', '--check'], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
}, 60_000)
