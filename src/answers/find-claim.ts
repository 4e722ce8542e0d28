import type { Claim } from '../model/claim.js'
import type { CaseIndex } from './case-index.js'
import { rankClaims } from './rank.js'

/** What a search for one claim comes to. `ambiguous`: several fit about as well, best first. */
export type FoundClaim =
  | { kind: 'found'; claim: Claim }
  | { kind: 'ambiguous'; claims: Claim[] }
  | { kind: 'none' }

/** Words that every claim may have; they say nothing about which one is meant. */
const COMMON = new Set(
  'a an and are as at be been but by for from had has have he her his in is it its of on or said say says she that the their there they this to was were which who will with would'.split(
    ' ',
  ),
)

/** At least this share of the words asked for must be in a claim. */
const ENOUGH = 0.5
/** A runner-up within this share of the best leaves the choice to the reader. */
const CLOSE = 0.1
/** How many candidates are worth reading. */
const CANDIDATES = 6

/**
 * The claim that a person means: by its id, by the beginning of its id, by its number in the ranking (`3` or `#3`),
 * or by words of it or of any of its statements.
 */
export function findClaim(index: CaseIndex, asked: string): FoundClaim {
  const wanted = asked.trim()
  const exact = index.claims.get(wanted)
  if (exact) return { kind: 'found', claim: exact }
  const ranked = rankClaims(index)
  const number = /^#?(\d{1,5})$/.exec(wanted)?.[1]
  const counted = number === undefined ? undefined : ranked[Number(number) - 1]
  if (counted) return { kind: 'found', claim: counted }
  if (wanted.length >= 3 && !/\s/.test(wanted)) {
    const begun = ranked.filter((claim) => claim.id.startsWith(wanted))
    if (begun.length === 1) return { kind: 'found', claim: begun[0]! }
    if (begun.length > 1) return { kind: 'ambiguous', claims: begun.slice(0, CANDIDATES) }
  }
  return findByWords(index, ranked, wanted)
}

function findByWords(index: CaseIndex, ranked: readonly Claim[], asked: string): FoundClaim {
  const words = wordsIn(asked)
  if (words.size === 0) return { kind: 'none' }
  const scored = ranked
    .map((claim) => ({ claim, score: Math.max(...textsOf(index, claim).map((text) => share(words, text))) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score)
  const best = scored[0]
  if (!best) return { kind: 'none' }
  const close = scored.filter(({ score }) => score >= best.score - CLOSE)
  // Whoever types a claim's own words means that claim, though longer claims may hold the same words.
  const same = close.filter(({ claim }) => wordsIn(claim.text).size === words.size && best.score === 1)
  if (same.length === 1) return { kind: 'found', claim: same[0]!.claim }
  if (close.length === 1) return { kind: 'found', claim: best.claim }
  return { kind: 'ambiguous', claims: close.slice(0, CANDIDATES).map(({ claim }) => claim) }
}

/** Share of the words asked for that the text holds. */
function share(asked: ReadonlySet<string>, text: string): number {
  const own = wordsIn(text)
  let common = 0
  for (const word of asked) if (own.has(word)) common++
  return common / asked.size
}

function textsOf(index: CaseIndex, claim: Claim): string[] {
  const texts = [claim.text]
  for (const id of claim.statements) {
    const statement = index.statements.get(id)
    const text = statement && index.reports.get(statement.report)?.text
    if (text === undefined) continue
    texts.push(statement!.content.map((span) => text.slice(span.start, span.end)).join(' '))
  }
  return texts
}

function wordsIn(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !COMMON.has(word)))
}
