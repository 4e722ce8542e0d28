import type { Sentence, Token } from '../model/language.js'
import { isCapitalised } from './casing.js'
import { GIVEN_NAMES } from './en/given-names.js'
import { ORGANIZATION_ENDS, ORGANIZATIONS } from './en/organizations.js'
import { PLACES } from './en/places.js'
import { TITLES } from './en/titles.js'
import type { ReadText } from './read-text.js'

/*
 * What goes on with a name although it is no capitalised word: the number of a model, the other side of a
 * case, a syllable after a hyphen. Each function takes the end of the name so far
 * and gives the end with the tail, or the same index where there is none.
 */

/** Can the token at this index stand in a name? */
type IsName = (at: number) => boolean

/** What is numbered by its makers: the number is part of the name whatever follows. */
const NUMBERED = new Set(
  'channel radio apollo soyuz boeing airbus flight route highway formula class type mark area'.split(' '),
)

const touchesBefore = (read: ReadText, at: number): boolean =>
  read.tokens[at]?.start === read.tokens[at - 1]?.end

/** 'MiW 21', 'iWeir 6', 'Channel 4', 'Radio 6WL', 'NRA 2': up to four digits. */
export function afterNumber(read: ReadText, to: number, limit: number): number {
  const number = read.tokens[to]
  const last = read.tokens[to - 1]!
  if (!number || to >= limit || !/^\d{1,4}(?:[a-z]{1,2})?$/.test(number.norm)) return to
  const next = read.tokens[to + 1]
  // '3 million', '1,200', '3.5', '10-12', '20 %' count or measure.
  if (
    next &&
    (/^(?:million|billion|thousand|hundred|dozen|percent|%|per|[ap]\.?m\.?)$/.test(next.norm) ||
      next.tag === 'NUM')
  )
    return to
  if (
    next &&
    /^[,.:/-]$/.test(next.norm) &&
    /^\d/.test(read.tokens[to + 2]?.norm ?? '') &&
    next.start === number.end
  )
    return to
  if (NUMBERED.has(last.norm)) {
    // The tagger makes two of '6WL'.
    const letters =
      next &&
      to + 1 < limit &&
      next.start === number.end &&
      /^\p{Lu}{1,3}$/u.test(read.text.slice(next.start, next.end))
    return letters ? to + 2 : to + 1
  }
  const word = read.text.slice(last.start, last.end)
  const isYear = /^(?:19|20)\d\d$/.test(number.norm)
  // A capital inside a word is a maker's mark ('MiW', 'iWeir'); 'McMoss' is a surname.
  if (/\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u.test(word)) return isYear || /^Ma?c\p{Lu}/u.test(word) ? to : to + 1
  // 'NRA 2 opened' is one name; 'NRA 12 boats' may be how many boats it has.
  const counts = next !== undefined && to + 1 < limit && /^(?:NOUN|ADJ|PROPN)$/.test(next.tag)
  return /^\p{Lu}{2,4}$/u.test(word) && !PLACES.has(last.norm) && !isYear && !counts ? to + 1 : to
}

/** Does '2031 XQ' begin here: a year and two capitals by which astronomers number what they find? */
export function isDesignation(read: ReadText, sentence: Sentence, index: number): boolean {
  const year = read.tokens[index]!
  if (year.end - year.start !== 4 || !/^(?:1[89]|20)\d\d$/.test(year.norm)) return false
  const [letters, behind] = [read.tokens[index + 1], read.tokens[index + 2]]
  if (!letters || index + 1 >= sentence.to) return false
  const word = read.text.slice(letters.start, letters.end)
  if (!/^[A-Z]{2}\d{0,3}$/.test(word)) return false
  if (PLACES.has(letters.norm) || ORGANIZATIONS.has(letters.norm) || TITLES.has(letters.norm)) return false
  if (letters.start === year.end) return true
  // 'In 2031 XQ Moss won': a date, then a name.
  const before = index > sentence.from ? read.tokens[index - 1]!.norm : ''
  if (
    /^(?:in|since|until|till|by|during|from|before|after|early|late|mid|spring|summer|autumn|fall|winter)$/.test(
      before,
    )
  )
    return false
  return !(behind && index + 2 < sentence.to && isCapitalised(read.text, behind))
}

/**
 * 'Ruiz v. Lee', 'Birdman vs Fishman: Dawn of Rivers': the two sides are one name, of a case or a work, and so is
 * what stands behind a colon.
 */
