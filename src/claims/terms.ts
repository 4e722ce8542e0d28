import type { Token } from '../model/language.js'
import type { ReadReport } from '../model/read-report.js'
import { between } from '../model/sorted-spans.js'
import type { Span } from '../model/span.js'
import { overlaps } from '../model/span.js'
import type { StatementMention } from '../model/statement.js'

/** What a statement's content is about, for comparing it with others. */
export interface ContentTerms {
  /** Term → times it occurs. A term is a lemma, a number in digits, or the actor behind a name (`@a-12ab…`). */
  terms: Map<string, number>
  /** Lemmas that stand under a negation. */
  negated: Set<string>
  /** Lemmas that do not. */
  affirmed: Set<string>
  /** The first lemma behind each negation, what it is plainly on: 'cracked' in 'had not cracked'. */
  denied?: Set<string>
}

/** Verbs and adverbs so common in reports that sharing them means nothing. */
const LIGHT = new Set(
  'be have do say tell will would can could may might must shall should get go make take come also just still now then there here so very more most much many other such own same one two first last new year day time people ask add know see think want more than only even back already yet however meanwhile'.split(
    ' ',
  ),
)
const NEGATORS = new Set([
  'not',
  "n't",
  'never',
  'no',
  'none',
  'nobody',
  'neither',
  'nor',
  'without',
  'cannot',
])
/** Words that deny by themselves what they are said of. */
const DENIALS = new Set(['false', 'untrue', 'fake', 'hoax', 'bogus', 'baseless', 'unfounded'])
/** How many tokens a negator reaches, within its clause. */
const NEGATION_REACH = 9

/** An actor's mention in one report, for the terms. */
export interface ActorPlace extends Span {
  actor: string
}

/**
 * The terms of a content. Names become the actors behind them, so that two spellings are one term and a
 * surname meets the full name.
 * @param places mentions of this report's named actors, sorted
 * @param isDenial the statement denies or doubts its content
 */
export function listTerms(
  read: ReadReport,
  statement: Pick<StatementMention, 'content'>,
  places: readonly ActorPlace[],
  isDenial: boolean,
): ContentTerms {
  const terms = new Map<string, number>()
  const negated = new Set<string>()
  const affirmed = new Set<string>()
  const add = (term: string): void => void terms.set(term, (terms.get(term) ?? 0) + 1)
  let reach = 0
  let isNext = false
  const denied = new Set<string>()
  let deniesAll = isDenial
  for (const span of statement.content) {
    const seen = new Set<ActorPlace>()
    const tokens = between(read.tokens, span)
    for (const [t, token] of tokens.entries()) {
      const lemma = token.lemma.toLowerCase()
      if (NEGATORS.has(token.norm) || NEGATORS.has(lemma)) {
        if (isNegation(token.norm, tokens[t + 1])) {
          reach = NEGATION_REACH
          isNext = true
        }
        continue
      }
      if (DENIALS.has(lemma)) deniesAll = true
      if (token.tag === 'PUNCT' || token.tag === 'CCONJ' || token.tag === 'SCONJ') {
        // 'No cracks or leaks': what is joined stays under the negation; 'no crack, but a leak' does not.
        if (!/^(?:["'-]|or|nor)$/.test(token.norm)) reach = 0
        continue
      }
      reach--
      const place = between(places, token).find((candidate) => overlaps(candidate, token))
      if (place) {
        if (!seen.has(place)) add(`@${place.actor}`)
        seen.add(place)
        continue
      }
      if (
        !/^(?:NOUN|VERB|ADJ|PROPN|NUM|ADV|X|SYM)$/.test(token.tag) ||
        LIGHT.has(lemma) ||
        LIGHT.has(token.norm)
      )
        continue
      // 'Gate No. 3' names by a number what has nothing to do with 'three people'.
      if (token.norm === 'no.' && tokens[t + 1]?.tag === 'NUM') continue
      const isLabel = tokens[t - 1]?.norm === 'no.'
      const term = token.tag !== 'NUM' ? lemma : `${isLabel ? 'no. ' : ''}${numberOf(read, token)}`
      if (!/[\p{L}\p{N}]/u.test(term)) continue
      add(term)
      if (reach > 0) {
        negated.add(term)
        if (isNext) denied.add(term)
        isNext = false
      } else affirmed.add(term)
    }
  }
  // A denial turns round what it contains: 'denied that the gate had not opened' affirms the opening.
  return deniesAll ? { terms, negated: affirmed, affirmed: negated } : { terms, negated, affirmed, denied }
}

/** A number in plain digits, however it is written: 'forty' and '40', '4,000' and '4000' are one term each. */
function numberOf(read: ReadReport, token: Token): string {
  const plain = token.norm.replace(/(?<=\d),(?=\d{3})/g, '')
  if (/\d/.test(plain)) return plain
  const quantity = between(read.quantities, token)[0]
  return quantity ? String(quantity.value) : token.norm
}

/** 'No. 3' counts and 'no doubt' affirms: neither denies anything. */
function isNegation(norm: string, next: Token | undefined): boolean {
  if (norm !== 'no') return true
  return (
    next !== undefined &&
    next.tag !== 'NUM' &&
    next.norm !== '.' &&
    !/^(?:doubt|question|wonder|longer)$/.test(next.norm)
  )
}
