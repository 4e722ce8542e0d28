import type { Sentence, Token } from '../model/language.js'
import { isDomain } from '../model/outlet-names.js'
import { type CaseCounts, isAcronym, isCapitalised, isInCapitals, isInitial } from './casing.js'
import { isSmallLetter } from './character-kinds.js'
import { CALENDAR, FUNCTION_WORDS, NO_NAMES } from './en/function-words.js'
import { GIVEN_NAMES } from './en/given-names.js'
import { HEADS_OF, HEADS_WITH_AND, ORGANIZATION_ENDS, OWNED, OWNERS } from './en/organizations.js'
import { OUTLETS } from './en/outlets.js'
import { PEOPLE_ADJECTIVES } from './en/peoples.js'
import { PLACE_ENDS, PLACES } from './en/places.js'
import { ROLE_ENDING, ROLES, TITLES } from './en/titles.js'
import {
  afterHyphen,
  afterNumber,
  afterOffice,
  afterPlainAnd,
  afterVersus,
  isDesignation,
} from './name-tails.js'
import type { ReadText } from './read-text.js'
import { hasShape, listShapes } from './word-shapes.js'

/** Tokens from..to of one capitalised stretch: titles, adjectives of country and names still together. */
export interface NameRun {
  from: number
  to: number
}

/*
 * Where a capitalised stretch begins and how far it reaches. Tags are not asked for the reach: the tagger errs on
 * names more than anywhere, while capitals and a few linking words ('of', 'de', a hyphen) hardly do. Tags and the
 * dictionary are asked only where a capital proves nothing, at the beginning of a sentence.
 */

/** Longer stretches are lists of capitals, not names. Tokens. */
const LONGEST_RUN = 16

const PARTICLES = new Set(
  'de en del della di da do dos das du la las los le der den van von zu bin ibn bint abu al el ul ad e y ter ten af'.split(
    ' ',
  ),
)
/** Particles that also begin a name in the middle of a sentence: 'Mayor de Ruiz'. */
const LEADING = new Set('de van von bin ibn di da del al el abu'.split(' '))
const HYPHENATED = new Set('al el as ash an ar at ad az abd ul'.split(' '))
const AFTER_COMMA = new Set('jr jr. sr sr. inc inc. ltd ltd. llc'.split(' '))
const ABBREVIATED = new Set(
  'maj gen col lt capt sgt cpl rep sen gov rev prof dr mr mrs ms st jr sr inc corp co ltd bros hon adm brig cmdr supt det insp pres mt ft pvt fr'.split(
    ' ',
  ),
)

/** The capitalised stretches of one sentence in normal case, in reading order. */
export function listRuns(read: ReadText, sentence: Sentence, counts: CaseCounts): NameRun[] {
  const runs: NameRun[] = []
  let i = sentence.from
  while (i < sentence.to) {
    if (!beginsRun(read, sentence, i, counts)) {
      i++
      continue
    }
    const to = endOfRun(read, sentence, i)
    runs.push(...splitAtBody(read, { from: i, to }))
    i = Math.max(to, i + 1)
  }
  return runs
}

/** Words of a body and a person at least. */
const LEAST_WITH_PERSON = 4

/** 'Aldmoor River Institute Ana Ruiz': a body and a person of it, without a comma. */
function splitAtBody(read: ReadText, run: NameRun): NameRun[] {
  if (run.to - run.from < LEAST_WITH_PERSON) return [run]
  const words = read.tokens.slice(run.from, run.to).map((token) => token.norm)
  // 'Director of Boats and Stores Ana Ruiz': an office, not a body.
  if (words.some((word, at) => TITLES.has(word) && words[at + 1] === 'of')) return [run]
  for (let at = words.length - 3; at >= 1; at--) {
    // A given name, or an initial in the middle, shows the person.
    const person = GIVEN_NAMES.has(words[at + 1]!) || /^\p{L}\.?$/u.test(words[at + 2]!)
    if (!ORGANIZATION_ENDS.has(words[at]!) || !person) continue
    const rest = words.slice(at + 1)
    if (rest.some((word) => ORGANIZATION_ENDS.has(word) || PLACE_ENDS.has(word) || word === 'of'))
      return [run]
    return [
      { from: run.from, to: run.from + at + 1 },
      { from: run.from + at + 1, to: run.to },
    ]
  }
  return [run]
}

