import { type Attribution, hasQuotation } from './attribution.js'
import { isDoing, isFiniteVerb } from './clause.js'
import { findCueNoun } from './en/cue-nouns.js'
import { findCueVerb } from './en/cue-verbs.js'
import { givesOut, isWriting as isGivenOut } from './en/utterances.js'
import { clauseOpeners, subjectPronouns } from './en/words.js'
import { endOfLongNounPhrase, isNominal, isTime, type Run } from './phrase.js'
import { isSurvey, voiceKind } from './speaks.js'
import type { Item } from './unit.js'

// The last question asked of an attribution: can this phrase say that? The readers before it rather take one too many,
// because each sees only its own frame. Here what is no voice is mended, where the true subject stands farther left, or
// refused; a refused sentence falls back to the report's own voice, so nothing is lost but a wrong name.
// Do not move these checks into the cue list: there neither source nor content are known.

/** The attribution, with its source mended where that was needed; null when it is none. */
export function passAttribution(items: readonly Item[], attribution: Attribution): Attribution | null {
  const { source, cue } = attribution
  if (!source) return attribution
  if (
    isNobody(items, source) ||
    isWriting(items, attribution) ||
    isSupposed(items, attribution) ||
    isOtherSense(items, attribution)
  )
    return null
  const before = cue.shape === 'finite' && source.to <= cue.from
  const hangs = before && touches(items, source, cue.from) && hangsOnPreposition(items, source)
  const kind = voiceKind(items, source)
  if (before && (hangs || kind === 'mute')) {
    const mended = findClauseSubject(items, source) ?? (hangs ? findNameBehind(items, source) : null)
    if (mended) return { ...attribution, source: mended }
  }
  if (kind === 'mute' && cue.shape === 'participle') {
    const tail = findTail(items, source)
    return tail && { ...attribution, source: tail }
  }
  if (hangs || kind === 'mute') return null
  // A name that the tagger took for a common noun still thinks: 'Wells believes that P'.
  const thinks = cue.verb.thinks && isPlainClause(items, attribution.content[0]!.from)
  // Who will not comment can speak.
  const withholds = cue.negated || cue.verb.stance === 'declines'
  if (!cue.verb.says && kind !== 'speaks' && cue.shape !== 'according' && !withholds && !thinks) return null
  return attribution
}

/** Has it been said, and by what can say something? Asked of what the tree shows; what the order of words shows is asked more above. */
export const isToldByVoice = (items: readonly Item[], attribution: Attribution): boolean =>
  !attribution.source ||
  (!isNobody(items, attribution.source) &&
    !isWriting(items, attribution) &&
    !isSupposed(items, attribution) &&
    voiceKind(items, attribution.source) !== 'mute')

const nobodies = new Set(
  "you this these that those what nothing something everything anything nobody noone no-one anyone anybody let one 's".split(
    ' ',
  ),
)

/**
 * No one in particular: 'no one has reported' and 'you think' are the report itself speaking, and belong to its own voice.
 */
function isNobody(items: readonly Item[], source: Run): boolean {
  const first = items[source.from]!
  // 'unable to say', 'entirely true': no noun at all.
  if (
    source.to - source.from === 1 &&
    /^(?:ADJ|ADV)$/.test(first.tag) &&
    voiceKind(items, source) !== 'speaks'
  )
    return true
  if (source.to - source.from === 1) return nobodies.has(first.norm)
  // 'No residents reported a crack': nobody did. 'No 10' is a name.
  return first.norm === 'no' && !/^(?:NUM|PROPN)$/.test(items[source.from + 1]!.tag)
}

/**
 * 'I think that P' without a quotation: inner.ts reads what the writer thinks, and knows better where it ends. 'I want to
 * know' neither.
 */
function isWriting(items: readonly Item[], { source, cue, content }: Attribution): boolean {
  if (!source || source.to - source.from > 1 || !/^(?:i|we)$/.test(items[source.from]!.norm)) return false
  if (content.some((run) => hasQuotation(items, run))) return false
  return (
    cue.verb.says ||
    cue.verb.thinks ||
    content.some((run) =>
      items.slice(run.from, run.to).some(({ lemma, tag }) => tag === 'VERB' && findCueVerb(lemma)),
    )
  )
}

