import type { Actor, UnnamedLink } from '../model/actor.js'
import { isFullDay } from '../model/date.js'
import { contentId } from '../model/id.js'
import type { Derivation } from '../model/provenance.js'
import type { Copy, Reuse } from '../model/reuse.js'
import type { Passage } from '../model/span.js'

/** A report's credit with the credited outlet known as an actor. */
export interface KnownCredit {
  report: string
  /** Id of the outlet's actor. */
  actor: string
  evidence: Passage
  reason: string
}

/** What is known of a report when it is asked who drew on whom. */
export interface DatedReport {
  id: string
  /** EDTF. */
  published?: string
  /** The outlet that published it. */
  outlet?: string
}

/** How sure a credit in so many words makes us. Not 1: a paper can be named for something else in the same sentence. */
const CREDIT = 0.9
/** Two descriptions of one source: as likely as not that the two reports met it apart. */
const UNNAMED = 0.5
/** A shared quotation shows a common source, hardly ever who had it first. */
const QUOTATION = 0.6

/** Which report draws on which report or outlet, and how that shows. One for each pair and kind, in order of ids. */
export function listDerivations(
  reports: readonly DatedReport[],
  credits: readonly KnownCredit[],
  reuse: Reuse,
  links: readonly UnnamedLink[],
  actors: ReadonlyMap<string, Actor>,
): Derivation[] {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const found = [
    ...fromCredits(reports, credits),
    ...reuse.copies.map((copy) => fromCopy(copy, byId, credits)),
    ...fromQuotations(reuse, byId, credits),
    ...fromLinks(links, actors),
  ]
  const byKey = new Map(found.map((derivation) => [derivation.id, derivation]))
  return [...byKey.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function write(
  kind: Derivation['kind'],
  from: string,
  on: Derivation['on'],
  directed: boolean,
  probability: number,
  evidence: Passage[],
  because: Derivation['because'],
): Derivation {
  const id = contentId('d', kind, from, on.report ?? '', on.actor ?? '', on.unknown ?? '')
  return { id, from, on, kind, directed, probability, evidence, because }
}

function fromCredits(reports: readonly DatedReport[], credits: readonly KnownCredit[]): Derivation[] {
  const byPair = new Map<string, KnownCredit[]>()
  for (const credit of credits) {
    const key = `${credit.report} ${credit.actor}`
    byPair.set(key, [...(byPair.get(key) ?? []), credit])
  }
  return [...byPair.values()].map((same) => {
    const { report, actor } = same[0]!
    // The credited outlet's own report, where it is in the case and can only be one.
    const theirs = reports.filter((other) => other.outlet === actor && other.id !== report)
    const on = theirs.length === 1 ? { report: theirs[0]!.id, actor } : { actor }
    return write(
      'credit',
      report,
      on,
      true,
      CREDIT,
      same.map((credit) => credit.evidence),
      [
        ...new Map(
          same.map((credit) => [
            credit.reason,
            { code: 'credit', text: credit.reason, weight: CREDIT, evidence: [credit.evidence] },
          ]),
        ).values(),
      ],
    )
  })
}

/** Two reports that have one unnamed source, once a pair however many sources they share. */
function fromLinks(links: readonly UnnamedLink[], actors: ReadonlyMap<string, Actor>): Derivation[] {
  const byPair = new Map<string, { from: Passage; on: Passage; links: UnnamedLink[] }>()
  for (const link of links) {
    if (link.verdict !== 'same') continue
    const [a, b] = [actors.get(link.a)!.mentions[0]!, actors.get(link.b)!.mentions[0]!]
    const [from, on] = a.report > b.report ? [a, b] : [b, a]
    const known = byPair.get(`${from.report} ${on.report}`)
    if (known) known.links.push(link)
    else byPair.set(`${from.report} ${on.report}`, { from, on, links: [link] })
  }
  return [...byPair.values()].map(({ from, on, links: same }) => {
    const evidence = same.flatMap((link) => [
      actors.get(link.a)!.mentions[0]!,
      actors.get(link.b)!.mentions[0]!,
    ])
    const because = same.flatMap((link) => link.because)
    return write('unnamed', from.report, { report: on.report }, false, UNNAMED, evidence, because)
  })
}

/** Explicit credit first, then time; with neither the direction stays open. */
function direct(
  a: string,
  b: string,
  byId: ReadonlyMap<string, DatedReport>,
  credits: readonly KnownCredit[],
): { from: string; on: string; directed: boolean; why: string } {
  const names = (report: string, other: string): boolean => {
    const outlet = byId.get(other)?.outlet
    return (
      outlet !== undefined && credits.some((credit) => credit.report === report && credit.actor === outlet)
    )
  }
  if (names(a, b) !== names(b, a))
    return names(a, b)
      ? { from: a, on: b, directed: true, why: 'and credits it' }
      : { from: b, on: a, directed: true, why: 'and credits it' }
  const [x, y] = [byId.get(a)?.published, byId.get(b)?.published]
  // Only full days compare: '2015' against '2015-07' says nothing about order.
  if (isFullDay(x) && isFullDay(y) && x.slice(0, 10) !== y.slice(0, 10))
    return x > y
      ? { from: a, on: b, directed: true, why: 'and is the later one' }
      : { from: b, on: a, directed: true, why: 'and is the later one' }
  return { from: b, on: a, directed: false, why: 'which of the two was first is not shown' }
}

function fromCopy(
  copy: Copy,
  byId: ReadonlyMap<string, DatedReport>,
  credits: readonly KnownCredit[],
): Derivation {
  const { from, on, directed, why } = direct(copy.a, copy.b, byId, credits)
  const evidence = copy.passages.flatMap(([a, b]) => (from === copy.a ? [a, b] : [b, a]))
  const share = Math.round(100 * (from === copy.a ? copy.shareOfA : copy.shareOfB))
  const what =
    copy.kind === 'same'
      ? 'the same text'
      : copy.kind === 'part'
        ? 'running text in common'
        : 'wording in common'
  return write('text', from, { report: on }, directed, copy.probability, evidence, [
    {
      code: 'copied-text',
      text: `${what}: ${copy.words} words, ${share} % of the report; ${why}`,
      weight: copy.probability,
      evidence: evidence.slice(0, 2),
    },
  ])
}

function fromQuotations(
  reuse: Reuse,
  byId: ReadonlyMap<string, DatedReport>,
  credits: readonly KnownCredit[],
): Derivation[] {
  const pair = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
  // Whoever copies the text copies its quotations: said once is enough.
  const copied = new Set(
    reuse.copies.filter((copy) => copy.kind !== 'rewrite').map((copy) => pair(copy.a, copy.b)),
  )
  const byPair = new Map<string, Reuse['quotations']>()
  for (const quotation of reuse.quotations) {
    const key = pair(quotation.a.report, quotation.b.report)
    if (!copied.has(key)) byPair.set(key, [...(byPair.get(key) ?? []), quotation])
  }
  return [...byPair.values()].map((shared) => {
    const { from, on, directed, why } = direct(shared[0]!.a.report, shared[0]!.b.report, byId, credits)
    const evidence = shared.flatMap(({ a, b }) => (a.report === from ? [a, b] : [b, a]))
    const words = shared.reduce((sum, quotation) => sum + quotation.words, 0)
    return write('quotation', from, { report: on }, directed, QUOTATION, evidence, [
      {
        code: 'shared-quotation',
        text: `the same quoted words (${words}); ${why}`,
        weight: QUOTATION,
        evidence: evidence.slice(0, 2),
      },
    ])
  })
}
