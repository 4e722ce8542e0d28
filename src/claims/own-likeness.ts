import { LEAST_LIKENESS } from './likeness.js'
import type { TermTable } from './term-table.js'

/**
 * Likeness of two contents by nothing but their own words, worked out when asked: it is asked only of members of one
 * claim, and to keep it of all pairs would take as much memory as the comparison itself. The same to the last bit as
 * `compareContents` has it: the terms are added up in the order in which the lower of the two uses them.
 */
export function ownLikenessFinder({
  starts,
  terms,
  weights,
  frequency,
}: TermTable): (i: number, j: number) => number {
  /** Weight of each term in the content laid out; 0 elsewhere. */
  const laid = new Float64Array(frequency.length)
  let which = -1
  const lay = (i: number): void => {
    if (which === i) return
    if (which >= 0) for (let k = starts[which]!; k < starts[which + 1]!; k++) laid[terms[k]!] = 0
    for (let k = starts[i]!; k < starts[i + 1]!; k++) laid[terms[k]!] = weights[k]!
    which = i
  }
  return (i, j) => {
    const [low, high] = i < j ? [i, j] : [j, i]
    lay(high)
    let product = 0
    for (let k = starts[low]!; k < starts[low + 1]!; k++) product += weights[k]! * laid[terms[k]!]!
    return product >= LEAST_LIKENESS ? product : 0
  }
}
