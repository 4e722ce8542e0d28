import type { Cast } from '../actors/cast.js'
import { compareDescriptions, type Description } from '../actors/unnamed.js'
import type { UnnamedLink } from '../model/actor.js'
import { type Passage, shared } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { ReuseIndex } from '../provenance/reuse.js'

/** A description at least so long, in code units, can be known again in copied text; 'officials' stands everywhere. */
const TELLING_LENGTH = 20
/** How much of what an unnamed source says another report must have word for word to be telling of the same. */
const COPIED_SHARE = 0.7
/** Pairs are compared within a claim, and over the whole case only while there are few sources: beyond, nobody reads the list. */
const COMPARE_ALL_BELOW = 150

/** Whether two unnamed sources, by their actors' ids, are one, and why. */
export type CompareUnnamed = (a: string, b: string) => Pick<UnnamedLink, 'verdict' | 'because'>

/** Verdicts kept; then all are forgotten and made anew when asked, the same again: of a very large case they would fill the memory. */
const MOST_KNOWN = 200_000

/** The comparison of two unnamed sources by their actors' ids; what was found of a pair is kept for the next question. */
export function unnamedComparer(
  statements: readonly Statement[],
  cast: Cast,
  index: ReuseIndex,
): CompareUnnamed {
  const described = new Map<string, Description>()
  for (const actor of cast.actors) {
    const description = cast.descriptions.get(actor.id)
    const place = actor.mentions[0]
    if (!description || !place) continue
    const agency = cast.agencies.get(place.report)?.[0]
    const outlet = agency ?? cast.outlets.get(place.report) ?? null
    described.set(actor.id, { actor: actor.id, report: place.report, ...description, outlet, place })
  }
  // By report, because two sources are told by one text only where their two reports share it.
  const saidBy = new Map<string, Passage[]>()
  for (const { report, voices, content } of statements)
    for (const { actor } of voices.slice(-1))
      if (described.has(actor))
        saidBy.set(actor, [...(saidBy.get(actor) ?? []), ...content.map((span) => ({ report, ...span }))])
  /** Does the other report have this passage word for word where the other source is described, or says what it says? */
  const isEchoed = (passage: Passage, other: Description, theirs: readonly Passage[]): boolean => {
    const aligned = index.alignedWith(passage, other.report)
    if (!aligned || aligned.share < COPIED_SHARE) return false
    return theirs.some((place) => shared(place, aligned.passage) >= COPIED_SHARE * (place.end - place.start))
  }
  const areOneText = (a: Description, b: Description): boolean =>
    a.report !== b.report &&
    ((a.place.end - a.place.start >= TELLING_LENGTH && isEchoed(a.place, b, [b.place])) ||
      (saidBy.get(a.actor) ?? []).some((passage) => isEchoed(passage, b, saidBy.get(b.actor) ?? [])))
  const known = new Map<string, ReturnType<CompareUnnamed>>()
  return (a, b) => {
    const [first, second] = a < b ? [a, b] : [b, a]
    const key = `${first} ${second}`
    const before = known.get(key)
    if (before) return before
    const [x, y] = [described.get(first), described.get(second)]
    const verdict: ReturnType<CompareUnnamed> =
      x && y
        ? compareDescriptions(x, y, areOneText(x, y))
        : {
            verdict: 'maybe',
            because: [{ code: 'not-described', text: 'one of the two is not described', weight: 0 }],
          }
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, verdict)
    return verdict
  }
}

/** Verdicts on the pairs that could matter: two unnamed voices of one claim, and in a case of readable size every two across reports. */
export function listLinks(
  groups: readonly { members: number[] }[],
  statements: readonly Statement[],
  cast: Cast,
  compare: CompareUnnamed,
): UnnamedLink[] {
  const pairs = new Set<string>()
  const add = (ids: readonly string[]): void => {
    // The lower id first, so that each pair stands once.
    for (let i = 1; i < ids.length; i++)
      for (let j = 0; j < i; j++) pairs.add(ids[i]! < ids[j]! ? `${ids[i]} ${ids[j]}` : `${ids[j]} ${ids[i]}`)
  }
  const isUnnamed = (actor: string): boolean => cast.descriptions.has(actor)
  for (const group of groups)
    add(
      [
        ...new Set(
          group.members.flatMap((i) => statements[i]!.voices.map((voice) => voice.actor)).filter(isUnnamed),
        ),
      ].slice(0, COMPARE_ALL_BELOW),
    )
  if (cast.descriptions.size < COMPARE_ALL_BELOW) add([...cast.descriptions.keys()])
  const reportOf = new Map(cast.actors.map((actor) => [actor.id, actor.mentions[0]?.report]))
  return [...pairs].sort().flatMap((pair) => {
    const [a, b] = pair.split(' ') as [string, string]
    const isWithinOneReport = reportOf.get(a) === reportOf.get(b)
    if (!reportOf.get(a) || !reportOf.get(b) || isWithinOneReport) return []
    const { verdict, because } = compare(a, b)
    // That nothing tells them apart holds for most pairs of any case: only what has a reason is worth a line.
    if (because[0]?.code === 'not-told-apart' || because[0]?.code === 'not-described') return []
    return [{ a, b, verdict, because }]
  })
}
