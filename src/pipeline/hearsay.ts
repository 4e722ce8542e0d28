import { firstReached } from '../model/sorted-spans.js'
import { textOf } from '../model/span.js'
import type { Statement } from '../model/statement.js'

/** Hedges that make a sentence somebody else's word without saying whose. */
const HEARSAY = /claim|report|alleg|\bsaid\b|believ|thought|rumou?r|underst(?:oo|an)d/i
/** How far, in code units, the attribution may follow: the rest of the sentence and the next. */
const REACH = 400

/** Whether a statement in the report's own voice says of itself that it is hearsay. */
export const hearsayFinder =
  (textOfReport: ReadonlyMap<string, string>) =>
  (statement: Statement): boolean =>
    statement.hedges.some((hedge) => HEARSAY.test(textOf(textOfReport.get(statement.report)!, hedge)))

const startOf = (statement: Statement): number => statement.content[0]?.start ?? 0

/** The attributed statement that follows most closely in the same report, within reach; null when there is none. */
export function nextVoicedFinder(
  statements: readonly Statement[],
): (statement: Statement) => Statement | null {
  const voiced = new Map<string, Statement[]>()
  for (const statement of statements)
    if (statement.voices.length) {
      const known = voiced.get(statement.report)
      if (known) known.push(statement)
      else voiced.set(statement.report, [statement])
    }
  for (const known of voiced.values()) known.sort((a, b) => startOf(a) - startOf(b))
  return (statement) => {
    const end = statement.content.at(-1)?.end ?? 0
    const known = voiced.get(statement.report) ?? []
    const next = known[firstReached(known, (other) => startOf(other) >= end)]
    return next && startOf(next) - end <= REACH ? next : null
  }
}
