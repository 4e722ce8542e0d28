import {
  DAY_PARTS,
  DECADES,
  MONTHS,
  NAMED_DAY_STARTS,
  OFTEN,
  PHASES,
  SEASONS,
  TIME_UNITS,
  WEEKDAYS,
  WHICH,
} from '../en/calendar.js'
import { FEW, MULTIPLIERS, SMALL_NUMBERS, SMALL_ORDINALS } from '../en/numbers.js'
import type { Piece } from '../pieces.js'
import { hasShape, listShapes } from '../word-shapes.js'
import { readNamedDay } from './read-named-day.js'

/** Words that tell a time, or a part of one, wherever they stand. */
const TELLING: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  ...WHICH.keys(),
  ...PHASES.keys(),
  ...SEASONS.keys(),
  ...DAY_PARTS.keys(),
  ...OFTEN.keys(),
  ...DECADES.keys(),
  ...TIME_UNITS.keys(),
  ...SMALL_NUMBERS.keys(),
  ...SMALL_ORDINALS.keys(),
  ...FEW.keys(),
  ...'same bi semi weekday rest remainder remaining half quarter noon midday noonish noontime midnight today tomorrow yesterday tonight later earlier eod eow eom eoy weekdays tonite overnight every each once q h w now present moment time'.split(
    ' ',
  ),
])

const TELLING_SHAPES = listShapes([...TELLING, ...NAMED_DAY_STARTS])

/** Words that lead to a time: a moment may begin with them where one of the telling ones stands close behind. */
const LEADING =
  'the a an that into in at on from between since before after until till by as no prior starting beginning through right within'.split(
    ' ',
  )

/** Of the telling words, those that tell only behind another: 'the day before', 'at the moment'. */
const NEVER_FIRST: ReadonlySet<string> = new Set(
  [...TIME_UNITS.keys(), ...'same present moment time seconds'.split(' ')].filter(
    (word) => word !== 'week' && word !== 'h' && word !== 'second' && word !== 'quarter',
  ),
)

/** Parts of a stretch, as nouns. */
const NOUNS = 'beginning start middle end rest remainder remaining'.split(' ')

/** How a moment may begin with a word; of the rest of the words, most of a text, one look-up says that none does. */
type Role = 'leads' | 'begins' | 'named' | 'month' | 'number' | 'ordinal' | 'which' | 'part' | 'noun' | 'week'
const rolesOf = (words: Iterable<string>, role: Role): [string, Role][] =>
  [...words].map((word) => [word, role])
const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...rolesOf(NAMED_DAY_STARTS, 'named'),
  ...rolesOf(
    [...TELLING].filter((word) => !NEVER_FIRST.has(word)),
    'begins',
  ),
  ...rolesOf(SMALL_NUMBERS.keys(), 'number'),
  ...rolesOf(SMALL_ORDINALS.keys(), 'ordinal'),
  ...rolesOf(WHICH.keys(), 'which'),
  ...rolesOf(DAY_PARTS.keys(), 'part'),
  ...rolesOf(NOUNS, 'noun'),
  ...rolesOf(LEADING, 'leads'),
  ['month', 'month'],
  ['week', 'week'],
])
const SHAPES = listShapes(ROLES.keys())

/** How close a telling word stands behind one that leads, in pieces: 'as early as 7', 'prior to the 1980s'. */
const CLOSE = 3

/** Cheap, for it is asked of every piece of a report; it may say yes to what is no moment, never no to one. */
export function mayBegin(p: readonly Piece[], at: number): boolean {
  const { text, kind } = p[at]!
  if (kind === 'digits') return mayBeginDigits(p, at)
  // "'80s".
  if (kind === 'sign') return text === "'" && p[at + 1]?.kind === 'digits'
  if (!hasShape(SHAPES, text)) return false
  switch (ROLES.get(text)) {
    case undefined:
      return false
    case 'leads':
      return mayLead(p, at, text)
    case 'begins':
      return true
    case 'named':
      return readNamedDay(p, at) !== null
    case 'month':
      return p[at + 1]?.text === 'of' && MONTHS.has(p[at + 2]?.text ?? '')
    case 'number':
      return p[at + 1]?.text !== 'of' && mayGoOn(p, at)
    case 'ordinal':
      return mayGoOn(p, at)
    case 'which':
      return tells(p, at + 1)
    case 'noun':
      return p[at + 1]?.text === 'of'
    case 'part':
      return BESIDE_PART.has(p[at + 1]?.text ?? '')
    case 'week':
      return p[at + 1]?.kind === 'digits' || BESIDE_WEEK.has(p[at + 1]?.text ?? '')
  }
}

