/**
 * What the head noun of a description tells about who is meant. One table: the rows serve the resolution of
 * descriptions within a report, the merging of office-holders across reports and the comparison of unnamed sources.
 */

/** Nouns for bodies: 'the group', 'the ministry'. They can stand for a named organization, never for a person. */
const BODIES =
  'group organization organisation agency body ministry department watchdog company firm monitor charity institute institution observatory authority authorities commission committee council court embassy foundation force forces government administration army military navy police party parliament union association federation museum university hospital centre center church club team bureau office service network movement faction coalition alliance campaign lab laboratory studio board operator corps brigade unit squad crew ministry treasury parliament senate cabinet'
/** Nouns for outlets: 'the newspaper said'. */
const OUTLETS =
  'newspaper paper magazine website site broadcaster channel station outlet blog daily weekly tabloid journal wire publication report reports article story post podcast'
/** Offices that one person holds at a time in one body: their holder can be known from another report. */
const OFFICES =
  'president premier minister chancellor king queen prince pope mayor governor ambassador commissioner prosecutor general attorney chief director head chairman chairwoman chair secretary leader commander coach owner founder editor captain inspector superintendent rector dean treasurer'
/** Whoever holds one of these speaks for the whole body: a spokesman and his ministry are one voice. */
const SPEAKERS =
  'spokesman spokeswoman spokesperson spokespeople director head chief chairman chairwoman chair president minister founder leader owner ceo executive secretary-general secretary commander runs run leads heads founded directs attorney prosecutor commissioner'
/** Roles that many share and that say little about which person it is. */
const PEOPLE =
  'official officer spokesman spokeswoman spokesperson expert analyst source sources witness eyewitness resident doctor scientist researcher professor lawyer judge aide adviser advisor diplomat colonel sergeant major lieutenant soldier policeman investigator activist student teacher worker neighbour neighbor relative friend father mother brother sister wife husband son daughter man woman victim driver engineer specialist geologist critic insider employee staff medic nurse farmer fisherman photographer reporter journalist correspondent author'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const bodies = setOf(BODIES)
const outlets = setOf(OUTLETS)
const offices = setOf(OFFICES)
const speakers = setOf(SPEAKERS)
const people = setOf(PEOPLE)

export const isBodyNoun = (lemma: string): boolean => bodies.has(lemma)
export const isOutletNoun = (lemma: string): boolean => outlets.has(lemma)
export const isOfficeNoun = (lemma: string): boolean => offices.has(lemma)
export const isPersonNoun = (lemma: string): boolean => people.has(lemma) || offices.has(lemma)

/** Does this role or source phrase make its holder the voice of the body it names? */
export const speaksForBody = (phrase: string): boolean =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => speakers.has(word))

/** Ranks and trades that one person can't have at once: what tells two unnamed sources apart. */
const TELLING: readonly (readonly string[])[] = [
  ['colonel', 'sergeant', 'captain', 'lieutenant', 'corporal', 'admiral', 'major'],
  [
    'witness',
    'official',
    'analyst',
    'expert',
    'doctor',
    'lawyer',
    'scientist',
    'relative',
    'student',
    'diplomat',
    'resident',
  ],
  ['father', 'mother', 'brother', 'sister', 'wife', 'husband', 'son', 'daughter', 'neighbour', 'friend'],
  ['army', 'police', 'navy', 'hospital', 'court', 'ministry', 'museum', 'university', 'intelligence'],
]

/** A pair of words, one from each description, that two descriptions of one source would not hold; null when there is none. */
export function findTellingPair(a: ReadonlySet<string>, b: ReadonlySet<string>): [string, string] | null {
  for (const row of TELLING) {
    const inA = row.filter((word) => a.has(word))
    const inB = row.filter((word) => b.has(word))
    if (inA.length && inB.length && !inA.some((word) => inB.includes(word))) return [inA[0]!, inB[0]!]
  }
  return null
}
