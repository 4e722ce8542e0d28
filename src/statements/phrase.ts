import { possessives, relativePronouns, timeOpeners, timeUnits, timeWords } from './en/words.js'
import type { Item } from './unit.js'

// A shallow reader of noun phrases over part-of-speech tags. It has no grammar: it walks right while the tags may
// belong to one phrase, and stops where another phrase, a verb or a time begins. Good enough for sources and the
// ones spoken to; where it is wrong it is mostly too short, which loses a description and not a voice.

/** A run of items of one unit, half-open. */
export interface Run {
  from: number
  to: number
}

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X'])
const inside = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X', 'ADJ', 'DET'])

export const isNominal = (item: Item | undefined): boolean => item !== undefined && nominal.has(item.tag)

export const isPossessiveMark = (item: Item | undefined): boolean =>
  item !== undefined && (item.norm === "'s" || item.norm === "'") && item.tag !== 'AUX' && item.tag !== 'VERB'

/** One base noun phrase from `at`: determiner, adjectives, nouns, possessives. Returns the index after it; `at` when there is none. */
export function endOfNounPhrase(items: readonly Item[], at: number): number {
  let i = at
  let seen = false
  for (; i < items.length; i++) {
    const item = items[i]!
    if (item.tag === 'PRON' && !possessives.has(item.norm)) {
      if (i > at) break
      return relativePronouns.has(item.norm) && item.norm !== 'that' ? at : i + 1
    }
    // '-based', '-led': a hyphen ties any kind of word to the phrase.
    if (i > at && items[i - 1]!.norm === '-' && items[i - 1]!.end === item.start) {
      if (item.tag === 'NOUN' || item.tag === 'PROPN') seen = true
      continue
    }
    // 'well-known'
    if (item.tag === 'ADV' && items[i + 1]?.norm === '-' && items[i + 1]!.start === item.end && i > at)
      continue
    if (item.tag === 'DET' && i > at && !(items[i - 1]!.tag === 'DET' || items[i - 1]!.tag === 'NUM')) break
    if (isPossessiveMark(item)) {
      if (!seen) break
      continue
    }
    if (inside.has(item.tag) || possessives.has(item.norm)) {
      if (seen && isTime(items, i) > i && i > at) break
      if (
        item.tag === 'NOUN' ||
        item.tag === 'PROPN' ||
        item.tag === 'NUM' ||
        item.tag === 'PRON' ||
        item.tag === 'X' ||
        item.tag === 'SYM'
      ) {
        seen = true
      }
      continue
    }
    if (
      (item.tag === 'ADV' || item.tag === 'VERB') &&
      items[i + 1] &&
      inside.has(items[i + 1]!.tag) &&
      i > at &&
      !seen &&
      /(?:ly|ed|ing|most|more|very)$/.test(item.norm)
    )
      continue
    if (item.norm === '-' || item.norm === '–') {
      if (items[i - 1]?.end === item.start && items[i + 1]?.start === item.end) continue
    }
    // Titles are cut from their stop by some tokenizers: 'Sgt' '.' 'Vale'.
    if (item.norm === '.' && items[i - 1]?.tag === 'PROPN' && items[i + 1]?.tag === 'PROPN') continue
    if (
      item.norm === '&' ||
      (item.norm === 'and' && items[i - 1]?.tag === 'PROPN' && items[i + 1]?.tag === 'PROPN')
    )
      continue
    break
  }
  // Adjectives at the end belong to what follows ('officials familiar with'), save where they are the head: 'the rich'.
  if (!seen && i > at && items[i - 1]!.tag === 'DET' && i === at + 1) return i
  return seen || i > at ? i : at
}

/** Prepositions whose phrase belongs to the noun before them. */
const ties = new Set(
  'of for from with at in on to within inside close near by about against behind under'.split(' '),
)

/** A noun phrase with the phrases that hang on it: 'of …', 'at …', 'and …', reduced relatives. */
export function endOfLongNounPhrase(items: readonly Item[], at: number): number {
  let end = endOfNounPhrase(items, at)
  if (end === at) return at
  for (;;) {
    const item = items[end]
    if (!item) return end
    if (isTime(items, end) > end) return end
    if (item.tag === 'ADP' && ties.has(item.norm)) {
      if (isTime(items, end + 1) > end + 1 && item.norm !== 'of') return end
      const next = endOfNounPhrase(items, end + 1)
      if (next === end + 1) return end
      end = next
      continue
    }
    if (item.norm === 'and' || item.norm === 'or') {
      const next = endOfNounPhrase(items, end + 1)
      if (next === end + 1) return end
      end = next
      continue
    }
    if (item.norm === '(') {
      const close = items.findIndex((other, k) => k > end && k < end + 8 && other.norm === ')')
      if (close < 0) return end
      end = close + 1
      continue
    }
    return end
  }
}

const beforeTimes = new Set('on in by since until late early during at around just'.split(' '))

/** Of a stretch of time. */
const PARTS = /^(?:end|start|beginning|middle|close)$/
const CLOCK = /^(?:[ap]\.?m\.?|o'clock)$/

/** The index after an expression of time or manner that begins at `at` ('on Friday', 'last week', 'also'); `at` when there is none. */
export function isTime(items: readonly Item[], at: number): number {
  const item = items[at]
  if (!item) return at
  let i = at
  if (beforeTimes.has(item.norm)) {
    let j = i + 1
    // 'early on Wednesday', 'late in June'
    if (/^(?:early|late)$/.test(item.norm) && /^(?:on|in)$/.test(items[j]?.norm ?? '')) j++
    while (items[j] && (items[j]!.tag === 'DET' || timeOpeners.has(items[j]!.norm))) j++
    // 'By the end of January'
    if (PARTS.test(items[j]?.norm ?? '') && items[j + 1]?.norm === 'of') {
      j += 2
      while (items[j]?.tag === 'DET') j++
    }
    const next = items[j]
    if (!next) return at
    // 'At 5.30 p.m.'
    if (next.tag === 'NUM' && CLOCK.test(items[j + 1]?.norm ?? '')) return j + 2
    if (
      !timeWords.has(next.norm) &&
      !timeUnits.has(next.norm) &&
      !(next.tag === 'NUM' && /^\d{4}$/.test(next.norm))
    )
      return at
    if (next.tag === 'ADV' && !/^(?:now|then)$/.test(next.norm)) return at
    i = j
  } else if (
    timeOpeners.has(item.norm) ||
    (item.norm === 'the' && items[at + 1]?.norm === 'same') ||
    item.norm === 'a' ||
    item.tag === 'NUM'
  ) {
    let j = i + 1
    if (items[j] && timeOpeners.has(items[j]!.norm)) j++
    const next = items[j]
    if (!next || !(timeUnits.has(next.norm) || timeWords.has(next.norm))) return at
    if (item.norm === 'a' || item.tag === 'NUM') {
      if (!/^(?:ago|later|earlier|before)$/.test(items[j + 1]?.norm ?? '')) return at
    }
    i = j
  } else if (!timeWords.has(item.norm)) return at
  i++
  while (
    items[i] &&
    (timeWords.has(items[i]!.norm) ||
      timeUnits.has(items[i]!.norm) ||
      items[i]!.norm === 'ago' ||
      (items[i]!.tag === 'NUM' && /^\d{1,4}(?:st|nd|rd|th)?$/.test(items[i]!.norm)))
  )
    i++
  // 'during this week's debate': the time only tells which one.
  return isPossessiveMark(items[i]) ? at : i
}
