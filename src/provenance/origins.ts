import type { OriginGroup, Origins } from '../model/claim.js'
import { Groups } from '../model/groups.js'
import type { Reason } from '../model/reason.js'
import type { Passage } from '../model/span.js'
import type { Chain, Witnesses } from './testimony.js'

/** How much of a statement another report must share word for word before the two are held for one text. */
const COPIED_SHARE = 0.6

/** Chain starts gathered twice: by what is certain and by what may be. */
export interface TracedOrigins extends Origins {
  /** The node that stands for an actor or report once certain merges are made: two nodes with one name are one. */
  nodeOf: (id: string) => string
}

/**
 * The origins of one side of a claim. `high` merges only what is certain: one named actor, one voice for a body,
 * an unnamed source known only through one teller, one copied text. `low` also merges all that may be one: an
 * unnamed source that may be another, a report that shows no source and may rest on any.
 */
export function countOrigins(chains: readonly Chain[], witnesses: Witnesses): TracedOrigins {
  const ids = [...new Set(chains.flatMap((chain) => chain.path))].sort()
  const at = new Map(ids.map((id, i) => [id, i]))
  const certain = new Groups(ids.length)
  const join = (a: string, b: string, reason: Reason): void =>
    void certain.join(at.get(a)!, at.get(b)!, reason)

  joinBodiesAndTheirVoices(ids, witnesses, join)
  joinSourcesOfOneTeller(chains, witnesses, join)
  joinSameUnnamed(chains, witnesses, join)
  joinCopies(chains, witnesses, at, certain)
  for (const chain of chains)
    for (const reason of chain.because) certain.because(at.get(chain.start)!).push(reason)

  const leaders = [...new Set(chains.map((chain) => certain.leader(at.get(chain.start)!)))].sort(
    (a, b) => a - b,
  )
  const members = certain.members()
  const strictGroups = leaders.map((leader) => describeStart(leader, ids, at, certain, chains))
  const groups = mergeWhatMayBeOne(strictGroups, witnesses)
  return {
    low: groups.length,
    high: strictGroups.length,
    groups,
    nodeOf: (id) => {
      const index = at.get(id)
      return index === undefined
        ? id
        : faceOf(
            members.get(certain.leader(index))!.map((i) => ids[i]!),
            witnesses,
          )
    },
  }
}

type Join = (a: string, b: string, reason: Reason) => void

/** A spokesman and his ministry are one voice; so are a director and the body he runs. */
function joinBodiesAndTheirVoices(ids: readonly string[], witnesses: Witnesses, join: Join): void {
  const present = new Set(ids)
  for (const id of ids)
    for (const { actor, body, as, because } of witnesses.tiesOf.get(id) ?? [])
      if (as === 'speaks' && present.has(body) && witnesses.actors.get(body)?.kind !== 'outlet')
        join(actor, body, because[0]!)
}

/** Witnesses whom only the monitor has heard reach nobody but through the monitor: for the reader the two are one origin. */
function joinSourcesOfOneTeller(chains: readonly Chain[], witnesses: Witnesses, join: Join): void {
  for (const chain of chains) {
    const [source, teller] = chain.path
    if (chain.kind !== 'unnamed' || !source || !teller) continue
    if (chain.statement.voices.length < 2 && witnesses.tellerOf(source) !== teller) continue
    if (witnesses.actors.get(teller)?.kind === 'unnamed') continue
    join(source, teller, {
      code: 'known-only-through',
      text: `‘${witnesses.actors.get(source)?.name}’ is known only through ${witnesses.actors.get(teller)?.name}`,
      weight: 0.8,
      evidence: chain.statement.content.map((span) => ({ report: chain.statement.report, ...span })),
    })
  }
}

function joinSameUnnamed(chains: readonly Chain[], witnesses: Witnesses, join: Join): void {
  const unnamed = [
    ...new Set(chains.filter((chain) => chain.kind === 'unnamed').map((chain) => chain.start)),
  ].sort()
  for (let i = 1; i < unnamed.length; i++)
    for (let j = 0; j < i; j++) {
      const { verdict, because } = witnesses.compareUnnamed(unnamed[j]!, unnamed[i]!)
      if (verdict === 'same') join(unnamed[j]!, unnamed[i]!, because[0]!)
    }
}