/** 'Pro-Ruiz' is about Ruiz. */
const ABOUT_A_NAME = new Set('pro anti ex non post pre former then'.split(' '))

function beginsRun(read: ReadText, sentence: Sentence, index: number, counts: CaseCounts): boolean {
  const token = read.tokens[index]!
  if (isMark(read.text, token) || isPlainSmall(read.text, token) || ABOUT_A_NAME.has(token.norm)) return false
  if (isDesignation(read, sentence, index)) return true
  if (!isNameWord(read, token))
    return startsWithParticle(read, sentence, index) || startsWithSmallWord(read, sentence, index)
  return !isInitial(read, sentence, index) || isNameThoughInitial(read, sentence, index, counts)
}

/** Longer than any word in small letters that leads a name ('abdul-Ruiz', 'ibn Moss'), in code units. */
const LONGEST_LEAD = 4
const LEADS: ReadonlySet<string> = new Set([...HYPHENATED, ...LEADING])
const LEAD_SHAPES = listShapes(LEADS)

/** One of the marks that stand before the digits in ASCII: nearly all that are no word. */
const isMark = (text: string, { start, end }: Token): boolean =>
  end - start === 1 && text.charCodeAt(start) < ZERO
const ZERO = '0'.charCodeAt(0)

/** A word of plain small letters that leads no name: most words of a sentence, told with one look at a list or none. */
function isPlainSmall(text: string, { start, end, norm }: Token): boolean {
  for (let at = start; at < end; at++) if (!isSmallLetter(text.charCodeAt(at))) return false
  return end - start > LONGEST_LEAD || !hasShape(LEAD_SHAPES, norm) || !LEADS.has(norm)
}

const SMALL_WORDS = new Set('near first second third two three four seven all over under inside'.split(' '))

/** 'Near-Earth Object', 'Seven Weirs': of words that otherwise begin no name only these few lead one, and only where nothing else asks for the capital. */
function startsWithSmallWord(read: ReadText, sentence: Sentence, index: number): boolean {
  const token = read.tokens[index]!
  if (!isCapitalised(read.text, token) || !SMALL_WORDS.has(token.norm)) return false
  if (isInitial(read, sentence, index)) return false
  const next = read.tokens[index + 1]
  if (!next || index + 1 >= sentence.to) return false
  const behind = next.norm === '-' ? read.tokens[index + 2] : next
  return behind !== undefined && behind.end <= sentence.end && isNameWord(read, behind)
}

/** A capitalised word that can stand in a name. */
export function isNameWord(read: ReadText, token: Token): boolean {
  if (isSmallOutlet(token.norm)) return true
  return (
    isCapitalised(read.text, token) &&
    !CALENDAR.has(token.norm) &&
    !NO_NAMES.has(token.norm) &&
    !token.norm.includes('$') &&
    !isShouted(read, token) &&
    !isNumbered(read, token) &&
    (!FUNCTION_WORDS.has(token.norm) || isWrittenOut(read, token))
  )
}

/** 'Gate No. 3' is the third of some gates: a thing with a number, no name. */
function isNumbered(read: ReadText, token: Token): boolean {
  const after = read.text.slice(token.end, token.end + 8)
  if (token.norm === 'no' || token.norm === 'no.') return /^\.?\s*\d/.test(after)
  return after.includes('No') && /^\s+No\.?\s*\d/.test(after) && read.isWord(token.norm)
}

/** 'a HUGE dam': a plain word in capitals for its weight. Short ones may be acronyms that spell a word. */
function isShouted(read: ReadText, token: Token): boolean {
  if (token.end - token.start < 4 || !isInCapitals(read.text, token)) return false
  return (
    /^\p{L}+$/u.test(read.text.slice(token.start, token.end)) &&
    !PLACES.has(token.norm) &&
    read.isWord(token.norm)
  )
}

/** 'US', 'IS' and 'WHO' may be capitals of their own; 'Us' and 'Is' are words. The tags have told the name from the cry. */
const isWrittenOut = (read: ReadText, token: Token): boolean =>
  (token.norm === 'us' || (token.tag === 'PROPN' && (token.norm === 'is' || token.norm === 'who'))) &&
  read.text.slice(token.start, token.end) === token.norm.toUpperCase()

