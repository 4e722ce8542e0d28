import { callSpeaker, type Hardness, type Speaker } from './cast.js'
import type { Dice } from './dice.js'
import { CITED, DENIED, OWN, OWN_CREDITED, PLAIN, QUOTED, QUOTED_TO, TOLD } from './frames.js'
import type { Proposition } from './subject.js'
import { fill, opened, type Slots, write } from './wording.js'

/** What one sentence of a report says, and whose word it is. */
export interface Told {
  /** Index of the claim in its story. */
  claim: number
  speaker: Speaker
  /** In which wording the first who heard it wrote it: two people who know one thing apart do not say it alike. */
  wording: 'plain' | 'turned' | 'far'
  side: 'for' | 'against'
  /** Given between quotation marks, as the one who heard it wrote it. */
  isQuoted: boolean
  /** The quotation's words, as far as they have come down; null where it has become reported speech. */
  quote: string | null
  text: string
}

/** How the sentence is told by the report that has it. */
interface Telling {
  hardness: Hardness
  /** Named before in the same report? */
  isKnown: boolean
  /** The outlet that is given as where it comes from; null for none. */
  credit: string | null
  /** The report that heard it itself names itself. */
  isFirstHand: boolean
  /** Leaves out the speaker. */
  inOwnVoice: boolean
}

/** The sentence for what was told, in the words of one report. */
export function writeTold(
  told: Omit<Told, 'text'>,
  proposition: Proposition,
  slots: Slots,
  telling: Telling,
  dice: Dice,
): Told {
  const { hardness, credit, isFirstHand, inOwnVoice } = telling
  const clause = write(clauseOf(proposition, told.wording, hardness), slots, dice)
  const quote = told.isQuoted && !inOwnVoice ? quoteOf(proposition, told.quote, hardness, slots, dice) : null
  const frames = inOwnVoice
    ? credit
      ? OWN_CREDITED
      : OWN
    : told.side === 'against'
      ? DENIED
      : quote
        ? credit
          ? QUOTED_TO
          : QUOTED
        : credit
          ? isFirstHand
            ? TOLD
            : dice.chance(0.5)
              ? TOLD
              : CITED
          : PLAIN
  const speaker = fill(write(callSpeaker(told.speaker, telling.isKnown, hardness, dice), slots, dice), slots)
  const text = write(
    dice.pick(frames),
    { S: speaker, c: clause, C: opened(clause), q: quote ?? '', O: credit ?? '' },
    dice,
  )
  return { ...told, quote, text: opened(mendCommas(text)) }
}

/** From synonyms on the clause is thrown anew; what is restructured is built the other way round. */
function clauseOf(proposition: Proposition, wording: Told['wording'], hardness: Hardness): string {
  if (hardness < 3) return proposition[wording]
  if (hardness === 3) return wording === 'turned' ? proposition.plain : proposition.turned
  if (hardness === 4) return wording === 'far' ? proposition.turned : proposition.far
  return proposition.abroad
}

/** A quotation keeps its words longest: it is trimmed, then turned into reported speech, then comes back translated. */
function quoteOf(
  { quote, requoted }: Proposition,
  before: string | null,
  hardness: Hardness,
  slots: Slots,
  dice: Dice,
): string | null {
  if (hardness === 5) return write(requoted, slots, dice)
  if (hardness === 4) return null
  const whole = before ?? write(quote, slots, dice)
  if (hardness < 3) return whole
  const parts = whole.split(', ')
  return opened(dice.chance(0.5) ? parts[0]! : parts.slice(-2).join(', '))
}

/** An apposition ends in a comma, except before another mark. */
const mendCommas = (text: string): string => text.replace(/,(\s*)(?=[.,:])/g, '').replace(/,,/g, ',')
