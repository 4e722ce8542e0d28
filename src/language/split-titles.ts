import type { Token } from '../model/language.js'
import { GIVEN_NAMES } from './en/given-names.js'
import { ORGANIZATION_ENDS } from './en/organizations.js'
import { OUTLET_ENDS } from './en/outlets.js'
import { PEOPLE_ADJECTIVES } from './en/peoples.js'
import { PLACE_ENDS, PLACES } from './en/places.js'
import { TITLE_MODIFIERS, TITLES } from './en/titles.js'
import { type NameRun, OFFICES } from './name-runs.js'
import type { ReadText } from './read-text.js'

/** A stretch cut into what stands before the name, its title and the name. Token indices; each part may be empty. */
export interface TitledRun {
  /** A name of its own in front of the title: 'Aldmoor' in 'Aldmoor Mayor Ruiz'. */
  before: NameRun | null
  title: NameRun | null
  name: NameRun | null
}

/** A word as the lists of titles have it. */
export const bare = (token: Token): string =>
  token.norm.endsWith('.') ? token.norm.slice(0, -1) : token.norm

/**
 * Cuts titles off a capitalised stretch. A title in the last place is a surname, unless the stretch holds
 * nothing but titles: then nobody is named.
 */
export function splitTitles(read: ReadText, run: NameRun): TitledRun {
  const whole = { before: null, title: null, name: run }
  if (run.to - run.from === 1)
    return TITLES.has(bare(read.tokens[run.from]!)) ? { before: null, title: run, name: null } : whole
  const words = read.tokens.slice(run.from, run.to)
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
