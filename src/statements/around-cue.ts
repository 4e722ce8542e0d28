import { type Attribution, contentStart, hasQuotation } from './attribution.js'
import { skipCircumstances } from './circumstances.js'
import { hasVerb, isDoing, isFiniteVerb, opensClause } from './clause.js'
import { endOfContent } from './content.js'
import type { Cue } from './cues.js'
import { clauseOpeners } from './en/words.js'
import { endOfNounPhrase, type Run } from './phrase.js'
import { isSurvey } from './speaks.js'
import type { Item } from './unit.js'

// Content on either side of a cue whose source stands on its left. The order of the questions matters:
// a clause right of the cue wins over words left of it ('When it rained, Ruiz said the weir held'), save where the
// left is a quotation or what is on the right only goes on telling about the speaker ('“It held,” said Ruiz, who …').
// Do not ask about the left first: every fronted 'On Friday,' would become a content.

/** Content right of the cue, or around it, when the source stands left of it. */
export function readRight(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  floor: number,
  source: Run,
): Attribution | null {
  const { verb } = cue
  const skipped = skipCircumstances(items, cue.to, verb.addressee)
  let at = skipped.at
  const { told } = skipped
  const hasTopic = cue.to > cue.at + 1 && verb.says && /^(?:of|about)$/.test(items[cue.to - 1]!.norm)
  if (hasTopic) at = afterTopic(items, at)
  // 'Said of the weir that it held': what it is about stands between what says and what is told.
  if (hasTopic && at > cue.to) cue = { ...cue, to: cue.at + 1 }
  const comma = items[at]?.norm === ',' || items[at]?.norm === ':' || items[at]?.norm === '—'
  if (comma && (items[at + 1]?.tag === 'QUOTE' || (items[at]!.norm === ':' && items[at + 1]))) at++
  const first = items[at]
  const clause =
    first !== undefined &&
    first.tag !== 'PUNCT' &&
    (verb.says || verb.thinks ? opensClause(items, at) || saysMore(items, at, cue) : false)
  let left = (verb.says || verb.thinks) && source.from > floor ? readLeft(items, source, floor, cues) : null
  // 'Asked about the weir, Ruiz said, “It holds.”': what stands before is no speech.
  if (left && first?.tag === 'QUOTE' && !hasQuotation(items, left)) left = null
  const relative = items[source.from - 1]
  if (verb.says && isFiniteVerb(first) && relative && /^(?:which|who|that)$/.test(relative.norm)) {
    // 'a boat which Ruiz said would return'
    const to = endOfContent(items, at, cue, cues)
    if (to > at)
      return {
        source,
        cue,
        content: [
          { from: source.from - 1, to: source.from },
          { from: at, to },
        ],
        side: 'right',
        told,
      }
  }
  // 'Residents reported hearing a boom', 'denied taking the boat'
  const gerund =
    first?.tag === 'VERB' || (first?.tag === 'NOUN' && /^(?:DET|PRON)$/.test(items[at + 1]?.tag ?? ''))
  if (verb.says && at === cue.to && gerund && /ing$/.test(first.norm)) {
    const to = endOfDeed(items, at, endOfContent(items, at, cue, cues))
    if (to > at) return { source, cue, content: [{ from: at, to }], side: 'right', told }
  }
  if (
    clause &&
    !(left && first!.tag === 'QUOTE') &&
    !(left && /^(?:who|which|when|while|where)$/.test(first!.norm))
  ) {
    const to = endOfContent(items, at, cue, cues)
    if (to > at) return { source, cue, content: [{ from: at, to }], side: 'right', told }
  }
  if (
    left &&
    (!first ||
      first.tag === 'PUNCT' ||
      first.tag === 'QUOTE' ||
      first.tag === 'ADP' ||
      first.tag === 'SCONJ' ||
      // '“It held,” Ruiz said of the weir.'
      (hasTopic && at === cue.to && hasQuotation(items, left)) ||
      /^(?:who|which|when|while|where)$/.test(first.norm))
  ) {
    if (hasTopic) cue = { ...cue, to: cue.at + 1 }
    const attribution: Attribution = { source, cue, content: [left], side: 'left', told }
    if (first?.norm === ',' && !items.slice(left.from, left.to).some((item) => item.tag === 'QUOTE')) {
      // 'The weir, Ruiz said, held.': the clause goes on behind the attribution.
      const rest = { from: at + 1, to: endOfContent(items, at + 1, cue, cues) }
      const conditional = /^(?:if|when|even|while|although|though|because|unless|as)$/.test(
        items[left.from]!.norm,
      )
      const goesOn =
        isFiniteVerb(items[at + 1]) ||
        (conditional && opensClause(items, at + 1)) ||
        !hasVerb(items, left) ||
        tellsAmount(items, at + 1) ||
        (/^(?:and|but|or|that)$/.test(items[at + 1]?.norm ?? '') && opensClause(items, at + 2))
      if (goesOn && rest.to > rest.from && !cues.some((other) => other.from === at + 1 && other.verb.says))
        return { ...attribution, content: [left, rest], side: 'both' }
    }
    if (hasVerb(items, left)) return withRightQuotation(items, attribution, at)
  }
  // 'A survey found Kell leading the field'
  if (
    first &&
    at === cue.to &&
    /^(?:show|find)$/.test(verb.lemma) &&
    isSurvey(items, source) &&
    isDoing(items, at)
  ) {
    const to = endOfContent(items, at, cue, cues)
    if (to > at) return { source, cue, content: [{ from: at, to }], side: 'right', told }
  }
  if (first && first.tag !== 'PUNCT') {
    if (verb.infinitive && (first.norm === 'to' || (first.norm === 'not' && items[at + 1]?.norm === 'to'))) {
      const to = endOfContent(items, at, cue, cues)
      return to > at ? { source, cue, content: [{ from: at, to }], side: 'right', told } : null
    }
    if (told && first.norm === 'to') {
      const to = endOfContent(items, at, cue, cues)
      return to > at ? { source, cue, content: [{ from: at, to }], side: 'right', told } : null
    }
    if (verb.object || verb.cites || cue.to > cue.at + 1 || clauseOpeners.has(first.norm)) {
      const from = cue.to > cue.at + 1 || verb.object ? cue.to : at
      // 'called into a programme', 'voted in May': the verb in another sense.
      if (
        cue.to === cue.at + 1 &&
        /^(?:in|into|at|from|out|up|down|off|away|over|back|through|around|during|under|by)$/.test(
          items[from]?.norm ?? '',
        )
      )
        return null
      const object = asPhrase(cue)
      const to = endOfContent(items, from, object, cues)
      return to > from ? { source, cue, content: [{ from, to }], side: 'right', told: null } : null
    }
    // 'said as much', 'noted the delay': a noun phrase alone, for the verbs that can hardly mean anything else.
    if (
      verb.says &&
      !told &&
      at === cue.to &&
      !otherSenses.has(verb.lemma) &&
      (endOfNounPhrase(items, at) > at || first.norm === 'as')
    ) {
      const to = endOfContent(items, at, asPhrase(cue), cues)
      return to > at ? { source, cue, content: [{ from: at, to }], side: 'right', told: null } : null
    }
  }
  return null
}

