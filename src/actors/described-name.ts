import type { NameMention, Token } from '../model/language.js'
import { firstStartingFrom } from '../model/sorted-spans.js'
import { isPersonNoun } from './roles.js'

/** How far behind a noun, in tokens, the name that it describes may stand. */
export const APPOSED = 10

/**
 * The noun, as a token's index, that describes a name between commas: 'the head of Norder Dam, Ana Ruiz,'. Whoever is so
 * described is a person, and the noun is nobody else. Null when there is none.
 */
export function findDescribed(tokens: readonly Token[], name: NameMention): number | null {
  const at = firstStartingFrom(tokens, name.start)
  const after = tokens[firstStartingFrom(tokens, name.end)]
  if (tokens[at - 1]?.norm !== ',' || after?.norm !== ',') return null
  for (let i = at - 2; i >= Math.max(0, at - APPOSED); i--) {
    const token = tokens[i]!
    if (token.tag === 'NOUN' && isPersonNoun(token.lemma.toLowerCase()) && tokens[i + 1]?.norm === 'of')
      return i
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADP)$/.test(token.tag)) return null
  }
  return null
}
