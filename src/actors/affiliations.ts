import type { Actor, Affiliation } from '../model/actor.js'
import type { Reason } from '../model/reason.js'
import type { Descriptions } from './cast.js'
import type { ReportCast } from './figure.js'
import { append } from './keyed-lists.js'
import { nameWords, plainName } from './name-key.js'
import { listNamesInRoles } from './proper-names.js'
import { isBodyNoun, speaksForBody } from './roles.js'

/**
 * The ties that the reports themselves tell: 'Rami Haddad, who runs the River Watch'. One for each two actors; of
 * several reports' words those that make the two one voice. Notes in `descriptions` which bodies an unnamed source
 * is tied to.
 * @param ids for every figure, one cast after the other, the id of its actor
 */
export function listTies(
  casts: readonly ReportCast[],
  ids: readonly string[],
  descriptions: Descriptions,
): Affiliation[] {
  const ties = new Map<string, Affiliation>()
  let offset = 0
  for (const { figures } of casts) {
    for (const [f, figure] of figures.entries())
      for (const { figure: other, speaks, evidence } of figure.bodies) {
        const [actor, body] = [ids[offset + f]!, ids[offset + other]!]
        if (actor === body) continue
        descriptions.get(actor)?.bodies.push(body)
        const known = ties.get(`${actor} ${body}`)
        if (known && (known.as === 'speaks' || !speaks)) continue
        const because: Reason = {
          code: speaks ? 'speaks-for' : 'belongs-to',
          text: `${figure.forms[0]} ${speaks ? 'speaks for' : 'is tied to'} ${figures[other]!.forms[0]}`,
          weight: speaks ? 0.8 : 0.4,
          evidence: [{ report: figure.report, ...evidence }],
        }
        ties.set(`${actor} ${body}`, { actor, body, as: speaks ? 'speaks' : 'belongs', because: [because] })
      }
    offset += figures.length
  }
  return [...ties.values()]
}

/** Bodies of other reports that one person may speak for: 'the board' stands in every tenth report of a large case, and each is a body of its own. */
const MOST_UNSURE = 100

/**
 * 'the police' as a voice and 'police spokesman Sgt. Vale': whoever speaks for a body that is only described is its
 * voice, if one report has both or the title names the body's place, 'Otherton police spokesman'. 'The police' of
 * another report may be another town's, so there it is left at may be.
 * @param roles person → titles and appositions
 */
export function listSpokesmen(
  actors: readonly Actor[],
  roles: ReadonlyMap<string, readonly string[]>,
  descriptions: Descriptions,
): Affiliation[] {
  const bodies = listCommonBodies(actors, descriptions)
  const byWord = new Map<string, number[]>()
  for (const [at, { words }] of bodies.entries()) append(byWord, words[0] ?? '', at)
  return actors.flatMap((person) => {
    if (person.kind !== 'person') return []
    const phrases = roles.get(person.id) ?? []
    const role = phrases.find(speaksForBody)
    if (!role) return []
    const words = new Set(phrases.flatMap((phrase) => plainName(phrase).split(' ')))
    const fits = [...words]
      .flatMap((word) => byWord.get(word) ?? [])
      .sort((a, b) => a - b)
      .map((at) => bodies[at]!)
      .filter((body) => body.words.every((word) => words.has(word)))
    if (fits.length === 0) return []
    const reports = new Set(person.mentions.map((mention) => mention.report))
    const places = new Set(listNamesInRoles({ roles: phrases, forms: [person.name] }).flat())
    let unsure = 0
    return fits.flatMap(({ actor: body, words: own }): Affiliation[] => {
      const isSure =
        body.mentions.some((mention) => reports.has(mention.report)) || own.some((word) => places.has(word))
      if (!isSure && ++unsure > MOST_UNSURE) return []
      const text = `${person.name}, ‘${role}’, ${isSure ? 'speaks' : 'may speak'} for ‘${body.name}’`
      const because: Reason = isSure
        ? { code: 'speaks-for', text, weight: 0.7 }
        : { code: 'may-speak-for', text, weight: 0.5 }
      return [{ actor: person.id, body: body.id, as: isSure ? 'speaks' : 'may-speak', because: [because] }]
    })
  })
}

/** Bodies that the reports call by common nouns, with the words they call them by: described, or 'the civil protection corps'. */
function listCommonBodies(
  actors: readonly Actor[],
  descriptions: Descriptions,
): { actor: Actor; words: string[] }[] {
  return actors.flatMap((actor) => {
    const described = descriptions.get(actor.id)
    if (described)
      return isBodyNoun(described.head) ? [{ actor, words: [described.head, ...described.words] }] : []
    const isCommon = actor.kind === 'organization' && actor.name === actor.name.toLowerCase()
    return isCommon ? [{ actor, words: nameWords(actor.name) }] : []
  })
}
