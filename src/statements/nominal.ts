import type { Attribution } from './attribution.js'
import { hasVerb, isFiniteVerb, opensClause } from './clause.js'
import { endOfContent } from './content.js'
import type { Cue } from './cues.js'
import { findCueNoun } from './en/cue-nouns.js'
import { possessives } from './en/words.js'
import { endOfLongNounPhrase, isPossessiveMark, type Run } from './phrase.js'
import { findSubjectAfter } from './source-after.js'
import { findSubjectBefore } from './source-before.js'
import type { Item } from './unit.js'

// Attributions that hang on a noun. They are kept to those with a possessor or a giver: 'the claim that' alone tells
// that something was claimed but not by whom, and a voice without a phrase would be invented.

/**
 * Attributions that hang on a noun: 'Ruiz's claim that P', 'reports of P by residents', 'his criticism of P'.
 * Without a possessor or a 'from …' there is no voice, and the words stay the report's own.
 */
export function listNominalAttributions(items: readonly Item[]): Attribution[] {
  const found: Attribution[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    if (item.tag !== 'NOUN') continue
    const noun = findCueNoun(item.lemma) ?? findCueNoun(item.norm)
    if (!noun) continue
    const after = items[i + 1]
    if (!after) continue
    const infinitive = noun.infinitive && opensInfinitive(items, i + 1)
    const tied = !infinitive && noun.prepositions.includes(after.norm)
    const clause = noun.clause && after.norm === 'that' && opensClause(items, i + 2)
    if (!tied && !clause && !infinitive && !(noun.clause && after.norm === 'from')) continue
    const cue: Cue = {
      from: i,
      to: tied ? i + 2 : i + 1,
      at: i,
      verb: { ...noun.verb, says: clause, object: !clause },
      shape: 'finite',
      negated: false,
    }
    const source = possessorBefore(items, i) ?? null
    if (source) {
      // Adjectives between possessor and noun belong to the cue: 'his repeated calls for'.
      const whole = { ...cue, from: source.to }
      const from = cue.to
      const to =
        clause || infinitive
          ? endOfSubjectClause(items, source.from, from, endOfContent(items, from, cue, []))
          : endOfLongNounPhrase(items, from)
      if (to > from) found.push({ source, cue: whole, content: [{ from, to }], side: 'right', told: null })
      continue
    }
    const maker = clause ? findMaker(items, i) : null
    if (maker) found.push({ ...maker, cue, side: 'right', told: null })
    else if (after.norm === 'from') {
      const giver = findSubjectAfter(items, i + 2)
      const that = giver && items[giver.to]?.norm === 'that' ? giver.to : null
      if (giver && that !== null) {
        const to = endOfContent(items, that, { ...cue, verb: { ...cue.verb, says: true } }, [])
        if (to > that)
          found.push({
            source: giver,
            cue: { ...cue, to: i + 2 },
            content: [{ from: that, to }],
            side: 'right',
            told: null,
          })
      }
    }
  }
  return found
}

/** 'The claim that P was first made by Ruiz': who made it, and P; null where nobody is said to have. */
function findMaker(items: readonly Item[], noun: number): { source: Run; content: Run[] } | null {
  for (let i = noun + 3; i < items.length; i++) {
    if (!/^(?:was|were)$/.test(items[i]!.norm)) continue
    let verb = i + 1
    while (items[verb]?.tag === 'ADV' || items[verb]?.norm === 'first') verb++
    if (!MADE.test(items[verb]?.norm ?? '') || items[verb + 1]?.norm !== 'by') continue
    // 'The claim that the ferry was made by Norcross': that is what is claimed.
    if (!hasVerb(items, { from: noun + 2, to: i })) continue
    const source = findSubjectAfter(items, verb + 2)
    return source && { source, content: [{ from: noun + 1, to: i }] }
  }
  return null
}

const MADE =
  /^(?:made|reported|raised|levelled|leveled|voiced|aired|published|advanced|floated|spread|repeated)$/

/** 'to open it' and 'not to open it', but not 'to the gate'. */
function opensInfinitive(items: readonly Item[], at: number): boolean {
  const to = items[at]!.norm === 'not' ? at + 1 : at
  return items[to]?.norm === 'to' && /^(?:VERB|AUX|ADV)$/.test(items[to + 1]?.tag ?? '')
}

/** 'Kell's claim that the weir leaked was new': where the noun is a subject, its clause ends before the verb of the whole. */
function endOfSubjectClause(items: readonly Item[], source: number, from: number, to: number): number {
  for (let i = 0; i < source; i++) if (isFiniteVerb(items[i])) return to
  let verbs = 0
  for (let i = from + 1; i < to; i++) {
    if (items[i]!.norm === ',' || (items[i - 1]!.tag === 'QUOTE' && items[i - 1]!.stopped)) return i
    if (!isFiniteVerb(items[i])) continue
    const before = items[i - 1]!
    if (verbs > 0 && !isFiniteVerb(before) && /^(?:CCONJ|SCONJ|PRON|PART|PUNCT|ADV)$/.test(before.tag))
      continue
    if (verbs > 0 && items[i]!.tag === 'AUX' && !(isFiniteVerb(before) && before.tag === 'AUX')) return i
    verbs++
  }
  return to
}
/** The possessor right before a noun and its adjectives: 'his', 'the mayor's'. */
function possessorBefore(items: readonly Item[], noun: number): Run | null {
  let i = noun - 1
  while (
    i >= 0 &&
    noun - i < 4 &&
    (items[i]!.tag === 'ADJ' || items[i]!.tag === 'NOUN' || items[i]!.tag === 'NUM')
  )
    i--
  const item = items[i]
  if (!item) return null
  if (possessives.has(item.norm)) return { from: i, to: i + 1 }
  if (!isPossessiveMark(item)) return null
  const owner = findSubjectBefore(items, i, 0)
  return owner ? { from: owner.from, to: i + 1 } : null
}
