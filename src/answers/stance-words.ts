import type { Stance } from '../model/statement.js'
import type { Chain } from './chain.js'

/** How a statement stands to its own content, for people; null where there is nothing to say beyond the words. */
const STANCES: Record<Stance, string | null> = {
  asserts: null,
  denies: 'a denial',
  declines: 'could not or would not say',
  questions: 'a question',
  predicts: 'a prediction',
}

/** A note on how the statement stands to its content, or null. What asserts nothing though it is worded so is a question. */
export function stanceNote({ stance, side }: Chain): string | null {
  return side === 'neither' && stance === 'asserts' ? STANCES.questions : STANCES[stance]
}

/** Of a statement whose words are not so alike the others that it surely tells the claim. */
export const MAY_TELL_ANOTHER = 'may tell another claim, so the low end leaves it out'
