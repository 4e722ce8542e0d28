import type { Actor, Told } from '../model/actor.js'

/** Every stretch of words that tells of an unnamed source, with its path in the case file; of an actor with a name none. */
export function listToldParts({ unnamed }: Actor, nth: number): [path: string, part: Told][] {
  if (!unnamed) return []
  const at = `/actors/${nth}/unnamed`
  const parts: [string, Told][] = []
  if (unnamed.role) parts.push([`${at}/role`, unnamed.role])
  if (unnamed.count) parts.push([`${at}/count`, unnamed.count])
  for (const list of ['bodies', 'places', 'conditions', 'times', 'words'] as const)
    for (const [which, part] of unnamed[list].entries()) parts.push([`${at}/${list}/${which}`, part])
  return parts
}
