import { expect, test } from 'vitest'
import { listSpansOff } from '../../src/evaluate/spans-off.js'
import type { CaseFile } from '../../src/model/case-file.js'
import type { Span } from '../../src/model/span.js'
import { markedCase } from './marked-case.js'

const sound = markedCase({ a: 'The 𝔴eir {x held}, said <u1 one>.' }, { x: [1, 1] })

const withContent = (span: Span): CaseFile => ({
  ...sound,
  statements: sound.statements.map((statement) => ({ ...statement, content: [span] })),
})

test('a sound case has no span off', () => expect(listSpansOff(sound)).toEqual([]))

test.each([
  ['out of range', { start: 0, end: 999 }],
  ['out of range', { start: -1, end: 3 }],
  ['empty', { start: 3, end: 3 }],
  ['empty', { start: 5, end: 3 }],
  ['not whole numbers', { start: 0.5, end: 3 }],
  ['not whole numbers', { start: 0, end: Number.NaN }],
  ['splits a character', { start: 5, end: 8 }],
  ['splits a character', { start: 0, end: 5 }],
] as const)('%s: %j', (why, span) => {
  expect(listSpansOff(withContent(span))).toMatchObject([{ why, where: 'statement s-0, content' }])
})

const bad = { report: 'r-a', start: 0, end: 999 }
const because = [{ code: 'because', text: '', weight: 1, evidence: [bad] }]
const statement = sound.statements[0]!
const claim = sound.claims[0]!
const group = { members: [], because }

// Every place in a case where a span can stand; a new one belongs into this table.
test.each<[string, Partial<CaseFile>]>([
  ['body', { reports: [{ ...sound.reports[0]!, body: [bad] }] }],
  ['mention', { actors: [{ ...sound.actors[0]!, mentions: [bad] }] }],
  ['actor', { actors: [{ ...sound.actors[0]!, because }] }],
  ['cue', { statements: [{ ...statement, cue: bad }] }],
  ['hedge', { statements: [{ ...statement, hedges: [bad] }] }],
  ['voice', { statements: [{ ...statement, voices: [{ actor: 'u1', span: bad, how: 'named' }] }] }],
  [
    'origin',
    { claims: [{ ...claim, support: { ...claim.support, origins: { low: 1, high: 1, groups: [group] } } }] },
  ],
  [
    'origin',
    { claims: [{ ...claim, against: { ...claim.against, origins: { low: 1, high: 1, groups: [group] } } }] },
  ],
  [
    'derivation',
    {
      derivations: [
        {
          id: 'd',
          from: 'r-a',
          on: {},
          kind: 'text',
          directed: true,
          probability: 1,
          evidence: [bad],
          because: [],
        },
      ],
    },
  ],
  [
    'derivation',
    {
      derivations: [
        { id: 'd', from: 'r-a', on: {}, kind: 'text', directed: true, probability: 1, evidence: [], because },
      ],
    },
  ],
  ['unnamed', { sources: [{ a: 'u1', b: 'u1', verdict: 'same', because }] }],
  [
    'disagreement',
    {
      disagreements: [
        { id: 'd', kind: 'date', statements: ['s-0', 's-0'], reading: 'scope', evidence: [bad], because: [] },
      ],
    },
  ],
  [
    'disagreement',
    {
      disagreements: [
        { id: 'd', kind: 'date', statements: ['s-0', 's-0'], reading: 'scope', evidence: [], because },
      ],
    },
  ],
  ['moment', { moments: [{ ...bad, date: '2015' }] }],
  ['quantity', { quantities: [{ ...bad, value: 3 }] }],
  ['diagnostic', { diagnostics: [{ code: 'x', severity: 'note', message: '', report: 'r-a', span: bad }] }],
])('is seen in %s', (where, part) => {
  const off = listSpansOff({ ...sound, ...part })
  expect(off).toHaveLength(1)
  expect(off[0]!.where).toContain(where)
  expect(off[0]!.why).toBe('out of range')
})

test('a passage in a report that is not there', () => {
  const off = listSpansOff({ ...sound, moments: [{ report: 'r-z', start: 0, end: 1, date: '2015' }] })
  expect(off).toMatchObject([{ why: 'no such report' }])
})
