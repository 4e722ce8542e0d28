import { expect, test } from 'vitest'
import { type Between, compareDescriptions, type Description } from '../../src/actors/unnamed.js'

/**
 * 'senior official @river-office #Gazette ~norwegian ! +': words, the last of which is the head, then bodies, outlet,
 * places; ! for not to be named, + for several.
 */
function descriptionOf(written: string, report: string): Description {
  const parts = written.split(' ')
  const words = parts.filter((part) => !/^[@#~!+]/.test(part))
  const outlet = parts.find((part) => part.startsWith('#'))
  const bodies = parts.filter((part) => part.startsWith('@'))
  return {
    actor: `a-${report}`,
    report,
    head: words.at(-1) ?? '',
    words: new Set(words.filter((word) => word !== 'another')),
    bodies,
    bodyNames: bodies.map((body) => body.slice(1).replaceAll('-', ' ')),
    isAnother: words[0] === 'another',
    count: parts.includes('+') ? 2 : 1,
    places: new Set(parts.filter((part) => part.startsWith('~')).map((part) => part.slice(1))),
    conditions: new Set(parts.includes('!') ? ['anonymity'] : []),
    outlet: outlet ?? null,
    place: { report, start: words[0] === 'another' ? 9 : 0, end: 10 },
  }
}

const NOTHING: Between = {
  isCopied: false,
  quoted: null,
  likeness: 0,
  common: [],
  areOpposed: false,
  evidence: [],
  teller: null,
  credited: null,
  areEchoes: false,
}
const look = (a: string, b: string, shown: Partial<Between> = {}) =>
  compareDescriptions(descriptionOf(a, 'r-1'), descriptionOf(b, 'r-2'), { ...NOTHING, ...shown })
const verdictOf = (a: string, b: string, shown: Partial<Between> = {}): string => look(a, b, shown).verdict

test.each<[a: string, b: string, verdict: string, why: string]>([
  ['senior official', 'official', 'maybe', 'the shorter wording fits the longer'],
  ['official', 'official', 'maybe', 'one word proves nothing'],
  ['source', 'lock engineer', 'maybe', 'anybody may be a source'],
  [
    'lock engineer #Gazette',
    'lock engineer #Gazette',
    'same',
    'one outlet, one description with a telling word',
  ],
  ['lock engineer #Gazette', 'lock engineer #Echo', 'maybe', 'two outlets may have met two engineers'],
  ['senior official #Gazette', 'senior official #Gazette', 'maybe', '‘senior’ tells nothing'],
  ['army colonel', 'army sergeant', 'different', 'nobody is both'],
  ['mother', 'father', 'different', 'nobody is both'],
  ['police officer', 'hospital officer', 'different', 'two services'],
  ['diver @board', 'diver @company', 'different', 'of two bodies'],
  ['diver @board', 'diver', 'maybe', 'of a body, and not said'],
  ['officer @police', 'officer @harrow-police', 'maybe', 'the one body may be the other'],
  ['source @gazette', 'source @echo', 'maybe', 'one may speak to two papers'],
  ['spokesman @board', 'spokeswoman @board', 'different', 'a man and a woman'],
  ['diver ~norwegian', 'diver ~danish', 'different', 'of two peoples'],
  ['diplomat ~arab', 'diplomat ~lebanese', 'maybe', 'the one people takes in the other'],
  ['diver ~british', 'diver ~scottish', 'maybe', 'the one people takes in the other'],
  ['diver ~british', 'diver ~norwegian', 'different', 'of two states'],
  ['diver ~harrow', 'diver ~norder', 'maybe', 'a place may lie in the other'],
  ['senior official', 'junior official', 'different', 'of two ranks'],
  ['former official', 'serving official', 'different', 'nobody is both'],
  ['official !', 'official !', 'maybe', 'everybody asks not to be named'],
  ['diver', 'fish farmer', 'maybe', 'nothing tells them apart'],
  // Law of the house: what may be one is one at the low end. Each of these may well be one person.
  ['resident', 'witness', 'maybe', 'a resident can have seen it'],
  ['diplomat', 'official', 'maybe', 'a diplomat is an official'],
  ['expert', 'scientist', 'maybe', 'a scientist is an expert'],
  ['expert', 'analyst', 'maybe', 'two words for one trade'],
  ['local source', 'official', 'maybe', 'an official of the place'],
  ['student affairs officer', 'passenger', 'different', 'the noun tells, not what stands before it'],
  ['student affairs officer', 'official', 'maybe', 'the same'],
  ['army officer', 'intelligence officer', 'maybe', 'armies have intelligence officers'],
  ['neighbour', 'friend', 'maybe', 'a neighbour can be a friend'],
])('%s / %s: %s, %s', (a, b, verdict) => {
  expect(verdictOf(a, b)).toBe(verdict)
  expect(verdictOf(b, a)).toBe(verdict)
})

test('whatever they are called, one text that tells of both makes them one', () =>
  expect(verdictOf('colonel', 'sergeant', { isCopied: true })).toBe('same'))

test('every verdict has a reason that points to both places', () => {
  for (const [a, b] of [
    ['colonel', 'sergeant'],
    ['diver', 'diver'],
    ['diver @board', 'diver @company'],
    ['diver', 'fish farmer'],
  ] as const) {
    const { because } = look(a, b)
    expect(because.map((reason) => reason.evidence?.map((place) => place.report))).toEqual([['r-1', 'r-2']])
  }
})

test('places and terms are told beside the verdict', () => {
  const { because } = look('diver ~harrow !', 'diver ~norder !')
  expect(because.map(({ code }) => code)).toEqual(['fits', 'other-place', 'same-conditions'])
})

const words = { likeness: 0.5, common: ['gate', 'stick', 'night'] }

test.each<[why: string, a: string, b: string, shown: Partial<Between>, verdict: string]>([
  ['one quotation', 'lock source', 'lock official', { quoted: 'a poor old rusty gate' }, 'same'],
  ['one quotation of whom nothing fits', 'miller', 'diver', { quoted: 'a poor old rusty gate' }, 'maybe'],
  ['one quotation, two ranks', 'colonel', 'sergeant', { quoted: 'a poor old rusty gate' }, 'different'],
  ['one teller, like words', 'unnamed source', 'insider', { ...words, teller: 'the Gazette' }, 'same'],
  ['one teller, like words, two sorts of people', 'diver', 'miller', { ...words, teller: 'Ruiz' }, 'maybe'],
  ['one teller, one denies it', 'source', 'source', { ...words, teller: 'Ruiz', areOpposed: true }, 'maybe'],
  ['one teller, other words', 'source', 'source', { teller: 'the Gazette' }, 'maybe'],
  ['no teller, like words', 'source', 'source', words, 'maybe'],
  [
    'credited in the other report, like words',
    'lock official',
    'official',
    { ...words, credited: 'NRP' },
    'same',
  ],
  [
    'the same, of a crowd: others may have been met',
    'resident +',
    'resident +',
    { ...words, credited: 'NRP' },
    'maybe',
  ],
  ['one description in an echo', 'lock keeper', 'lock keeper', { ...words, areEchoes: true }, 'same'],
  [
    'one and several in an echo',
    'lock keeper',
    'lock keeper +',
    { ...words, likeness: 0.2, areEchoes: true },
    'maybe',
  ],
  [
    'like words in an echo, a telling word of both',
    'dam source',
    'old dam source',
    { ...words, areEchoes: true },
    'same',
  ],
  ['like words in an echo, nothing else', 'source', 'source', { ...words, areEchoes: true }, 'maybe'],
])('%s: %s / %s', (_, a, b, shown, verdict) => {
  expect(verdictOf(a, b, shown)).toBe(verdict)
  expect(verdictOf(b, a, shown)).toBe(verdict)
})

test('a report that says ‘another’ tells the two apart', () => {
  const pair = (a: string, b: string) =>
    compareDescriptions(descriptionOf(a, 'r-1'), descriptionOf(b, 'r-1'), {
      ...NOTHING,
      ...words,
      teller: 'Ruiz',
    })
  expect(pair('official', 'another official')).toMatchObject({
    verdict: 'different',
    because: [{ code: 'told-apart' }],
  })
  expect(pair('official', 'another diver').verdict).toBe('maybe')
  // Nor are two made one that one report describes in two ways.
  expect(pair('source', 'insider').verdict).toBe('maybe')
})

test('like words are told beside a verdict that stays open', () =>
  expect(look('source', 'miller', words).because).toMatchObject([
    { code: 'fits' },
    { code: 'like-words', text: 'both say ‘gate stick night’' },
  ]))
