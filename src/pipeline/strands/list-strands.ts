import { joinBonds } from './join-bonds.js'
import { type Bonds, listBonds } from './list-bonds.js'
import type { Topical } from './weigh-topics.js'

// A case holds the reports on one story, some dozens, and all are compared with all. A large one holds many stories. It
// is divided into strands first, reports that hang together by what they are about, and only within a strand is anything
// compared. No strand grows beyond a bound, so that a case of any size costs so much a report, and a report that is added
// costs one strand. docs/decisions/0018-strands.md says what else was tried.

/** A case of so many reports is one strand whatever they are about: a person put them together. */
export const WHOLE_UP_TO = 200

/** No strand of a case that is divided holds more. A person does not put more together, and a story seldom has more. */
export const MOST = 200

/** How a case is divided, and the bonds by which it was; a case that is one strand has none. */
export interface Divided {
  /** Indices into the reports, each strand ascending, in order of their first. */
  strands: number[][]
  bonds?: Bonds
}

/**
 * The strands of a case.
 * @param reads in an order that does not depend on how they were given: it decides between what is equally strong
 * @param wholeUpTo a case of no more reports is not divided
 * @param before bonds of a case that holds some of these reports; they save time and change nothing
 */
export function divideCase(
  reads: readonly Topical[],
  wholeUpTo = WHOLE_UP_TO,
  most = MOST,
  before?: Bonds,
): Divided {
  if (reads.length <= wholeUpTo || reads.some(({ topic }) => topic === undefined))
    return { strands: reads.length === 0 ? [] : [reads.map((_, i) => i)] }
  const bonds = listBonds(reads, most, before)
  return { strands: joinBonds(bonds, most), bonds }
}

/** Its strands alone. */
export const listStrands = (reads: readonly Topical[], wholeUpTo = WHOLE_UP_TO, most = MOST): number[][] =>
  divideCase(reads, wholeUpTo, most).strands
