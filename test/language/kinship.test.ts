import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openKinship } from '../../src/language/kinship.js'
import { meaning } from '../builders/meaning.js'

const small = openKinship(
  [
    'flood|0 1|flooding',
    'flooding|0|flood',
    'deluge|0',
    'drown|2',
    'inundate|1|inundation',
    'inundation|3|inundate',
  ].join('\n') +
    '\n\n' +
    // Sense 2 is a sort of sense 1; senses 0 and 1 have nothing above them.
    ['', '', '1', '5', ''].join('\n'),
)

describe('a table of our own', () => {
  test.each([
    ['flood', 'flood', 'same'],
    ['flood', 'flooding', 'derived'],
    ['flood', 'deluge', 'synonym'],
    ['flood', 'inundation', 'akin'],
    ['drown', 'flood', 'wider'],
    ['drown', 'deluge', 'none'],
    ['unlisted', 'flood', 'none'],
  ])('%s and %s are %s', (a, b, kinship) => {
    expect(small.kinship(a, b)).toBe(kinship)
    expect(small.kinship(b, a)).toBe(kinship)
  })
})

describe('the table that ships', () => {
  test.each([
    ['acquire', 'acquisition', 'derived'],
    ['shot', 'shoot', 'derived'],
    ['dead', 'die', 'derived'],
    ['quake', 'earthquake', 'synonym'],
    ['murder', 'kill', 'wider'],
    ['bridge', 'say', 'none'],
  ])('%s and %s are %s', (a, b, kinship) => {
    expect(meaning.kinship(a, b)).toBe(kinship)
  })

  test('words that are kin share a family, so that blocking finds them', () => {
    const words =
      'acquire acquisition quake earthquake murder kill dead die shoot say tell flood rob theft'.split(' ')
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (a, b) => {
        const shared = meaning.families(a).some((family) => meaning.families(b).includes(family))
        expect(shared || meaning.kinship(a, b) === 'none').toBe(true)
      }),
    )
  })

  test('rank in the vocabulary tells rarity', () => {
    expect(meaning.rarity('say')).toBeLessThan(meaning.rarity('capsize'))
    expect(meaning.rarity('zzyzzx')).toBe(1)
  })
})

describe('what else the table tells of a word', () => {
  test.each([
    ['teacher', 'person'],
    ['council', 'group'],
    ['hen', 'animal'],
    ['election', 'event'],
    ['ferry', 'thing'],
    ['mild', null],
    ['zzyzzx', null],
  ])('%s is of the sort %s', (word, sort) => expect(meaning.sortOf(word)).toBe(sort))

  test.each([
    ['deep', ['shallow']],
    ['ferry', []],
  ])('%s has the opposites %j', (word, opposites) => expect(meaning.listOpposites(word)).toEqual(opposites))

  test('words that keep the same company are near', () => {
    expect(meaning.nearness('ferry', 'boat')).toBeGreaterThan(meaning.nearness('ferry', 'town'))
    expect(meaning.nearness('ferry', 'zzyzzx')).toBe(0)
  })
})
