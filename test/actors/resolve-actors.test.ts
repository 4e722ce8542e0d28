import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../src/model/case-file.js'
import { caseFrom, chainOf, nameOf } from '../builders/case-from.js'

/** A case of one report for each text. */
const caseOfTexts = (...texts: string[]): CaseFile =>
  caseFrom(Object.fromEntries(texts.map((text, i) => [`${'abcdef'[i]}.txt`, `Weir news\n\n${text}\n`])))

/** Who says these words. */
const speaker = (kase: CaseFile, words: string): string => chainOf(kase, words).at(-1)!

/** Names of the persons of the case. */
const people = (kase: CaseFile): string[] =>
  kase.actors
    .filter((actor) => actor.kind === 'person')
    .map((actor) => actor.name)
    .sort()

const isOneActor = (texts: readonly string[]): boolean => {
  const kase = caseOfTexts(...texts)
  return speaker(kase, 'the gate had stuck') === speaker(kase, 'the path was shut')
}

describe('one actor in two reports', () => {
  test.each<[rule: string, a: string, b: string]>([
    ['the same name', 'Ana Ruiz said the gate had stuck.', 'Ana Ruiz said the path was shut.'],
    [
      'a surname that only one person bears',
      'Ana Ruiz said the gate had stuck.',
      'On Monday the path was shut, Ruiz said.',
    ],
    ['two spellings', 'Yelena Dorosh said the gate had stuck.', 'Yelena Dorosz said the path was shut.'],
    [
      'a particle that one leaves out',
      'Rami al-Jarrah said the gate had stuck.',
      'Rami Jarrah said the path was shut.',
    ],
    [
      'a middle name that one leaves out',
      'Ana Maria Ruiz said the gate had stuck.',
      'Ana Ruiz said the path was shut.',
    ],
    ['an office', 'Mayor Ana Ruiz said the gate had stuck.', 'The mayor said the path was shut.'],
    [
      'an office with its town',
      'Mayor Ana Ruiz said the gate had stuck.',
      'The mayor of Skell Falls said the path was shut.',
    ],
    [
      'an office with the town that another report names',
      'Skell Falls Mayor Ana Ruiz said the gate had stuck.',
      'The mayor of Skell Falls said the path was shut.',
    ],
    [
      'an office with what its land is called after',
      'Norderian Prime Minister Ana Ruiz said the gate had stuck.',
      'Norder’s prime minister said the path was shut.',
    ],
    [
      'a body by its noun',
      'The Norder River Authority said the gate had stuck.',
      'The authority said the path was shut.',
    ],
    [
      'a body by its initials',
      'The Norder River Authority said the gate had stuck.',
      'The NRA said the path was shut.',
    ],
  ])('%s', (_, a, b) => {
    expect(isOneActor([a, b])).toBe(true)
    expect(isOneActor([b, a])).toBe(true)
  })
})

