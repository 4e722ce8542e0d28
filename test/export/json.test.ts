import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseToJson } from '../../src/export/json.js'
import type { CaseFile } from '../../src/model/case-file.js'
import { ferryCase } from '../builders/ferry-case.js'

test('reads back as the same case', () => {
  const file = ferryCase()
  expect(JSON.parse(caseToJson(file))).toEqual(file)
})

test('two spaces, one newline at the end, what identifies first', () => {
  const text = caseToJson(ferryCase())
  expect(text.startsWith('{\n  "format": "hearsay-case",\n  "version": 1,\n  "engine"')).toBe(true)
  expect(text.endsWith('}\n')).toBe(true)
  expect(text).toContain('"report": "r-agency",\n')
})

test('law: the order in which fields were set does not show', () => {
  const shuffled = (value: unknown, seed: number): unknown => {
    if (Array.isArray(value)) return value.map((each) => shuffled(each, seed))
    if (value === null || typeof value !== 'object') return value
    const keys = Object.keys(value)
    const turned = [...keys.slice(seed % keys.length), ...keys.slice(0, seed % keys.length)]
    return Object.fromEntries(
      turned.map((key) => [key, shuffled((value as Record<string, unknown>)[key], seed)]),
    )
  }
  const file = ferryCase()
  fc.assert(
    fc.property(fc.nat(20), (seed) => caseToJson(shuffled(file, seed) as CaseFile) === caseToJson(file)),
    { numRuns: 20 },
  )
})
