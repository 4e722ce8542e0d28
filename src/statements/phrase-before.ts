import { relativePronouns, subjectPronouns } from './en/words.js'
import { endOfNounPhrase, isNominal, isPossessiveMark, isTime, type Run } from './phrase.js'
import type { Item } from './unit.js'

// The same to the left of a verb, where a phrase must be read backwards: from its last word to its determiner, over
// 'of …', 'and …', participles that describe and relative clauses ('an official who asked not to be named'). What is
// taken by mistake at the front ('On Friday', 'But', 'After the vote') is dropped again by trimStart, because only
// there can one see that something is left when it is gone.

/** Furthest a source phrase is followed to the left, in items: longer ones are misread clauses. */
export const longestSource = 45

const insideTags = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'X', 'ADJ', 'DET', 'QUOTE'])

/** The noun phrase whose last item is `last`. */
export function phraseEndingAt(items: readonly Item[], last: number, floor: number): Run | null {
  if (last < floor) return null
  const end = items[last]!
  if (end.tag === 'PRON') {
    if (relativePronouns.has(end.norm)) return null
    return { from: last, to: last + 1 }
  }
  const relativeHead = end.tag === 'VERB' ? findRelative(items, last, floor) : null
  if (
    relativeHead === null &&
    !isNominal(end) &&
    !isPossessiveMark(end) &&
    end.tag !== 'ADJ' &&
    end.tag !== 'DET'
  ) {
    if (!(end.norm === '.' && items[last - 1]?.tag === 'PROPN')) return null
  }
  let from = relativeHead ?? last
  let afterAnd: number | null = null
  let overWho = false
  while (from > floor && last - from < longestSource) {
    const before = items[from - 1]!
    const here = items[from]!
    if (
      (before.tag === 'VERB' || before.tag === 'NOUN') &&
      /ing$/.test(before.norm) &&
      (here.tag === 'DET' || (here.tag === 'PROPN' && before.tag === 'VERB')) &&
      from - 2 >= floor &&
      items[from - 2]!.tag === 'NOUN'
    ) {
      // 'a group monitoring the war', 'officials citing Reuters'
      from -= 2
      continue
    }
    if (
      insideTags.has(before.tag) ||
      isPossessiveMark(before) ||
      (before.tag === 'PRON' && !subjectPronouns.has(before.norm) && !relativePronouns.has(before.norm))
    ) {
      if (before.tag === 'QUOTE' && (before.end - before.start > 40 || before.stopped)) break
      // A determiner opens its phrase: what stands before it belongs to another one, unless it is 'all the'.
      if (here.tag === 'DET' && before.tag !== 'DET' && before.tag !== 'NUM') break
      from--
      continue
    }
    if (
      before.tag === 'VERB' &&
      /(?:ed|ing)$/.test(before.norm) &&
      here.tag === 'NOUN' &&
      /^(?:DET|ADP|ADJ|NUM|SCONJ)$/.test(items[from - 2]?.tag ?? '') &&
      items[from - 2]!.norm !== 'to'
    ) {
      // 'registered voters', 'restructuring experts': a participle that describes.
      from--
      continue
    }
    if (
      before.tag === 'ADP' &&
      from - 3 >= floor &&
      items[from - 2]!.tag === 'VERB' &&
      /(?:ed|ing)$/.test(items[from - 2]!.norm) &&
      isNominal(items[from - 3]) &&
      items[from - 3]!.tag !== 'PRON'
    ) {
      // 'protesters marching through the streets', 'a study released by the ministry'
      from -= 3
      continue
    }
    if (
      before.norm === 'to' &&
      from - 3 >= floor &&
      /^(?:close|loyal|next|opposed)$/.test(items[from - 2]!.norm) &&
      isNominal(items[from - 3])
    ) {
      // 'sources close to the board'
      from -= 3
      continue
    }
    if (before.tag === 'ADP' && from - 2 > floor && items[from - 2]!.tag === 'VERB') {
      // 'an official who spoke on the condition of anonymity'
      const antecedent = findRelative(items, from - 2, floor)
      if (antecedent !== null) {
        from = antecedent
        continue
      }
    }
    if (
      before.tag === 'ADP' &&
      from - 2 >= floor &&
      (isNominal(items[from - 2]) || items[from - 2]!.tag === 'ADJ') &&
      before.norm !== 'as' &&
      before.norm !== 'after' &&
      before.norm !== 'since'
    ) {
      from--
      continue
    }
    if (
      (before.norm === 'and' || before.norm === 'or' || before.norm === '&') &&
      from - 2 >= floor &&
      isNominal(items[from - 2]) &&
      items[from - 2]!.tag !== 'PRON'
    ) {
      afterAnd = from
      from--
      continue
    }
    if (before.tag === 'ADV' && from - 1 > floor && (here.tag === 'ADJ' || here.tag === 'NUM')) {
      from--
      continue
    }
    if (items[from - 2]?.norm === '-' && items[from - 2]!.end === before.start) {
      // '-based', '-led'
      from--
      continue
    }
    if ((before.norm === '-' || before.norm === '–') && before.end === here.start) {
      from--
      continue
    }
    if (
      before.norm === '.' &&
      before.end !== here.start &&
      items[from - 2]?.tag === 'PROPN' &&
      items[from - 2]!.end === before.start
    ) {
      from--
      continue
    }
    if (before.norm === 'who' && from - 2 >= floor) {
      // 'Tom Vale, a mechanic who lives near the weir said': the tagger took the clause's verb for a noun.
      const comma = items[from - 2]!.norm === ',' ? 1 : 0
      const antecedent = from - 2 - comma
      if (antecedent < floor || !isNominal(items[antecedent]) || items[antecedent]!.tag === 'PRON') break
      from = antecedent
      overWho = true
      continue
    }
    if (
      overWho &&
      before.norm === ',' &&
      here.tag === 'DET' &&
      from - 2 >= floor &&
      items[from - 2]!.tag === 'PROPN'
    ) {
      from -= 2
      continue
    }
    if (before.tag === 'VERB' || before.tag === 'AUX' || before.tag === 'PART') {
      const antecedent = findRelative(items, from - 1, floor)
      if (antecedent === null) break
      from = antecedent
      continue
    }
    break
  }
  // 'could not verify the report and the ministry said': what stands before 'and' is another verb's object.
  const verb = items[from - 1]
  if (afterAnd !== null && from > floor && verb && (verb.tag === 'VERB' || verb.tag === 'AUX'))
    from = afterAnd
  return trimStart(items, { from, to: last + 1 })
}

