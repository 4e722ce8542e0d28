import type { Sentence, Token } from '../model/language.js'
import type { Span } from '../model/span.js'
import { isCapitalised } from './casing.js'
import { CALENDAR } from './en/function-words.js'
import { GIVEN_NAMES } from './en/given-names.js'
import { ROLE_ENDING, ROLES, TITLES } from './en/titles.js'
import type { NameRun } from './name-runs.js'
import type { ReadText } from './read-text.js'
import { bare } from './split-titles.js'

/** How many words a role before a name may have. */
const LONGEST_ROLE_BEFORE = 9
/** How many words a role after a name may have. */
const LONGEST_ROLE_AFTER = 24

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
    // Capitalised, 'Boatman' is a surname and 'Weirman' a name; 'boatman' is a trade.
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
    // ', citing an official': what the bearer of the name, or somebody else, does to one. 'Visiting professor' goes on.
    if (!role && /ing$/.test(token.norm) && tokens[at + 1]?.tag === 'DET') return null
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
