import type { Affiliation } from '../model/actor.js'
import type { OriginGroup } from '../model/claim.js'
import type { Reason } from '../model/reason.js'
import { type Ground, nameIn } from './ground.js'
import { areLikeNames, isTitled } from './like-names.js'
import { distinctReasons } from './reasons.js'
import { coverWithFewest } from './smallest-cover.js'

/**
 * The low end of an origin count: what may be one. Counting two echoes as two origins is the dangerous error, so all
 * that nothing tells apart is one here, with the reason why it may be.
 */

/** One origin of the high end, with what the low end asks of it. */
export interface StrictOrigin extends OriginGroup {
  /** Ids of the statements whose testimony enters there, in the order of the case. */
  statements: string[]
  /** Everything that is certainly one with it, sorted; more than its members where some only pass it on. */
  all: readonly string[]
  /**
   * Its actors, one an entry: those that are named where there are any, else the unnamed. None where only reports
   * speak. Several where one is known only through another: who may be one of them may be this origin.
   */
  parts: readonly Part[]
  /** Judged to be an origin of its own. */
  isTrusted: boolean
  /** Does a statement of its surely tell the claim? Where none does it may be an origin of another claim, and adds nothing here. */
  isSure: boolean
  /** Number of the text in which it stands: the same for origins to whom one text is given in several reports. */
  text: number
  /** What shows that it is one text; empty where it is nobody else's. */
  sameText: readonly Reason[]
}

/** One actor by the ids that are certainly the same; sorted. */
export interface Part {
  named: readonly string[]
  unnamed: readonly string[]
}

/** An origin of the low end: which of the high end's origins it holds, by their places. */
export interface LooseOrigin extends OriginGroup {
  strict: number[]
  /** Of each but the first, why it may be one with the first. */
  joins: { a: number; b: number; reason: Reason }[]
}

/**
 * The fewest origins that may be: named sources stay apart unless they share a body, a bare surname or a text, and two
 * that are apart never share a group, also not by way of a third that may be either.
 * @returns `isExact` false when there are too many to try all ways; then the true smallest number may be higher
 */
export function mergeWhatMayBeOne(
  strict: readonly StrictOrigin[],
  ground: Ground,
  areJudgedTwo: (a: StrictOrigin, b: StrictOrigin) => boolean,
): { groups: LooseOrigin[]; isExact: boolean } {
  const rank = ({ parts }: StrictOrigin): number =>
    parts.some((part) => part.named.length) ? 0 : parts.length ? 1 : 2
  const order = [...strict.keys()].sort(
    (a, b) =>
      rank(strict[a]!) - rank(strict[b]!) || (strict[a]!.members[0]! < strict[b]!.members[0]! ? -1 : 1),
  )
  // Asked for the same two again and again, and writing the reason costs more than finding it.
  const known = new Map<number, Reason | null>()
  const why = (a: number, b: number): Reason | null => {
    const key = a < b ? a * strict.length + b : b * strict.length + a
    const before = known.get(key)
    if (before !== undefined) return before
    const [x, y] = [strict[order[Math.min(a, b)]!]!, strict[order[Math.max(a, b)]!]!]
    const reason = areJudgedTwo(x, y) ? null : whyMayBeOne(y, x, ground)
    known.set(key, reason)
    return reason
  }
  const { groups, isExact } = coverWithFewest(strict.length, (a, b) => why(a, b) !== null)
  return {
    isExact,
    groups: groups.map((group) => {
      const reasons = group.flatMap((b, i) =>
        group.slice(0, i).flatMap((a) => why(a, b) ?? (isExact ? [] : TOO_MANY)),
      )
      const members = group.map((i) => strict[order[i]!]!)
      return {
        members: [...new Set(members.flatMap((each) => each.members))].sort(),
        because: distinctReasons([...members.flatMap((each) => each.because), ...reasons]),
        strict: group.map((i) => order[i]!),
        joins: group.slice(1).map((b) => ({
          a: order[group[0]!]!,
          b: order[b]!,
          reason: why(group[0]!, b) ?? TOO_MANY,
        })),
      }
    }),
  }
}

const TOO_MANY: Reason = {
  code: 'too-many-to-try',
  text: 'too many sources to try every way in which they may be one: counted as one to be safe',
  weight: 0.1,
}

