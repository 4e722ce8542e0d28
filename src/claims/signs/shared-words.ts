import type { ReadReport } from '../../model/read-report.js'
import { between } from '../../model/sorted-spans.js'
import type { Statement } from '../../model/statement.js'

/** Relations of a word to its verb that tell on which side of it the word stands. */
const SIDES: ReadonlySet<string> = new Set(['nsubj', 'obj', 'obl'])

interface WordsOf {
  /** 'barge' as a subject: `nsubj barge`. */
  sides: Set<string>
  /** Two words, one behind the other. */
  runs: Set<string>
  numbers: Set<string>
}

/** What may be in common of two contents, besides their terms. */
export function listWords({ tokens }: ReadReport, content: Statement['content']): WordsOf {
  const found: WordsOf = { sides: new Set(), runs: new Set(), numbers: new Set() }
  for (const span of content) {
    const inside = between(tokens, span)
    for (const [t, { lemma, tag, relation }] of inside.entries()) {
      const word = lemma.toLowerCase()
      const next = inside[t + 1]
      if (next && tag !== 'PROPN' && next.tag !== 'PROPN')
        found.runs.add(`${word} ${next.lemma.toLowerCase()}`)
      if (tag === 'NUM') found.numbers.add(word)
      const side = relation.split(':', 1)[0]!
      if (SIDES.has(side)) found.sides.add(`${side} ${word}`)
    }
  }
  return found
}

/** How many of the same each two have. */
export function sharedCounter(sets: readonly ReadonlySet<string>[]): (i: number, j: number) => number {
  const numbers = new Map<string, number>()
  const rows = sets.map((set) =>
    Int32Array.from(set, (one) => {
      const number = numbers.get(one) ?? numbers.size
      numbers.set(one, number)
      return number
    }),
  )
  const laidBy = new Int32Array(numbers.size).fill(-1)
  let laid = -1
  return (i, j) => {
    if (laid !== i) for (const one of rows[i]!) laidBy[one] = i
    laid = i
    let count = 0
    for (const one of rows[j]!) if (laidBy[one] === i) count++
    return count
  }
}
