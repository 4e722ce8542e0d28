import type { Told, UnnamedSource } from '../model/actor.js'
import type { Span } from '../model/span.js'
import type { Figure, ToldOf } from './figure.js'

/**
 * What the descriptions tell of an unnamed source, as the case file has it; what it says, when and through whom is known
 * when its statements are bound to it.
 * @param own its figures
 * @param idOf report → its figures by index → their actors' ids
 */
export function writeUnnamed(
  own: readonly Figure[],
  idOf: (report: string, figure: number) => string,
): UnnamedSource {
  const source: UnnamedSource = {
    bodies: [],
    places: [],
    conditions: [],
    through: [],
    times: [],
    words: [],
  }
  for (const { report, told } of own) {
    if (!told) continue
    const passage = <T extends Span>(part: T): T & { report: string } => ({ report, ...part })
    const toTold = ({ start, end, figure }: ToldOf): Told => ({
      report,
      start,
      end,
      ...(figure === null ? {} : { actor: idOf(report, figure) }),
    })
    if (told.role) source.role ??= passage(told.role)
    if (told.count) source.count ??= passage(told.count)
    source.bodies.push(...told.bodies.map(toTold))
    source.places.push(...told.places.map(toTold))
    source.conditions.push(...told.conditions.map(passage))
  }
  return source
}
