import { describe, expect, test } from 'vitest'
import type { Figure, ReportCast } from '../../src/actors/figure.js'
import { castReport } from '../../src/actors/report-cast.js'
import type { ReadReport } from '../../src/model/read-report.js'
import { textOf } from '../../src/model/span.js'
import { readInput } from '../../src/pipeline.js'
import { english } from '../builders/english.js'

interface Scene {
  read: ReadReport
  cast: ReportCast
}

/** The figures of one report, read by the real stages before this one. */
function sceneOf(text: string): Scene {
  const { read } = readInput({ file: 'weir.txt', bytes: new TextEncoder().encode(text) }, english)
  if (!read) throw new Error('the text of a test must be readable')
  return { read, cast: castReport(read, []) }
}

/** Index of the attribution whose content holds these words. Throws when none does: a test with a typo must not pass. */
function indexOf({ read }: Scene, words: string): number {
  const at = read.statements.findIndex(
    (one) => one.voices.length && one.content.some((span) => textOf(read.report.text, span).includes(words)),
  )
  if (at < 0) throw new Error(`nobody says ‘${words}’`)
  return at
}

const innermost = (scene: Scene, words: string): number => scene.cast.voices[indexOf(scene, words)]!.at(-1)!

const figureOf = (scene: Scene, words: string): Figure => scene.cast.figures[innermost(scene, words)]!

/** Who says it: the longest form of the name, or the first description. */
function speaker(scene: Scene, words: string): string {
  const { forms, unnamed } = figureOf(scene, words)
  return unnamed ? `(${forms[0]})` : [...forms].sort((a, b) => b.length - a.length)[0]!
}

