import type { Attribution } from './attribution.js'

// Not a probability that the claim is true, but of the reading being right: that these are the words, and theirs.

/** How sure a reading is, by the frame that found it. Judged on marked sentences; the order matters more than the figures. */
export const confidences = {
  quotation: 0.95,
  according: 0.92,
  clause: 0.9,
  inverted: 0.9,
  interrupted: 0.8,
  thought: 0.7,
  judged: 0.45,
  carried: 0.75,
  own: 0.8,
  ownQuotation: 0.5,
  noun: 0.6,
  turn: 0.85,
} as const

export function confidenceOf(attribution: Attribution, quoted: boolean): number {
  const { cue, side } = attribution
  if (cue.shape === 'according') return confidences.according
  if (quoted && cue.verb.says) return confidences.quotation
  if (!cue.verb.says) return cue.verb.thinks ? confidences.thought : confidences.judged
  if (side === 'both') return confidences.interrupted
  return side === 'left' ? confidences.inverted : confidences.clause
}