/** Nouns behind a number that make it the time of what is said, or the place: 'Ruiz said, at 3 p.m., …'. */
const NO_AMOUNT =
  /^(?:a\.?m\.?|p\.?m\.?|o'clock|january|february|march|april|may|june|july|august|september|october|november|december|street|avenue|days?|weeks?|months?|years?|hours?|minutes?|interviews?|statements?)$/

/** ', at a height of about 40 metres', ', with 30 boats': behind the attribution the clause goes on. */
const tellsAmount = (items: readonly Item[], at: number): boolean =>
  items[at]?.tag === 'ADP' &&
  items
    .slice(at + 1, at + 7)
    .some(
      ({ tag }, i) =>
        tag === 'NUM' &&
        items[at + 2 + i]?.tag === 'NOUN' &&
        !NO_AMOUNT.test(items[at + 2 + i]!.norm) &&
        !items.slice(at + 1, at + 1 + i).some((item) => item.tag === 'PUNCT' || item.tag === 'VERB'),
    )

/** 'Residents reported hearing a bang, and the hole was wide': what has a subject of its own is no deed of theirs. */
function endOfDeed(items: readonly Item[], from: number, to: number): number {
  for (let i = from + 1; i + 2 < to; i++)
    if (items[i]!.norm === ',' && items[i + 1]!.tag === 'CCONJ' && opensClause(items, i + 2)) return i
  return to
}

/** Adds a quotation that goes on after the attribution: '“A,” said Ruiz, “B.”' */
export function withRightQuotation(
  items: readonly Item[],
  attribution: Attribution,
  at: number,
): Attribution {
  if (items[at]?.norm === ',' && items[at + 1]?.tag === 'CCONJ') {
    // '“A,” Ruiz said, and still “B.”': the sentence that was broken off goes on.
    const quote = items.findIndex(
      (item, i) => i > at && i < at + 8 && (item.tag === 'QUOTE' || isFiniteVerb(item)),
    )
    if (quote > 0 && hasQuotation(items, attribution.content[0]!) && items[quote]!.tag === 'QUOTE')
      return {
        ...attribution,
        content: [...attribution.content, { from: at + 1, to: quote + 1 }],
        side: 'both',
      }
  }
  let i = at
  for (let guard = 0; guard < 30 && items[i] && items[i]!.tag !== 'QUOTE'; guard++) {
    if (items[i]!.norm === ';' || isFiniteVerb(items[i])) return attribution
    i++
  }
  if (items[i]?.tag !== 'QUOTE' || !/^[,:.—–-]$/.test(items[i - 1]?.norm ?? '')) return attribution
  const leftIsQuoted = attribution.content.some((run) =>
    items.slice(run.from, run.to).some((item) => item.tag === 'QUOTE'),
  )
  if (!leftIsQuoted) return attribution
  return { ...attribution, content: [...attribution.content, { from: i, to: i + 1 }], side: 'both' }
}

/** 'say remains found near the town are': behind 'say' a verb in reach makes a clause, whatever the tagger made of its subject. */
const saysMore = (items: readonly Item[], at: number, cue: Cue): boolean =>
  cue.verb.lemma === 'say' &&
  at === cue.to &&
  /^(?:NOUN|PROPN|VERB|ADJ|NUM|ADV)$/.test(items[at]!.tag) &&
  hasVerb(items, { from: at + 1, to: Math.min(items.length, at + 20) })

/** 'said of the new pilots that', 'said of the weir: “…”': where the content begins when a topic stands before it, else `at`. */
function afterTopic(items: readonly Item[], at: number): number {
  for (let i = at; i < Math.min(items.length, at + 20); i++) {
    const item = items[i]!
    if (
      i > at &&
      ((item.norm === 'that' && opensClause(items, i + 1)) ||
        (item.tag === 'QUOTE' && /^[,:]$/.test(items[i - 1]!.norm)))
    )
      return i
    if (item.norm === ',' && items[i + 1]?.tag !== 'QUOTE') return at
  }
  return at
}

/** Verbs of saying that with a plain object mean something else: 'continued the search', 'wrote a book'. */
const otherSenses = new Set(
  'continue read post text email add write relate charge counter reason venture volunteer observe return cry snap explode state'.split(
    ' ',
  ),
)

/** The cue as one whose content is a phrase and not a clause: what it takes ends earlier. */
const asPhrase = (cue: Cue): Cue => ({
  ...cue,
  verb: { ...cue.verb, says: false, thinks: false, object: true },
})

function readLeft(items: readonly Item[], source: Run, floor: number, cues: readonly Cue[]): Run | null {
  let to = source.from
  const before = items[to - 1]
  // 'The weir held, as police have said.' '“It held,” as Ruiz put it.'
  if (before?.norm === 'as' && (items[to - 2]?.norm === ',' || items[to - 2]?.tag === 'QUOTE')) {
    // 'Ruiz said P, as officials had claimed': P is told by Ruiz already.
    if (cues.some((other) => other.from < source.from)) return null
    to--
  } else if (
    !before ||
    !(before.norm === ',' || before.tag === 'QUOTE' || before.norm === '—' || before.norm === '–')
  )
    return null
  while (to > floor && items[to - 1]!.tag === 'PUNCT' && items[to - 1]!.norm !== ')') to--
  const from = contentStart(items, floor, to)
  if (from >= to) return null
  return { from, to }
}
