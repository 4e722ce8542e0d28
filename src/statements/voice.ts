import type { NameMention } from '../model/language.js'
import { firstEndingAfter } from '../model/sorted-spans.js'
import { contains, overlaps, type Span } from '../model/span.js'
import type { VoiceMention } from '../model/statement.js'
import { relayHeads } from './en/relay-heads.js'
import { headOf } from './head.js'
import type { Run } from './phrase.js'
import type { Item } from './unit.js'

// A source phrase as a voice: what heads it, and whether it names, describes or only points.

/** From the first to the last item of a run. */
export const spanOf = (items: readonly Item[], run: Run): Span => ({
  start: items[run.from]!.start,
  end: items[Math.max(run.from, run.to - 1)]!.end,
})

export function toVoice(items: readonly Item[], run: Run, names: readonly NameMention[]): VoiceMention {
  const span = spanOf(items, run)
  const head = headOf(items, run)
  const last = items[head.to - 1]!
  if (run.to - run.from === 1 && last.tag === 'PRON')
    return { span, how: 'pronoun', head: span, carriedFrom: null }
  const headSpan = spanOf(items, head)
  const name = findNameOver(names, headSpan)
  const named = last.tag === 'PROPN' && !(head.to - head.from === 1 && isCommonHead(last))
  if (named && name && contains(span, name))
    return { span, how: 'named', head: { start: name.start, end: name.end }, carriedFrom: null }
  return { span, how: named ? 'named' : 'described', head: headSpan, carriedFrom: null }
}

/** 'Witnesses', 'Police': a common noun that only stands at the head of its sentence. */
const isCommonHead = (item: Item): boolean =>
  relayHeads.has(item.lemma) || relayHeads.has(item.norm) || relayHeads.has(item.norm.replace(/e?s$/, ''))

/** The name that overlaps the span, found by halving: names stand in reading order. */
function findNameOver(names: readonly NameMention[], span: Span): NameMention | null {
  let at = firstEndingAfter(names, span.start)
  // The last one: 'Guerrero Gov. Angel Aguirre' is the man, not the state.
  let name = names[at]
  if (!name || !overlaps(name, span)) return null
  while (names[at + 1] && overlaps(names[at + 1]!, span)) name = names[++at]!
  return name
}

/**
 * The voice of a cue: its source, or the relative pronoun before the cue, which stands there for the source:
 * 'Ruiz, who also said'.
 */
export function voiceOf(
  items: readonly Item[],
  source: Run,
  cue: Run | null,
  names: readonly NameMention[],
): VoiceMention {
  const voice = toVoice(items, source, names)
  if (!cue || source.to >= cue.from) return voice
  let at = cue.from - 1
  while (at > source.to && items[at]!.tag === 'ADV') at--
  const pronoun = items[at]!
  const gap = at - source.to
  if (!/^(?:who|which|that)$/.test(pronoun.norm) || gap > 1 || (gap === 1 && items[source.to]!.norm !== ','))
    return voice
  const { span, how, head } = voice
  const place = { start: pronoun.start, end: pronoun.end }
  return { span: place, how: 'pronoun', head: place, carriedFrom: null, antecedent: { span, how, head } }
}
