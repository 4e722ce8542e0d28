import { relayHeads } from './en/relay-heads.js'
import { muteNouns, personsAndBodies, writings } from './en/speakers.js'
import { timeUnits, timeWords } from './en/words.js'
import { headOf } from './head.js'
import type { Run } from './phrase.js'
import type { Item } from './unit.js'

// Whether a phrase can be a voice at all. Taken alone a shallow reader's subject is wrong about one time in ten, and
// most of those are things: the last noun of a long description, a time, a measure. Three answers and not two, because
// news invents bodies faster than a list can follow: what is unclear is a voice after a strong verb of saying only.

export type VoiceKind = 'speaks' | 'unclear' | 'mute'

/** Endings of nouns for those who do something: 'engineer', 'auditor', 'geologist'. */
const personEnding =
  /(?:[^e]ers?|ors?|ists?|ians?|ants?|ees?|crats?|men|man|women|woman|person|persons|people)$/

/** Endings of nouns for what happens or is so; bodies with such an ending ('commission') stand in the lists. */
const abstractEnding =
  /(?:[st]ions?|ments?|ness(?:es)?|ships?|isms?|ances?|ences?|ities|ity|ures?|ages?|hoods?)$/

/** What kind of voice the phrase could be, judged by its head. */
export function voiceKind(items: readonly Item[], run: Run): VoiceKind {
  const head = headOf(items, run)
  const item = items[head.to - 1]!
  if (item.tag === 'PRON') return 'speaks'
  // 'The 21-year-old'
  if (/-old$/.test(item.norm) || (item.norm === 'old' && items[head.to - 2]?.norm === '-')) return 'speaks'
  if (isTimeWord(item)) return 'mute'
  if (item.tag === 'PROPN') {
    // 'a Kurdish push': an adjective in capitals, no name.
    const first = items[run.from]!
    return /^an?$/.test(first.norm) && head.from === run.from + 1 && head.to - head.from === 1
      ? 'unclear'
      : 'speaks'
  }
  const single = item.norm.endsWith('s') ? item.norm.slice(0, -1) : item.norm
  const isIn = (list: ReadonlySet<string>) => list.has(item.norm) || list.has(item.lemma) || list.has(single)
  if (isIn(relayHeads) || isIn(personsAndBodies) || isIn(writings)) return 'speaks'
  // 'Ban Ki-moon': the second half of a name in small letters.
  if (items[head.to - 2]?.norm === '-') return items[head.to - 3]?.tag === 'PROPN' ? 'speaks' : 'unclear'
  if (isIn(muteNouns)) return 'mute'
  if (item.tag === 'NUM') return 'unclear'
  if (personEnding.test(item.norm)) return 'speaks'
  return abstractEnding.test(item.norm) ? 'mute' : 'unclear'
}

/** What counts or asks: only such a thing 'finds Kell leading'; divers find a boat lying. */
export const isSurvey = (items: readonly Item[], run: Run): boolean =>
  /^(?:surveys?|polls?|polling|stud(?:y|ies)|results?|averages?|figures|data|numbers)$/.test(
    items[headOf(items, run).to - 1]!.norm,
  )

/** A day or a month in any case: 'Monday' is tagged as a name. 'March' and 'May' may be people. */
const isTimeWord = (item: Item): boolean =>
  timeUnits.has(item.norm) ||
  (timeWords.has(item.norm) && /day|ber|january|february|april|july|august/.test(item.norm))
