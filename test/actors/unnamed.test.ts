import { expect, test } from 'vitest'
import { compareDescriptions, type Description } from '../../src/actors/unnamed.js'

/** 'senior official @river-office #Gazette ~norwegian !': words, the last of which is the head, then bodies, outlet, places; ! for not to be named. */
function descriptionOf(written: string, report: string): Description {
  const parts = written.split(' ')
  const words = parts.filter((part) => !/^[@#~!]/.test(part))
  const outlet = parts.find((part) => part.startsWith('#'))
  return {
    actor: `a-${report}`,
    report,
    head: words.at(-1) ?? '',
    words: new Set(words),
    bodies: parts.filter((part) => part.startsWith('@')),
    places: new Set(parts.filter((part) => part.startsWith('~')).map((part) => part.slice(1))),
    conditions: new Set(parts.includes('!') ? ['anonymity'] : []),
    outlet: outlet ?? null,
    place: { report, start: 0, end: 1 },
  }
}

const verdictOf = (a: string, b: string, isCopied = false): string =>
  compareDescriptions(descriptionOf(a, 'r-1'), descriptionOf(b, 'r-2'), isCopied).verdict

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
  ['diver ~norwegian', 'diver ~danish', 'different', 'of two peoples'],
  ['diplomat ~arab', 'diplomat ~lebanese', 'maybe', 'the one people takes in the other'],
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
  ['army officer', 'intelligence officer', 'maybe', 'armies have intelligence officers'],
  ['neighbour', 'friend', 'maybe', 'a neighbour can be a friend'],
])('%s / %s: %s, %s', (a, b, verdict) => {
  expect(verdictOf(a, b)).toBe(verdict)
  expect(verdictOf(b, a)).toBe(verdict)
})

test('whatever they are called, one text that tells of both makes them one', () =>
  expect(verdictOf('colonel', 'sergeant', true)).toBe('same'))

test('every verdict has a reason that points to both places', () => {
  for (const [a, b] of [
    ['colonel', 'sergeant'],
    ['diver', 'diver'],
    ['diver @board', 'diver @company'],
    ['diver', 'fish farmer'],
  ] as const) {
    const { because } = compareDescriptions(descriptionOf(a, 'r-1'), descriptionOf(b, 'r-2'), false)
    expect(because.map((reason) => reason.evidence?.map((place) => place.report))).toEqual([['r-1', 'r-2']])
  }
})

test('places and terms are told beside the verdict', () => {
  const because = compareDescriptions(
    descriptionOf('diver ~harrow !', 'r-1'),
    descriptionOf('diver ~norder !', 'r-2'),
    false,
  ).because
  expect(because.map(({ code }) => code)).toEqual(['fits', 'other-place', 'same-conditions'])
})
