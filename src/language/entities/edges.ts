/** A name as words[from..to) of the report. */
export interface NameSpan {
  from: number
  to: number
}

// Outside, the first, an inner and the last word of a name, and a name of one word.
export const EDGES = 5
const [O, B, I, E, S] = [0, 1, 2, 3, 4]
/** For each edge, those that may stand before it. */
const BEFORE: readonly (readonly number[])[] = [
  [O, E, S],
  [O, E, S],
  [B, I],
  [B, I],
  [O, E, S],
]

/**
 * The best sequence of edges for one sentence in which every name begins and ends (Viterbi). Where two are
 * equally good, the edge of the lower number wins, as in training.
 *
 * @param scores logarithms of probabilities, five a word, those of the sentence from word `start` to `end`
 */
export function findNames(scores: Float32Array, start: number, end: number): NameSpan[] {
  const length = end - start
  if (length === 0) return []
  const from = new Uint8Array(length * EDGES)
  let total: number[] = Array.from({ length: EDGES }, (_, edge) =>
    edge === I || edge === E ? Number.NEGATIVE_INFINITY : scores[start * EDGES + edge]!,
  )
  for (let at = 1; at < length; at++) {
    const next: number[] = []
    for (let edge = 0; edge < EDGES; edge++) {
      let best = BEFORE[edge]![0]!
      for (const other of BEFORE[edge]!) if (total[other]! > total[best]!) best = other
      from[at * EDGES + edge] = best
      next.push(total[best]! + scores[(start + at) * EDGES + edge]!)
    }
    total = next
  }
  let edge = O
  for (const last of [E, S]) if (total[last]! > total[edge]!) edge = last
  const names: NameSpan[] = []
  let to = 0
  for (let at = length - 1; at >= 0; at--) {
    if (edge === E || edge === S) to = start + at + 1
    if (edge === B || edge === S) names.push({ from: start + at, to })
    edge = from[at * EDGES + edge]!
  }
  return names.reverse()
}
