import type { Sentence, Token } from '../model/language.js'
import type { Span } from '../model/span.js'
import { isCapitalised } from './casing.js'
import { CALENDAR } from './en/function-words.js'
import { GIVEN_NAMES } from './en/given-names.js'
import { ORGANIZATION_ENDS } from './en/organizations.js'
import { OUTLET_ENDS } from './en/outlets.js'
import { PEOPLE_ADJECTIVES } from './en/peoples.js'
import { PLACE_ENDS, PLACES } from './en/places.js'
import { ROLE_ENDING, ROLES, TITLE_MODIFIERS, TITLES } from './en/titles.js'
import { type NameRun, OFFICES } from './name-runs.js'
import type { ReadText } from './read-text.js'

/** A stretch cut into what stands before the name, its title and the name. Token indices; each part may be empty. */
export interface TitledRun {
  /** A name of its own in front of the title: 'Aldmoor' in 'Aldmoor Mayor Ruiz'. */
  before: NameRun | null
  title: NameRun | null
  name: NameRun | null
}

/** How many words a role before a name may have. */
const LONGEST_ROLE_BEFORE = 9
/** How many words a role after a name may have. */
const LONGEST_ROLE_AFTER = 24

const bare = (token: Token): string => token.norm.replace(/\.$/, '')

/**
 * Cuts titles off a capitalised stretch. A title in the last place is a surname, unless the stretch holds
 * nothing but titles: then nobody is named.
 */
export function splitTitles(read: ReadText, run: NameRun): TitledRun {
  const words = read.tokens.slice(run.from, run.to)
  const whole = { before: null, title: null, name: run }
  const last = words.at(-1)!
  const isTitle = words.map((word, at) => TITLES.has(bare(word)) || isOfficeAt(words, at))
  const isAbout = words.map((_, at) => isTitle[at] || isModifier(words, isTitle, at))
  if (isAbout.every(Boolean)) return { before: null, title: run, name: null }
  // 'Foo General Hospital', 'King Ruiz University': the head at the end decides.
  const head = last.norm
  const isHeaded = ORGANIZATION_ENDS.has(head) || OUTLET_ENDS.has(head)
  // 'General Assembly', 'Queen City', 'Chief Council': in front of a body or a place these name its rank or patron.
  const ranks = RANKS_OF_BODIES.has(words.at(-2)?.norm ?? '') && (isHeaded || PLACE_ENDS.has(head))
  if (words.length > 1 && (ranks || (isHeaded && !isTitle.at(-2)))) return whole
  const origin = findOrigin(words)
  if (origin > 0 && !isTitle.some(Boolean))
    return {
      before: null,
      title: { from: run.from, to: run.from + origin },
      name: { from: run.from + origin, to: run.to },
    }
  let end = -1
  for (let at = 0; at < words.length - 1; at++) {
    const next = words[at + 1]!.norm
    if (isTitle[at] && next !== 'of' && next !== '-' && next !== 'and' && !/^(?:jr|sr)\.?$/.test(next))
      end = at + 1
  }
  if (words[end]?.norm === '.') end++
  const holder = end < 1 ? findHolder(words, isTitle) : 0
  if (holder > 0) {
    let first = isTitle.indexOf(true)
    while (first > 0 && isAbout[first - 1]) first--
    return {
      before: first > 0 ? { from: run.from, to: run.from + first } : null,
      title: { from: run.from + first, to: run.from + holder },
      name: { from: run.from + holder, to: run.to },
    }
  }
  if (end < 1) return isAbout.at(-1) && words.length > 1 ? cutLastTitle(words, run, isAbout) : whole
  if (end >= words.length) return whole
  let begin = end - 1
  while (begin > 0 && (isAbout[begin - 1] || words[begin - 1]!.norm === '.')) begin--
  while (begin > 0 && PEOPLE_ADJECTIVES.has(words[begin - 1]!.norm)) begin--
  return {
    before: begin > 0 ? { from: run.from, to: run.from + begin } : null,
    title: { from: run.from + begin, to: run.from + end },
    name: { from: run.from + end, to: run.to },
  }
}

/** 'Director of Boats and Ferries Ana Ruiz': where the one who holds the office begins; 0 when nobody does. */
function findHolder(words: readonly Token[], isTitle: readonly boolean[]): number {
  const office = words.findIndex(
    (word, at) => isTitle[at] && words[at + 1]?.norm === 'of' && word.norm !== 'of',
  )
  if (office < 0) return 0
  const given = words.findIndex((word, at) => at > office + 2 && GIVEN_NAMES.has(word.norm))
  return given > 0 && given < words.length - 1 ? given : 0
}

const RANKS_OF_BODIES = new Set(
  'general chief private major deputy queen king prince princess sister father lord lady director attorney justice leader private'.split(
    ' ',
  ),
)

