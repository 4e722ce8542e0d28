import type { Sign } from './signs.js'

// Written by `npm run train:claims`; the same stories give the same numbers.

/** What each sign of a pair says for its being one claim, as log odds for each unit of the sign. */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
  company: 1.56,
  rare: 3.502,
  telling: 0.917,
  covered: -1.281,
  sides: 0.656,
  runs: 0.56,
  numbers: 1.403,
  kin: 1.58,
  apart: -0.353,
  beside: 1.628,
  single: -0.644,
  circle: 1.103,
  uncounted: -0.137,
}

/** Log odds of a pair without any sign. */
export const BIAS = -2.667
