import type { Sentence } from '../model/language.js'
import { isAcronym } from './casing.js'
import { GIVEN_NAMES } from './en/given-names.js'
import { HEADS_OF, ORGANIZATION_ENDS, ORGANIZATIONS } from './en/organizations.js'
import { OUTLET_BEGINS, OUTLET_ENDS, OUTLET_WORDS, OUTLETS, PLAIN_OUTLETS } from './en/outlets.js'
import { GROUPS, PEOPLE_ADJECTIVES } from './en/peoples.js'
import { PLACE_BEGINS, PLACE_ENDS, PLACE_PREPOSITIONS, PLACE_WORDS, PLACES } from './en/places.js'
import { PERSONAL, ROLES } from './en/titles.js'
import type { NameRun } from './name-runs.js'
import type { NameKind, Votes } from './name-votes.js'
import type { ReadText } from './read-text.js'

/*
 * What a name names is voted on: its own letters vote, every mention's surroundings vote, and the sum over the
 * report decides. Weights are votes: 1 a hint, 3 a good reason, 5 and more settles it against all hints. A wrong
 * kind costs more than none, because later stages join names of one kind only; so ties and weak sums give null.
 */

/** Heads before 'of' that make a place, where all others make an organization. */
const PLACE_HEADS = new Set(
  'gulf bay cape strait isle isles island sea lake mount port city district republic kingdom emirate state coast horn rock'.split(
    ' ',
  ),
)
/** Words next to a name that say what it is: 'the charity Foo', 'Foo militants'. Lemmas. */
const ORGANIZATION_WORDS = new Set(
  'group company firm party charity organisation organization network movement gang cartel militia agency union retailer maker supplier giant startup institute university watchdog ngo coalition alliance'.split(
    ' ',
  ),
)
const MEMBERS = new Set(
  'militant fighter troop force member official leader activist jihadist gunman executive employee spokesman spokeswoman'.split(
    ' ',
  ),
)
const PLACE_OF = new Set(
  'city town village province state region district island port resort suburb outskirts capital county municipality'.split(
    ' ',
  ),
)

/** Enough against every kind: what ends so is a thing, whatever stands around it. */
const NOBODY: Readonly<Votes> = { person: -9, organization: -9, outlet: -9, place: -9, group: -9 }
const THING_ENDS = new Set(
  'act bill amendment agreement treaty award awards prize medal charter pact accord war day eve cup championship championships'.split(
    ' ',
  ),
)
/** Endings of places that are surnames as well. */
const SURNAMES_TOO = new Set(
  'lane hill hills park lake forest falls bridge port camp creek heights'.split(' '),
)
/** First words of places in the Arabic lands: 'Ain al-Weir', 'Deir ez-Orrin'. */
const PLACE_GENERICS = new Set(
  'ain ayn umm deir dayr jabal jebel tell wadi ras bab kafr bayt beit camp'.split(' '),
)

const isBody = (word: string): boolean =>
  PLACES.has(word) || PLACES.has(`${word}.`) || ORGANIZATIONS.has(word)

