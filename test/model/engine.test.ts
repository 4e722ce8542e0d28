import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ENGINE } from '../../src/model/engine.js'

test('the engine of a case file is the package that wrote it', () => {
  const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(ENGINE).toBe(`${name}/${version}`)
})
