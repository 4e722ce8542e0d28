import type { Actor } from '../model/actor.js'
import type { Groups } from '../model/groups.js'
import { contentId } from '../model/id.js'
import type { Passage } from '../model/span.js'
import { listSpokesmen, listTies } from './affiliations.js'
import type { Cast, Descriptions } from './cast.js'
import type { Figure, ReportCast } from './figure.js'
import { guessKind, kindOf } from './kinds.js'
import { nameWords, plainName } from './name-key.js'
import { writeUnnamed } from './write-unnamed.js'

/**
 * Writes down what was decided: each group of figures becomes an actor with an id, and every voice, outlet and byline
 * of the reports is told by that id. Decides nothing about who is one.
 * @param figures those of all casts, one cast after the other; the groups are over their indices
 */
export function writeCast(casts: readonly ReportCast[], figures: readonly Figure[], groups: Groups): Cast {
  const { actors, idOf, rolesOf, descriptions } = writeActors(figures, groups)
  const cast: Cast = {
    actors,
    voices: new Map(),
    inner: new Map(),
    doubtful: new Map(),
    outlets: new Map(),
    agencies: new Map(),
    bylines: new Map(),
    credited: new Map(),
    affiliations: [],
    descriptions,
  }
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]))
  const ids = figures.map((_, i) => idOf.get(groups.leader(i))!)
  const byReport = new Map<string, string[]>()
  let offset = 0
  for (const { report, figures: own, outlet, ...rest } of casts) {
    const idsHere = ids.slice(offset, offset + own.length)
    offset += own.length
    byReport.set(report, idsHere)
    const toIds = (list: readonly number[]): string[] => list.map((figure) => idsHere[figure]!)
    cast.voices.set(report, rest.voices.map(toIds))
    cast.inner.set(report, rest.inner.map(toIds))
    cast.doubtful.set(report, rest.doubtful)
    if (outlet !== null) cast.outlets.set(report, idsHere[outlet]!)
    cast.agencies.set(report, toIds(rest.agencies))
    cast.bylines.set(report, toIds(rest.bylines))
    cast.credited.set(report, toIds(rest.credited))
  }
  for (const [leader, members] of groups.members()) {
    const actor = actorOf.get(idOf.get(leader)!)!
    if (actor.kind === 'unnamed')
      actor.unnamed = writeUnnamed(
        members.map((i) => figures[i]!),
        (report, figure) => byReport.get(report)![figure]!,
      )
  }
  cast.affiliations = [...listTies(casts, ids, descriptions), ...listSpokesmen(actors, rolesOf, descriptions)]
  return cast
}

interface WrittenActors {
  actors: Actor[]
  /** Leader of a group → id of its actor. */
  idOf: Map<number, string>
  /** Id → every title and apposition that its figures bear, each once. */
  rolesOf: Map<string, string[]>
  /** Still without the bodies, which are known when every actor has its id. */
  descriptions: Descriptions
}

function writeActors(figures: readonly Figure[], groups: Groups): WrittenActors {
  const written: WrittenActors = {
    actors: [],
    idOf: new Map(),
    rolesOf: new Map(),
    descriptions: new Map(),
  }
  const taken = new Set<string>()
  for (const [leader, members] of groups.members()) {
    const own = members.map((i) => figures[i]!)
    const actor = writeActor(own, taken, leader)
    actor.because.push(...groups.because(leader))
    written.actors.push(actor)
    written.idOf.set(leader, actor.id)
    written.rolesOf.set(actor.id, [...new Set(own.flatMap((figure) => figure.roles))])
    if (actor.kind === 'unnamed')
      written.descriptions.set(actor.id, {
        head: own[0]!.head,
        words: own[0]!.words,
        bodies: [],
        places: new Set(own.flatMap(({ told }) => told?.places.map(({ word }) => word) ?? [])),
        conditions: new Set(own.flatMap(({ told }) => told?.conditions.map(({ as }) => as) ?? [])),
      })
  }
  return written
}

/**
 * The actor that these figures are.
 * @param taken ids given so far; the new one is added
 * @param leader number of the group, for the id of a namesake
 */
function writeActor(own: readonly Figure[], taken: Set<string>, leader: number): Actor {
  const named = own.filter((figure) => !figure.unnamed)
  const isUnnamed = named.length === 0
  const forms = countForms(isUnnamed ? own : named)
  const name = isUnnamed ? (own[0]!.forms[0] ?? '') : fullestForm(forms)
  const kind = isUnnamed ? 'unnamed' : (kindOf(named) ?? guessKind(name, named))
  const place = [own[0]!.report, own[0]!.mentions[0]?.start ?? 0] as const
  let id = isUnnamed
    ? contentId('a', 'unnamed', plainName(name), ...place)
    : contentId('a', plainName(name), kind)
  // Two Haddads whom nothing tells apart or together share name and kind: the later is known by its place.
  if (taken.has(id)) id = contentId('a', plainName(name), kind, ...place, leader)
  taken.add(id)
  // The shortest role is the title itself; longer ones are whole source phrases.
  const role = own
    .flatMap((figure) => figure.roles)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]
  const aliases = new Set([
    ...forms.keys(),
    ...own.flatMap((figure) => [...figure.titled, ...figure.known]),
    // How a named actor is also described.
    ...own.filter((figure) => figure.unnamed !== isUnnamed).flatMap((figure) => figure.forms),
  ])
  aliases.delete(name)
  return {
    id,
    name,
    kind,
    aliases: [...aliases],
    ...(role ? { role } : {}),
    mentions: listMentions(own),
    because: own.flatMap((figure) => figure.because),
  }
}

/** Where the figures stand, each place once, in reading order of the reports' ids. */
function listMentions(own: readonly Figure[]): Passage[] {
  const mentions = own.flatMap(({ report, mentions }) =>
    mentions.map(({ start, end }): Passage => ({ report, start, end })),
  )
  const distinct = new Map(
    mentions.filter((p) => p.end > p.start).map((p) => [`${p.report} ${p.start} ${p.end}`, p]),
  )
  return [...distinct.values()].sort((a, b) =>
    a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end,
  )
}

/** How many figures write each form, in order of first use. */
function countForms(figures: readonly Figure[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const figure of figures) for (const form of figure.forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  return counts
}

/** Words beyond which a longer form is not a fuller name but one with titles and middle names. */
const FULL_NAME = 3

/** The form a reader should see: of several words before one word, then what most reports write, then the longer. */
function fullestForm(forms: ReadonlyMap<string, number>): string {
  const words = (form: string): number => Math.min(FULL_NAME, nameWords(form).length)
  return (
    [...forms].sort(
      (a, b) =>
        words(b[0]) - words(a[0]) || b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
    )[0]?.[0] ?? ''
  )
}