describe('who a voice stands for', () => {
  test.each<[rule: string, text: string, words: string, who: string]>([
    ['a name', 'Ana Ruiz said the gate had stuck.', 'stuck', 'Ana Ruiz'],
    [
      'a body by the words that name it, as they are written',
      'The dock workers’ union said the gate had stuck.',
      'stuck',
      "dock workers' union",
    ],
    [
      'a surname, after the full name',
      'Ana Ruiz said the gate had stuck. Ruiz added that the path was shut.',
      'path',
      'Ana Ruiz',
    ],
    [
      'a surname that stands before the full name',
      'Ruiz blames frost for gate\n\nAna Ruiz said the gate had stuck. The path, Ruiz said, was shut.',
      'The path',
      'Ana Ruiz',
    ],
    [
      'an office, after its holder is named',
      'Mayor Ana Ruiz said the gate had stuck. The mayor said the path was shut.',
      'path',
      'Ana Ruiz',
    ],
    [
      'an office in the lead, before its holder is named',
      'The gate cracked in the frost, the mayor said on Monday.\n\nMayor Ana Ruiz said the path would be shut.',
      'cracked',
      'Ana Ruiz',
    ],
    [
      '‘he’, after the one who spoke',
      'Tom Vale said the gate had stuck. He said the path was shut.',
      'path',
      'Tom Vale',
    ],
    [
      '‘she’, after the one who spoke',
      'Ana Ruiz said the gate had stuck. She said the path was shut.',
      'path',
      'Ana Ruiz',
    ],
    [
      '‘it’ is the body that acted, not the place where it did',
      'The Norder River Authority closed the weir at Harrow on Monday. It said the gate had cracked.',
      'cracked',
      'Norder River Authority',
    ],
    [
      '‘it’ is who spoke, and not the body that was spoken of more often',
      'The Harrow Rowing Club has moved its boats below the weir. The Harrow Rowing Club has no leave for that, the Harrow Rowing Club has said.\n\nThe Norder River Authority said the Harrow Rowing Club had cut a chain.\n\n“They came by night,” it said.',
      'by night',
      'Norder River Authority',
    ],
    [
      '‘it’ is who passed on what others saw',
      'The Harrow Rowing Club has moved its boats, and the Harrow Rowing Club is proud.\n\nThe Norder River Authority quoted walkers as saying that the boats were below the weir.\n\n“They came by night,” it said.',
      'by night',
      'Norder River Authority',
    ],
    [
      'a surname, after a father who bears it too',
      'Ana Ruiz was born in Harrow. Her father Tom Ruiz was a lock keeper. Ruiz said the gate had stuck.',
      'stuck',
      'Ana Ruiz',
    ],
    [
      'whoever is described with the body before the name',
      'The head of Norder Dam, Oda Brill, met the press. She said the gate had stuck.',
      'stuck',
      'Oda Brill',
    ],
    [
      'the town that was named',
      'The path runs through the town of Harrow. The town said the path was shut.',
      'shut',
      'Harrow',
    ],
    [
      'an acronym that a bracket announces',
      'The Norder River Authority (NRA) said the gate had stuck. The NRA said the path was shut.',
      'path',
      'Norder River Authority',
    ],
    [
      'an acronym that nothing announces',
      'The Norder River Authority said the gate had stuck. The NRA said the path was shut.',
      'path',
      'Norder River Authority',
    ],
    [
      'a body by its last word',
      'The Norder River Authority said the gate had stuck. The authority said the path was shut.',
      'path',
      'Norder River Authority',
    ],
    [
      'a name that a description announces',
      'The governor, Ana Ruiz, said the gate had stuck.',
      'stuck',
      'Ana Ruiz',
    ],
    [
      '‘she’ takes up the woman, also when a man spoke last',
      'Ana Ruiz inspected the weir on Monday. Tom Vale said the gate had stuck. She said the path was shut.',
      'path',
      'Ana Ruiz',
    ],
    [
      'a title tells ‘he’ from ‘she’ where the given name does not',
      'Ms Kell and Mr Orrin inspected the weir. She said the path was shut.',
      'path',
      'Kell',
    ],
    [
      '‘he’ is the one whom the last sentence is about, not the one it names beside',
      'Tom Vale opened the gate. Vale had been trained by Paul Kell. He said the path was shut.',
      'path',
      'Tom Vale',
    ],
    [
      '‘he’ goes on with the ‘he’ before it',
      'Tom Vale opened the gate. He had met Paul Kell in May. He said the path was shut.',
      'path',
      'Tom Vale',
    ],
    [
      'whoever is only named in a quotation is not taken up behind it',
      'Tom Vale opened the gate. “Paul Kell knew,” he said. He added that the path was shut.',
      'path',
      'Tom Vale',
    ],
    [
      'a farmer of whom the report tells before he speaks',
      'A farmer found the crack on Monday. Tom Vale closed the gate. The farmer said the path was shut.',
      'path',
      '(The farmer)',
    ],
    [
      '‘they’ are the many, not the body beside them',
      'Engineers inspected the weir of the Norder River Authority on Monday. They said the gate had stuck.',
      'stuck',
      '(Engineers)',
    ],
  ])('%s', (_, text, words, who) => expect(speaker(sceneOf(text), words)).toContain(who))

  test('‘another official’ is a second one, and ‘the official’ after that is the second', () => {
    const scene = sceneOf(
      'An official said the gate had stuck. Another official said the path was shut. The official said frost had come.',
    )
    expect(innermost(scene, 'gate')).not.toBe(innermost(scene, 'path'))
    expect(innermost(scene, 'frost')).toBe(innermost(scene, 'path'))
  })

  test('a description has the phrase that it takes up among its mentions', () => {
    const text = 'A farmer found the crack on Monday. The farmer said the path was shut.'
    const { mentions } = figureOf(sceneOf(text), 'path')
    expect(mentions.map((span) => textOf(text, span)).sort()).toEqual(['A farmer', 'The farmer'])
  })

  test.each<[rule: string, text: string, cue: string, who: string]>([
    ['‘I’ in a quotation is its speaker', '“I think the gate stuck,” Ana Ruiz said.', 'think', 'Ana Ruiz'],
    [
      'she who believes is she who says so',
      'Ana Ruiz said she believed the gate had stuck.',
      'believed',
      'Ana Ruiz',
    ],
    ['another who knows', 'Ana Ruiz said Tom Vale knew that the gate had stuck.', 'knew', 'Tom Vale'],
  ])('inside what is told: %s', (_, text, cue, who) => {
    const { read, cast } = sceneOf(text)
    const found = read.statements.flatMap(({ inner = [] }, s) =>
      inner.map((one, i) => ({ cue: textOf(text, one.cue), at: cast.inner[s]![i]! })),
    )
    expect(found.map((one) => [one.cue, cast.figures[one.at]!.forms[0]])).toEqual([[cue, who]])
  })

  test.each<[rule: string, text: string, words: string, not: string]>([
    [
      'a body of which more is told than its noun is not whoever speaks next',
      'A coastal organisation counting seals said the path was shut.\n\nThe Norder Rowing Union said the gate had stuck.',
      'path',
      'Norder Rowing Union',
    ],
    [
      'of oneself one does not say ‘she’',
      'Tom Vale opened the gate. Ana Ruiz said: “Kim Orrin left. She said the path was shut.”',
      'Kim Orrin',
      'Kim Orrin',
    ],
    [
      // Initials are a body's: people are not called by theirs in print.
      'two capitals are not a person with these initials',
      'Ulla Norberg said the harbour fees would rise. The UN said the piers were sound.',
      'piers',
      'Ulla Norberg',
    ],
    [
      'whoever speaks of the mayor is not the mayor',
      'Tom Vale, a critic of the mayor, said the gate had stuck. The mayor said the path was shut.',
      'path',
      'Tom Vale',
    ],
    [
      'nor is the mayor’s sister',
      'Ida Lund, the mayor’s sister, said the gate had stuck. The mayor said the path was shut.',
      'path',
      'Ida Lund',
    ],
    [
      'the mayor of another town is another mayor',
      'Ana Ruiz, the mayor of Skell Falls, said the gate had stuck. The mayor of Otherton said the path was shut.',
      'path',
      'Ana Ruiz',
    ],
    [
      'the foreign minister is not the finance minister',
      'Finance Minister Ana Ruiz said the gate had stuck. The foreign minister said the path was shut.',
      'path',
      'Ana Ruiz',
    ],
    [
      'ministers are not one of them',
      'Finance Minister Ana Ruiz said the gate had stuck. Ministers said the path was shut.',
      'path',
      'Ana Ruiz',
    ],
  ])('%s', (_, text, words, not) => expect(speaker(sceneOf(text), words)).not.toContain(not))

  test('of two Haddads a bare surname is the one who was named last before it', () => {
    const scene = sceneOf(
      'Rami Haddad said the gate had stuck. Haddad added that the path was shut.\n\nSamir Haddad said the ferry would run. Haddad added that the pier was short.',
    )
    expect(speaker(scene, 'path')).toBe('Rami Haddad')
    expect(speaker(scene, 'pier')).toContain('Samir Haddad')
    expect(innermost(scene, 'gate')).not.toBe(innermost(scene, 'ferry'))
  })
})

