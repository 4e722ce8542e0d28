import type { Attribution } from './attributions.js'
import { endOfContent, isFinite, opensClause } from './content.js'
import type { Cue } from './cues.js'
import { findCueNoun } from './en/cue-nouns.js'
import { findCueVerb } from './en/cue-verbs.js'
import { possessives } from './en/words.js'
import { endOfLongNounPhrase, isPossessiveMark, type Run } from './phrase.js'
import { findSubjectAfter, findSubjectBefore } from './source.js'
import type { Item } from './unit.js'

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
    const tied = noun.preposition !== null && after.norm === noun.preposition
    const clause = noun.clause && after.norm === 'that' && opensClause(items, i + 2)
    if (!tied && !clause && !(noun.clause && after.norm === 'from')) continue
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
      const to = clause
        ? endOfSubjectClause(items, source.from, from, endOfContent(items, from, cue, []))
        : endOfLongNounPhrase(items, from)
      if (to > from) found.push({ source, cue: whole, content: [{ from, to }], side: 'right', told: null })
      continue
    }
    if (after.norm === 'from') {
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

/** 'Kell's claim that the weir leaked was new': where the noun is a subject, its clause ends before the verb of the whole. */
function endOfSubjectClause(items: readonly Item[], source: number, from: number, to: number): number {
  for (let i = 0; i < source; i++) if (isFinite(items[i])) return to
  let verbs = 0
  for (let i = from + 1; i < to; i++) {
    if (items[i]!.norm === ',' || (items[i - 1]!.tag === 'QUOTE' && items[i - 1]!.stopped)) return i
    if (!isFinite(items[i])) continue
    const before = items[i - 1]!
    if (verbs > 0 && !isFinite(before) && /^(?:CCONJ|SCONJ|PRON|PART|PUNCT|ADV)$/.test(before.tag)) continue
    if (verbs > 0 && items[i]!.tag === 'AUX' && !(isFinite(before) && before.tag === 'AUX')) return i
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

const colonCue: Cue = { from: 0, to: 1, at: 0, verb: findCueVerb('say')!, shape: 'finite', negated: false }

/** 'Ruiz: the weir will hold' in a headline, 'RUIZ: “It holds.”' in a transcript. */
export function findColonAttribution(items: readonly Item[], heading: boolean): Attribution | null {
  if (items[0]?.tag === 'QUOTE' && /^[—–―-]$/.test(items[1]?.norm ?? '') && items[2]?.tag === 'PROPN') {
    // '“The weir held.” ― Ana Ruiz'
    const end = endOfLongNounPhrase(items, 2)
    if (items.slice(end).every((item) => item.tag === 'PUNCT'))
      return {
        source: { from: 2, to: end },
        cue: { ...colonCue, from: 1, to: 2, at: 1 },
        content: [{ from: 0, to: 1 }],
        side: 'left',
        told: null,
      }
  }
  const colon = items.findIndex((item) => item.norm === ':')
  if (colon < 1 || colon > 8 || colon + 1 >= items.length) return null
  const quoted = items[colon + 1]!.tag === 'QUOTE'
  const end = endOfLongNounPhrase(items, 0)
  if (end !== colon) return null
  const head = items[colon - 1]!
  if (head.tag !== 'PROPN' && !(heading && head.tag === 'NOUN') && !quoted) return null
  if (!quoted && !heading) return null
  let to = items.length
  while (to > colon + 1 && items[to - 1]!.tag === 'PUNCT') to--
  if (to <= colon + 1) return null
  return {
    source: { from: 0, to: colon },
    cue: { ...colonCue, from: colon, to: colon + 1, at: colon },
    content: [{ from: colon + 1, to }],
    side: 'right',
    told: null,
  }
}
