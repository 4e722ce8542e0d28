// How well statements are put together, told by pairs: the figures that any grouping can be scored by.

export interface Pairs {
  /** Pairs that are one claim. */
  all: number
  /** Those of them that are together. */
  together: number
  /** Pairs that are together and not one claim. */
  wrong: number
}

export interface Figure {
  precision: number
  recall: number
}

/** Over all counts at once, to three digits; without anything to find or found it is 1. */
export function figureOf(counts: readonly Pairs[]): Figure {
  const sum = (key: keyof Pairs): number => counts.reduce((all, one) => all + one[key], 0)
  const [all, together, wrong] = [sum('all'), sum('together'), sum('wrong')]
  return {
    precision: together + wrong === 0 ? 1 : round(together / (together + wrong)),
    recall: all === 0 ? 1 : round(together / all),
  }
}

const round = (value: number): number => Math.round(1000 * value) / 1000

export const f1 = ({ precision, recall }: Figure): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)

/** '0.85 / 0.48'. */
export const shown = ({ precision, recall }: Figure): string =>
  `${precision.toFixed(2)} / ${recall.toFixed(2)}`
