import { listMatches } from '../model/list-matches.js'
import type { Span } from '../model/span.js'

// One expression, tried once over each content. Hedges are spans and not a stance: 'may have failed' still asserts.

const be = '(?:is|are|was|were|has been|have been|had been|being)'
const softly = '(?:widely |now |still |also |long |generally )?'
const held =
  'believed|thought|said|reported|alleged|understood|rumou?red|suspected|feared|presumed|claimed|considered|expected|purported|supposed'

/** A number right behind its 'about', in digits or in words. */
const number = String.raw`(?=\s(?:[$£€]\s?)?(?:\d|(?:(?:a|two|three|four|five|six|seven|eight|nine|ten|several) )?(?:half|dozen|hundred|thousand|million|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b))`

/**
 * Words that keep a distance to what is told, one row a kind. Longer ones stand first so that they win; a row ends at
 * word edges.
 */
const rows = [
  // 'is widely believed to', 'it is feared'
  `${be} ${softly}(?:${held})(?: to)?`,
  `it (?:is|was|has been) ${softly}(?:believed|thought|said|reported|alleged|understood|rumou?red|suspected|feared|claimed)`,
  // 'appears to', 'it would seem'
  '(?:would )?(?:appear|seem)(?:s|ed)? (?:to|likely)',
  'it (?:would )?(?:appear|seem)(?:s|ed)?',
  '(?:appears?|appeared|seems?|seemed)(?= (?:that|as if|as though|\\w+ed))',
  // a condition
  'if (?:confirmed|true|verified|correct|genuine)',
  // a speaker who is not sure
  'as far as (?:i|we|anyone|they) knows?',
  'to (?:the best of )?(?:my|our) knowledge',
  '(?:i|we) (?:think|guess|suppose|assume)',
  // adverbs
  'reportedly|allegedly|apparently|supposedly|purportedly|ostensibly|possibly|perhaps|maybe|probably|presumably|seemingly|potentially|conceivably|arguably',
  // what a noun is only said to be
  'so-called|would-be|alleged|purported|supposed(?! to)|suspected|rumou?red|unconfirmed|unverified|apparent(?= \\w)|(?:un)?likely',
  // modal verbs
  '(?:may|might)(?: not)?(?: well)?|could(?: well| also| still)? (?:have|be|mean|face|reach|take|fail|become|happen|cost)',
  '(?:believed|thought|reported|understood|rumou?red) to',
  'said to(?= (?:be|have))',
  'as if|as though',
  // about how much
  `(?:about|around|roughly|approximately|some|nearly|almost|an estimated)${number}`,
]

const hedges = new RegExp(`\\b(?:${rows.join('|')})\\b`, 'gi')

/** The hedging words inside the spans, in reading order. */
export function listHedges(text: string, spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of spans) {
    const words = text.slice(span.start, span.end)
    for (const match of listMatches(hedges, words)) {
      // 'May' is a month, or opens a wish; only the verb in small letters keeps a distance.
      if (
        match[0] === 'May' ||
        (match[0] === 'may' && /^\s+\d/.test(words.slice(match.index + 3, match.index + 6)))
      )
        continue
      found.push({ start: span.start + match.index, end: span.start + match.index + match[0].length })
    }
  }
  return found
}
