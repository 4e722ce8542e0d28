import type { Actor } from '../model/actor.js'
import { bySpan, type Passage } from '../model/span.js'
import type { SourceWords } from './sayings.js'

/** The actors, the unnamed sources among them with what they say, when, and through whom. */
export const tellWords = (actors: readonly Actor[], words: ReadonlyMap<string, SourceWords>): Actor[] =>
  actors.map((actor) => {
    const said = words.get(actor.id)
    if (!actor.unnamed || !said) return actor
    return {
      ...actor,
      unnamed: {
        ...actor.unnamed,
        through: [...said.tellers].sort(),
        times: distinct(said.times),
        words: distinct(said.words),
      },
    }
  })

/** Each place once, in reading order of the reports' ids. */
function distinct<T extends Passage>(passages: readonly T[]): T[] {
  const places = new Map(passages.map((one) => [`${one.report} ${one.start} ${one.end}`, one]))
  return [...places.values()].sort((a, b) =>
    a.report === b.report ? bySpan(a, b) : a.report < b.report ? -1 : 1,
  )
}
