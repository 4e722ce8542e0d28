import type { Cast } from '../actors/cast.js'
import type { UnnamedLink } from '../model/actor.js'
import type { Statement } from '../model/statement.js'
import type { CompareUnnamed } from './compare-unnamed.js'

/** Unnamed sources of one claim that are compared each with each. */
const MOST_IN_CLAIM = 150
/** Pairs are compared within a claim, and over the whole case only while there are few sources: beyond, nobody reads the list. */
const COMPARE_ALL_BELOW = 400

/**
 * Verdicts on the pairs that could matter: two unnamed voices of one claim, and in a case of readable size every two
 * that anything ties, be it a word that both say.
 */
export function listLinks(
  groups: readonly { members: number[] }[],
  statements: readonly Statement[],
  cast: Cast,
  compare: CompareUnnamed,
): UnnamedLink[] {
  const isUnnamed = (actor: string): boolean => cast.descriptions.has(actor)
  const inClaim = new Set<string>()
  for (const { members } of groups) {
    const voices = members.flatMap((i) => statements[i]!.voices.map(({ actor }) => actor))
    for (const pair of pairsOf([...new Set(voices)].filter(isUnnamed).slice(0, MOST_IN_CLAIM)))
      inClaim.add(pair)
  }
  const inCase = cast.descriptions.size < COMPARE_ALL_BELOW ? pairsOf([...cast.descriptions.keys()]) : []
  const reportOf = new Map(cast.actors.map((actor) => [actor.id, actor.mentions[0]?.report]))
  return [...new Set([...inClaim, ...inCase])].sort().flatMap((pair) => {
    const [a, b] = pair.split(' ') as [string, string]
    const [ofA, ofB] = [reportOf.get(a), reportOf.get(b)]
    if (!ofA || !ofB) return []
    const { verdict, because, isTied } = compare(a, b)
    // Within one report only what it says itself: 'another official'.
    if (ofA === ofB) return because[0]?.code === 'told-apart' ? [{ a, b, verdict, because }] : []
    // That nothing tells them apart holds for most pairs of any case: only what ties the two is worth a line.
    return verdict === 'same' || isTied || inClaim.has(pair) ? [{ a, b, verdict, because }] : []
  })
}

/** Every two of them, the lower id first, so that each pair stands once. */
const pairsOf = (ids: readonly string[]): string[] =>
  ids.flatMap((a, i) => ids.slice(0, i).map((b) => (a < b ? `${a} ${b}` : `${b} ${a}`)))
