import type { Affiliation } from '../model/actor.js'
import type { OriginGroup } from '../model/claim.js'
import type { Reason } from '../model/reason.js'
import { areLikeNames, isTitled } from './like-names.js'
import { distinctReasons } from './reasons.js'
import type { Witnesses } from './testimony.js'

/**
 * The low end of an origin count: what may be one. Counting two echoes as two origins is the dangerous error, so all
 * that nothing tells apart is one here, with the reason why it may be.
 */

/** One origin of the high end, with what the low end asks of it. */
export interface StartGroup extends OriginGroup {
  /** Those of its members that are unnamed sources; sorted. */
  unnamed: string[]
  /** Those that are named, by words that leave no doubt; sorted. */
  named: string[]
  /** Number of the text in which it stands: the same for origins to whom one text is given in several reports. */
  text: number
  /** What shows that it is one text; empty where it is nobody else's. */
  sameText: readonly Reason[]
}

/** Named sources stay apart unless they share a body, a bare surname or a text; every other group joins the first it may be one with. Greedy, and in an order that content alone decides. */
export function mergeWhatMayBeOne(groups: readonly StartGroup[], witnesses: Witnesses): OriginGroup[] {
  const rank = (group: StartGroup): number => (group.named.length ? 0 : group.unnamed.length ? 1 : 2)
  const placed: { members: StartGroup[]; because: Reason[] }[] = []
  for (const group of [...groups].sort(
    (a, b) => rank(a) - rank(b) || (a.members[0]! < b.members[0]! ? -1 : 1),
  )) {
    let reasons: Reason[] = []
    const home = placed.find((other) => {
      reasons = []
      return other.members.every((member) => {
        const reason = whyMayBeOne(group, member, witnesses)
        if (reason) reasons.push(reason)
        return reason !== null
      })
    })
    if (home) {
      home.members.push(group)
      home.because.push(...reasons)
    } else placed.push({ members: [group], because: [] })
  }
  return placed.map(({ members, because }) => ({
    members: [...new Set(members.flatMap((group) => group.members))].sort(),
    because: distinctReasons([...members.flatMap((group) => group.because), ...because]),
  }))
}

/** Why two strict origins may be one; null when they may not. */
function whyMayBeOne(a: StartGroup, b: StartGroup, witnesses: Witnesses): Reason | null {
  const sameText = a.text === b.text && a.sameText[0]
  if (sameText) return { ...sameText, weight: 0.5 }
  if (a.named.length && b.named.length)
    return (
      findCommonBody(a.named, b.named, witnesses) ??
      findBareSurname(a.named, b.named, witnesses) ??
      findLikeName(a.named, b.named, witnesses)
    )
  if (a.unnamed.length && b.unnamed.length) {
    const looks = a.unnamed.flatMap((x) => b.unnamed.map((y) => witnesses.compareUnnamed(x, y)))
    const apart = looks.find((look) => look.verdict === 'different')
    return apart ? null : (looks[0]?.because[0] ?? null)
  }
  const show = (group: StartGroup): string =>
    witnesses.actors.get(group.members[0]!)?.name ?? 'a report in its own voice'
  // Asked across the two only: that a name and a source of one and the same group stand side by side tells nobody else apart.
  if (
    a.unnamed.some((id) => isToldBeside(id, b.named, witnesses)) ||
    b.unnamed.some((id) => isToldBeside(id, a.named, witnesses))
  )
    return null
  if (a.unnamed.length || b.unnamed.length)
    return { code: 'may-be-that-source', text: `‘${show(a)}’ may be, or rest on, ${show(b)}`, weight: 0.3 }
  return {
    code: 'no-source-shown',
    text: `${show(a)} shows no source and may rest on ${show(b)}`,
    weight: 0.4,
  }
}

/** Does the report that tells of one unnamed person also name one of these? Then it tells them apart; among 'residents' the named one may be. */
function isToldBeside(unnamed: string, named: readonly string[], witnesses: Witnesses): boolean {
  const source = witnesses.actors.get(unnamed)
  if (!source || !/^(?:an?|one|another)\s/i.test(source.name)) return false
  const reports = new Set(source.mentions.map((mention) => mention.report))
  return named.some((id) => {
    const actor = witnesses.actors.get(id)
    return actor?.kind === 'person' && actor.mentions.some((mention) => reports.has(mention.report))
  })
}

/** Two people of one body may speak with one voice, and 'the police' may be those for whom the spokesman of another report speaks. */
function findCommonBody(a: readonly string[], b: readonly string[], witnesses: Witnesses): Reason | null {
  const tiesOf = (ids: readonly string[]): Affiliation[] =>
    ids.flatMap((id) => (witnesses.tiesOf.get(id) ?? []).filter((tie) => tie.as !== 'belongs'))
  const [x, y] = [tiesOf(a), tiesOf(b)]
  const direct = x.find((tie) => b.includes(tie.body)) ?? y.find((tie) => a.includes(tie.body))
  if (direct) return direct.because[0]!
  const common = x.find((tie) => y.some((other) => other.body === tie.body))?.body
  if (!common) return null
  const name = (ids: readonly string[]): string => witnesses.actors.get(ids[0]!)?.name ?? ''
  return {
    code: 'same-body',
    text: `${name(a)} and ${name(b)} both speak for ${witnesses.actors.get(common)?.name}`,
    weight: 0.5,
  }
}

/** 'Haddad', where two persons of that name were named: either may be meant. */
function findBareSurname(a: readonly string[], b: readonly string[], witnesses: Witnesses): Reason | null {
  for (const x of namesOfPersons(a, witnesses))
    for (const y of namesOfPersons(b, witnesses)) {
      const [short, long] = x.length < y.length ? [x, y] : [y, x]
      if (!short.includes(' ') && long.toLowerCase().endsWith(` ${short.toLowerCase()}`))
        return { code: 'bare-surname', text: `‘${short}’ may be ${long}`, weight: 0.5 }
    }
  return null
}

/** 'Pevik Marenvic' and 'Pevik Marenvich', 'Ada Lund' and 'Shipwright Ada Lund', whatever the longer was taken for: one person, or two. */
function findLikeName(a: readonly string[], b: readonly string[], witnesses: Witnesses): Reason | null {
  const { actors } = witnesses
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

const namesOfPersons = (ids: readonly string[], { actors }: Witnesses): string[] =>
  ids.flatMap((id) => (actors.get(id)?.kind === 'person' ? [actors.get(id)!.name] : []))
