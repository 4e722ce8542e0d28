import type { CommonText } from '../model/claim.js'
import type { Reason } from '../model/reason.js'
import type { CertainMerges } from './certain-merges.js'
import { faceOf } from './faces.js'
import { type Ground, nameIn } from './ground.js'
import type { JudgedChain } from './judged-chains.js'

/** A chain with its place in the graph of testimony. */
export interface PlacedChain {
  chain: JudgedChain
  /** Its links, from whoever the words are by to whoever published them; what is one link has one id. */
  links: string[]
  /** The link before its own start, where its words stand in a text that is another's; null where they are its own. */
  upstream: Upstream | null
}

/** Whose words a copied text is. */
export interface Upstream {
  /** The link. */
  link: string
  /** Who of it begins the chain whose words these are; null for a text of which no report is shown to have it first. */
  start: string | null
  because: Reason
}

/**
 * Places every chain: reports that print one text have their chains meet in whoever is the source of it, in the outlet
 * that is credited, in the earlier report, or, where none of these can be shown, in a common text of its own.
 */
export function placeChains(
  chains: readonly JudgedChain[],
  merges: CertainMerges,
  ground: Ground,
): { placed: PlacedChain[]; texts: CommonText[] } {
  const { ids, at, links, origins } = merges
  // Whom only a judgement names gives no link its name.
  const present = new Set(chains.flatMap((chain) => chain.path))
  const members = links.members()
  const names = new Map<number, string>()
  const linkOf = (id: string): string => {
    const leader = links.leader(at.get(id)!)
    const known = names.get(leader)
    if (known !== undefined) return known
    const name = faceOf(
      members.get(leader)!.flatMap((i) => (present.has(ids[i]!) ? ids[i]! : [])),
      ground.actors,
    )
    names.set(leader, name)
    return name
  }
  const byOrigin = new Map<number, JudgedChain[]>()
  for (const chain of chains) {
    if (chain.isTrusted) continue
    const leader = origins.leader(at.get(chain.path[0]!)!)
    const known = byOrigin.get(leader)
    if (known) known.push(chain)
    else byOrigin.set(leader, [chain])
  }
  const texts: CommonText[] = []
  const upstreams = new Map<number, Upstream>()
  for (const [leader, own] of byOrigin) {
    const source = findSource(own, linkOf, ground)
    if (!source) continue
    const reports = [...new Set(own.map((chain) => chain.report))].sort()
    // A report whose outlet is not known is a link itself, so the text has an id of its own among the links.
    const link = source.start === null ? `text of ${reports[0]}` : linkOf(source.start)
    if (source.start === null) texts.push({ id: link, reports })
    upstreams.set(leader, { ...source, link })
  }
  const placed = chains.map((chain): PlacedChain => {
    const own = chain.path.map(linkOf)
    const leader = origins.leader(at.get(chain.path[0]!)!)
    const upstream = chain.isTrusted ? undefined : upstreams.get(leader)
    if (upstream === undefined || upstream.link === own[0])
      return { chain, links: withoutRepeats(own), upstream: null }
    const because = { ...upstream.because, ...copiedWords(chain, origins.because(leader)) }
    return { chain, links: withoutRepeats([upstream.link, ...own]), upstream: { ...upstream, because } }
  })
  return { placed, texts }
}

/** The words of a chain's report that show it to be a copy, beside those of the other. */
function copiedWords({ report }: JudgedChain, reasons: readonly Reason[]): Pick<Reason, 'evidence'> {
  const shown = reasons.find(
    ({ code, evidence }) => code === 'copied-text' && evidence?.some((passage) => passage.report === report),
  )
  return shown?.evidence ? { evidence: shown.evidence } : {}
}

/**
 * Neighbours that are one link once. A link that comes again later stays: a circle adds no chain, but cutting it short
 * would let its first half reach the reader without its second.
 */
const withoutRepeats = (links: readonly string[]): string[] =>
  links.filter((link, i) => i === 0 || link !== links[i - 1])

/** Whose words chains of one origin are; null where they begin with one link, so that nothing has to be added. */
function findSource(
  chains: readonly JudgedChain[],
  linkOf: (id: string) => string,
  ground: Ground,
): Omit<Upstream, 'link'> | null {
  const startsOf = (some: readonly JudgedChain[]): string[] => [...new Set(some.map(({ path }) => path[0]!))]
  const linksOf = (some: readonly JudgedChain[]): Set<string> => new Set(startsOf(some).map(linkOf))
  if (linksOf(chains).size < 2) return null
  for (const kind of ['named', 'unnamed', 'doubtful'] as const) {
    const speaking = chains.filter((chain) => chain.kind === kind)
    if (speaking.length === 0) continue
    const start = faceOf(startsOf(speaking), ground.actors)
    const text = `it is in the words that another report gives to ${nameIn(start, ground)}`
    return { start, because: { code: 'words-of', text, weight: 0.9 } }
  }
  const credited = chains.filter(({ path }) => path.length > 1)
  if (linksOf(credited).size === 1) {
    const start = faceOf(startsOf(credited), ground.actors)
    const text = `the same text is credited to ${nameIn(start, ground)}`
    return { start, because: { code: 'words-of', text, weight: 0.9 } }
  }
  const first = findFirst(chains, ground)
  if (first) {
    const start = first.path[0]!
    const text = `${nameIn(start, ground)} is shown to have had this text first`
    return { start, because: { code: 'words-of', text, weight: 0.8 } }
  }
  const text = 'several reports print this text, and none is shown to have had it first'
  return { start: null, because: { code: 'common-text', text, weight: 0.9 } }
}

/** The one chain on whose report all the others are shown to draw; null when there is none. */
function findFirst(chains: readonly JudgedChain[], { drawsOn }: Ground): JudgedChain | null {
  const draws = (from: string, on: string): boolean => from !== on && drawsOn.get(from)?.has(on) === true
  const reports = [...new Set(chains.map((chain) => chain.report))]
  const first = reports.filter((one) =>
    reports.every((other) => other === one || (draws(other, one) && !draws(one, other))),
  )
  return first.length === 1 ? chains.find((chain) => chain.report === first[0])! : null
}
