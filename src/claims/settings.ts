/**
 * What the tuning decides, in one place; the figures come from `npm run evaluate` on the labelled stories. Likenesses
 * are chances, 0..1, as `judgePairs` gives them; where details are compared (`differs`), shares of terms in common.
 */
export const SETTINGS = {
  /** Two groups of statements become one claim at this average chance of all their pairs. */
  threshold: 0.25,
  /** Above this average they surely tell one claim; below it they may tell two that lie near by. */
  sure: 0.7,
  /** Likeness of two statements that one copied stretch holds. */
  copied: 0.95,
  /** How much of a content another report must share word for word to count as copied, 0..1. */
  copiedShare: 0.6,
  /** What is left of a likeness when the two count the same thing differently, as a factor. */
  otherNumber: 0.3,
  /** The same where the wording is otherwise alike: then the number is just what they differ in. */
  otherNumberOnly: 0.05,
  /** From this likeness on the wording counts as otherwise alike. */
  otherwiseAlike: 0.5,
  /** What is left of a likeness when who did it in the one is in the other whom it was done to, as a factor. */
  swapped: 0.1,

  /** How alike two statements must be for one to be shown as the other's denial. */
  opposed: 0.25,
  /** Opposite statements kept for each that goes against a claim: a reader looks at the plainest few. */
  mostOpposed: 12,
  /** Members of a claim compared each with each: beyond, it is so often repeated that more comparing changes nothing. */
  largestCompared: 400,
  /** How alike two details must be told to be of one thing, by kind: the plainest pair of a difference, and the others. */
  differs: {
    number: { first: 0.34, further: 0.08 },
    date: { first: 0.14, further: 0.06 },
    place: { first: 0.35, further: 0.2 },
    who: { first: 0.35, further: 0.3 },
    opposite: { first: 0.35, further: 0.2 },
    said: { first: 0.33, further: 0.05 },
  },
} as const
