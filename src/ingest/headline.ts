import { isClosed } from './caption.js'
import type { Unit } from './lines.js'

/** Longest line that is taken for a headline, in code units. */
const MAX_HEADLINE = 140

/** Openings of a standfirst or a sentence, which headlines drop: 'The', 'She', 'But', 'It'. */
const SENTENCE_OPENING =
  /^(?:The|An?|She|He|It|They|We|I|But|And|There|This|That|These|Those|His|Her|Their|Its|In|On|At|As|When|While|After|Before|Since|If|No one|Nobody|Some|Many|Most|Talk|You|Your|Our|My)\s/

/** Past tense of telling, which headlines avoid: 'found', 'was', 'have been'. */
const TOLD = /\b(?:was|were|had|has been|have been|have|is believed|are believed|reportedly)\b/

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
export function isHeadline(unit: Unit, next: Unit | undefined, followed: boolean): boolean {
  const { words } = unit
  if (!next || words.length > MAX_HEADLINE || words.length < 8) return false
  if (!/\p{L}/u.test(words) || words.split(/\s+/).length < 2) return false
  const titled = isTitleCase(words)
  const stop = /\.["”’)]{0,2}$/.test(words) && !/(?:\.\.|\b\p{Lu}\.)$/u.test(words)
  if (/[;,:]$/.test(words)) return false
  // A full stop after a line in title case is a feed's habit, believed only with a byline below.
  if (stop) return titled && followed
  if (/^\p{Ll}/u.test(next.words)) return false
  // 'The Latest: …' heads the running reports of an agency, whatever follows.
  if (titled || followed || /^The Latest: /.test(words)) return true
  const apart = unit.blankAfter || !next.blankBefore
  const worded = !SENTENCE_OPENING.test(words) && !TOLD.test(words)
  return apart && worded && words.length <= 100 && !isClosed(words) && next.words.length > words.length
}
