import { isClosed } from './caption.js'
import type { Unit } from './lines.js'

/** Longest line that is taken for a headline, in code units. */
const MAX_HEADLINE = 140

/** Openings of a standfirst or a sentence, which headlines drop: 'The', 'She', 'But', 'It'. */
const SENTENCE_OPENING =
  /^(?:The|An?|She|He|It|They|We|I|But|And|There|This|That|These|Those|His|Her|Their|Its|In|On|At|As|When|While|After|Before|Since|If|No one|Nobody|Some|Many|Most|Talk|You|Your|Our|My)\s/

/** Past tense of telling, which headlines avoid: 'found', 'was', 'have been'. */
const TOLD = /\b(?:was|were|had|has been|have been|have|is believed|are believed|reportedly)\b/

/** Heads the running reports of an agency, whatever follows. */
const LATEST = /^The Latest: /

const MINOR = new Set(
  'a an the of in on at to for from by with and or but nor as is if vs via over into than up off out its his her their'.split(
    ' ',
  ),
)

/** Does nearly every word of weight begin with a capital? 'Ferry Stays In Port After Vote'. */
export function isTitleCase(words: string): boolean {
  const weighty = words
    .split(/\s+/)
    .filter((word) => /\p{L}{2}/u.test(word) && !MINOR.has(word.toLowerCase()) && !/^\d/.test(word))
  if (weighty.length < 3) return false
  const capital = weighty.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length
  return capital >= weighty.length * 0.85
}

/**
 * Is the first line of a text its headline? It has no full stop, is short, and is set in title
 * case, or something that only follows headlines comes next (`followed`: a byline, a date, a
 * dateline), or a blank line sets it off and it is worded as headlines are. Everything else is
 * the story: many files begin with the first sentence or a standfirst.
 */
export function isHeadline(unit: Unit, following: readonly Unit[], followed: boolean): boolean {
  const { words } = unit
  const next = following[0]
  if (!next || words.length > MAX_HEADLINE || words.length < 8) return false
  if (!/\p{L}/u.test(words) || words.split(/\s+/).length < 2) return false
  const titled = isTitleCase(words)
  const stop = /\.["”’)]{0,2}$/.test(words) && !/(?:\.\.|\b\p{Lu}\.)$/u.test(words)
  // Databases of news end a headline with a full stop, and with a semicolon where a second deck follows.
  if (/;$/.test(words))
    return !next.blankBefore && /^\p{Lu}/u.test(next.words) && !SENTENCE_OPENING.test(words)
  if (/[,:]$/.test(words)) return false
  if (stop && !LATEST.test(words))
    return titled ? followed || unit.blankAfter : unit.blankAfter && comesBack(words, following)
  if (/^\p{Ll}/u.test(next.words)) return false
  if (titled || followed || LATEST.test(words)) return true
  const apart = unit.blankAfter || !next.blankBefore
  const worded = !SENTENCE_OPENING.test(words) && !TOLD.test(words)
  return apart && worded && words.length <= 100 && !isClosed(words) && next.words.length > words.length
}

/** Do the words of a line come back in the paragraphs below it, as a headline's do, while it tells nothing as a sentence would? */
function comesBack(words: string, following: readonly Unit[]): boolean {
  if (words.length > 100 || SENTENCE_OPENING.test(words) || TOLD.test(words)) return false
  // Headlines drop their articles and tell in the present; who 'said' something did so in a story's first line.
  if (/["“”]|(?<!\p{L})(?:the|an?|said)(?!\p{L})/iu.test(words)) return false
  const below = following
    .filter((unit) => unit.words.length > words.length)
    .slice(0, 2)
    .map((unit) => unit.words.slice(0, 600).toLowerCase())
    .join(' ')
  // Stems, so that 'urges' meets 'urged'.
  const weighty = words
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length >= 4 && !MINOR.has(word))
    .map((word) => word.slice(0, 5))
  const back = weighty.filter((stem) => below.includes(stem)).length
  return weighty.length >= 4 && back >= 3 && back * 2 >= weighty.length
}