/** For a verb inside a phrase: the index of the noun its clause describes ('an official who asked', 'people briefed on'), or null. */
function findRelative(items: readonly Item[], verb: number, floor: number): number | null {
  const item = items[verb]!
  if (
    item.tag === 'VERB' &&
    /(?:ed|known|ing)$/.test(item.norm) &&
    isNominal(items[verb - 1]) &&
    items[verb - 1]!.tag !== 'PRON' &&
    verb - 1 >= floor
  ) {
    const after = items[verb + 1]
    if (after && (after.tag === 'ADP' || item.norm.endsWith('ing')) && item.norm !== 'said') return verb - 1
  }
  for (let i = verb - 1; i > floor && verb - i < 14; i--) {
    const here = items[i]!
    if (here.tag === 'PUNCT' || here.tag === 'QUOTE') return null
    if (
      (here.norm === 'who' || here.norm === 'which') &&
      isNominal(items[i - 1]) &&
      items[i - 1]!.tag !== 'PRON'
    )
      return i - 1
    // 'Ruiz, who works for Tormec, the firm that made the gates, said'
    if (here.norm === 'who' && items[i - 1]!.norm === ',' && i - 2 >= floor && isNominal(items[i - 2]))
      return i - 2
  }
  return null
}

/** Drops what opens the clause and not the phrase: 'On Friday', 'But', 'After the vote'. */
function trimStart(items: readonly Item[], run: Run): Run | null {
  let { from } = run
  const { to } = run
  for (let guard = 0; guard < 12 && from < to; guard++) {
    const item = items[from]!
    const time = isTime(items, from)
    if (time > from && time < to) {
      from = time
      continue
    }
    if (
      item.tag === 'CCONJ' ||
      item.tag === 'PUNCT' ||
      (item.tag === 'ADV' && items[from + 1]?.tag !== 'ADJ' && items[from + 1]?.tag !== 'NUM') ||
      isPossessiveMark(item)
    ) {
      from++
      continue
    }
    if (item.tag === 'ADP' || item.tag === 'SCONJ') {
      const after = endOfNounPhrase(items, from + 1)
      if (item.tag === 'ADP' && after < to) from = after === from + 1 ? from + 1 : after
      else from++
      continue
    }
    break
  }
  return from < to ? { from, to } : null
}
