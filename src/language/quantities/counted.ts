import type { Sentence, Token } from '../../model/language.js'
import { CALENDAR } from '../en/function-words.js'
import { tokenAt } from '../sorted-tokens.js'

/** How far behind a number the noun it counts is looked for, in tokens. */
const NOUN_AHEAD = 7

/** Tags of what may stand between a number and its noun. */
const BESIDE_NOUN: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'PROPN', 'NUM'])
const OF_WHOSE: ReadonlySet<string> = new Set('the these those its their his her our all'.split(' '))

/** Lemma of the noun that is counted: 'fisherman' in '12 missing fishermen'. A measure counts only what follows its 'of'. */
export function findCounted(
  tokens: readonly Token[],
  sentence: Sentence,
  offset: number,
  measured: boolean,
): string | undefined {
  let at = tokenAt(tokens, sentence, offset)
  if (at < sentence.to && tokens[at]!.norm === 'of') {
    at++
    if (OF_WHOSE.has(tokens[at]?.norm ?? '')) at++
  } else if (measured) {
    return undefined
  }
  let noun: string | undefined
  for (const limit = Math.min(sentence.to, at + NOUN_AHEAD); at < limit; at++) {
    const token = tokens[at]!
    if (CALENDAR.has(token.norm) || token.norm === 'last' || token.norm === 'next') break
    if (token.tag === 'NOUN') {
      // 'two soldiers guard it': after a plural a singular is a verb taken for a noun.
      if (noun !== undefined && isPlural(tokens[at - 1]!) && !isPlural(token)) break
      noun = token.lemma
    } else if (noun !== undefined) break
    else if (
      !BESIDE_NOUN.has(token.tag) &&
      token.norm !== '-' &&
      !/(?:ed|en|ing)$/.test(token.norm) &&
      token.norm !== "'s"
    )
      break
  }
  return noun
}

const isPlural = (token: Token): boolean => token.norm !== token.lemma
