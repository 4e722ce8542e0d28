import type { Statement } from '../../model/statement.js'
import type { TermTable } from '../term-table.js'

export interface Placed {
  /** How far down its report a statement stands: 0 for the first. */
  place: number
  /** The statements before and behind it in its report, by index; -1 for none. */
  beside: readonly [number, number]
}

/** Where in its report each statement stands. */
export function readingOrder(statements: readonly Statement[]): Placed[] {
  const byReport = new Map<string, number[]>()
  statements.forEach(({ report }, i) => {
    const known = byReport.get(report)
    if (known) known.push(i)
    else byReport.set(report, [i])
  })
  const placed = statements.map((): Placed => ({ place: 0, beside: [-1, -1] }))
  const startOf = (i: number): number => statements[i]!.content[0]?.start ?? 0
  for (const inReport of byReport.values()) {
    inReport.sort((a, b) => startOf(a) - startOf(b) || a - b)
    for (const [place, i] of inReport.entries()) {
      placed[i]!.place = place
      placed[i]!.beside = [inReport[place - 1] ?? -1, inReport[place + 1] ?? -1]
    }
  }
  return placed
}

/** How alike the statements before two are, or those behind them, by nothing but their own words: the likest of the two. */
export function besideReader({ starts, terms, weights, frequency }: TermTable, order: readonly Placed[]) {
  const laid = [new Float64Array(frequency.length), new Float64Array(frequency.length)]
  let of: readonly number[] = [-1, -1]
  const put = (places: Float64Array, one: number, weightOf: (k: number) => number): void => {
    if (one >= 0) for (let k = starts[one]!; k < starts[one + 1]!; k++) places[terms[k]!] = weightOf(k)
  }
  return (i: number, j: number): number => {
    if (of !== order[i]!.beside) {
      laid.forEach((places, n) => {
        put(places, of[n]!, () => 0)
        put(places, order[i]!.beside[n]!, (k) => weights[k]!)
      })
      of = order[i]!.beside
    }
    let most = 0
    for (const [n, other] of order[j]!.beside.entries()) {
      if (other < 0) continue
      let product = 0
      for (let k = starts[other]!; k < starts[other + 1]!; k++) product += laid[n]![terms[k]!]! * weights[k]!
      if (product > most) most = product
    }
    return most
  }
}
