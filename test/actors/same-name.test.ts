import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initialsOf, plainName } from '../../src/actors/name-key.js'
import { compareGroups, compareInitials, compareOthers, comparePersons } from '../../src/actors/same-name.js'
import { editDistance } from '../../src/model/edit-distance.js'

describe('two names of persons', () => {
  test.each([
    ['Yelena Dorosh', 'Elena Dorosz', 'two transliterations'],
    ['Rami Abdelnour', 'Rami Abdel Nour', 'divided otherwise'],
    ['José Prado Lima', 'Jose Prado', 'the fuller form, with its accent'],
    ['J. Ruiz', 'Jon Ruiz', 'an initial'],
    ['Salem al-Harir', 'Salem Harir', 'without the article'],
    ['Nohan Mashnuk', 'Nouhan Machnouq', 'two transliterations, each with its own letters'],
    ['Don Reed', 'Donald Reed', 'a given name cut short'],
    ['Ana O’Neil', "Ana O'Neil", 'two apostrophes'],
    ['Gamil al-Haref', 'Jamil Haref', 'one sound, written g and j'],
    ['Zeynab Lund', 'Dhaynab Lund', 'one sound, written z and dh'],
    ['Milan Šimić', 'Milan Shimich', 'as the marks sound'],
    ['Milan Šimić', 'Milan Simic', 'as the letters look'],
    ['Rami Abd al-Karim', 'Rami Abdelkarim', 'the servant of, four ways'],
    ['Rami Abdurrahim', 'Rami Abdul Rahim', 'the article become like what follows'],
    ['Geo Nodkin', 'Geo Notkin', 'one letter of the surname misheard'],
  ])('%s and %s are one: %s', (a, b) => expect(comparePersons(a, b)).not.toBeNull())

  test.each([
    ['Ana Ruiz', 'Jon Ruiz', 'two of one family'],
    ['Ana Ruiz', 'Ana Reed', 'one first name'],
    ['Chris Reed', 'Christine Reed', 'as often two as one'],
    ['K. Ruiz', 'Jon Ruiz', 'another initial'],
    ['Maria Lund', 'Mario Lund', 'another last vowel'],
    ['Bill Reed', 'Peele Reed', 'alike to Arabic letters only'],
    ['Notkin Ana', 'Nodkin Ane', 'a slip in each word'],
    ['Ruiz', 'Ruiz', 'a surname alone is for the whole case to judge'],
  ])('%s and %s are not found one: %s', (a, b) => expect(comparePersons(a, b)).toBeNull())
})

describe('two names of bodies and places', () => {
  test.each([
    ['Harrow Bridge Centre', 'Harrow Bridge Center', 'British and American'],
    ['Takka', 'Taka', 'a letter doubled'],
    ['the Norder Council', 'Norder Council', 'an article'],
    ['al-Marrah', 'Marrah', 'the Arabic article'],
    ['Los Remeros Verdes', 'Remeros Verdes', 'the Spanish article'],
    ['Harrow Rowers Club', 'Harrow Rower Club', 'a plural'],
    ['West Norder Museum', 'Western Norder Museum', 'a point of the compass'],
    ['Jabhat al-Norder', 'Norder Front', 'the word for the kind of group in Arabic'],
    ['Partido Norder', 'Norder Party', 'and in Spanish'],
    ['bo9', 'b09', 'a nought for an o'],
    ['MiW-21s', 'MiW 21', 'a plural behind a number'],
  ])('%s and %s are one: %s', (a, b) => expect(compareOthers(a, b)).not.toBeNull())

  test.each([
    ['Iran', 'Iraq', 'another consonant'],
    ['Norder Council', 'Norder Court', 'another body'],
    ['West Norder', 'Western Norder', 'two places may be called so'],
    ['Takka', 'Takki Bridge', 'another thing'],
    ['Baranov', 'Baranova', 'one name is the other with an ending'],
  ])('%s and %s are not: %s', (a, b) => expect(compareOthers(a, b)).toBeNull())
})

test.each([
  ['the Weirmen', 'Weirmen Front', true],
  ['Weirmen', 'Weirmen Bridge', false],
  ['Front', 'Weirmen Front', false],
])('%s and %s, both bodies: %s', (a, b, isOne) => expect(compareGroups(a, b) !== null).toBe(isOne))

test.each([
  ['NRA', 'Norder River Authority', true],
  ['N.R.A.', 'Norder River Authority', true],
  ['OHR', 'Observatory for Hydrology and Rivers', true],
  ['NRA', 'Norder Road Council', false],
  ['NR', 'Norder River', false],
])('%s for %s: %s', (short, long, isOne) => expect(compareInitials(short, long) !== null).toBe(isOne))

test.each([
  ['The U.S. River Command', 'us river command'],
  ["Ana Ruiz's", 'ana ruiz'],
  ['Gazette.com', 'gazette'],
  ['Łódź', 'łodz'],
])('%s is asked for as ‘%s’', (name, plain) => expect(plainName(name)).toBe(plain))

test('initials leave out the small words', () =>
  expect(initialsOf('Institute of Rivers and Lakes')).toBe('irl'))

test('the distance of two words is symmetric, nought only for equal words, and at least the difference of their lengths', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 7 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b, 9)
      expect(editDistance(b, a, 9)).toBe(distance)
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})