/** 'Australian Ana Ruiz', 'Republican Bo Lee': how many words in front of a given name say only what the person is. */
function findOrigin(words: readonly Token[]): number {
  let at = 0
  while (at < words.length - 2 && PEOPLE_ADJECTIVES.has(words[at]!.norm)) at++
  if (at === 0 || words.length - at > 4 || !GIVEN_NAMES.has(words[at]!.norm)) return 0
  // 'British Victoria Station' and 'French Charlotte Island' are no people.
  return words
    .slice(at)
    .some(({ norm }) => PLACE_ENDS.has(norm) || ORGANIZATION_ENDS.has(norm) || norm === 'of')
    ? 0
    : at
}

/** 'Aldmoor Prime Minister' without a name after it: a place and a title. A single title there is a surname. */
function cutLastTitle(words: readonly Token[], run: NameRun, isAbout: readonly boolean[]): TitledRun {
  let begin = words.length
  while (begin > 0 && isAbout[begin - 1]) begin--
  if (words.length - begin < 2) {
    const adjective = PEOPLE_ADJECTIVES.has(words[begin - 1]?.norm ?? '')
    const country = PLACES.has(
      words
        .slice(0, begin)
        .map((word) => word.norm)
        .join(' '),
    )
    if (!country && (!adjective || words.length > 2)) return { before: null, title: null, name: run }
  }
  return {
    before: null,
    title: { from: run.from + begin, to: run.to },
    name: begin > 0 ? { from: run.from, to: run.from + begin } : null,
  }
}

function isOfficeAt(words: readonly Token[], at: number): boolean {
  const pair = (from: number): boolean =>
    words[from + 1]?.norm === 'of' && OFFICES.has(`${words[from]!.norm} ${words[from + 2]?.norm ?? ''}`)
  return pair(at) || (at >= 1 && pair(at - 1)) || (at >= 2 && pair(at - 2))
}

/** Counts as title only in front of a title: 'Foreign' in 'Foreign Minister', not in 'Foreign Office'. */
function isModifier(words: readonly Token[], isTitle: readonly boolean[], at: number): boolean {
  if (!TITLE_MODIFIERS.has(bare(words[at]!)) && words[at]!.norm !== '.' && words[at]!.norm !== '-')
    return false
  let next = at + 1
  while (next < words.length && (TITLE_MODIFIERS.has(bare(words[next]!)) || /^[.-]$/.test(words[next]!.norm)))
    next++
  return isTitle[next] === true
}

/**
 * The role in front of a name, capitalised title and small words together: 'Aldmoor police spokesman Sgt.'.
 * Null when the word right before the name is no role.
 */
export function findRoleBefore(
  read: ReadText,
  sentence: Sentence,
  title: NameRun | null,
  name: NameRun,
): Span | null {
  const end = name.from
  let begin = title ? title.from : end
  // 'the group's director, Rami Ruiz, said': a comma between, and one after.
  let stop = begin
  if (
    !title &&
    read.tokens[begin - 1]?.norm === ',' &&
    begin - 1 > sentence.from &&
    closes(read, sentence, name.to)
  ) {
    begin--
    stop = begin
  }
  const nearest = read.tokens[begin - 1]
  if (
    !title &&
    !(nearest && begin > sentence.from && isRole(nearest) && /^(?:NOUN|PROPN)$/.test(nearest.tag))
  )
    return null
  begin = beginOfRole(read, sentence, begin, { end, title: title !== null })
  // A possessive or hyphen alone is no beginning.
  while (begin < stop && /^(?:'s|'|-)$/.test(read.tokens[begin]!.norm)) begin++
  // 'his four-year-old son': the number is left outside, so the age goes with it.
  if (
    /^(?:year|month|week|day)$/.test(read.tokens[begin]?.norm ?? '') &&
    read.tokens[begin + 1]?.norm === '-'
  )
    while (begin < stop && /^(?:year|month|week|day|old|-)$/.test(read.tokens[begin]!.norm)) begin++
  if (begin >= stop && !title) return null
  const last = read.tokens[(title ? title.to : stop) - 1]!
  return { start: read.tokens[begin]!.start, end: last.end }
}

/** Walks left from the word right before the name, as far as the words can belong to the role. */
function beginOfRole(
  read: ReadText,
  sentence: Sentence,
  from: number,
  { end, title }: { end: number; title: boolean },
): number {
  let begin = from
  // Behind a title plain words count only when a role or a name follows further left: 'Aldmoor fire chief Capt.'.
  let sure = from
  let role = false
  while (begin > sentence.from && end - begin < LONGEST_ROLE_BEFORE && isPartOfRole(read, begin - 1)) {
    begin--
    const token = read.tokens[begin]!
    if (isRole(token)) role = true
    if (role || !title || isCapitalised(read.text, token) || ROLE_PARTICIPLES.has(token.norm)) sure = begin
  }
  return sure
}

function closes(read: ReadText, sentence: Sentence, at: number): boolean {
  return at < sentence.to && /^[,.)]$/.test(read.tokens[at]!.norm)
}

