import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.js'

/** An output whose reader is gone: every write fails, as it does after `| head`. */
class BrokenPipe extends EventEmitter {
  writes = 0
  write(): boolean {
    this.writes += 1
    this.emit('error', Object.assign(new Error('broken pipe'), { code: 'EPIPE' }))
    return false
  }
}

test('a reader that goes away is no failure, and the file asked for is still written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-pipe-'))
  const report = join(folder, 'weir.txt')
  writeFileSync(report, 'The gate of the weir was shut on Sunday, said Ane Holm.\n')
  const stdout = new BrokenPipe()
  const told: string[] = []
  const stderr = { write: (text: string) => told.push(text) }
  const code = await main(['analyze', report, '--json', join(folder, 'case.json')], {
    stdout,
    stderr,
    env: {},
  })
  expect([code, told, stdout.writes]).toEqual([0, [], 1])
  expect(readFileSync(join(folder, 'case.json'), 'utf8')).toContain('hearsay-case')
  rmSync(folder, { recursive: true })
})

test('an unexpected failure is one line and exit code 1; the stack only on demand', async () => {
  const stdout = {
    write: () => {
      throw new Error('the drum is stuck')
    },
  }
  const failing = async (env: Record<string, string>): Promise<[number, string]> => {
    const told: string[] = []
    const code = await main(['--help'], { stdout, stderr: { write: (text: string) => told.push(text) }, env })
    return [code, told.join('')]
  }
  const [code, line] = await failing({})
  expect(code).toBe(1)
  expect(line).toBe(
    'hearsay: unexpected failure: the drum is stuck\nHEARSAY_DEBUG=1 shows where it happened.\n',
  )
  expect((await failing({ HEARSAY_DEBUG: '1' }))[1]).toContain('    at ')
})