/** 'until the board has read it', 'if Vale says so', 'whether Ruiz knew': nothing has been said yet. */
function isSupposed(items: readonly Item[], { source, cue }: Attribution): boolean {
  if (!source || source.to > cue.from) return false
  return /^(?:until|unless|if|whether|once|lest)$/.test(items[source.from - 1]?.norm ?? '')
}

/** Verbs that say something only with a quotation or a 'that': 'the boiler exploded', 'they read the gauge'. */
const needQuotation = new Set(
  'explode snap cry read text email post volunteer venture intone interject fume'.split(' '),
)
/** Verbs that say something only with a clause: 'threaten the coast', 'charge a fee', 'continue north'. */
const needClause = new Set(
  'threaten continue charge counter relate reason observe maintain repeat determine'.split(' '),
)
/** Verbs of the senses and of knowing: a thing as their object is no content. */
const needProposition = new Set(
  'see find hear feel know learn mean prove show demonstrate understand realize realise'.split(' '),
)

/** The verb in another sense than telling. */
function isOtherSense(items: readonly Item[], { source, cue, content, side }: Attribution): boolean {
  const { lemma } = cue.verb
  const first = content[0]
  if (!first || !source) return false
  const opener = items[first.from]!
  // 'a move seen as bold', 'identified as Tom Vale': a participle whose object stands before it.
  if (
    cue.shape === 'finite' &&
    !cue.verb.says &&
    cue.from === cue.at &&
    /(?:ed|en|wn)$/.test(items[cue.at]!.norm) &&
    items[cue.to]?.norm === 'as' &&
    (items[cue.from - 1]?.norm === ',' || voiceKind(items, source) !== 'speaks')
  )
    return true
  // 'claimed three lives', 'added to the cost'
  if (lemma === 'claim' && /^(?:life|lives)$/.test(lastNoun(items, first))) return true
  if (lemma === 'add' && opener.norm === 'to' && side === 'right') return true
  if (isDeed(items, { cue, content })) return true
  if (side !== 'right' || content.some((run) => hasQuotation(items, run))) return false
  if (needQuotation.has(lemma)) return opener.norm !== 'that'
  if (needClause.has(lemma)) return !isPlainClause(items, first.from) && opener.norm !== 'to'
  // 'sees the weir as a danger' judges it.
  const judged = lemma === 'see' && items.slice(first.from, first.to).some((item) => item.norm === 'as')
  // 'A survey found Kell leading the field'
  const polled = /^(?:show|find)$/.test(lemma) && isSurvey(items, source) && isDoing(items, first.from)
  if (needProposition.has(lemma)) return !judged && !polled && !isPlainClause(items, first.from)
  return false
}

/** What is drawn up word by word, and says nothing by having been written. */
const works =
  /^(?:letter|book|song|novel|article|play|report|law|bill|poem|script|column|essay|story|code|software|music|piece|speech|paper)s?$/
/** What a court is asked for. */
const suits = /^(?:case|lawsuit|suit|appeal|motion|petition|indictment|plea)s?$/

/** 'Wrote the letter', 'dismissed the case', 'dismissed two workers': something is done, and nothing told. */
export function isDeed(
  items: readonly Item[],
  { cue, content: runs }: Pick<Attribution, 'cue' | 'content'>,
): boolean {
  const { lemma } = cue.verb
  const content = runs[0]
  const isHeldBack = cue.negated && givesOut(lemma)
  if (!(isHeldBack || /^(?:write|dismiss)$/.test(lemma)) || !content) return false
  const behind = items.findIndex(
    ({ tag }, i) =>
      i >= content.from && (i >= content.to || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(tag)),
  )
  const to = behind < 0 ? content.to : behind
  const object = items[to - 1]
  if (to <= content.from || !object) return false
  // 'Did not release a statement': what was not given out tells nothing.
  if (isHeldBack && isGivenOut(object)) return true
  const rest = items.slice(to, content.to)
  if (isHeldBack && lemma !== 'write') return false
  if (lemma === 'write') return works.test(object.norm) && rest.every(({ tag }) => tag === 'PUNCT')
  if (rest.some(({ norm }) => norm === 'as')) return false
  return (
    suits.test(object.norm) ||
    (!findCueNoun(object.lemma) && voiceKind(items, { from: content.from, to }) === 'speaks')
  )
}

