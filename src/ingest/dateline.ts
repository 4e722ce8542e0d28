import type { Span } from '../model/span.js'
import { DAY_AND_MONTH, findDate } from './date.js'
import { findOutletName } from './outlets.js'

/** The prefix before a story's first sentence: 'LUND, Oct 17 (Reuters) - '. Offsets count from the line's start. */
export interface Dateline extends Span {
  /** Whose text it says it is. */
  agency: ({ name: string } & Span) | null
  /** EDTF. */
  date: string | null
}

/** A dateline is short; what stands further in is the story. */
const REACH = 140

const CAPS = "[\\p{Lu}][\\p{Lu}.'’-]+"
const CAPITALISED = "[\\p{Lu}][\\p{L}.'’-]+"
/** 'BEIRUT', 'NEW YORK', 'LONDON/PARIS', 'MANAGUA, Nicaragua', 'ST. PAUL, Minn.' */
const CAPS_PLACE = `${CAPS}(?:[ /]${CAPS}){0,3}(?:, ?${CAPITALISED}(?: ${CAPITALISED}){0,2})?`
const WHOLLY_CAPS_PLACE = new RegExp(`^${CAPS_PLACE}$`, 'u')
/** 'Mexico City', 'Lund, Sweden' */
const PLACE = `${CAPITALISED}(?:[ /]${CAPITALISED}){0,3}(?:, ?${CAPITALISED}(?: ${CAPITALISED}){0,2})?`
const DATE = `(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?${DAY_AND_MONTH}`
const DASH = '(?:—|–|―|--?|:)'

