import { describe, expect, test } from 'vitest'
import { answerCase } from '../../src/answers/case-answer.js'
import { indexCase } from '../../src/answers/case-index.js'
import { isSameName, memberNames, type Party } from '../../src/answers/party.js'
import { rankClaims } from '../../src/answers/rank.js'
import type { CaseFile } from '../../src/model/case-file.js'
import { caseOf } from '../builders/case-of.js'
import { ferryCase } from '../builders/ferry-case.js'

const names = (parties: { name: string }[]): string[] => parties.map((party) => party.name)

describe('the case in one line', () => {
  test('several reports', () => {
    expect(answerCase(ferryCase()).line).toBe(
      '4 reports carry 3 claims, 2 of them in more than one report; the most repeated one rests on 1–2 origins.',
    )
  })

  test.each([
    ['no report', { reports: 0, claims: 0 }, 'No report was read.'],
    ['one report, one claim', { reports: 1, claims: 1 }, '1 report carries 1 claim.'],
    ['nothing found', { reports: 2, claims: 0 }, '2 reports carry no claim.'],
    [
      'nothing in common',
      { reports: 2, claims: 2 },
      '2 reports carry 2 claims; no claim is in more than one report.',
    ],
  ])('%s', (_, { reports, claims }, line) => {
    const file = caseOf({
      reports: Object.fromEntries(
        Array.from({ length: reports }, (_, at) => [`r-${at}`, { headline: 'Weir', text: 'The weir held.' }]),
      ),
      actors: {},
      statements: Object.fromEntries(
        Array.from({ length: claims }, (_, at) => [
          `s-${at}`,
          { report: `r-${at}`, says: ['The weir held'], claim: `c-${at}` },
        ]),
      ),
      claims: Object.fromEntries(
        Array.from({ length: claims }, (_, at) => [
          `c-${at}`,
          {
            text: 'The weir held',
            support: { groups: [{ members: [`r-${at}`], because: [] }], weakest: [`r-${at}`] },
          },
        ]),
      ),
    })
    expect(answerCase(file).line).toBe(line)
  })
})

describe('what stands behind a claim', () => {
  const [bolt, led] = answerCase(ferryCase()).shared
  test('named and unnamed are told apart', () => {
    expect(names(bolt!.support.named)).toEqual(['Ida Brandt'])
    expect(names(bolt!.support.unnamed)).toEqual(['a person who works at the harbour'])
    expect(names(bolt!.support.through)).toEqual(['NKP'])
    expect(bolt!.support.named[0]!.reports).toBe(2)
  })
  test('who denies it, and who would not say', () => {
    expect(names(bolt!.against.named)).toEqual(['Per Aune', 'Skell Lines'])
    expect(bolt!.neither.map(({ party, words }) => [party.name, words])).toEqual([
      ['the harbour office', 'it could not comment on the bolt'],
    ])
    expect(bolt!.disputed).toBe(true)
  })
  test('a report that names no source speaks for itself', () => {
    expect(names(led!.support.own)).toEqual(['Skell Courier'])
  })
  test('on whom it hangs', () => {
    expect(bolt!.support.hangs).toBe(
      'it hangs on no single one; on Ida Brandt and “a person who works at the harbour” together',
    )
    expect(bolt!.against.hangs).toBe('all of it hangs on larn-today.txt')
  })
  test('every report stands in the origin through which it is heard', () => {
    expect(bolt!.support.origins.map(({ reports, maybe }) => ({ reports, maybe }))).toEqual([
      { reports: ['r-agency', 'r-copy', 'r-paper'], maybe: true },
    ])
    expect(led!.support.origins.map((origin) => origin.reports)).toEqual([
      ['r-agency', 'r-copy'],
      ['r-paper'],
    ])
  })
  test('accounts that differ, with their values and what that means', () => {
    const [difference] = led!.differences
    expect(difference!.what).toBe('number: 40 or 65')
    expect(difference!.reading).toBe('update')
    expect(difference!.accounts.map(({ label, voice, value }) => [label, voice, value])).toEqual([
      ['NKP', 'Ida Brandt', '40'],
      ['Skell Courier', 'Skell Courier', '65'],
    ])
    // an update is not a dispute
    expect(led!.disputed).toBe(false)
  })
})

describe('what takes no side', () => {
  const text =
    'Was the gate shut? The office could not say whether the gate was shut. Bo asked if it was. It was shut.'
  const file = caseOf({
    reports: { r: { headline: 'Weir', text } },
    actors: { office: { name: 'office', kind: 'organization' }, bo: { name: 'Bo', kind: 'person' } },
    statements: {
      own: { report: 'r', says: ['Was the gate shut?'], claim: 'c', neither: true, stance: 'asserts' },
      no: {
        report: 'r',
        by: [['office', 'The office']],
        says: ['the gate was shut'],
        stance: 'declines',
        neither: true,
        claim: 'c',
      },
      bo: {
        report: 'r',
        by: [['bo', 'Bo']],
        says: ['if it was'],
        stance: 'questions',
        neither: true,
        claim: 'c',
      },
      yes: { report: 'r', says: ['It was shut'], claim: 'c' },
    },
    claims: {
      c: {
        text: 'It was shut,',
        support: { groups: [{ members: ['r'], because: [] }], weakest: ['r'] },
      },
    },
  })
  const claim = answerCase(file).single[0]!
  test('who could not say is told from who asked; a report’s own question is no answer at all', () => {
    expect(claim.neither.map(({ as, party }) => [as, party.name])).toEqual([
      ['asks', 'Bo'],
      ['declines', 'office'],
    ])
  })
  test('the words that head it end without the sentence’s comma', () => {
    expect(claim.words).toBe('It was shut')
  })
})