/** Last noun of the phrase that opens a content. */
function lastNoun(items: readonly Item[], run: Run): string {
  const end = Math.min(endOfLongNounPhrase(items, run.from), run.to)
  for (let i = run.from; i < end; i++)
    if (/^(?:of|for)$/.test(items[i]!.norm)) return items[i - 1]?.norm ?? ''
  return items[end - 1]?.norm ?? ''
}

/** 'that P', 'he was', 'the weir is': a clause and no mere object. A participle behind a noun ('a boat moored there') is none. */
export function isPlainClause(items: readonly Item[], at: number): boolean {
  const item = items[at]!
  if (clauseOpeners.has(item.norm) || subjectPronouns.has(item.norm)) return true
  let end = endOfLongNounPhrase(items, at)
  while (items[end]?.tag === 'ADV' || isTime(items, end) > end) end = Math.max(end + 1, isTime(items, end))
  const verb = items[end]
  return end > at && verb !== undefined && (verb.tag === 'AUX' || isFiniteVerb(verb))
}

/** Does the phrase hang on a preposition, so that it can be no subject: 'the people near | the gate said'? 'At least ten' does not. */
function hangsOnPreposition(items: readonly Item[], source: Run): boolean {
  const before = items[source.from - 1]
  if (before?.tag !== 'ADP' || items[source.from]!.norm === 'least') return false
  return /^(?:of|in|on|at|from|with|by|about|near|to|for|under|over|into|through)$/.test(before.norm)
}

/** Does only an adverb or a time part the phrase from its verb? 'a neighbour, who said' and 'the farmer rose and said' have other ties. */
function touches(items: readonly Item[], source: Run, cue: number): boolean {
  for (let i = source.to; i < cue; i++)
    if (items[i]!.tag !== 'ADV' && isTime(items, i) === i && isTime(items, source.to) < cue) return false
  return true
}

/** How far left the subject of a clause is looked for, in items. */
const reach = 30

/**
 * The whole subject when only its tail was read: 'the farmers living not far from | the weir said'. It must open its
 * clause, be able to speak, and have no finite verb of its own before the cue but in a relative clause.
 */
function findClauseSubject(items: readonly Item[], tail: Run): Run | null {
  let from = tail.from
  while (from > 0 && tail.from - from < reach) {
    const before = items[from - 1]!
    if (
      (before.tag === 'PUNCT' && !/^[.'-]$/.test(before.norm)) ||
      before.tag === 'QUOTE' ||
      before.tag === 'CCONJ' ||
      (before.tag === 'SCONJ' && !/^(?:of|from|in|about|by|with|after|before)$/.test(before.norm)) ||
      (before.norm === 'that' && isNominal(items[from]) === false)
    )
      break
    from--
  }
  while (from < tail.from && (items[from]!.tag === 'ADV' || isTime(items, from) > from))
    from = Math.max(from + 1, isTime(items, from))
  const end = endOfLongNounPhrase(items, from)
  if (end <= from || from >= tail.from || items[from]!.tag === 'PRON') return null
  if (voiceKind(items, { from, to: Math.min(end, tail.to) }) !== 'speaks') return null
  for (let i = from; i < tail.from; i++) {
    if (items[i]!.tag !== 'VERB' && items[i]!.tag !== 'AUX') continue
    const before = items[i - 1]!
    const described =
      /(?:ed|ing|en|und|ld)$/.test(items[i]!.norm) ||
      /^(?:who|which|that|whose)$/.test(before.norm) ||
      /ing$/.test(before.norm) ||
      (before.tag === 'PRON' && i - 1 > from)
    if (!described) return null
  }
  return { from, to: tail.to }
}

/** 'In an interview for radio | Ruiz said': the name that stands last, when a noun parts it from the phrase before it. */
function findNameBehind(items: readonly Item[], run: Run): Run | null {
  let from = run.to
  while (from > run.from && items[from - 1]!.tag === 'PROPN') from--
  return from < run.to && items[from - 1]!.tag === 'NOUN' ? { from, to: run.to } : null
}

/** 'at odds with | an earlier letter claiming': a participle describes the noun right before it. */
function findTail(items: readonly Item[], run: Run): Run | null {
  for (let i = run.to - 2; i > run.from; i--) {
    if (items[i]!.tag !== 'ADP') continue
    const tail = { from: i + 1, to: run.to }
    return voiceKind(items, tail) === 'speaks' && items[run.to - 1]!.tag !== 'PROPN' ? tail : null
  }
  return null
}
