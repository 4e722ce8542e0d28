import { overlaps, type Span } from '../../src/model/span.js'
import type { GoldAttribution } from './attributions.js'
import type { GoldDocument, GoldMention, GoldToken } from './conllu.js'

// Which source phrases of GUM are counted when the program is asked whom a pronoun or a description stands for.

export type VoiceSort = 'he or she' | 'they or it' | 'I or we in a quotation' | 'description'

/** A source phrase that must be tied to an entity named, or at least mentioned, elsewhere. */
export interface GoldVoice {
  sort: VoiceSort
  /** Index of the token that heads the phrase. */
  head: number
  /** The whole phrase, as the gold mention has it. */
  mention: GoldMention
  /** The other mentions, of which one must be reached: those with a name, where the entity has one; else those with a common noun. */
  targets: GoldMention[]
  isNamed: boolean
  attribution: GoldAttribution
}

/** Why a source phrase is not counted. */
export type LeftOut =
  | 'no source phrase in the unit'
  | 'a name'
  | 'a description with the name beside it'
  | 'an indefinite description'
  | 'relative, demonstrative or question word'
  | 'first or second person outside a quotation'
  | 'no person, body or place: evidence, no voice'
  | 'mentioned nowhere else by a noun'

export function listGoldVoices(
  gold: GoldDocument,
  attributions: readonly GoldAttribution[],
): { voices: GoldVoice[]; leftOut: LeftOut[] } {
  const voices: GoldVoice[] = []
  const leftOut: LeftOut[] = []
  const quoted = quotedTokens(gold.tokens)
  for (const attribution of attributions) {
    const sort = sortOf(gold, attribution.source, quoted)
    if (!sort.counts) {
      leftOut.push(sort.why)
      continue
    }
    const head = attribution.source!
    const mention = gold.mentions.find((one) => one.head === head)
    if (mention && !/^(?:person|organization|place)$/.test(mention.kind)) {
      leftOut.push('no person, body or place: evidence, no voice')
      continue
    }
    const others = mention
      ? gold.mentions.filter((other) => other.chain === mention.chain && other.head !== head)
      : []
    const named = others.filter((other) => other.isNamed)
    const nouns = others.filter((other) => !/^(?:PRON|DET)$/.test(gold.tokens[other.head]!.tag))
    if (!mention || !nouns.length) {
      leftOut.push('mentioned nowhere else by a noun')
      continue
    }
    voices.push({
      sort: sort.sort,
      head,
      mention,
      targets: named.length ? named : nouns,
      isNamed: named.length > 0,
      attribution,
    })
  }
  return { voices, leftOut }
}

type Sorted = { counts: true; sort: VoiceSort } | { counts: false; why: LeftOut }

function sortOf(gold: GoldDocument, head: number | null, quoted: ReadonlySet<number>): Sorted {
  if (head === null) return { counts: false, why: 'no source phrase in the unit' }
  const { tokens } = gold
  const token = tokens[head]!
  const form = token.form.toLowerCase()
  if (token.tag === 'PROPN') return { counts: false, why: 'a name' }
  if (token.tag === 'PRON' || token.tag === 'DET') {
    if (/^(?:he|she)$/.test(form)) return { counts: true, sort: 'he or she' }
    if (/^(?:they|it)$/.test(form)) return { counts: true, sort: 'they or it' }
    if (/^(?:i|we|you|us|me)$/.test(form))
      return quoted.has(head)
        ? { counts: true, sort: 'I or we in a quotation' }
        : { counts: false, why: 'first or second person outside a quotation' }
    return { counts: false, why: 'relative, demonstrative or question word' }
  }
  const children = tokens.filter((other) => other.head === head)
  if (children.some((child) => child.tag === 'PROPN' && /^(?:appos|flat)/.test(child.relation)))
    return { counts: false, why: 'a description with the name beside it' }
  const isDefinite = children.some(
    (child) =>
      child.relation === 'nmod:poss' ||
      (child.relation === 'det' && /^(?:the|this|that|these|those|both)$/i.test(child.form)),
  )
  return isDefinite
    ? { counts: true, sort: 'description' }
    : { counts: false, why: 'an indefinite description' }
}

/** Tokens between quotation marks, sentence after sentence; a mark left open ends with its paragraph at the latest. */
function quotedTokens(tokens: readonly GoldToken[]): Set<number> {
  const quoted = new Set<number>()
  let isOpen = false
  for (const [at, { form, start }] of tokens.entries()) {
    const last = tokens[at - 1]
    // Paragraphs are parted by two line ends; within them tokens stand at most a blank apart.
    if (last && start - last.end >= 2) isOpen = false
    if (/^(?:``|“|«)$/.test(form)) isOpen = true
    else if (/^(?:''|”|»)$/.test(form)) isOpen = false
    else if (form === '"') isOpen = !isOpen
    else if (isOpen) quoted.add(at)
  }
  return quoted
}

/** Does one of these places of an actor stand for one of the mentions: over its head, and not beyond it? 'A spokesman for Ruiz' is no mention of Ruiz. */
export const reaches = (
  { tokens }: GoldDocument,
  places: readonly Span[],
  targets: readonly GoldMention[],
): boolean =>
  targets.some((target) =>
    places.some(
      (place) =>
        overlaps(place, tokens[target.head]!) &&
        place.start >= target.start - 1 &&
        place.end <= target.end + 1,
    ),
  )