/** A noun for what one person does. */
function isRole(token: Token): boolean {
  return (
    // Capitalised, 'Boatman' is a surname and 'Batman' a name; 'boatman' is a trade.
    (ROLES.has(token.lemma) || (token.tag !== 'PROPN' && ROLE_ENDING.test(token.lemma))) &&
    // One name has one holder: 'officials' before it or after it are others.
    (token.lemma === token.norm || !/(?:[^s]s|men|people)$/.test(token.norm)) &&
    token.tag !== 'VERB' &&
    token.tag !== 'AUX'
  )
}

const ROLE_PARTICIPLES = new Set([
  'retired',
  'elected',
  'appointed',
  'based',
  'acting',
  'managing',
  'exiled',
  'former',
  'then',
  'opposition',
])

function isPartOfRole(read: ReadText, at: number): boolean {
  const token = read.tokens[at]!
  // 'the Post quotes chief Ruiz': the tagger takes such verbs for nouns.
  if (
    CALENDAR.has(token.norm) ||
    /^(?:quotes|says|cites|reports|tells|adds|stars|unnamed|many|several|other|such)$/.test(token.norm)
  )
    return false
  if (ROLE_PARTICIPLES.has(token.norm)) return true
  // 'Ruiz grilled manager Lee': a past tense the tagger took for an adjective ends the role.
  if (/[a-z]ed$/.test(token.norm) && !isCapitalised(read.text, token) && read.tokens[at - 1]?.norm !== '-')
    return false
  if (token.norm === '-' || token.norm === "'s" || token.norm === '&') return true
  if (token.norm === '.') return token.start === read.tokens[at - 1]?.end
  return /^(?:NOUN|PROPN|ADJ)$/.test(token.tag) || (isCapitalised(read.text, token) && token.tag === 'VERB')
}

/**
 * The role after a name, in apposition: ', director of the River Authority,', ', who runs the authority,',
 * '(director of …)'. Without article; null when there is none.
 */
export function findRoleAfter(read: ReadText, sentence: Sentence, name: NameRun): Span | null {
  const { tokens } = read
  let at = name.to
  // ', 54,' is an age between name and role.
  if (tokens[at]?.norm === ',' && tokens[at + 1]?.tag === 'NUM' && tokens[at + 2]?.norm === ',') at += 2
  const opener = tokens[at]
  if (!opener || at >= sentence.to || (opener.norm !== ',' && opener.norm !== '(')) return null
  at++
  if (tokens[at]?.norm === 'who') return clauseFrom(read, sentence, at)
  if (/^(?:a|an|the|its|his|her|their|one)$/.test(tokens[at]?.norm ?? '')) at++
  const from = at
  let role = false
  let bound = false // past the first 'of', 'at', 'for': what follows belongs to the role
  while (at < sentence.to && at - from < LONGEST_ROLE_AFTER) {
    const token = tokens[at]!
    if (/^[,;:.()\]"—–]$/.test(token.norm) || /^(?:who|which|and|that)$/.test(token.norm)) break
    const participle = /(?:ed|ing)$/.test(token.norm) || ROLE_PARTICIPLES.has(token.norm)
    // 'Aldmoor, officials said': a clause of its own, not a role of Aldmoor.
    if (token.tag === 'AUX' || (token.tag === 'VERB' && !participle && !isCapitalised(read.text, token)))
      return null
    if (isRole(token)) role = true
    else if (!role && /^(?:ADP|PRON|SCONJ|CCONJ|ADV)$/.test(token.tag)) return null
    if (token.tag === 'ADP') bound = true
    // ', Mayor Ruiz' is the next of a list, not a role of the first.
    const next = tokens[at + 1]
    if (
      role &&
      !bound &&
      TITLES.has(bare(token)) &&
      next &&
      at + 1 < sentence.to &&
      isCapitalised(read.text, next)
    )
      return null
    at++
  }
  if (!role || at === from) return null
  // ', head of the council, Ana Ruiz,' tells what Ana Ruiz is, not what stood before.
  const next = tokens[at + 1]
  const another = tokens[at]?.norm === ',' && next && at + 1 < sentence.to && isCapitalised(read.text, next)
  if (another && !CALENDAR.has(next.norm) && !GIVEN_NAMES.has(tokens[name.from]!.norm)) return null
  return { start: tokens[from]!.start, end: tokens[at - 1]!.end }
}

/** ', who runs the authority,': up to the next comma or full stop. */
function clauseFrom(read: ReadText, sentence: Sentence, from: number): Span | null {
  let at = from
  while (
    at < sentence.to &&
    at - from < LONGEST_ROLE_AFTER &&
    !/^(?:[,;:.()"—–]|and|but)$/.test(read.tokens[at]!.norm)
  )
    at++
  const says = read.tokens[from + 1]
  // What somebody does for a living is told in the present tense of a few verbs.
  if (
    !says ||
    !/^(?:runs|heads|leads|chairs|directs|founded|represents|owns|edits|teaches|studies|works)$/.test(
      says.norm,
    )
  )
    return null
  return { start: read.tokens[from]!.start, end: read.tokens[at - 1]!.end }
}
