import type { Cast } from '../actors/cast.js'

/** Heads of descriptions under which somebody's sources go: 'the Gazette's sources', 'an insider who told the Gazette'. */
const SOURCE = /^(?:source|insider|contact|tipster|informant)s?$/

/** Finds, for an unnamed source whose description names one outlet, that outlet: it is heard through it alone. Null for others, also for 'sources at Lund Steel'. */
export function tellerFinder(cast: Cast): (actor: string) => string | null {
  const kinds = new Map(cast.actors.map((actor) => [actor.id, actor.kind]))
  return (actor) => {
    const description = cast.descriptions.get(actor)
    if (!description || !SOURCE.test(description.head)) return null
    const outlets = [...new Set(description.bodies)].filter((body) => kinds.get(body) === 'outlet')
    return outlets.length === 1 ? outlets[0]! : null
  }
}
