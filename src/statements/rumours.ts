import type { Attribution } from './attribution.js'
import { isFiniteVerb, opensClause } from './clause.js'
import { endOfContent } from './content.js'
import type { Cue } from './cues.js'
import { findCueVerb } from './en/cue-verbs.js'
import { endOfLongNounPhrase, type Run } from './phrase.js'
import { findSubjectBefore } from './source-before.js'
import type { Item } from './unit.js'

// Word without a speaker: 'rumours that P', 'the scuttlebutt from sources in Veld is that P', 'reports circulated that
// P'. The writer does not vouch for P, so it must not stand in the report's own voice: that would make the outlet an
// origin of what it only passes on. The voice is what goes round, as described, or those it is said to come from.

/** Nouns for word that goes round. */
const goesRound = new Set(
  'rumour rumours rumor rumors scuttlebutt report reports claim claims gossip speculation allegation allegations'.split(
    ' ',
  ),
)
/** The narrower ones, which need no 'there were' and no verb of spreading. */
const alwaysVague = new Set('rumour rumours rumor rumors scuttlebutt gossip speculation'.split(' '))

const spreads =
  /^(?:circulat|circl|swirl|emerg|surfac|spread|appear|proliferat|float|fl(?:y|ew)|abound|went|go|ma[dk]e?)/

const isDescribing = ({ tag, norm }: Item): boolean =>
  /^(?:DET|ADJ|NUM|CCONJ|ADV)$/.test(tag) || (tag === 'VERB' && /(?:ing|ed)$/.test(norm))

/** Attributions whose voice is the rumour itself, in reading order. None for one that somebody is said to deny, confirm or make. */
export function listRumours(items: readonly Item[]): Attribution[] {
  const found: Attribution[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    if (!goesRound.has(item.norm) || item.tag === 'QUOTE') continue
    // 'There are reports that': the tagger hears 'she reports that'.
    if (item.tag === 'VERB' && !/^(?:AUX|ADJ|DET)$/.test(items[at - 1]?.tag ?? '')) continue
    const rumour = readRumour(items, at)
    if (!rumour || rumour.cue.from < (found.at(-1)?.content[0]?.to ?? 0)) continue
    const doubt = findDoubt(items, rumour)
    if (doubt) found.push(doubt)
    found.push(rumour)
  }
  return found
}

function readRumour(items: readonly Item[], at: number): Attribution | null {
  let from = at
  while (from > 0 && at - from < 6 && isDescribing(items[from - 1]!)) from--
  while (from < at && /^(?:CCONJ|ADV)$/.test(items[from]!.tag)) from++
  // 'Ruiz's claim': whose it is, nominal.ts says.
  if (items[from - 1]?.norm === "'s" || items[from]!.tag === 'PRON') return null
  const opener = items[from - 1]
  // 'some contradicting and unconfirmed reports': the shallow phrase reader can not see over the 'and'.
  let first = at
  while (first > from && items[first - 1]!.tag !== 'CCONJ') first--
  let source: Run = { from: first, to: at + 1 }
  let i = at + 1
  if (items[i]?.norm === 'from') {
    const end = endOfLongNounPhrase(items, i + 1)
    if (end === i + 1) return null
    source = { from: i + 1, to: end }
    i = end
  }
  const exists = opener?.tag === 'AUX' || opener?.lemma === 'be'
  const opens = !opener || opener.tag === 'PUNCT' || opener.tag === 'CCONJ' || opener.tag === 'ADV'
  let cue: Run = exists ? { from: from - 1, to: from } : { from: at, to: at + 1 }
  const verb = items[i]
  if (
    verb &&
    !exists &&
    opens &&
    (verb.lemma === 'be' || verb.norm === "'s") &&
    alwaysVague.has(items[at]!.norm)
  ) {
    cue = { from: i, to: i + 1 }
    i++
  } else if (verb && (exists || opens) && spreads.test(verb.norm)) {
    cue = { from: i, to: i + 1 }
    i++
    while (i < at + 12 && items[i] && items[i]!.norm !== 'that' && items[i]!.tag !== 'PUNCT') i++
  } else if (opens ? !alwaysVague.has(items[at]!.norm) : !exists && !doubted(items, from)) return null
  if (items[i]?.norm !== 'that' || !opensClause(items, i + 1)) return null
  const whole: Cue = { ...cue, at: cue.from, verb: findCueVerb('say')!, shape: 'finite', negated: false }
  let to = endOfContent(items, i, whole, [])
  if (opens && cue.from === at) {
    const end = endOfSubjectClause(items, i, to)
    // 'Rumours that P proved untrue': the report itself says that P is not so.
    if (items.slice(end, to).some((item) => untrue.test(item.norm))) return null
    to = end
  }
  return to > i + 1
    ? { source, cue: whole, content: [{ from: i, to }], side: 'right', told: null, rumour: true }
    : null
}

const untrue =
  /^(?:exaggerated|untrue|false|unfounded|baseless|debunked|wrong|incorrect|denied|dismissed|true|nonsense|hoax)$/

/** Who casts doubt on it: 'Engineers have cast doubt over claims that P'. */
function findDoubt(items: readonly Item[], rumour: Attribution): Attribution | null {
  const { from } = rumour.source!
  if (!doubted(items, from)) return null
  let verb = from - 3
  while (verb > 0 && /^(?:ADJ|ADV|DET)$/.test(items[verb]!.tag)) verb--
  if (!/^(?:cast|casts|casting|threw|throws|thrown|poured|raised?)$/.test(items[verb]?.norm ?? ''))
    return null
  let group = verb
  while (group > 0 && /^(?:AUX|ADV)$/.test(items[group - 1]!.tag)) group--
  const source = findSubjectBefore(items, group, 0)
  if (!source) return null
  const cue: Cue = {
    from: group,
    to: from,
    at: verb,
    verb: findCueVerb('doubt')!,
    shape: 'finite',
    negated: false,
  }
  const to = rumour.content[0]!.to
  return { source, cue, content: [{ from, to }], side: 'right', told: null, rumour: true }
}

/** 'cast doubt over claims that P': the words before the noun. */
const doubted = (items: readonly Item[], from: number): boolean =>
  /^(?:on|over|upon)$/.test(items[from - 1]?.norm ?? '') && items[from - 2]?.norm === 'doubt'

/** 'Rumours that the ferry was sold | have been exaggerated': the second verb group is the rumours' own. */
function endOfSubjectClause(items: readonly Item[], from: number, to: number): number {
  let groups = 0
  for (let i = from + 1; i < to; i++) {
    if (!isFiniteVerb(items[i])) continue
    const before = items[i - 1]!
    if (
      (isFiniteVerb(before) && before.tag === 'AUX') ||
      /^(?:ADV|PART|PUNCT|CCONJ|SCONJ|PRON)$/.test(before.tag)
    )
      continue
    if (groups++ > 0) return i
  }
  return to
}
