import type { Dice } from './dice.js'

// Names are put together from syllables, so that no list of real names, and none that the program knows, is behind them
// and a hundred thousand reports have their thousands of people.

const parts = (text: string): string[] => text.split(' ')

const GIVEN = parts('Ma Il To Be Ra Ne Ju Ka Si Da Ve Or Lu Ti Pe Ha')
const GIVEN_SHE = parts('rina lda lia ssa nela mira vetta dina')
const GIVEN_HE = parts('mas nno dek ren vik bor lan rik')
const FAMILY = parts('Dor Kal Ves Mar Brun Tel Hask Lind Pav Ost Grev Nor Zel Rad Mik Sor')
const MIDDLE = parts('a e i o an en in al el ar ov ud')
const FAMILY_END = parts('sh vic berg nder k ni mark sen tsky ty holt wick')
const PLACE = parts('Har Ost Kel Ven Lar Bry Mos Tann Ul Stor Fer Gal Wen Dru')
const PLACE_END = parts('va den ley mark stead ow ney ford berg wick ra mouth')

/** How a name comes back from another alphabet: each spelling beside the one it may turn into. */
const RESPELLED: readonly (readonly [RegExp, string])[] = [
  [/sh$/, 'sz'],
  [/vic$/, 'vich'],
  [/tsky$/, 'cki'],
  [/k$/, 'ck'],
  [/ty$/, 'ti'],
  [/^Z/, 'S'],
  [/^V/, 'W'],
  [/^K/, 'C'],
]

export interface PersonName {
  given: string
  family: string
  gender: 'she' | 'he'
}

export function personName(dice: Dice): PersonName {
  const gender = dice.chance(0.5) ? 'she' : 'he'
  return {
    given: dice.pick(GIVEN) + dice.pick(gender === 'she' ? GIVEN_SHE : GIVEN_HE),
    family: dice.pick(FAMILY) + dice.pick(MIDDLE) + dice.pick(FAMILY_END),
    gender,
  }
}

/** The family name as somebody else spells it, always the same way; most names have no other spelling. */
export function respelled(family: string): string {
  const rule = RESPELLED.find(([pattern]) => pattern.test(family))
  return rule ? family.replace(rule[0], rule[1]) : family
}

export const placeName = (dice: Dice): string => dice.pick(PLACE) + dice.pick(MIDDLE) + dice.pick(PLACE_END)

const PAPERS = parts(
  'Courier Gazette Herald Observer Post Chronicle Examiner Mercury Argus Dispatch Star Echo',
)
const STATIONS = ['Radio {place}', '{place} Television', '{place} Today', 'Channel {place}']

/** A paper or a station; four in five are papers. */
export const outletName = (dice: Dice): string =>
  dice.chance(0.8)
    ? `${placeName(dice)} ${dice.pick(PAPERS)}`
    : dice.pick(STATIONS).replace('{place}', placeName(dice))

/** An agency by its name and by its letters, which stand in datelines. */
export interface AgencyName {
  name: string
  letters: string
}

export const AGENCIES: readonly AgencyName[] = [
  { name: 'Meridian News Agency', letters: 'MNA' },
  { name: 'Two Coasts Press', letters: 'TCP' },
  { name: 'United Valley Wire', letters: 'UVW' },
  { name: 'Northern Press Service', letters: 'NPS' },
  { name: 'Lakeland Press Agency', letters: 'LPA' },
]