/** Statements that stand in one copied text, or under one shared quotation, have one start, unless each names another person. */
function joinCopies(
  chains: readonly Chain[],
  witnesses: Witnesses,
  at: ReadonlyMap<string, number>,
  certain: Groups,
): void {
  const byReport = new Map<string, Chain[]>()
  for (const chain of chains)
    byReport.set(chain.statement.report, [...(byReport.get(chain.statement.report) ?? []), chain])
  for (const chain of chains)
    for (const partner of witnesses.partnersOf.get(chain.statement.report) ?? []) {
      const others = byReport.get(partner)
      if (!others) continue
      for (const span of chain.statement.content) {
        const passage: Passage = { report: chain.statement.report, start: span.start, end: span.end }
        const aligned = witnesses.alignedWith(passage, partner)
        if (!aligned || aligned.share < COPIED_SHARE) continue
        for (const other of others) {
          if (
            !other.statement.content.some(
              (part) => part.start < aligned.passage.end && aligned.passage.start < part.end,
            )
          )
            continue
          if (chain.kind === 'named' && other.kind === 'named') continue
          certain.join(at.get(chain.start)!, at.get(other.start)!, {
            code: 'copied-text',
            text: 'both give it in the same words: one text lies behind them',
            weight: 0.9,
            evidence: [passage, aligned.passage],
          })
        }
      }
    }
}

/** A group of the strict count, with what the loose count asks of it. */
interface StartGroup extends OriginGroup {
  kinds: Set<Chain['kind']>
  /** Innermost starts that are unnamed. */
  unnamed: string[]
  named: string[]
}

function describeStart(
  leader: number,
  ids: readonly string[],
  at: ReadonlyMap<string, number>,
  certain: Groups,
  chains: readonly Chain[],
): StartGroup {
  const own = chains.filter((chain) => certain.leader(at.get(chain.start)!) === leader)
  const members = [...new Set(own.map((chain) => chain.start))].sort()
  const onPath = certain
    .members()
    .get(leader)!
    .map((i) => ids[i]!)
  return {
    members,
    because: distinctReasons(certain.because(leader)),
    kinds: new Set(own.map((chain) => chain.kind)),
    unnamed: members.filter((id) => own.some((chain) => chain.start === id && chain.kind === 'unnamed')),
    // A source known through a named teller counts as that teller's.
    named: onPath.filter((id) => own.some((chain) => chain.kind === 'named' && chain.start === id)),
  }
}

/** Named sources stay apart; every other group joins the first it may be one with. Greedy, and in an order that content alone decides. */
function mergeWhatMayBeOne(groups: readonly StartGroup[], witnesses: Witnesses): OriginGroup[] {
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
  if (a.named.length && b.named.length)
    return findCommonBody(a.named, b.named, witnesses) ?? findBareSurname(a.named, b.named, witnesses)
  if (a.unnamed.length && b.unnamed.length) {
    const looks = a.unnamed.flatMap((x) => b.unnamed.map((y) => witnesses.compareUnnamed(x, y)))
    const apart = looks.find((look) => look.verdict === 'different')
    return apart ? null : (looks[0]?.because[0] ?? null)
  }
  const show = (group: StartGroup): string =>
    witnesses.actors.get(group.members[0]!)?.name ?? 'a report in its own voice'
  const named = [...a.named, ...b.named]
  if (named.length && [...a.unnamed, ...b.unnamed].some((id) => isToldBeside(id, named, witnesses)))
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

/** Two people of one body may speak with one voice. */
function findCommonBody(a: readonly string[], b: readonly string[], witnesses: Witnesses): Reason | null {
  const bodiesOf = (ids: readonly string[]): string[] =>
    ids.flatMap((id) =>
      (witnesses.tiesOf.get(id) ?? []).filter((tie) => tie.as === 'speaks').map((tie) => tie.body),
    )
  const common =
    bodiesOf(a).find((body) => bodiesOf(b).includes(body) || b.includes(body)) ??
    bodiesOf(b).find((body) => a.includes(body))
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
  const personsOf = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => (witnesses.actors.get(id)?.kind === 'person' ? [witnesses.actors.get(id)!.name] : []))
  for (const x of personsOf(a))
    for (const y of personsOf(b)) {
      const [short, long] = x.length < y.length ? [x, y] : [y, x]
      if (!short.includes(' ') && long.toLowerCase().endsWith(` ${short.toLowerCase()}`))
        return { code: 'bare-surname', text: `‘${short}’ may be ${long}`, weight: 0.5 }
    }
  return null
}

/** What a node is called after certain merges: the body before its voice, the teller before the told, a name before a description, then the most mentioned. */
function faceOf(ids: readonly string[], witnesses: Witnesses): string {
  const rank = (id: string): number => {
    const kind = witnesses.actors.get(id)?.kind
    return kind === 'organization' || kind === 'group'
      ? 0
      : kind === 'person'
        ? 1
        : kind === 'outlet'
          ? 2
          : kind === 'unnamed'
            ? 3
            : 4
  }
  const mentions = (id: string): number => witnesses.actors.get(id)?.mentions.length ?? 0
  return [...ids].sort((a, b) => rank(a) - rank(b) || mentions(b) - mentions(a) || (a < b ? -1 : 1))[0]!
}

function distinctReasons(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [`${reason.code} ${reason.text}`, reason])).values()]
}
