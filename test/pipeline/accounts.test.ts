import { expect, test } from 'vitest'
import type { Detail } from '../../src/claims/details/detail.js'
import type { Difference } from '../../src/claims/differing.js'
import type { Statement } from '../../src/model/statement.js'
import { accountsReader } from '../../src/pipeline/accounts.js'

const statement = (id: string): Statement => ({
  ...{
    id,
    report: 'r',
    voices: [],
    cue: null,
    content: [{ start: 0, end: 9 }],
    form: 'own',
    stance: 'asserts',
  },
  ...{ hedges: [], claim: null, polarity: 'for', confidence: 1 },
})
const detail = (key: string): Detail => ({
  ...{ kind: 'who', span: { start: 0, end: 4 }, keys: [key], about: new Map(), names: [key] },
})
const reads = (key: string) => {
  const [x, y] = [detail(key), detail(key)]
  const difference: Difference = { kind: 'who', meets: false, pairs: [{ a: 0, b: 1, x, y, likeness: 1 }] }
  const setting = { textOf: () => 'word', publishedOf: () => undefined }
  return accountsReader([difference], [statement('s'), statement('t')], setting)(0, 1)
}

test('who did it sets two statements against each other; what a speaker is called does not', () => {
  expect(reads('by person build weir')).toBe('conflict')
  expect(reads('trade @a-1')).toBe(null)
})
