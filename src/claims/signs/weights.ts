import type { Sign } from './signs.js'

// Written by `npm run train:claims`; the same stories give the same numbers.

/** What each sign of a pair says for its being one claim, as log odds for each unit of the sign. */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
  company: 1.531,
  rare: 3.541,
  telling: 0.931,
  covered: -1.259,
  sides: 0.65,
  runs: 0.558,
  numbers: 1.391,
  kin: 1.576,
  apart: -0.353,
  beside: 1.647,
  single: -0.654,
  circle: 1.118,
  uncounted: -0.143,
}

/** Log odds of a pair without any sign. */
export const BIAS = -2.66
