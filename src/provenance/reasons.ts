import type { Reason } from '../model/reason.js'

/** Each reason once, by its code and words, in order of first finding; of two alike the later evidence is kept. */
export function distinctReasons(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [`${reason.code} ${reason.text}`, reason])).values()]
}
