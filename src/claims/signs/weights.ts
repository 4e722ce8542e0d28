import type { Sign } from './signs.js'

// Written by `npm run train:claims`; the same stories give the same numbers.

/** What each sign of a pair says for its being one claim, as log odds for each unit of the sign. */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
  company: 1.542,
  rare: 3.522,
  telling: 0.924,
  covered: -1.25,
  sides: 0.652,
  runs: 0.563,
  numbers: 1.387,
  kin: 1.578,
  apart: -0.354,
  beside: 1.647,
  single: -0.65,
  circle: 1.119,
  uncounted: -0.144,
}

/** Log odds of a pair without any sign. */
export const BIAS = -2.664
