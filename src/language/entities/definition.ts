import type { NameText } from './name-text.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const IS = set('is was are were became be remains')
const ARTICLES = set('a an the one two some')
/** What ends the noun that defines: what follows says where, when or by whom. */
const STOPS = set(
  'of in from for on at by with to that which who whose where and or , . ; : ( ) - -- located based known ' +
    'released written built formed founded created produced made used born situated published held named ' +
    'called as between near within is was',
)
const LONGEST_BRACKET = 25
const LONGEST_DEFINITION = 9

/**
 * The word that says what a name is: 'village' in 'Orrin is a small village in …' and in 'Orrin, a village in …'.
 * -1 when none does. What stands in brackets behind the name (dates, another spelling) is passed over.
 */
export function findDefinition(text: NameText, end: number, sentenceEnd: number): number {
  const lower = (at: number): string => text.plainOf(at)
  let at = end
  if (at < sentenceEnd && lower(at) === '(') {
    const stop = Math.min(sentenceEnd, at + LONGEST_BRACKET)
    while (at < stop && lower(at) !== ')') at++
    at++
  }
  if (at < sentenceEnd && lower(at) === ',') at++
  else if (!(at < sentenceEnd && IS.has(lower(at)))) return -1
  if (at < sentenceEnd && IS.has(lower(at))) at++
  if (at >= sentenceEnd || !ARTICLES.has(lower(at))) return -1
  const first = ++at
  while (at < sentenceEnd && at < first + LONGEST_DEFINITION && !STOPS.has(lower(at))) at++
  return at > first ? at - 1 : -1
}
