import type { Token } from '../model/language.js'
import { bySpan, type Span } from '../model/span.js'
import type { ReportDraft } from './draft.js'
import type { NounPhrase } from './noun-phrase.js'

/** How far back, in phrases of one noun, a description is looked for. */
const EARLIER = 20
/** Nouns that take each other up: 'the pair' and then 'the couple'. */
const LIKE = [
  'couple pair duo',
  'child kid youngster',
  'doctor physician medic',
  'lawyer attorney',
  'firefighter fireman',
  'policeman policewoman cop',
  'scientist researcher',
  'fisherman fisher angler',
].map((row) => row.split(' '))
const OWNER = /^(?:his|her|its|their|my|our|your)$/

/**
 * The phrase that 'the farmer' takes up where no voice had that description: 'a farmer' who found the boat. The nearest
 * one before, of one number, whose owner and number word are not others: 'his mother' is not 'her mother'.
 */
export function findEarlier(
  draft: ReportDraft,
  noun: string,
  isPlural: boolean,
  span: Span,
): NounPhrase | null {
  const own = telling(draft.tokensIn(span), noun)
  const nouns = LIKE.find((row) => row.includes(noun)) ?? [noun]
  return (
    nouns
      .flatMap((like) => draft.phrasesBefore(like, span.start, EARLIER))
      .sort(bySpan)
      .filter((phrase) => phrase.isPlural === isPlural)
      .findLast((phrase) => {
        const theirs = telling(draft.tokensIn(phrase), phrase.noun)
        return (
          (own.owner === null || theirs.owner === null || own.owner === theirs.owner) &&
          (!own.words.length || !theirs.words.length || own.words.some((word) => theirs.words.includes(word)))
        )
      }) ?? null
  )
}

/** Whose, and which ones: what keeps two phrases of one noun apart. */
function telling(tokens: readonly Token[], noun: string): { owner: string | null; words: string[] } {
  const before = tokens.slice(
    0,
    Math.max(
      0,
      tokens.findIndex((token) => token.norm === noun || token.lemma.toLowerCase() === noun),
    ),
  )
  return {
    owner: before.find((token) => OWNER.test(token.norm))?.norm ?? null,
    words: before.filter((token) => /^(?:ADJ|NOUN|PROPN)$/.test(token.tag)).map((token) => token.norm),
  }
}
