import type { Cast } from '../actors/resolve-actors.js'

/** Heads of descriptions under which somebody's sources go: 'the Gazette's sources', 'sources at Lund Steel'. */
const SOURCE = /^(?:source|insider|contact|tipster|informant)s?$/

/** For an unnamed source that a description gives to one named body as its source: that body. */
export function tellerFinder(cast: Cast): (actor: string) => string | null {
  const kinds = new Map(cast.actors.map((actor) => [actor.id, actor.kind]))
  return (actor) => {
    const description = cast.descriptions.get(actor)
    if (!description || !SOURCE.test(description.head)) return null
    const outlets = [...new Set(description.bodies)].filter((body) => kinds.get(body) === 'outlet')
    return outlets.length === 1 ? outlets[0]! : null
  }
}
