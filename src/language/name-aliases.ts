import type { Sentence } from '../model/language.js'
import { isCapitalised } from './casing.js'
import { ORGANIZATION_ENDS } from './en/organizations.js'
import type { NameRun } from './name-runs.js'
import type { ReadText } from './read-text.js'

/** How another name is announced, with what may stand before it. */
const ADVERB =
  '(?:also |better |formerly |previously |once |widely |sometimes |otherwise |commonly |now |or )*'
const ANNOUNCED = `(?:known (?:simply |locally |widely )?(?:as|by (?:its|the) (?:acronym|initials))|called|nicknamed|dubbed|renamed|a\\.?k\\.?a\\.?|alias|formerly|abbreviated (?:as|to))`
/** Words between two names that make the second another name of the first. */
const KNOWN_AS = new RegExp(
  `^,? ?(?:(?:which|who|that|and) (?:is|was|are|were) |(?:is|was|also) )?${ADVERB}${ANNOUNCED} (?:the )?["']?$`,
)
/** ', whose real name is ': whoever bears it hides, so it is nobody else's. */
const REAL_NAME =
  /^(?:, an? [^,.;:()]{2,40})?,? (?:whose (?:real|full|birth|legal|given) name (?:is|was)|who goes by(?: the name(?: of)?)?|whose nom de guerre (?:is|was)|(?:using|under) the (?:alias|pseudonym|nom de guerre)(?: of)?),? ["']?$/
/** ', a group of rowers also known as ': what the first is, then its other name. */
const DESCRIBED_AS = new RegExp(`^, (?:an?|the) [^,.;:()]{3,80} ${ADVERB}known as (?:the )?["']?$`)
/** 'known as the Norder or ': a second other name. */
const ONE_OF_TWO = /known as (?:the )?["']?$/
const FORMER_NAME_OF =
  /^,? (?:is |was )?(?:a|an|the|its) (?:former|old|earlier|previous|other|alternative) name (?:for|of) (?:the )?["']?$/
/** ', née ', ', born ', ', whose maiden name was ': the name that a person had before. */
const BORN_AS = /^,? \(?(?:n[ée]e|born|whose (?:maiden|birth|family) name (?:is|was)|maiden name:?) ["']?$/
/** ', or NRA,': only for acronyms. */
const OR = /^, or (?:the )?$/

/** Between a name and what it is also known as, in code units. */
const LONGEST_DESCRIPTION = 110
/** How far before a name it is looked for what announces it, in code units. */
const LONGEST_ANNOUNCEMENT = 20

/**
 * The run, among those that follow in the sentence, that is another name of this one: in brackets right after
 * it, or after 'also known as'. Null when there is none.
 * @param following those that come next, the nearest first
 */
export function findAlias(
  read: ReadText,
  sentence: Sentence,
  name: NameRun,
  following: readonly NameRun[],
): NameRun | null {
  const [next] = following
  if (!next || next.to > sentence.to) return null
  const { tokens, normal } = read
  for (const later of following) {
    const words = normal.slice(tokens[name.to - 1]!.end, tokens[later.from]!.start)
    if (words.length > LONGEST_DESCRIPTION) break
    if (DESCRIBED_AS.test(words) || REAL_NAME.test(words)) return later
  }
  const between = normal.slice(tokens[name.to - 1]!.end, tokens[next.from]!.start)
  if (between.length > 60) return null
  const other = normal.slice(tokens[next.from]!.start, tokens[next.to - 1]!.end)
  if (between === ' (' || between === '(' || between === ' ("' || between === ' [') {
    if (!/^["')\]]/.test(tokens[next.to]?.norm ?? '')) return null
    return isShortFor(read, name, other) || isShortFor(read, next, wordsOf(read, name)) ? next : null
  }
  if (KNOWN_AS.test(between) || FORMER_NAME_OF.test(between)) return next
  const { start } = tokens[name.from]!
  const before = normal.slice(Math.max(tokens[sentence.from]!.start, start - LONGEST_ANNOUNCEMENT), start)
  if (/^["']? or (?:the )?["']?$/.test(between) && ONE_OF_TWO.test(before)) return next
  return OR.test(between) && isShortFor(read, name, other) ? next : null
}

/** 'Ana Ruiz, née Kell': the name she was born with, a surname or the whole of it; null where none is told. */
export function findBirthName(
  read: ReadText,
  sentence: Sentence,
  name: NameRun,
  next: NameRun | undefined,
): NameRun | null {
  if (!next || next.to > sentence.to) return null
  const between = read.normal.slice(read.tokens[name.to - 1]!.end, read.tokens[next.from]!.start)
  return BORN_AS.test(between) ? next : null
}

const wordsOf = (read: ReadText, run: NameRun): string =>
  read.normal.slice(read.tokens[run.from]!.start, read.tokens[run.to - 1]!.end)

const isBodyName = (read: ReadText, { from, to }: NameRun): boolean => {
  for (let at = from; at < to; at++) {
    const { norm } = read.tokens[at]!
    if (ORGANIZATION_ENDS.has(norm) && (at === to - 1 || read.tokens[at + 1]!.norm === 'of')) return true
  }
  return false
}

/**
 * May `short` be made of the first letters of the name? Most initials must be in it, in
 * their order; not all, for papers translate names and keep the acronym of the original.
 */
function isShortFor(read: ReadText, name: NameRun, short: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || letters.length > 10 || /\s/.test(short.trim())) return false
  const initials: string[] = []
  for (let i = name.from; i < name.to; i++) {
    const token = read.tokens[i]!
    if (isCapitalised(read.text, token)) initials.push(token.norm[0]!)
  }
  if (initials.length < 2) return false
  // All but a third of the initials must be in it, in order.
  let at = 0
  let met = 0
  const small = letters.toLowerCase()
  for (const initial of initials) {
    const found = small.indexOf(initial, at)
    if (found < 0) continue
    met++
    at = found + 1
  }
  const allCapitals = letters === letters.toUpperCase() || /^\p{Lu}+s$/u.test(letters)
  // Of a body whose name was translated, the short form is still its own: half is enough, if it begins as a word of it does.
  const isBody = isBodyName(read, name) && initials.some((initial) => small.startsWith(initial))
  return met >= Math.ceil(initials.length * (allCapitals || isBody ? 0.5 : 0.75))
}