/** Sites that write themselves without a capital: known ones with a digit, and addresses. */
const isSmallOutlet = (norm: string): boolean =>
  (hasShape(NUMBERED_SHAPES, norm) && NUMBERED_OUTLETS.has(norm)) ||
  (norm.length > 5 && norm.includes('.') && /[a-z\d]\.[a-z]/.test(norm) && isDomain(norm))

const NUMBERED_OUTLETS: ReadonlySet<string> = new Set([...OUTLETS].filter((name) => /\d/.test(name)))
const NUMBERED_SHAPES = listShapes(NUMBERED_OUTLETS)

/** 'al-Ruiz', 'van Dam' in the middle of a sentence, where only the second word is capitalised. */
function startsWithParticle(read: ReadText, sentence: Sentence, index: number): boolean {
  const [token, next, after] = [read.tokens[index]!, read.tokens[index + 1], read.tokens[index + 2]]
  if (!next || index + 1 >= sentence.to) return false
  if (HYPHENATED.has(token.norm) && next.norm === '-' && next.start === token.end)
    return (
      after !== undefined && index + 2 < sentence.to && after.start === next.end && isNameWord(read, after)
    )
  if (!LEADING.has(token.norm) || !isNameWord(read, next)) return false
  const before = read.tokens[index - 1]
  return index === sentence.from || before?.tag !== 'DET'
}

const NEVER = { capital: 0, small: 0 }

/** A first word is capitalised anyway: a name only when something else says so. */
function isNameThoughInitial(read: ReadText, sentence: Sentence, index: number, counts: CaseCounts): boolean {
  const token = read.tokens[index]!
  const { norm, lemma, tag } = token
  const word = read.text.slice(token.start, token.end)
  if (isAcronym(word) && !isShouted(read, token)) return true
  // The report itself is the best witness: capitalised in mid-sentence more often than small means a name.
  const title = norm.replace('.', '')
  const next = read.tokens[index + 1]
  const isName = (at: number): boolean => at < sentence.to && isNameWord(read, read.tokens[at]!)
  if (afterVersus(read, index + 1, sentence.to, isName) > index + 1) return true
  const named = next !== undefined && isName(index + 1)
  // 'Secretary of State Ana Ruiz' opens a sentence.
  if (isOffice(read, index, index + 1)) return true
  const { capital: seen, small: seenSmall } = counts.get(norm) ?? NEVER
  // 'People saw it' is no name although 'People's Party' stands elsewhere: a plural noun needs more.
  if (seen > seenSmall) return tag !== 'NOUN' || named || (lemma === norm && norm !== 'people')
  if (PLACES.has(norm) || PEOPLE_ADJECTIVES.has(norm)) return true
  if (named && TITLES.has(title)) return true
  if (ROLES.has(lemma) || ROLE_ENDING.test(lemma)) return false
  // Of an unknown word the capital is the best evidence there is; a plain one needs a name behind it.
  if (!read.isWord(norm) && !read.isWord(norm.replace(/e?s$/, '')))
    return seenSmall === 0 && !/(?:ly|ologists?|ers)$/.test(norm)
  if (!named || seenSmall > 0) return false
  return (
    GIVEN_NAMES.has(norm) ||
    ((tag === 'PROPN' || tag === 'NOUN') && lemma === norm && !/(?:ing|ed|ly)$/.test(norm))
  )
}

/** Index after the last token of the stretch that begins at `from`. */
function endOfRun(read: ReadText, sentence: Sentence, from: number): number {
  const limit = Math.min(sentence.to, from + LONGEST_RUN)
  let to = from
  // What the first step absorbs is the word, or the particle and the word behind it.
  if (isDesignation(read, sentence, from)) return from + 2
  if (isCapitalised(read.text, read.tokens[from]!) || isSmallOutlet(read.tokens[from]!.norm)) to = from + 1
  else to = read.tokens[from + 1]!.norm === '-' ? from + 3 : from + 2
  for (;;) {
    const next = absorb(read, from, to, limit)
    if (next === to) return to
    to = next
  }
}

