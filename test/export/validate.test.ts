import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assertSound, listFaults } from '../../src/export/validate.js'
import type { CaseFile } from '../../src/model/case-file.js'
import { ferryCase } from '../builders/ferry-case.js'

const schema = JSON.parse(
  readFileSync(new URL('../../schema/hearsay-case.schema.json', import.meta.url), 'utf8'),
)
const faultsAfter = (change: (file: CaseFile) => void): string[] => {
  const file = structuredClone(ferryCase())
  change(file)
  return listFaults(file, schema).map(({ at, message }) => `${at}: ${message}`)
}

const NOTHING_KEPT = { chains: [], ties: [], copies: [], pairs: [] }
const chainOf = ({ statements }: CaseFile) => ({
  statement: statements[0]!.id,
  report: statements[0]!.report,
  kind: 'own',
  path: [statements[0]!.report],
  voices: 0,
  because: [],
})

test('a sound case has no fault', () => {
  expect(faultsAfter(() => {})).toEqual([])
})

test('a field that is added later is no fault', () => {
  expect(faultsAfter((file) => Object.assign(file.claims[0]!, { later: 1 }))).toEqual([])
})

describe('every fault is found at its place', () => {
  test.each<[string, (file: CaseFile) => void, string]>([
    [
      'a field is missing',
      (f) => Reflect.deleteProperty(f.claims[0]!, 'text'),
      "/claims/0: must have required property 'text'",
    ],
    ['another version', (f) => Object.assign(f, { version: 2 }), '/version: must be equal to constant'],
    [
      'an unknown stance',
      (f) => Object.assign(f.statements[0]!, { stance: 'shouts' }),
      '/statements/0/stance: must be equal to one of the allowed values',
    ],
    [
      'a confidence above 1',
      (f) => Object.assign(f.statements[0]!, { confidence: 1.2 }),
      '/statements/0/confidence: must be <= 1',
    ],
    [
      'an id twice',
      (f) => f.actors.push({ ...f.actors[0]!, mentions: [] }),
      "/actors/8/id: 'a-nkp' is used twice",
    ],
    [
      'what is told of a source outside of its report',
      (f) =>
        Object.assign(f.actors[0]!, {
          unnamed: {
            bodies: [],
            places: [],
            conditions: [{ report: f.reports[0]!.id, start: 0, end: 99999, as: 'private' }],
            through: [],
            times: [],
            words: [],
          },
        }),
      '/actors/0/unnamed/conditions/0: the span ends at 99999',
    ],
    [
      'what is told of a source points at nobody',
      (f) =>
        Object.assign(f.actors[0]!, {
          unnamed: {
            bodies: [{ report: f.reports[0]!.id, start: 0, end: 3, actor: 'a-ghost' }],
            places: [],
            conditions: [],
            through: [],
            times: [],
            words: [],
          },
        }),
      "/actors/0/unnamed/bodies/0/actor: 'a-ghost' is no actor of this case",
    ],
    [
      'a source is heard through nobody',
      (f) =>
        Object.assign(f.actors[0]!, {
          unnamed: { bodies: [], places: [], conditions: [], through: ['a-ghost'], times: [], words: [] },
        }),
      "/actors/0/unnamed/through/0: 'a-ghost' is no actor of this case",
    ],
    [
      'a voice of nobody',
      (f) => Object.assign(f.statements[0]!.voices[0]!, { actor: 'a-ghost' }),
      "/statements/0/voices/0/actor: 'a-ghost' is no actor of this case",
    ],
    [
      'an outlet of nobody',
      (f) => Object.assign(f.reports[0]!, { outlet: 'a-ghost' }),
      "/reports/0/outlet: 'a-ghost' is no actor of this case",
    ],
    [
      'a statement of no claim',
      (f) => Object.assign(f.statements[0]!, { claim: 'c-ghost' }),
      "/statements/0/claim: 'c-ghost' is no claim of this case",
    ],
    [
      'a claim and its statement disagree',
      (f) => Object.assign(f.statements[0]!, { claim: 'c-led' }),
      "/claims/0/statements/0: 's-1' says that it speaks to another claim",
    ],
    [
      'weakest names nobody',
      (f) => Object.assign(f.claims[0]!.support, { weakest: ['a-brandt', 'a-ghost'] }),
      "/claims/0/support/weakest/1: 'a-ghost' is no actor or report of this case",
    ],
    [
      'chains without their cut',
      (f) => Object.assign(f.claims[0]!.support, { chains: 3 }),
      '/claims/0/support: 3 chains, but 2 in the weakest set',
    ],
    [
      'a range upside down',
      (f) => Object.assign(f.claims[0]!.support.origins, { high: 0 }),
      '/claims/0/support: origins run from 1 down to 0',
    ],
    [
      'a derivation on no report',
      (f) => Object.assign(f.derivations[0]!.on, { report: 'r-ghost' }),
      "/derivations/0/on/report: 'r-ghost' is no report of this case",
    ],
    [
      'an empty span',
      (f) => Object.assign(f.statements[0]!.content[0]!, { start: 5, end: 5 }),
      '/statements/0/content/0: the span 5..5 is empty',
    ],
    [
      'a span past the end',
      (f) => Object.assign(f.statements[10]!.content[0]!, { end: 9999 }),
      '/statements/10/content/0: the span ends at 9999',
    ],
    [
      'a chain of no statement',
      (f) =>
        Object.assign(f, {
          testimony: { ...NOTHING_KEPT, chains: [{ ...chainOf(f), statement: 's-ghost' }] },
        }),
      "/testimony/chains/0/statement: 's-ghost' is no statement of this case",
    ],
    [
      'a chain through nobody',
      (f) =>
        Object.assign(f, { testimony: { ...NOTHING_KEPT, chains: [{ ...chainOf(f), path: ['a-ghost'] }] } }),
      "/testimony/chains/0/path/0: 'a-ghost' is no actor or report of this case",
    ],
    [
      'a copy past the end',
      (f) => {
        const passage = { report: f.reports[0]!.id, start: 0, end: 9999 }
        const copy = { a: f.statements[0]!.id, b: f.statements[1]!.id, evidence: [passage, passage] }
        Object.assign(f, { testimony: { ...NOTHING_KEPT, copies: [copy] } })
      },
      '/testimony/copies/0/evidence/0: the span ends at 9999',
    ],
    [
      'a common text of one report',
      (f) => Object.assign(f.claims[0]!.support, { texts: [{ id: 'r-copy', reports: ['r-copy'] }] }),
      '/claims/0/support/texts/0/reports: must NOT have fewer than 2 items',
    ],
    [
      'evidence past the end',
      (f) => Object.assign(f.derivations[0]!.evidence[0]!, { end: 9999 }),
      '/derivations/0/evidence/0: the span ends at 9999',
    ],
  ])('%s', (_, change, fault) => expect(faultsAfter(change).join('\n')).toContain(fault))

  test('half a character', () => {
    const faults = faultsAfter((file) => {
      const report = file.reports[3]!
      report.text = `\u{1F30A} ${report.text.slice(3)}`
      file.moments.push({ report: report.id, start: 1, end: 4, date: '2023' })
    })
    expect(faults).toContain('/moments/0: the span 1..4 cuts a character in two')
  })
})

test('a case with a fault is not let out, and the place is named', () => {
  const file = ferryCase()
  file.claims[0]!.support.chains = 3
  expect(() => assertSound(file, schema)).toThrow('/claims/0/support: 3 chains')
})