describe('two actors', () => {
  test.each<[rule: string, a: string, b: string]>([
    ['two first names', 'Rami Haddad said the gate had stuck.', 'Samir Haddad said the path was shut.'],
    [
      'a former mayor is not the mayor',
      'Mayor Ana Ruiz said the gate had stuck.',
      'A former mayor said the path was shut.',
    ],
    [
      'the deputy mayor is not the mayor',
      'Mayor Ana Ruiz said the gate had stuck.',
      'The deputy mayor said the path was shut.',
    ],
    [
      'the mayor of another town',
      'Ana Ruiz, the mayor of Skell Falls, said the gate had stuck.',
      'The mayor of Otherton said the path was shut.',
    ],
    [
      'the minister of another land',
      'Norderian Prime Minister Ana Ruiz said the gate had stuck.',
      'Harrow’s prime minister said the path was shut.',
    ],
    [
      'two authorities',
      'The Norder River Authority said the gate had stuck.',
      'The Harrow Port Authority said the path was shut.',
    ],
    [
      'unnamed sources stay with their report',
      'A diver said the gate had stuck.',
      'A diver said the path was shut.',
    ],
  ])('%s', (_, a, b) => {
    const kase = caseOfTexts(a, b)
    const ids = ['the gate had stuck', 'the path was shut'].map((words) => {
      const statement = kase.statements.find((one) =>
        one.content.some((span) =>
          kase.reports
            .find((report) => report.id === one.report)!
            .text.slice(span.start, span.end)
            .includes(words),
        ),
      )
      return statement!.voices.at(-1)!.actor
    })
    expect(ids[0]).not.toBe(ids[1])
  })

  test('a place that one report names beside the mayor counts for those that do not', () => {
    const kase = caseOfTexts(
      'Mayor Ana Ruiz said the gate had stuck.',
      'Ana Ruiz, the mayor of Skell Falls, said the pier was short.',
      'The mayor of Otherton said the path was shut.',
    )
    expect(speaker(kase, 'the path was shut')).toBe('The mayor of Otherton')
  })

  test('the mayor is not made one with a former mayor by way of a description of both', () => {
    const kase = caseOfTexts(
      'The mayor said the gate had stuck. Ana Ruiz said the path was shut.',
      'Mayor Tom Vale said the pier was short.',
      'Ana Ruiz, a former mayor, said the hinge was old.',
    )
    expect(people(kase)).toEqual(['Ana Ruiz', 'Tom Vale'])
  })

  test('a surname that two persons bear is neither of them for sure', () => {
    const kase = caseOfTexts(
      'Rami Haddad said the gate had stuck.',
      'Samir Haddad said the path was shut.',
      'The pier was short, Haddad said.',
    )
    expect(people(kase)).toEqual(expect.arrayContaining(['Rami Haddad', 'Samir Haddad']))
    expect(['Rami Haddad', 'Samir Haddad']).not.toContain(speaker(kase, 'pier'))
  })

  test('a misprint of a given name: one surname and trade, a letter apart, once against several times', () => {
    const kase = caseOfTexts(
      'The engineer Herta Moss said the gate had stuck.',
      'Engineer Herta Moss said the path was shut.',
      'Engineer Berta Moss said the pier was short.',
    )
    expect(people(kase)).toEqual(['Herta Moss'])
    expect(kase.actors.find(({ name }) => name === 'Herta Moss')!.because.map(({ code }) => code)).toContain(
      'misprint',
    )
  })

  test.each([
    [
      'another trade',
      'Herta Moss, a diver, said the pier was short.',
      'Mayor Berta Moss said the hinge was old.',
    ],
    [
      'named twice',
      'Engineer Berta Moss said the pier was short.',
      'Engineer Berta Moss said the hinge was old.',
    ],
    [
      'both in one report',
      'Engineer Berta Moss and engineer Herta Moss said the pier was short.',
      'It rained.',
    ],
  ])('no misprint where they are told apart: %s', (_, c, d) => {
    const kase = caseOfTexts(
      'The engineer Herta Moss said the gate had stuck.',
      'Engineer Herta Moss said the path was shut.',
      c,
      d,
    )
    expect(people(kase)).toEqual(expect.arrayContaining(['Herta Moss', 'Berta Moss']))
  })

  test('a group under its name in another language', () => {
    const kase = caseOfTexts(
      'The Norder Front said the gate had stuck.',
      'Jabhat al-Norder said the path was shut. Fighters of Jabhat al-Norder left the town.',
    )
    expect(speaker(kase, 'gate')).toBe(speaker(kase, 'path'))
  })

  test('a person under a real name that one report tells', () => {
    const kase = caseOfTexts(
      'Abu Weir spoke. Weir, a rower whose real name is Tam Orrin, said the gate had stuck.',
      'Tam Orrin said the path was shut.',
      'Abu Weir said the pier was short.',
    )
    expect(new Set(['gate', 'path', 'pier'].map((words) => speaker(kase, words))).size).toBe(1)
  })

  test('a woman under the name she was born with', () => {
    const kase = caseOfTexts(
      'Ana Ruiz, née Kell, said the gate had stuck.',
      'Ana Kell said the path was shut.',
      'Eva Kell said the pier was short.',
    )
    expect(speaker(kase, 'gate')).toBe(speaker(kase, 'path'))
    expect(speaker(kase, 'pier')).not.toBe(speaker(kase, 'path'))
  })

  test('a title of two words in front of the name is found with it', () => {
    const kase = caseOfTexts('Spokesman Brigadier General Tam Orrin said the gate had stuck.')
    expect(kase.actors.flatMap(({ aliases }) => aliases)).toContain('Brigadier General Tam Orrin')
  })

  test('two spellings of a town by a doubled letter, also in one report', () => {
    const kase = caseOfTexts(
      'The council of Takka met. In Takka, Ana Ruiz said the gate had stuck.',
      'The council of Taka met. In Taka and in Takka, Tom Vale said the path was shut.',
    )
    const places = kase.actors.filter(({ name, aliases }) =>
      [name, ...aliases].some((form) => /^Tak+a$/.test(form)),
    )
    expect(places).toHaveLength(1)
  })

  test('whom one report tells apart are not two spellings of one', () => {
    const kase = caseOfTexts('Maria Lund said the gate had stuck. Mario Lund said the path was shut.')
    expect(people(kase)).toEqual(['Maria Lund', 'Mario Lund'])
  })
})

describe('actors', () => {
  const kase = caseOfTexts(
    'The Norder River Authority (NRA) said the gate had stuck. Its spokesman, Tom Vale, said the path was shut.',
    'The NRA said the ferry would run. A diver said the hinge was old.',
    'Tom Vale said the ferry would run.',
  )

  test('are known by their fullest name, with the shorter ones as aliases', () => {
    const body = kase.actors.find((actor) => actor.name === 'Norder River Authority')
    expect(body?.aliases).toContain('NRA')
  })

  test('have ids of their own, and every voice, outlet and byline is one of them', () => {
    const ids = kase.actors.map((actor) => actor.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { voices } of kase.statements) for (const voice of voices) expect(ids).toContain(voice.actor)
  })

  test('merged across reports say why', () => {
    for (const actor of kase.actors)
      if (new Set(actor.mentions.map((mention) => mention.report)).size > 1)
        expect(actor.because.length, nameOf(kase, actor.id)).toBeGreaterThan(0)
  })
})
