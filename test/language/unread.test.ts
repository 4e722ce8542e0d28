import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { analyze } from '../../src/pipeline.js'
import { english } from '../builders/english.js'

const STORY = 'The weir at Lund held all night, Mayor Ana Ruiz said on Tuesday. Nobody was hurt, she added.'
const MORE =
  'The bridge will stay shut until Sunday, according to the fire service, which sent two boats there.'
const GERMAN =
  'Das alte Wehr hat die ganze Nacht gehalten, sagte die Bürgermeisterin Ana Ruiz am Dienstag. Die Behörde hatte die Tore geöffnet, weil das Wasser über die Marke gestiegen war.'
const FRENCH =
  'Le barrage a tenu toute la nuit, a déclaré mardi le maire devant les habitants de la ville, qui attendaient sur le pont.'
const RUSSIAN = 'Плотина выдержала всю ночь, сообщил во вторник мэр города. Никто не пострадал, добавил он.'
const TABLE = 'Gate\tLevel\tDay\nNorth\t3 m\tMonday\nSouth\t4 m\tTuesday\nEast\t5 m\tFriday'
const LONG = `On Monday ${'the keeper walked along the bank and looked at the water and '.repeat(20)}he slept.`

const caseOf = (...paragraphs: string[]) =>
  analyze([{ bytes: new TextEncoder().encode(paragraphs.join('\n\n')), file: 'one.txt' }], english)

const told = (...paragraphs: string[]): Diagnostic[] => caseOf(...paragraphs).diagnostics

const ROWS: [why: string, code: string, place: string, paragraphs: string[]][] = [
  ['a report in German', 'language-not-read', 'Das alte Wehr', [GERMAN, GERMAN]],
  ['a report in Russian', 'language-not-read', 'Плотина', [RUSSIAN, RUSSIAN, RUSSIAN]],
  ['a paragraph in French', 'passage-not-read', 'Le barrage', [STORY, FRENCH, MORE, STORY]],
  ['a paragraph in Russian', 'passage-not-read', 'Плотина', [STORY, RUSSIAN, MORE, STORY]],
  ['a table', 'table-not-read', 'Gate\tLevel', [STORY, TABLE, MORE]],
  ['nothing but a table', 'no-sentence', '', [TABLE]],
  ['nothing but headings', 'no-sentence', '', ['The weir', 'The bridge', 'The bank']],
  ['a very long sentence', 'sentence-in-pieces', 'On Monday', [STORY, LONG, MORE]],
  [
    'a mark left open',
    'quotation-left-open',
    '“the gate',
    [`${STORY} Ruiz said “the gate had cracked.`, MORE],
  ],
  ['a transcript', 'transcript', 'RUIZ', ['RUIZ: It held.', 'KELL: Good.', 'RUIZ: It did.', 'KELL: Yes.']],
]

describe('what was not read is said, with its place', () => {
  test.each(ROWS)('%s', (_why, code, place, paragraphs) => {
    const kase = caseOf(...paragraphs)
    const one = kase.diagnostics.find((diagnostic) => diagnostic.code === code)
    expect(kase.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
    expect(one).toMatchObject({ file: 'one.txt', report: kase.reports[0]!.id })
    expect(kase.reports[0]!.text.slice(one!.span!.start)).toSatisfy((text: string) => text.startsWith(place))
    expect(one!.message).toMatch(/^.{20,}\.$/)
  })
  test.each([
    ['a story', [STORY, MORE]],
    ['words of another language in an English sentence', [`${STORY} “Le barrage a tenu,” she said.`, MORE]],
    [
      'a list of names',
      [STORY, 'Ana Ruiz, Tomas Kell, Anna Berg, Jan de Vries, Ada Moe, Bo Foe, Eva Lund', MORE],
    ],
    ['two lines with a bar', [STORY, 'Gate | North | Monday\nGate | South | Friday', MORE]],
    ['a quotation over two paragraphs', ['Ruiz said: “The gate held all night.', '“Nobody was hurt.”', MORE]],
  ])('nothing is said of %s', (_why, paragraphs) => {
    expect(told(...paragraphs)).toEqual([])
  })
})

describe('no voice is made up', () => {
  test.each([
    ['a report in German', [GERMAN, GERMAN]],
    ['a report in French', [FRENCH, FRENCH, FRENCH]],
    ['a report in Russian', [RUSSIAN, RUSSIAN, RUSSIAN]],
  ])('from %s', (_why, paragraphs) => {
    const kase = caseOf(...paragraphs)
    expect(kase.reports).toHaveLength(1)
    expect(kase.statements).toEqual([])
  })
  test.each([
    ['in French', FRENCH],
    ['in German', GERMAN],
    ['in Russian', RUSSIAN],
    ['that is a table', TABLE],
  ])('from a passage %s, while the rest is read', (_why, passage) => {
    const { statements, reports } = caseOf(STORY, MORE, passage, STORY)
    const words = statements.flatMap(({ content }) =>
      content.map(({ start, end }) => reports[0]!.text.slice(start, end)),
    )
    expect(words).toContain('The weir at Lund held all night')
    for (const one of words) expect(passage).not.toContain(one)
  })
})

test('a name in another language is an actor, its nouns are none', () => {
  const names = caseOf(GERMAN, GERMAN).actors.map(({ name }) => name)
  expect(names.some((name) => name.endsWith('Ana Ruiz'))).toBe(true)
  expect(names.filter((name) => /^(?:Wehr|Nacht|Tore|Wasser|Marke|Dienstag)$/.test(name))).toEqual([])
})

test('two copies of a text in another language are one derivation', () => {
  const inputs = [
    ['a.txt', `${GERMAN}\n\nNiemand wurde verletzt, und die Brücke bleibt gesperrt.`],
    ['b.txt', `${GERMAN}\n\nMehr dazu am Abend in der Zeitung.`],
  ].map(([file, text]) => ({ file: file!, bytes: new TextEncoder().encode(text) }))
  const { derivations, statements } = analyze(inputs, english)
  expect(statements).toEqual([])
  expect(derivations.map(({ kind }) => kind)).toEqual(['text'])
})
