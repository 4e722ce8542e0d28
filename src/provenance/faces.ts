import type { Actor, ActorKind } from '../model/actor.js'

/** Whom a merged node is called after, lowest first: the body before its voice, the teller before the told, a name before a description. */
const FACES: Record<ActorKind, number> = {
  organization: 0,
  group: 0,
  person: 1,
  outlet: 2,
  unnamed: 3,
  place: 4,
}

/** What several ids are called together: of equal kinds the most mentioned, then the lowest id. A report that stands for its unknown outlet comes last. */
export function faceOf(ids: readonly string[], actors: ReadonlyMap<string, Actor>): string {
  const rank = (id: string): number => {
    const kind = actors.get(id)?.kind
    return kind === undefined ? FACES.place : FACES[kind]
  }
  const mentions = (id: string): number => actors.get(id)?.mentions.length ?? 0
  return [...ids].sort((a, b) => rank(a) - rank(b) || mentions(b) - mentions(a) || (a < b ? -1 : 1))[0]!
}