describe('unnamed sources', () => {
  const scene = sceneOf(
    'A senior official of the river office said the gate had cracked. The official said nobody was hurt. An official said the ferry would stop. Residents said the path was shut.',
  )

  test('a source told by description is a figure of its own', () =>
    expect(speaker(scene, 'cracked')).toBe('(A senior official of the river office)'))

  test('‘the official’ takes up ‘a senior official’', () =>
    expect(innermost(scene, 'hurt')).toBe(innermost(scene, 'cracked')))

  test('‘an official’ does not', () =>
    expect(innermost(scene, 'ferry')).not.toBe(innermost(scene, 'cracked')))

  test('a role before a name is the person, also where it is somebody’s name elsewhere', () => {
    const told = sceneOf(
      'The valve was old, the downstream miller, Ralda Mikalty, told the Ularmark Courier. Rain was light.',
    )
    expect(speaker(told, 'valve')).toBe('Ralda Mikalty')
  })

  test('a source belongs to no outlet that only reached it', () => {
    const told = sceneOf(
      'A conductor, whom the Ularmark Gazette reached on Tuesday, said that the tram was late.',
    )
    expect(figureOf(told, 'tram').bodies).toEqual([])
  })

  test('of a number of engineers the engineers speak', () => {
    const counted = sceneOf('A number of engineers in Harrow said the gate had cracked.')
    expect(figureOf(counted, 'cracked')).toMatchObject({ head: 'engineer', unnamed: true })
  })

  test('a weekly whose sources say it is not the source', () => {
    const owned = sceneOf(
      'The Harrow Gazette has it. A local weekly whose sources say the gate had cracked is not sure.',
    )
    expect(figureOf(owned, 'cracked')).toMatchObject({ head: 'source', unnamed: true })
    expect(figureOf(owned, 'cracked').bodies).toHaveLength(1)
  })

  test('the newspaper of that name is the name', () =>
    expect(speaker(sceneOf('The Lebanese al-Weir newspaper said the gate had cracked.'), 'cracked')).toBe(
      'al-Weir',
    ))

  test('residents are neither', () => {
    expect(figureOf(scene, 'path').head).toBe('resident')
    expect(innermost(scene, 'path')).not.toBe(innermost(scene, 'ferry'))
  })
})

describe('who speaks for a body', () => {
  /** Bodies that the speaker of these words speaks for. */
  function speaksFor(text: string, words: string): string[] {
    const scene = sceneOf(text)
    return figureOf(scene, words)
      .bodies.filter((body) => body.speaks)
      .map((body) => scene.cast.figures[body.figure]!.forms[0]!)
  }
  const authority = 'The Norder River Authority closed the path on Monday.'

  test.each<[rule: string, text: string, bodies: string[]]>([
    [
      'its spokesman',
      `${authority} Its spokesman, Tom Vale, said the gate had stuck.`,
      ['Norder River Authority'],
    ],
    [
      'the authority’s spokesman',
      `${authority} The authority’s spokesman, Tom Vale, said the gate had stuck.`,
      ['Norder River Authority'],
    ],
    [
      'its director by title',
      'Norder River Authority director Tom Vale said the gate had stuck.',
      ['Norder River Authority'],
    ],
    [
      'whoever runs it',
      'Tom Vale, who runs the Norder River Authority, said the gate had stuck.',
      ['Norder River Authority'],
    ],
    ['a worker does not', `Tom Vale, a diver at the Norder River Authority, said the gate had stuck.`, []],
    [
      'a former director does not',
      'Tom Vale, a former director of the Norder River Authority, said the gate had stuck.',
      [],
    ],
    [
      'a critic of its head does not',
      'Tom Vale, a critic of the head of the Norder River Authority, said the gate had stuck.',
      [],
    ],
  ])('%s', (_, text, bodies) => expect(speaksFor(text, 'stuck')).toEqual(bodies))
})