/** What the letters of a name alone say of its kind. */
export function votesOfName(name: string): Votes {
  const lower = name.toLowerCase()
  const words = lower.split(/[\s-]+/)
  const [first, last] = [words[0]!, words.at(-1)!]
  const several = words.length > 1
  const votes: Votes = {}
  const add = (kind: NameKind, weight: number): void => {
    votes[kind] = (votes[kind] ?? 0) + weight
  }
  // What is known by name outweighs what stands around it: 'Reuters Street' is rarer than Reuters.
  if (PLACES.has(lower)) add('place', 5)
  // 'Southern Aldmoor' lies where Aldmoor lies.
  else if (
    several &&
    (PEOPLE_ADJECTIVES.has(first) ||
      /^(?:north|south|east|west|central|greater|upper|lower|mid|inner|outer)$/.test(first)) &&
    PLACES.has(lower.slice(first.length + 1))
  )
    add('place', 5)
  if (ORGANIZATIONS.has(lower)) add('organization', 6)
  if (OUTLETS.has(lower) && !PLAIN_OUTLETS.has(lower)) add('outlet', 7)
  if ((several && THING_ENDS.has(last) && !GIVEN_NAMES.has(first)) || / v\.?s?\.? /.test(lower))
    return { ...NOBODY }
  // 'Aldmoor Democrats', 'African-Americans', 'Sunni Muslims'.
  const isPeople = GROUPS.has(last) || (/s$/.test(last) && PEOPLE_ADJECTIVES.has(last.slice(0, -1)))
  if (
    several &&
    isPeople &&
    words.slice(0, -1).every((word) => PLACES.has(word) || PEOPLE_ADJECTIVES.has(word))
  )
    add('group', 6)
  if (GROUPS.has(lower) || (/s$/.test(lower) && PEOPLE_ADJECTIVES.has(lower.slice(0, -1)))) add('group', 6)
  if (/\.(?:com|org|net|co\.uk|info|news|tv|fr|de|es|ru)$/.test(lower)) add('outlet', 4)
  const of = words.findIndex((word) => word === 'of' || word === 'for')
  if (of > 0 && HEADS_OF.has(words[of - 1]!))
    add(of === 1 && PLACE_HEADS.has(first) ? 'place' : 'organization', 4)
  else if (several && ORGANIZATION_ENDS.has(last.replace(/\.$/, ''))) add('organization', 4)
  else if (several && OUTLET_ENDS.has(last)) add('outlet', 4)
  // 'Diane Lane' and 'Ana Hill' are people: such an ending weighs less behind a given name.
  else if (several && PLACE_ENDS.has(last))
    add('place', words.length === 2 && GIVEN_NAMES.has(first) && SURNAMES_TOO.has(last) ? 1.5 : 4)
  else if (several && PLACE_GENERICS.has(first)) add('place', 3)
  // 'Islamic State', 'Free State': a state by name, not a place on the map.
  if (words.length === 2 && last === 'state' && PEOPLE_ADJECTIVES.has(first)) add('organization', 2)
  if (several && OUTLET_BEGINS.has(first)) add('outlet', 3)
  if (several && PLACE_BEGINS.has(first)) add('place', 2)
  // Longer ones are words in capitals: a dateline, a speaker in a transcript.
  if (!several && isAcronym(name) && name.replace(/\P{L}/gu, '').length <= 5 && !votes.place)
    add('organization', 1.6)
  // A given name leads persons, but also streets and firms: three votes, so that an ending outvotes it.
  const parts = words.filter(
    (word) => !/^(?:al|el|bin|ibn|bint|abu|abdul|de|la|van|von|der|da|dos)$/.test(word),
  )
  if (several && parts.length <= 5 && GIVEN_NAMES.has(first) && of < 0) add('person', 3)
  else if (!several && GIVEN_NAMES.has(first)) add('person', 1.5)
  const ended = ORGANIZATION_ENDS.has(last) || PLACE_ENDS.has(last)
  if (several && !ended && /(?:^|\s)\p{Lu}\.?\s\p{Lu}\p{Ll}/u.test(name) && !/^[NSEW]\.? /.test(name))
    add('person', 2)
  // 'J.J. Moss', 'B.K. Lee'; 'U.S. Army' is none.
  else if (
    several &&
    /^\p{Lu}\.\s?\p{Lu}\.\s\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(name) &&
    !isBody(first)
  )
    add('person', 2)
  if (!PLACE_GENERICS.has(first) && /(?:^|[\s-])(?:al|el|bin|ibn|van|von|abu)[\s-]\p{Lu}/u.test(name))
    add('person', 1)
  return votes
}