/** Why two strict origins may be one; null when they may not. Which of the two is asked about does not matter. */
export function whyMayBeOne(a: StrictOrigin, b: StrictOrigin, ground: Ground): Reason | null {
  if (a.isTrusted || b.isTrusted) return null
  const sameText = a.text === b.text && a.sameText[0]
  if (sameText) return { ...sameText, weight: 0.5 }
  const show = (origin: StrictOrigin): string => nameIn(origin.members[0]!, ground)
  const unsure = [a, b].find(({ isSure }) => !isSure)
  if (unsure)
    return { code: 'may-tell-another', text: `what ${show(unsure)} tells may be another claim`, weight: 0.3 }
  if (a.parts.length && b.parts.length) {
    for (const x of a.parts)
      for (const y of b.parts) {
        const reason = whyMayBeOneActor(x, y, [show(a), show(b)], ground)
        if (reason) return reason
      }
    return null
  }
  // A report that shows no source rests on the other, and never the other way about.
  if (a.parts.length) return mayRestOn(show(b), show(a))
  if (b.parts.length) return mayRestOn(show(a), show(b))
  return {
    code: 'no-source-shown',
    text: `${show(a)} shows no source and may rest on ${show(b)}`,
    weight: 0.4,
  }
}

const mayRestOn = (a: string, b: string): Reason => ({
  code: 'may-be-that-source',
  text: `${a} may be, or rest on, ${b}`,
  weight: 0.3,
})

function whyMayBeOneActor(a: Part, b: Part, [x, y]: [string, string], ground: Ground): Reason | null {
  const looks = a.unnamed.flatMap((one) => b.unnamed.map((other) => ground.compareUnnamed(one, other)))
  if (looks.some(({ verdict }) => verdict === 'different')) return null
  if (a.named.length && b.named.length)
    return (
      findCommonBody(a.named, b.named, ground) ??
      findBareSurname(a.named, b.named, ground) ??
      findLikeName(a.named, b.named, ground)
    )
  if (!a.named.length && !b.named.length) return looks[0]?.because[0] ?? null
  const isTold =
    a.unnamed.some((id) => isToldBeside(id, b.named, ground)) ||
    b.unnamed.some((id) => isToldBeside(id, a.named, ground))
  if (isTold) return null
  return a.unnamed.length ? mayRestOn(`‘${x}’`, y) : mayRestOn(`‘${y}’`, x)
}

/** Does the report that tells of one unnamed person also name one of these? Then it tells them apart; among 'residents' the named one may be. */
function isToldBeside(unnamed: string, named: readonly string[], { actors }: Ground): boolean {
  const source = actors.get(unnamed)
  if (!source || !/^(?:an?|one|another)\s/i.test(source.name)) return false
  const reports = new Set(source.mentions.map((mention) => mention.report))
  return named.some((id) => {
    const actor = actors.get(id)
    return actor?.kind === 'person' && actor.mentions.some((mention) => reports.has(mention.report))
  })
}

/** Two people of one body may speak with one voice, and 'the police' may be those for whom the spokesman of another report speaks. */
function findCommonBody(a: readonly string[], b: readonly string[], ground: Ground): Reason | null {
  const tiesOf = (ids: readonly string[]): Affiliation[] =>
    ids.flatMap((id) => (ground.tiesOf.get(id) ?? []).filter((tie) => tie.as !== 'belongs'))
  const [x, y] = [tiesOf(a), tiesOf(b)]
  const direct = x.find((tie) => b.includes(tie.body)) ?? y.find((tie) => a.includes(tie.body))
  if (direct) return direct.because[0]!
  const common = x.find((tie) => y.some((other) => other.body === tie.body))?.body
  if (!common) return null
  return {
    code: 'same-body',
    text: `${nameIn(a[0]!, ground)} and ${nameIn(b[0]!, ground)} both speak for ${nameIn(common, ground)}`,
    weight: 0.5,
  }
}

/** 'Haddad', where two persons of that name were named: either may be meant. */
function findBareSurname(a: readonly string[], b: readonly string[], { actors }: Ground): Reason | null {
  const personsOf = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => (actors.get(id)?.kind === 'person' ? [actors.get(id)!.name] : []))
  for (const x of personsOf(a))
    for (const y of personsOf(b)) {
      const [short, long] = x.length < y.length ? [x, y] : [y, x]
      if (!short.includes(' ') && long.toLowerCase().endsWith(` ${short.toLowerCase()}`))
        return { code: 'bare-surname', text: `‘${short}’ may be ${long}`, weight: 0.5 }
    }
  return null
}

/** 'Pevik Marenvic' and 'Pevik Marenvich', 'Ada Lund' and 'Shipwright Ada Lund', whatever the longer was taken for: one person, or two. */
function findLikeName(a: readonly string[], b: readonly string[], { actors }: Ground): Reason | null {
  for (const x of a)
    for (const y of b) {
      const [one, other] = [actors.get(x), actors.get(y)]
      if (!one || !other || (one.kind !== 'person' && other.kind !== 'person')) continue
      if (one.kind !== other.kind && !isTitled(one.name, other.name)) continue
      if (areLikeNames(one.name, other.name))
        return { code: 'like-name', text: `‘${one.name}’ may be ${other.name}`, weight: 0.4 }
    }
  return null
}
