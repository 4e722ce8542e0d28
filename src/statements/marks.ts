import type { Attribution } from './attribution.js'
import { hasVerb } from './clause.js'
import type { Cue } from './cues.js'
import { findCueVerb } from './en/cue-verbs.js'
import { relayHeads } from './en/relay-heads.js'
import { endOfLongNounPhrase } from './phrase.js'
import { voiceKind } from './speaks.js'
import type { Item } from './unit.js'

// Attributions by punctuation: a colon or dash stands for 'said'. Only in headlines and before quotations: in running
// text a colon after a noun introduces a list as often as a speaker.

/** A mark that stands for 'said'. */
const markCue: Cue = { from: 0, to: 1, at: 0, verb: findCueVerb('say')!, shape: 'finite', negated: false }

/** Most items before a colon that stands for 'said'. */
const longestLabel = 8

/** 'Ruiz: the weir will hold' in a headline, 'RUIZ: “It holds.”' in a transcript. */
export function findMarkAttribution(items: readonly Item[], heading: boolean): Attribution | null {
  if (items[0]?.tag === 'QUOTE' && /^[—–―-]$/.test(items[1]?.norm ?? '') && items[2]?.tag === 'PROPN') {
    // '“The weir held.” ― Ana Ruiz'
    const end = endOfLongNounPhrase(items, 2)
    if (items.slice(end).every((item) => item.tag === 'PUNCT'))
      return {
        source: { from: 2, to: end },
        cue: { ...markCue, from: 1, to: 2, at: 1 },
        content: [{ from: 0, to: 1 }],
        side: 'left',
        told: null,
      }
  }
  const trailing = heading ? findTrailingVoice(items) : null
  if (trailing) return trailing
  const colon = items.slice(0, longestLabel + 1).findIndex((item) => item.norm === ':')
  if (colon < 1 || colon + 1 >= items.length) return null
  const quoted = items[colon + 1]!.tag === 'QUOTE'
  const end = endOfLongNounPhrase(items, 0)
  if (end !== colon) return null
  const head = items[colon - 1]!
  if (head.tag !== 'PROPN' && !(heading && head.tag === 'NOUN') && !quoted) return null
  if (!quoted && !heading) return null
  let to = items.length
  while (to > colon + 1 && items[to - 1]!.tag === 'PUNCT') to--
  if (to <= colon + 1) return null
  if (!quoted && !isHeadlineVoice(items, colon, to)) return null
  return {
    source: { from: 0, to: colon },
    cue: { ...markCue, from: colon, to: colon + 1, at: colon },
    content: [{ from: colon + 1, to }],
    side: 'right',
    told: null,
  }
}

/**
 * Is what stands before a headline's colon a voice and not its subject or place: 'Mayor: weir will hold', not
 * 'Weirs: a short history'? What follows must say something, and a line in capitals alone makes every word look like a name.
 */
function isHeadlineVoice(items: readonly Item[], colon: number, to: number): boolean {
  const voice = { from: 0, to: colon }
  const head = items[colon - 1]!
  if (/^[[(#]/.test(items[colon + 1]!.norm) || /^[#[]/.test(items[0]!.norm)) return false
  const listed =
    relayHeads.has(head.lemma) || relayHeads.has(head.norm) || relayHeads.has(head.norm.replace(/s$/, ''))
  const shouted = items.every((item) => item.tag === 'PUNCT' || item.tag === 'PROPN' || item.tag === 'NUM')
  if (voiceKind(items, voice) !== 'speaks' || (shouted && !listed)) return false
  return listed || hasVerb(items, { from: colon + 1, to })
}

/** 'Weir will fail: engineers', 'Ferry sunk - report': a headline names its voice last. */
function findTrailingVoice(items: readonly Item[]): Attribution | null {
  for (let mark = items.length - 2; mark > 2 && items.length - mark < 8; mark--) {
    const { norm } = items[mark]!
    const spaced = items[mark - 1]!.end < items[mark]!.start
    if (norm !== ':' && !(spaced && /^[-–—]$/.test(norm))) continue
    const from = mark + 1
    if (endOfLongNounPhrase(items, from) !== items.length || !hasVerb(items, { from: 0, to: mark }))
      return null
    // Behind a dash as often stands an outlet's name or a place: only who can speak is a voice there.
    const last = items.at(-1)!
    const speaks =
      relayHeads.has(last.lemma) || relayHeads.has(last.norm) || relayHeads.has(last.norm.replace(/s$/, ''))
    if (!speaks && !(norm === ':' && last.tag === 'PROPN')) return null
    return {
      source: { from, to: items.length },
      cue: { ...markCue, from: mark, to: from, at: mark },
      content: [{ from: 0, to: mark }],
      side: 'left',
      told: null,
    }
  }
  return null
}