const BESIDE_PART: ReadonlySet<string> = new Set('of at around about'.split(' '))
const BESIDE_WEEK: ReadonlySet<string> = new Set('of commencing beginning starting before after'.split(' '))

/** Words that may go on with a time behind a number of one to three digits. */
const AFTER_DIGITS: ReadonlySet<string> = new Set([
  ...TELLING,
  ...MULTIPLIERS.keys(),
  ...'am pm a p st nd rd th o oclock of to until till til through thru and past after before ish on in at s bc bce ad more full whole calendar consecutive straight minutes min mins'.split(
    ' ',
  ),
])
const BEFORE_HOUR: ReadonlySet<string> = new Set('at around about from between by to on the this'.split(' '))

function mayBeginDigits(p: readonly Piece[], at: number): boolean {
  return p[at]!.text.length > 2 || mayGoOn(p, at)
}

/** May a time go on behind a number? */
function mayGoOn(p: readonly Piece[], at: number): boolean {
  const next = p[at + 1]
  if (next === undefined) return true
  if (next.kind === 'sign') return next.text !== '%' && next.text !== '"'
  return next.kind === 'digits' || AFTER_DIGITS.has(next.text) || BEFORE_HOUR.has(p[at - 1]?.text ?? '')
}

/** What 'a' may stand before: 'a day earlier', 'a few weeks ago', 'a quarter past four', 'a hundred years ago'. */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...TIME_UNITS.keys(),
  ...FEW.keys(),
  ...MULTIPLIERS.keys(),
  ...'quarter half few'.split(' '),
])

function mayLead(p: readonly Piece[], at: number, text: string): boolean {
  const next = p[at + 1]
  if (next === undefined) return false
  switch (text) {
    case 'a':
    case 'an':
      return AFTER_ARTICLE.has(next.text)
    case 'on':
      return next.text === 'or'
    case 'the':
      return next.text === "'" || (tells(p, at + 1) && !isNounAlone(p, at))
    case 'in':
    case 'within':
      return next.text === 'the' ? tells(p, at + 2) : isCountOfTime(p, at + 1)
    case 'no':
      return next.text === 'later' || next.text === 'earlier' || next.text === 'sooner'
  }
  for (let i = at + 1; i <= at + CLOSE && i < p.length; i++) if (tells(p, i)) return true
  return false
}

/** How far behind 'in' the unit of 'in two and a half weeks' may stand, in pieces. */
const UNIT_AHEAD = 8

/** Does a number stand here and a unit of time close behind it? */
function isCountOfTime(p: readonly Piece[], at: number): boolean {
  const { kind, text } = p[at]!
  if (
    kind !== 'digits' &&
    !(
      SMALL_NUMBERS.has(text) ||
      AFTER_ARTICLE.has(text) ||
      text === 'a' ||
      text === 'an' ||
      text === 'several'
    )
  )
    return false
  for (let i = at; i < at + UNIT_AHEAD && i < p.length; i++) if (TIME_UNITS.has(p[i]!.text)) return true
  return false
}

/** 'The end of the week' begins with its noun, 'the end of the day' with its article: that is one point of time. */
function isNounAlone(p: readonly Piece[], at: number): boolean {
  const noun = p[at + 1]!.text
  if (noun === 'eow' || noun === 'eom' || noun === 'eoy') return true
  if (ROLES.get(noun) !== 'noun' || p[at + 2]?.text !== 'of') return false
  const day = p[at + 3]?.text === 'the' || p[at + 3]?.text === 'this' ? at + 4 : at + 3
  const word = p[day]?.text ?? ''
  return !/^(?:day|today|tomorrow|yesterday)$/.test(word) && !WEEKDAYS.has(word)
}

/** 'Black', 'new' and 'president' open the names of days, and mostly something else. */
function tells(p: readonly Piece[], at: number): boolean {
  const piece = p[at]
  if (piece === undefined) return false
  const { text, kind } = piece
  if (kind === 'digits') return true
  if (!hasShape(TELLING_SHAPES, text)) return false
  if (TELLING.has(text)) return true
  return NAMED_DAY_STARTS.has(text) && readNamedDay(p, at) !== null
}