export function afterVersus(read: ReadText, to: number, limit: number, isName: IsName): number {
  if (!/^(?:v|vs)\.?$/.test(read.tokens[to]?.norm ?? '')) return to
  let at = to + 1
  if (read.tokens[at]?.norm === '.' && touchesBefore(read, at)) at++
  if (at >= limit || !isName(at)) return to
  while (at < limit && isName(at)) at++
  if (read.tokens[at]?.norm !== ':' || !touchesBefore(read, at) || at + 1 >= limit || !isName(at + 1))
    return at
  at += 2
  for (;;) {
    let next = at
    while (next < limit && next - at < 2 && /^(?:of|the|and|in|for)$/.test(read.tokens[next]!.norm)) next++
    if (next >= limit || !isName(next)) return at
    at = next + 1
  }
}

/** What its makers number: capitals, or a capital inside: 'K-9', 'MiW-21'. */
const MARK = /^(?:\p{Lu}{1,5}|\p{Lu}\p{Ll}{1,2}\p{Lu}|\p{Lu}\p{Ll})$/u

/** 'Park Moo-hye', 'Orrin-upon-Weir', 'Weir-e-Orrin', 'MiW-21': what stands between or after hyphens and belongs to the name without a capital. */
export function afterHyphen(read: ReadText, from: number, to: number, limit: number, isName: IsName): number {
  const small = read.tokens[to + 1]
  if (!small || to + 1 >= limit) return to
  if (/^\d{1,4}[a-z]?$/.test(small.norm)) {
    const mark = read.tokens[to - 1]!
    // '2-1' and 'NRA-20-30' count; '-year' measures.
    const goesOn = read.tokens[to + 2]?.norm === '-' && touchesBefore(read, to + 2)
    return MARK.test(read.text.slice(mark.start, mark.end)) && !PLACES.has(mark.norm) && !goesOn ? to + 2 : to
  }
  if (/^(?:e|i|ul|on|upon|au|aux|sur|en|de|la|le|les|under|by|in|sous)$/.test(small.norm)) {
    const joined =
      read.tokens[to + 2]?.norm === '-' && touchesBefore(read, to + 2) && touchesBefore(read, to + 3)
    return joined && isName(to + 3) ? to + 4 : to
  }
  // Korean given names: a capital syllable, a small one. Before it the family's name.
  const last = read.tokens[to - 1]!
  if (read.tokens[to + 2]?.norm === '-' && touchesBefore(read, to + 2)) return to
  const syllables = to - from === 2 && last.end - last.start <= 5 && small.end - small.start <= 5
  if (!syllables || !/^[a-z]+$/.test(read.text.slice(small.start, small.end))) return to
  return /^(?:un|il|moon|young|jin|soo|sun)$/.test(small.norm) || !read.isWord(small.norm) ? to + 2 : to
}

const BODIES_WITH_AND = new Set(
  'administration agency board bureau commission committee council department enforcement institute ministry office service services'.split(
    ' ',
  ),
)

/**
 * 'Rivers and Harbours Commission': words that are no names by themselves, an 'and', and a body. Two names with an
 * 'and' between them stay two.
 */
export function afterPlainAnd(read: ReadText, to: number, limit: number, isName: IsName): number {
  const isPlain = (token: Token): boolean =>
    read.isWord(token.norm) &&
    !PLACES.has(token.norm) &&
    !TITLES.has(token.norm) &&
    !ORGANIZATION_ENDS.has(token.norm)
  if (!isPlain(read.tokens[to - 1]!)) return to
  let at = to + 1
  while (at < limit && at - to < 5 && isName(at) && !BODIES_WITH_AND.has(read.tokens[at]!.norm)) {
    if (!isPlain(read.tokens[at]!)) return to
    at++
  }
  return at > to + 1 && at < limit && isName(at) ? at + 1 : to
}

/**
 * 'Director of Boats and Ferries Ana Ruiz': behind a title an office of plain capitalised words goes on up to the
 * given name of who holds it. 'Mayor of Aldmoor' and 'President of France Ana Ruiz' name a place of its own.
 */
export function afterOffice(read: ReadText, to: number, limit: number): number {
  if (!TITLES.has(read.tokens[to - 1]!.norm)) return to
  let at = to + 1
  while (at < limit && at - to < LONGEST_OFFICE) {
    const token = read.tokens[at]!
    const capital = isCapitalised(read.text, token)
    const next = read.tokens[at + 1]
    if (capital && GIVEN_NAMES.has(token.norm))
      return at > to + 1 && next && at + 1 < limit && isCapitalised(read.text, next) ? at + 2 : to
    const plain = capital && read.isWord(token.norm) && !PLACES.has(token.norm)
    if (!plain && token.norm !== 'and' && token.norm !== '&') return to
    at++
  }
  return to
}

/** Words an office may have after 'of'. */
const LONGEST_OFFICE = 8
