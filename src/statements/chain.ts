import type { Attribution } from './attribution.js'
import { endOfContent } from './content.js'
import { relayHeads } from './en/relay-heads.js'
import { outletHeads, outletNames, possessives, subjectPronouns } from './en/words.js'
import { headOf } from './head.js'
import { endOfLongNounPhrase, type Run } from './phrase.js'
import { voiceKind } from './speaks.js'
import type { Item } from './unit.js'

// Attributions inside one another. Two readings are told apart: an outlet or speaker who passes on another's word
// (the inner statement has both voices, outermost first; the outer one stands too, marked as a relay, so that it is
// never counted as testimony of its own) and a speaker who tells what he thinks or what a survey shows (one statement,
// one voice). A statement for every layer was tried first: it found more but was wrong more often.

/** An attribution with every voice through which its content came, outermost first. */
export interface ChainedAttribution extends Attribution {
  voices: Link[]
  /** True when what it tells is hardly more than that another told it: the inner attribution has the words. */
  relays: boolean
}

/** One voice of a chain with the words by which it passes on what is further in; null for the one told. */
export interface Link {
  source: Run
  cue: Run | null
}

/** Fewest words an outer content must say beyond the inner attribution to be a statement of its own. */
const fewestOwnWords = 5

/**
 * Makes chains out of attributions that lie in one another: 'the colonel said, according to Reuters'.
 * An inner attribution that is no relay ('said he believed') is dropped: its words are the outer one's content.
 */
export function chainAttributions(
  items: readonly Item[],
  attributions: readonly Attribution[],
  isOutlet: (run: Run) => boolean,
): ChainedAttribution[] {
  if (attributions.length === 0) return []
  const dropped = new Set<Attribution>()
  const outer = new Map<Attribution, Attribution>()
  const relaying = new Set<Attribution>()
  // 'An official who asked not to be named said': what describes a voice is no statement.
  for (const inner of attributions)
    for (const other of attributions)
      if (
        other !== inner &&
        other.source &&
        isWithin(other.source, inner.cue) &&
        !dropped.has(other) &&
        !tellsBesides(items, inner)
      )
        dropped.add(inner)
  for (const inner of attributions) {
    if (dropped.has(inner)) continue
    for (const candidate of attributions) {
      if (candidate === inner || dropped.has(candidate) || (candidate.rumour && inner.rumour)) continue
      if (
        !holds(candidate.content, inner.cue) ||
        (holds(inner.content, candidate.cue) && attributions.indexOf(candidate) < attributions.indexOf(inner))
      )
        continue
      if (isRelayed(items, inner, candidate)) {
        outer.set(inner, candidate)
        if (ownWords(items, candidate, inner) < fewestOwnWords) relaying.add(candidate)
      } else dropped.add(inner)
      break
    }
  }
  const result: ChainedAttribution[] = []
  for (const attribution of attributions) {
    if (dropped.has(attribution)) continue
    const voices: Link[] = []
    const seen = new Set<Attribution>()
    for (let at: Attribution | undefined = attribution; at && !seen.has(at); at = outer.get(at)) {
      seen.add(at)
      if (at.source) voices.unshift({ source: at.source, cue: at.cue })
      if (at.told && isOutlet(at.told)) voices.unshift({ source: at.told, cue: null })
    }
    // Written out, as to spread it costs more than the search for what lies in it.
    const { source, cue, side, told, answer } = attribution
    const content = withinOuter(attribution, outer.get(attribution))
    const chained = { source, cue, content, side, told, voices, relays: relaying.has(attribution) }
    result.push(answer ? { ...chained, answer } : chained)
  }
  return joinCitations(items, result, isOutlet)
}

/** 'Ruiz told the council the gate held, the Courier reports': what is told inside ends where the outer content does. */
function withinOuter({ content }: Attribution, outer: Attribution | undefined): Run[] {
  if (outer?.side !== 'left') return content
  const end = outer.content.at(-1)!.to
  return content.flatMap((run) => (run.from < end ? [{ from: run.from, to: Math.min(run.to, end) }] : []))
}

/** '…, said Ruiz, who added that the gate was old': what hangs on the speaker is told by her as well. */
function tellsBesides(items: readonly Item[], { cue, side, content }: Attribution): boolean {
  let who = cue.from - 1
  if (items[who]?.tag === 'ADV') who--
  const opener = items[content[0]!.from]
  return (
    items[who]?.norm === 'who' &&
    items[who - 1]?.norm === ',' &&
    cue.verb.says &&
    side === 'right' &&
    (opener?.norm === 'that' || opener?.tag === 'PRON' || opener?.tag === 'DET' || opener?.tag === 'QUOTE')
  )
}

const isWithin = (outer: Run, run: Run): boolean => outer.from <= run.from && run.to <= outer.to

const holds = (content: readonly Run[], run: Run): boolean => content.some((part) => isWithin(part, run))

