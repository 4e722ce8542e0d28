import { expect, it } from 'vitest'
import { genderOf } from '../../src/language/gender.js'

it.each<[name: string, role: string | null, gender: 'she' | 'he' | null, why: string]>([
  ['Ana Ruiz', null, 'she', 'a given name'],
  ['Tom Vale', null, 'he', 'a given name'],
  ['Kim Orrin', null, null, 'both bear the name'],
  ['Zorblat Vale', null, null, 'a name nobody knows'],
  ['Ruiz', null, null, 'a surname alone'],
  ['Ruiz', 'Ms', 'she', 'a title'],
  ['Kim Orrin', 'Mr', 'he', 'a title where the name does not tell'],
  ['Kim Orrin', 'police spokeswoman', 'she', 'a trade that tells'],
  ['Kim Orrin', "the mayor's sister", 'she', 'what she is, not whose'],
  ['Kim Orrin', 'wife of the king', 'she', 'what she is, not of whom'],
])('%s, %s: %s (%s)', (name, role, gender) => expect(genderOf(name, role)).toBe(gender))