test('one difference is one entry, however many pairs of statements show it', () => {
  const file = ferryCase()
  const [shown] = file.disagreements.filter((each) => each.values)
  // The other way round, in another pair, and once more as one of the same difference in other words.
  const [a, b] = shown!.values!
  file.disagreements.push(
    { ...shown!, id: 'd-again', values: [b, a.toUpperCase()] },
    { ...shown!, id: 'd-words', difference: shown!.id, values: ['forty', b] },
  )
  const led = answerCase(file).shared.find((claim) => claim.id === 'c-led')!
  expect(led.differences.map(({ what, pairs }) => [what, pairs])).toEqual([['number: 40 or 65', 3]])
})

test('a source named in one sentence is behind the next one too', () => {
  const file = caseOf({
    reports: {
      r: { headline: 'Weir', text: 'The gate was shut on Friday. The gate was shut, Ane Holm said.' },
    },
    actors: { holm: { name: 'Ane Holm', kind: 'person' } },
    statements: {
      s1: { report: 'r', says: ['The gate was shut on Friday'], claim: 'c' },
      s2: { report: 'r', by: [['holm', 'Ane Holm']], cue: 'said', says: ['The gate was shut,'], claim: 'c' },
    },
    claims: {
      c: {
        text: 'The gate was shut',
        support: { groups: [{ members: ['holm'], because: [] }], weakest: ['holm'] },
      },
    },
  })
  const { support } = answerCase(file).single[0]!
  expect(names(support.own)).toEqual([])
  expect(names(support.named)).toEqual(['Ane Holm'])
})

test('claims in several reports come first, and the order of the file does not matter', () => {
  const file = ferryCase()
  const backwards: CaseFile = {
    ...file,
    claims: [...file.claims].reverse(),
    reports: [...file.reports].reverse(),
  }
  const order = (each: CaseFile): string[] => rankClaims(indexCase(each)).map((claim) => claim.id)
  expect(order(file)).toEqual(['c-bolt', 'c-led', 'c-reach'])
  expect(order(backwards)).toEqual(order(file))
})

test('names in a list: one entry a wording, unnamed sources in quotation marks', () => {
  const party = (id: string, name: string, kind: Party['kind']): Party => ({ id, name, kind, reports: 0 })
  const members = [
    party('a', 'Ane Holm', 'person'),
    party('b', 'The office’s clerk', 'unnamed'),
    party('c', "the office's clerk", 'unnamed'),
  ]
  expect(memberNames(members)).toEqual(['“The office’s clerk” (2)', 'Ane Holm'])
})

test.each([
  ['The Courier,', 'Courier', true],
  ['an official', 'An official', true],
  ['spokesman Jon Vik', 'Jon Vik', false],
])('does %j say no more than %j: %s', (worded, name, should) => expect(isSameName(worded, name)).toBe(should))

test('two reports never share a label', () => {
  const reports = {
    a: { outlet: 'o', file: 'x/1.txt', headline: 'A', text: 'A.' },
    b: { outlet: 'o', file: 'x/2.txt', headline: 'B', text: 'B.' },
    c: { file: 'y/1.txt', headline: 'C', text: 'C.' },
    d: { file: 'z/1.txt', headline: 'D', text: 'D.' },
    e: { file: '-', headline: 'From standard input', text: 'E.' },
  }
  const file = caseOf({
    reports,
    actors: { o: { name: 'Tarn Post', kind: 'outlet' } },
    statements: {},
    claims: {},
  })
  const labels = [...indexCase(file).labels.values()]
  expect(labels).toEqual([
    'Tarn Post (1)',
    'Tarn Post (2)',
    '1.txt (1)',
    '1.txt (1) (d)',
    'From standard input',
  ])
  expect(new Set(labels).size).toBe(labels.length)
})

test('words and names are shown without the sentence they were taken from', () => {
  const file = caseOf({
    reports: { r: { headline: 'Weir', text: 'An official, who gave no name, said that the weir held.' } },
    actors: { a: { name: 'An official, who gave no name,', kind: 'unnamed' } },
    statements: {
      s: {
        report: 'r',
        by: [['a', 'An official, who gave no name,']],
        cue: 'said',
        says: ['that the weir held'],
        claim: 'c',
      },
    },
    claims: {
      c: {
        text: 'that the weir held',
        support: { groups: [{ members: ['a'], because: [] }], weakest: ['a'] },
      },
    },
  })
  const { words, support } = answerCase(file).single[0]!
  expect(words).toBe('the weir held')
  expect(names(support.unnamed)).toEqual(['An official, who gave no name'])
})