/** '(Reuters) - ', 'LUND (AP) — ', 'Lund, Oct 17 (Foo News) -- ', 'Oct 17 (AFP) ' */
const WITH_AGENCY = new RegExp(
  `^(?:(${PLACE})?(?:,? ?${DATE})?,? ?)\\(([^()\\n]{2,40})\\)\\s{0,2}(${DASH})?\\s{0,3}(?=\\S)`,
  'u',
)
/** A word in small letters before the first bracket, as no place and no date has: 'The keeper of the weir (…)'. */
const TOLD_BEFORE = /^(?:[^(]*[ ,/])?(?!of\s)[a-z][^(]*\(/
/** 'AFP - ', 'Lund | Reuters — '; with a colon it is a headline: 'Reuters: …'. */
const BARE_AGENCY = new RegExp(
  `^(?:${PLACE} ?[|,] ?)?([\\p{Lu}][\\p{L} -]{1,30}?) ?(?:—|–|―|--?) (?=\\S)`,
  'u',
)
/** How `CAPS_DASH` begins: most lines do not, and need no look at the whole of it. */
const OPENS_IN_CAPS = /^\p{Lu}[\p{Lu}.'’-]/u
/** 'LUND — ', 'LUND, Sweden, Sept. 12 -- ' */
const CAPS_DASH = new RegExp(
  `^(?:${CAPS_PLACE})(?:,? ?${DATE})?\\s{0,2}(?:[—–―]|--)\\s{0,3}(?=["'“‘(]{0,2}[\\p{Lu}\\d])|^(?:${CAPS_PLACE})(?:,? ?${DATE})?\\s{1,2}-\\s{1,3}(?=["'“‘(]{0,2}[\\p{Lu}\\d])`,
  'u',
)
/** 'Lund, 12 March 2015 – ': the date makes up for the small letters. */
const DATE_DASH = new RegExp(
  `^(?:${PLACE},? )?${DATE}\\s{0,2}(?:[—–―:]|--?)\\s{1,3}(?=["'“‘(]{0,2}[\\p{Lu}\\d])`,
  'u',
)
/** 'LUND: ', 'Lund: ' — only at the very start of a story, before a whole sentence. */
const COLON = new RegExp(`^(${CAPITALISED}(?: ${CAPITALISED}){0,1}): (?=["'“‘]?[\\p{Lu}])`, 'u')

/** 'Mayor: dam is safe' is a headline and 'DOE: Well, I think so.' a transcript; neither is this long and told of others. */
const MIN_AFTER_COLON = 120
const SPEECH =
  /^["“‘']|(?<![\p{L}])(?:I|I'm|I’m|we|We|you|You|Well|Yeah|Yes|No|Thank|my|our|your)(?![\p{L}])/u

/** '(Reuters) - ' after a place in any spelling: 'Lund de la Ribera (Spain) (AFP) - ', 'Near Lund, Sweden (CNN) -- '. */
const ANY_PLACE_WITH_AGENCY =
  /^(\p{Lu}[^—–.!?:;"“”()\n]{1,50}(?:\([^()\n]{2,20}\) ?)?)\(([^()\n]{2,40})\)\s{0,2}(?:—|–|--?)\s{0,3}(?=\S)/u

/** Words that stand alone before a dash or colon at the start of a story and are no place. */
const LABELS =
  /^(?:UPDATED?|BREAKING|EXCLUSIVE|WATCH|NEW|LIVE|VIDEO|PHOTOS?|PICTURES?|PICTURED|OPINION|ANALYSIS|COMMENT|COLUMN|POLL|REPORTS?|REVEALED|WANTED|SPOTTED|FACTBOX|TIMELINE|EXPLAINER|INTERVIEW|REVIEW|EDITORIAL|CORRECTION|CORRECTED|NOTE|QUESTION|ANSWER|SOURCES?|EXAMPLE|ORIGINS?|CLAIM|SEE|READ|MORE|RELATED|SUMMARY|ABSTRACT|BACKGROUND|FACT|MYTH|HOST|WARNING|SPOILER)\s{0,2}[:—–-]/iu

/** First words of sentences and titles of persons: what follows is no place. */
const LEADING =
  /^(?:THE|A|AN|I|WE|IT|HE|SHE|THEY|YES|NO|OK|DEAR|EDITOR|FORMER|PRESIDENT|SENATOR|MINISTER|MAYOR|MR|MRS|MS|DR)(?![\p{L}])/iu

/** Small words inside the names of places: 'Near Lund', 'Lund de la Ribera'. */
const IN_PLACES =
  /^(?:\p{Lu}.*|de|la|le|el|al|los|las|del|da|do|dos|di|of|the|and|on|upon|sur|am|an|der|den|in|near|\(.*)$/u

/** Party and state of an American politician: 'Jane Doe (D-Ore.) — who …' is no dateline. */
const PARTY = /^(?:[RDI]|Rep|Dem)[-–.]/

/**
 * The dateline at the head of a story paragraph, or null.
 * `first` says that nothing of the story stands before it: only there are the weaker shapes trusted.
 */
export function findDateline(line: string, first: boolean): Dateline | null {
  const head = line.slice(0, REACH)
  // Asked of every report's first lines, of which hardly one has a bracket: the marks are looked for before the words.
  const hasBracket = head.includes('(')
  const agency = hasBracket && !TOLD_BEFORE.test(head) ? WITH_AGENCY.exec(head) : null
  if (agency) {
    const name = agency[2]!
    const start = head.indexOf('(') + 1
    const outlet = findOutletName(name)
    const known = outlet !== null || /^[\p{Lu}]{2,8}$/u.test(name)
    const capsPlace = agency[1] !== undefined && WHOLLY_CAPS_PLACE.test(agency[1])
    const bare = agency[1] === undefined
    // An acronym after a name in small letters is the body's own: 'River Authority (NRA) - …'.
    const sure =
      outlet?.agency === true || (known && (capsPlace || bare)) || (capsPlace && /^\p{Lu}/u.test(name))
    if (sure && !PARTY.test(name) && (agency[3] !== undefined || (outlet !== null && (bare || capsPlace)))) {
      return {
        start: 0,
        end: agency[0].length,
        agency: { name: outlet?.name ?? name, start, end: start + name.length },
        date: findDate(agency[0])?.date ?? null,
      }
    }
  }
  const loose = hasBracket && /\)\s{0,2}[—–-]/.test(head) ? ANY_PLACE_WITH_AGENCY.exec(head) : null
  const carried = loose ? findOutletName(loose[2]!) : null
  const place = loose?.[1]?.trim().split(' ') ?? []
  if (loose && carried && place.length <= 8 && place.every((word) => IN_PLACES.test(word))) {
    const start = loose[1]!.length + 1
    const named = { name: carried.name, start, end: start + loose[2]!.length }
    return { start: 0, end: loose[0].length, agency: named, date: findDate(loose[0])?.date ?? null }
  }
  // Every mark that parts a place from its story stands before a blank, or is a dash by itself.
  if (!first || !/[—–―]|--|[:-]\s/.test(head)) return null

  const bare = /[—–―-] \S/.test(head) ? BARE_AGENCY.exec(head) : null
  const outlet = bare ? findOutletName(bare[1]!) : null
  if (bare && outlet?.agency) {
    const start = bare[0].lastIndexOf(bare[1]!)
    const place = { name: outlet.name, start, end: start + bare[1]!.length }
    return { start: 0, end: bare[0].length, agency: place, date: null }
  }
  if (LABELS.test(head) || LEADING.test(head)) return null
  const dash =
    (OPENS_IN_CAPS.test(head) ? CAPS_DASH.exec(head) : null) ??
    (/\d/.test(head) ? DATE_DASH.exec(head) : null)
  // A heading set wholly in capitals is no place before a dash.
  if (dash && /\p{Ll}/u.test(line.slice(dash[0].length, dash[0].length + 200)))
    return { start: 0, end: dash[0].length, agency: null, date: findDate(dash[0])?.date ?? null }
  const colon = head.includes(': ') ? COLON.exec(head) : null
  if (
    colon &&
    findOutletName(colon[1]!) === null &&
    line.length >= MIN_AFTER_COLON &&
    endsASentence(line) &&
    !SPEECH.test(line.slice(colon[0].length, 120))
  )
    return { start: 0, end: colon[0].length, agency: null, date: null }
  return null
}

const endsASentence = (line: string): boolean => /[.!?]["'”’)\]]{0,3}$/.test(line.slice(-8))
