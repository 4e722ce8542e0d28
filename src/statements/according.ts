import { type Attribution, contentStart, endOfSentence } from './attribution.js'
import { hasVerb, isFiniteVerb } from './clause.js'
import type { Cue } from './cues.js'
import { endOfLongNounPhrase, type Run } from './phrase.js'
import { findSubjectAfter } from './source-after.js'
import type { Item } from './unit.js'

// 'According to X, P' · 'P, according to X' · 'the weir, according to X, held'. The only cue that is never ambiguous,
// and the one that relays speakers most often: its content may hold a whole attribution (chain.ts).

export function readAccording(items: readonly Item[], cue: Cue, furthest: number): Attribution | null {
  const before = items[cue.from - 1]
  // 'Ruiz has learned that according to X P': it opens the clause.
  const opener = before?.norm === ',' ? items[cue.from - 2] : before
  const floor = opener?.norm === 'that' ? cue.from : furthest
  const end = endOfSentence(items)
  // 'Now, according to X, P' opens the sentence as 'According to X, P' does.
  const opens = items
    .slice(floor, cue.from)
    .every((item) => item.tag === 'ADV' || item.tag === 'CCONJ' || item.tag === 'PUNCT')
  const source = opens ? openingSource(items, cue.to) : findSubjectAfter(items, cue.to)
  if (!source) return null
  if (opens) {
    // 'According to X, P': the phrase ends at the comma that P follows.
    let at = source.to
    if (items[at - 1]?.norm !== ',')
      while (at < end && items[at]!.norm !== ',' && items[at]!.tag !== 'QUOTE') at++
    const from = items[at]?.norm === ',' ? at + 1 : at
    // 'Per Olund, a passenger, said P': his name is Per.
    if (from >= end || isFiniteVerb(items[from])) return null
    return { source, cue, content: [{ from, to: end }], side: 'right', told: null }
  }
  let to = cue.from
  while (to > floor && items[to - 1]!.tag === 'PUNCT' && items[to - 1]!.norm !== ')') to--
  const from = contentStart(items, floor, to)
  if (from >= to) return null
  const content: Run[] = [{ from, to }]
  const after = items[source.to]
  // 'The weir, according to Ruiz, held.'
  if (
    before?.norm === ',' &&
    after?.norm === ',' &&
    (isFiniteVerb(items[source.to + 1]) ||
      // 'The gate was, in the words of Ruiz, an accident'
      items[to - 1]!.tag === 'AUX' ||
      !hasVerb(items, { from, to })) &&
    source.to + 1 < end
  ) {
    content.push({ from: source.to + 1, to: end })
    return { source, cue, content, side: 'both', told: null }
  }
  return { source, cue, content, side: 'left', told: null }
}

/** The source of 'According to X, P': up to the comma behind which P begins; a description counts when another comma closes it. */
function openingSource(items: readonly Item[], at: number): Run | null {
  let end = endOfLongNounPhrase(items, at)
  if (end === at) {
    // A source that the tagger took for something else: all up to the comma, when that is near.
    end = items.findIndex((item, i) => i > at && i < at + 10 && item.norm === ',')
    if (end < 0) return null
  }
  let comma = end
  while (comma < items.length && items[comma]!.norm !== ',' && items[comma]!.tag !== 'QUOTE') comma++
  if (items[comma]?.norm === ',') {
    const next = items[comma + 1]
    let close = comma + 1
    while (close < items.length && close - comma < 30 && items[close]!.norm !== ',') close++
    const described =
      next &&
      (next.norm === 'who' ||
        next.norm === 'which' ||
        ((next.tag === 'DET' || next.tag === 'PROPN' || next.tag === 'NOUN') &&
          !hasVerb(items, { from: comma + 1, to: close })))
    if (items[close]?.norm === ',' && described && hasVerb(items, { from: close + 1, to: items.length }))
      return { from: at, to: close + 1 }
    // Words between the phrase and the comma describe it: 'a survey released on Friday'.
    return { from: at, to: comma - end <= 12 ? comma : end }
  }
  return { from: at, to: end }
}