/** Is the inner attribution another's speech that the outer one passes on, and not the outer one's own thought? */
function isRelayed(items: readonly Item[], inner: Attribution, outer: Attribution): boolean {
  if (!inner.source || !outer.source) return false
  // 'So I noted it, he said': where no marks show whose 'I' it is, it is no link of a chain.
  if (inner.source.to - inner.source.from === 1 && /^(?:i|we)$/.test(items[inner.source.from]!.norm))
    return false
  // 'said the survey shows': evidence, not another's word.
  if (!inner.cue.verb.cites && (!inner.cue.verb.says || inner.cue.verb.thinks)) return false
  if (inner.source.from === outer.source.from || !canSpeak(items, inner.source)) return false
  // 'anyone who had sworn': a description inside the content, no voice of its own.
  if (/^(?:who|which|that|whom)$/.test(items[inner.cue.from - 1]?.norm ?? '')) return false
  const pronoun =
    inner.source.to - inner.source.from === 1 && subjectPronouns.has(items[inner.source.from]!.norm)
  if (outer.side === 'left' || outer.side === 'both') return true
  if (pronoun || inner.cue.negated || inner.side === 'left') return false
  // 'Some said', 'no officer has said', but 'his sister said'
  const first = items[inner.source.from]!
  return (first.tag !== 'PRON' || possessives.has(first.norm)) && !/^(?:no|any)$/.test(first.norm)
}

/** Can the phrase mean someone with a voice: a name, a pronoun, people, an office, a publication; not 'a test', 'the rain'? */
function canSpeak(items: readonly Item[], run: Run): boolean {
  const item = items[headOf(items, run).to - 1]!
  return item.tag === 'NUM' || item.tag === 'PROPN' || voiceKind(items, run) === 'speaks'
}

/** Words of the outer content that are no part of the inner attribution. */
function ownWords(items: readonly Item[], outer: Attribution, inner: Attribution): number {
  let words = 0
  for (const part of outer.content)
    for (let i = part.from; i < part.to; i++) {
      if (items[i]!.tag === 'PUNCT' || items[i]!.norm === 'that') continue
      const run = { from: i, to: i + 1 }
      if (
        holds(inner.content, run) ||
        isWithin(inner.cue, run) ||
        (inner.source && isWithin(inner.source, run)) ||
        (inner.told && isWithin(inner.told, run))
      )
        continue
      words++
    }
  return words
}

/** 'The Observatory, citing witnesses, said P': the one cited is the voice further in of what is said. */
function joinCitations(
  items: readonly Item[],
  chained: ChainedAttribution[],
  isOutlet: (run: Run) => boolean,
): ChainedAttribution[] {
  if (!chained.some(({ cue }) => cue.verb.cites)) return chained
  const gone = new Set<ChainedAttribution>()
  const result = chained.map((attribution) => ({ ...attribution }))
  for (const [index, cite] of result.entries()) {
    if (!cite.cue.verb.cites || !cite.source) continue
    const object = cite.content[0]
    if (!object) continue
    const cited: Run = {
      from: object.from,
      to: Math.max(object.from + 1, Math.min(object.to, endOfLongNounPhrase(items, object.from))),
    }
    const as = items.findIndex(
      (item, i) =>
        i >= cited.to &&
        i <= object.to &&
        item.norm === 'as' &&
        items[i + 1]?.norm === 'saying' &&
        i + 2 < items.length,
    )
    // 'Quoted the coastguard as saying': whatever is quoted so has spoken.
    if (as >= 0 && voiceKind(items, cited) !== 'mute') {
      const saying = result.find((other) => other.cue.at === as + 1)
      const from = as + 2
      cite.voices = [...cite.voices, { source: cited, cue: { from: as + 1, to: as + 2 } }]
      cite.content = saying ? saying.content : [{ from, to: Math.max(from + 1, object.to) }]
      if (saying) gone.add(saying)
      continue
    }
    if (!isVoice(items, cited, isOutlet)) continue
    const who = items[cited.to]
    if ((who?.norm === 'who' || who?.norm === 'that') && cited.to + 1 < items.length) {
      // 'cited witnesses who had seen the flood': what they saw is theirs.
      const to = endOfContent(
        items,
        cited.to + 1,
        { ...cite.cue, verb: { ...cite.cue.verb, says: true } },
        [],
      )
      cite.voices = [...cite.voices, { source: cited, cue: null }]
      cite.content = [{ from: cited.to + 1, to: Math.min(items.length, Math.max(cited.to + 2, to)) }]
      for (const other of result) if (other !== cite && holds(cite.content, other.cue)) gone.add(other)
      continue
    }
    const said = result.find(
      (other, k) =>
        k !== index && !gone.has(other) && other.cue.verb.says && other.source?.from === cite.source!.from,
    )
    if (!said) continue
    said.voices = [...said.voices, { source: cited, cue: cite.cue }]
    gone.add(cite)
  }
  return result.filter((attribution) => !gone.has(attribution))
}

function isVoice(items: readonly Item[], run: Run, isOutlet: (run: Run) => boolean): boolean {
  if (isOutlet(run)) return true
  const head = headOf(items, run)
  const item = items[head.to - 1]!
  return relayHeads.has(item.lemma) || relayHeads.has(item.norm)
}

/** Is the phrase the name or description of something that publishes? */
export function looksLikeOutlet(items: readonly Item[], run: Run): boolean {
  const head = headOf(items, run)
  const last = items[head.to - 1]!
  for (let i = head.from; i < head.to; i++) if (outletNames.has(items[i]!.norm)) return true
  return outletHeads.has(last.lemma) || outletHeads.has(last.norm)
}