/** What stands around a mention says of its kind. Verbs of saying say nothing: ministries and ministers both speak. */
export function votesOfContext(
  read: ReadText,
  sentence: Sentence,
  name: NameRun,
  roles: { before: string | null; after: string | null },
): Votes {
  const { tokens } = read
  const votes: Votes = {}
  const add = (kind: NameKind, weight: number): void => {
    votes[kind] = (votes[kind] ?? 0) + weight
  }
  const before = name.from > sentence.from ? tokens[name.from - 1] : undefined
  const before2 = name.from - 1 > sentence.from ? tokens[name.from - 2] : undefined
  const after = name.to < sentence.to ? tokens[name.to] : undefined
  const after2 = name.to + 1 < sentence.to ? tokens[name.to + 1] : undefined

  const article = before?.norm === 'the'
  if (roles.before) {
    const nearest = roles.before.toLowerCase().replace(/\.$/, '').split(/\s+/).at(-1)!
    add('person', PERSONAL.has(nearest) ? 6 : ROLES.has(nearest) ? 3 : 2)
  }
  if (roles.after) add('person', 4)
  // ', who' and an age follow people; ', which' follows all the rest and says little.
  // ', who are' follows several people: a body or a team.
  const verb = tokens[name.to + 2]?.norm ?? ''
  if (after?.norm === ',' && after2?.norm === 'who' && !/^(?:are|were|have|say|do)$/.test(verb))
    add('person', 2)
  if (after?.norm === ',' && after2?.tag === 'NUM' && tokens[name.to + 2]?.norm === ',') add('person', 4)

  if (before && PLACE_PREPOSITIONS.has(before.norm) && name.to - name.from <= 4 && after?.norm !== "'s")
    // 'in Power', 'in Black': plain words are capitalised for other reasons, so one mention is not enough.
    add('place', isPlainWords(read, name) ? 0.7 : 1.5)
  // 'said Pim Zorblat', 'Pim Zorblat said': bodies of two words that show nothing of a body are rarer than people.
  const count = name.to - name.from
  if (!article && !roles.before && (count === 2 || count === 3) && isUnknownWords(read, name)) {
    if ((after && UTTERS.has(after.norm)) || (before && UTTERS.has(before.norm) && before.norm !== 'told'))
      add('person', 1.6)
    // 'The BBC's Pim Zorblat', '54-year-old Pim Zorblat'.
    if (before?.norm === "'s" && before2 && OUTLETS.has(before2.norm)) add('person', 3)
  }
  if (before?.norm === 'old' && before2?.norm === '-') add('person', 3)
  // A line that begins 'ALDMOOR, Ark. —' says where it was written.
  if (name.from === sentence.from && isDatelineMark(after?.norm) && isAllCapitals(read, name)) add('place', 3)
  if (before?.norm === 'of' && before2 && PLACE_OF.has(before2.lemma)) add('place', 3)
  if (before && PLACE_OF.has(before.lemma) && before.tag === 'NOUN') add('place', 2)
  if (after && PLACE_WORDS.has(after.lemma) && after.tag !== 'VERB') add('place', 2.5)
  if (after?.norm === '-' && (after2?.norm === 'based' || after2?.norm === 'born')) add('place', 3)
  if (after?.norm === ',' && after2 && PLACES.has(after2.norm) && !roles.before) add('place', 1.5)

  // 'The' before a name speaks against a person, though a title behind the article outvotes it.
  if (article) add('person', -2)
  // 'the NASA website' is NASA's; 'the website Foo' is Foo.
  if (after && OUTLET_WORDS.has(after.lemma) && after.tag !== 'VERB')
    add(
      'outlet',
      /^(?:newspaper|magazine|tabloid|broadsheet|newswire|broadcaster)$/.test(after.lemma) ? 3 : 1,
    )
  if (before && OUTLET_WORDS.has(before.lemma)) add('outlet', 3)
  if (before?.norm === 'agency' && (before2?.norm === 'news' || before2?.norm === 'press')) add('outlet', 4)
  else if (before && ORGANIZATION_WORDS.has(before.lemma)) add('organization', 3)
  if (after?.norm === 'news' && after2?.norm === 'agency') add('outlet', 4)
  else if (after && ORGANIZATION_WORDS.has(after.lemma)) add('organization', 2)
  if (after && MEMBERS.has(after.lemma)) add('organization', 1)
  // 'the Guardian said', 'told the Times': a word that is otherwise a word.
  const asOutlet = article || before?.norm === 'told' || before?.norm === 'in'
  if (
    asOutlet &&
    PLAIN_OUTLETS.has(read.normal.slice(tokens[name.from]!.start, tokens[name.to - 1]!.end).toLowerCase())
  )
    add('outlet', 4)
  return votes
}

/** Verbs with which people speak more than bodies do. */
const UTTERS = new Set(
  'said says added asked wrote writes recalled tweeted joked replied explained remembered'.split(' '),
)

const isDatelineMark = (norm: string | undefined): boolean =>
  norm !== undefined && /^(?:,|\(|[-–—]+)$/.test(norm)

const isAllCapitals = (read: ReadText, { from, to }: NameRun): boolean =>
  /^\p{Lu}{4,}(?: \p{Lu}+)*$/u.test(read.normal.slice(read.tokens[from]!.start, read.tokens[to - 1]!.end))

const isPlainWords = (read: ReadText, { from, to }: NameRun): boolean => {
  for (let at = from; at < to; at++) {
    const { norm } = read.tokens[at]!
    // 'in Colorado Springs': a place in the name is sign enough.
    if (PLACES.has(norm) || !read.isWord(norm)) return false
  }
  return true
}

/** Words with a capital and small letters that no list knows, no plain one at the end: 'Pim Zorblat', not 'NRA Trust'. */
const isUnknownWords = (read: ReadText, { from, to }: NameRun): boolean => {
  for (let at = from; at < to; at++) {
    const { start, end } = read.tokens[at]!
    if (!/^\p{Lu}[\p{L}'.-]*$/u.test(read.normal.slice(start, end)) || isAcronym(read.text.slice(start, end)))
      return false
  }
  const name = read.normal.slice(read.tokens[from]!.start, read.tokens[to - 1]!.end).toLowerCase()
  return !isBody(name) && !OUTLETS.has(name) && !read.isWord(read.tokens[to - 1]!.norm)
}
