import type { Sign } from './signs.js'

// Written by `npm run train:claims`; the same stories give the same numbers.

/** What each sign of a pair says for its being one claim, as log odds for each unit of the sign. */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
  company: 1.533,
  rare: 3.535,
  telling: 0.963,
  covered: -1.275,
  sides: 0.649,
  runs: 0.561,
  numbers: 1.398,
  kin: 1.579,
  apart: -0.356,
  beside: 1.633,
  single: -0.647,
  circle: 1.117,
  uncounted: -0.139,
}

/** Log odds of a pair without any sign. */
export const BIAS = -2.665