/** The stretch with what comes next, or as it was when it ends here. */
function absorb(read: ReadText, from: number, to: number, limit: number): number {
  const { tokens } = read
  const last = tokens[to - 1]!
  const next = tokens[to]
  if (!next || to >= limit) return to
  const isName = (at: number): boolean => at < limit && isNameWord(read, tokens[at]!)
  const touches = (at: number): boolean => tokens[at]!.start === tokens[at - 1]!.end

  const versus = afterVersus(read, to, limit, isName)
  if (versus > to) return versus
  if (isName(to)) return touches(to) && last.norm !== '-' && !last.norm.endsWith('.') ? to : to + 1
  const number = afterNumber(read, to, limit)
  if (number > to) return number
  // A full stop goes on with a name after an initial or title, never at the sentence's end.
  if (next.norm === '.' && touches(to))
    return to + 1 < limit && (last.end - last.start === 1 || ABBREVIATED.has(last.norm)) ? to + 1 : to
  if (next.norm === '-' && touches(to) && to + 1 < limit && touches(to + 1)) {
    if (isName(to + 1)) return to + 2
    const syllable = afterHyphen(read, from, to, limit, isName)
    if (syllable > to) return syllable
    const particle = HYPHENATED.has(tokens[to + 1]!.norm) && tokens[to + 2]?.norm === '-' && isName(to + 3)
    return particle ? to + 4 : to
  }
  if (PARTICLES.has(next.norm)) return afterParticles(read, to, limit)
  if (HYPHENATED.has(next.norm) && tokens[to + 1]?.norm === '-' && isName(to + 2)) return to + 3
  if (next.norm === 'of' || next.norm === 'for') return afterOf(read, from, to, limit)
  // 'Moss & Lee' is one firm; 'Moss and Lee' are two people unless the name began as a ministry's does.
  if (next.norm === '&' && isName(to + 1)) return to + 2
  if (next.norm === 'and' && isName(to + 1))
    return joinsWithAnd(read, from, to) ? to + 2 : afterPlainAnd(read, to, limit, isName)
  if (next.norm === "'s" || next.norm === "'")
    return isName(to + 1) &&
      (OWNERS.has(last.norm.replace(/s$/, '')) || OWNERS.has(last.norm) || OWNED.has(tokens[to + 1]!.norm))
      ? to + 2
      : to
  if (next.norm === ',' && to + 1 < limit && AFTER_COMMA.has(tokens[to + 1]!.norm)) return to + 2
  return to
}

/** 'Ana de la Ruiz': up to three particles, then a name. */
function afterParticles(read: ReadText, to: number, limit: number): number {
  let at = to
  while (at < limit && at - to < 3 && (PARTICLES.has(read.tokens[at]!.norm) || read.tokens[at]!.norm === '-'))
    at++
  return at < limit && isNameWord(read, read.tokens[at]!) ? at + 1 : to
}

/** 'Institute of Rivers' is one name; 'Ruiz of Aldmoor' and 'Mayor of Aldmoor' are two. */
function afterOf(read: ReadText, from: number, to: number, limit: number): number {
  const { tokens } = read
  const heads = tokens.slice(from, to).map((token) => token.norm)
  const last = heads.at(-1)!
  const joined =
    tokens[to]!.norm === 'of'
      ? HEADS_OF.has(last) || ORGANIZATION_ENDS.has(last) || isOffice(read, from, to)
      : heads.some((head) => HEADS_OF.has(head) || ORGANIZATION_ENDS.has(head))
  if (!joined) return afterOffice(read, to, limit)
  const at = /^(?:the|an?)$/.test(tokens[to + 1]?.norm ?? '') ? to + 2 : to + 1
  return at < limit && isNameWord(read, tokens[at]!) ? at + 1 : to
}

/** 'Secretary of State', 'Chief of Staff': of a title, the 'of' is part. */
function isOffice(read: ReadText, _from: number, to: number): boolean {
  const head = read.tokens[to - 1]!.norm
  const of = read.tokens[to + 1]?.norm ?? ''
  return OFFICES.has(`${head} ${of}`)
}
export const OFFICES: ReadonlySet<string> = new Set([
  'secretary state',
  'secretary defense',
  'secretary defence',
  'chief staff',
  'chiefs staff',
])

function joinsWithAnd(read: ReadText, from: number, to: number): boolean {
  const words = read.tokens.slice(from, to).map((token) => token.norm)
  return (
    words.some((word) => HEADS_WITH_AND.has(word)) && words.some((word) => word === 'of' || word === 'for')
  )
}
