import { endOfContent, hasVerb, isFinite, opensClause, skipCircumstances } from './content.js'
import { type Cue, listCues } from './cues.js'
import { clauseOpeners } from './en/words.js'
import { findColonAttribution, listNominalAttributions } from './nominal.js'
import { endOfLongNounPhrase, endOfNounPhrase, isTime, type Run } from './phrase.js'
import { findSubjectAfter, findSubjectBefore } from './source.js'
import type { Item, Unit } from './unit.js'

/** One source, cue and content inside one unit, before chains are made. */
export interface Attribution {
  source: Run | null
  cue: Cue
  /** In reading order. */
  content: Run[]
  /** Where the content stands, seen from the cue. */
  side: 'left' | 'right' | 'both'
  /** The one told, when there is one: 'told Reuters'. */
  told: Run | null
}

/** Every attribution of a unit whose source and content can be found, in the order of their cues. */
export function listAttributions(unit: Unit): Attribution[] {
  const { items } = unit
  const cues = listCues(items)
  const found: Attribution[] = []
  let floor = 0
  for (const cue of cues) {
    const attribution =
      cue.shape === 'according' ? readAccording(items, cue, floor) : readVerb(items, cue, cues, floor, found)
    if (!attribution) continue
    found.push(attribution)
    const nested = found.some((other) => other !== attribution && other.content.some((run) => run.from <= cue.from && cue.to <= run.to))
    if (attribution.side === 'right' && !nested) {
      const end = attribution.content.at(-1)?.to ?? 0
      const after = items[end]
      const next = items[end + 1]
      // '…, but Vale said': what Vale says to the left of his name can not reach over the conjunction.
      if (after?.norm === ';' || (after?.norm === ',' && (next?.tag === 'CCONJ' || next?.tag === 'SCONJ')))
        floor = Math.max(floor, end + 1)
    }
  }
  const colon = findColonAttribution(items, unit.heading)
  if (colon && !found.some((other) => other.side !== 'right' || other.cue.from < colon.cue.from))
    found.unshift(colon)
  const taken = new Set(found.flatMap(({ cue }) => range(cue)))
  const nominal = listNominalAttributions(items).filter(({ cue }) => !range(cue).some((i) => taken.has(i)))
  return [...found, ...nominal].sort((a, b) => a.cue.from - b.cue.from)
}

const range = (run: Run): number[] => Array.from({ length: run.to - run.from }, (_, i) => run.from + i)

function readAccording(items: readonly Item[], cue: Cue, floor: number): Attribution | null {
  const before = items[cue.from - 1]
  const end = endOfSentence(items)
  const opens =
    cue.from === floor ||
    (before !== undefined && (before.tag === 'CCONJ' || before.tag === 'ADV') && cue.from - floor <= 1)
  const source = opens ? openingSource(items, cue.to) : findSubjectAfter(items, cue.to)
  if (!source) return null
  if (opens) {
    // 'According to X, P': the phrase ends at the comma that P follows.
    let at = source.to
    if (items[at - 1]?.norm !== ',')
      while (at < end && items[at]!.norm !== ',' && items[at]!.tag !== 'QUOTE') at++
    const from = items[at]?.norm === ',' ? at + 1 : at
    if (from >= end) return null
    return { source, cue, content: [{ from, to: end }], side: 'right', told: null }
  }
  let to = cue.from
  while (to > floor && items[to - 1]!.tag === 'PUNCT' && items[to - 1]!.norm !== ')') to--
  const from = contentStart(items, floor, to)
  if (from >= to) return null
  const content: Run[] = [{ from, to }]
  const after = items[source.to]
  // 'The weir, according to Ruiz, held.'
  if (
    before?.norm === ',' &&
    after?.norm === ',' &&
    (isFinite(items[source.to + 1]) || !hasVerb(items, { from, to })) &&
    source.to + 1 < end
  ) {
    content.push({ from: source.to + 1, to: end })
    return { source, cue, content, side: 'both', told: null }
  }
  return { source, cue, content, side: 'left', told: null }
}

/** The source of 'According to X, P': up to the comma behind which P begins; a description counts when another comma closes it. */
function openingSource(items: readonly Item[], at: number): Run | null {
  let end = endOfLongNounPhrase(items, at)
  if (end === at) {
    // A source that the tagger took for something else: all up to the comma, when that is near.
    end = items.findIndex((item, i) => i > at && i < at + 10 && item.norm === ',')
    if (end < 0) return null
  }
  let comma = end
  while (comma < items.length && items[comma]!.norm !== ',' && items[comma]!.tag !== 'QUOTE') comma++
  if (items[comma]?.norm === ',') {
    const next = items[comma + 1]
    let close = comma + 1
    while (close < items.length && close - comma < 30 && items[close]!.norm !== ',') close++
    const described =
      next &&
      (next.norm === 'who' ||
        next.norm === 'which' ||
        ((next.tag === 'DET' || next.tag === 'PROPN' || next.tag === 'NOUN') &&
          !hasVerb(items, { from: comma + 1, to: close })))
    if (items[close]?.norm === ',' && described && hasVerb(items, { from: close + 1, to: items.length }))
      return { from: at, to: close + 1 }
    // Words between the phrase and the comma describe it: 'a survey released on Friday'.
    return { from: at, to: comma - end <= 12 ? comma : end }
  }
  return { from: at, to: end }
}

/** The first item of content to the left: without the conjunction that ties the sentence to the one before. */
function contentStart(items: readonly Item[], floor: number, to: number): number {
  let from = floor
  while (
    from < to &&
    ((items[from]!.tag === 'PUNCT' && items[from]!.norm !== '(') || items[from]!.tag === 'CCONJ')
  )
    from++
  return from
}

export function endOfSentence(items: readonly Item[]): number {
  let end = items.length
  while (end > 0 && items[end - 1]!.tag === 'PUNCT' && items[end - 1]!.norm !== ')') end--
  return end
}

const neverInverted = new Set(['tell', 'remind', 'assure', 'inform', 'notify'])

function readVerb(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  floor: number,
  found: readonly Attribution[],
): Attribution | null {
  if (cue.shape === 'infinitive') return readGoverned(items, cue, cues, floor)
  if (cue.shape === 'passive') return readPassive(items, cue, cues)
  // 'told' is never turned round: what follows it is the one told.
  const inverted =
    cue.verb.says && cue.shape === 'finite' && !neverInverted.has(cue.verb.lemma)
      ? readInverted(items, cue, floor)
      : null
  if (inverted) return inverted
  const source =
    cue.shape === 'participle' ? governingSource(items, cue, cues, found) : findSubject(items, cue, found)
  // 'This week has seen': no one.
  if (!source || isTime(items, source.from) === source.to) return null
  const before = items[source.from - 1]
  const subordinate =
    before?.tag === 'SCONJ' ||
    /^(?:while|although|though|when|as|if|because|since|after|before)$/.test(before?.norm ?? '')
  return readRight(items, { ...cue, subordinate }, cues, floor, source)
}

/** Verbs that only colour the one they govern: 'went on to say', 'appeared to confirm'. */
const colouring = new Set(
  'go continue appear seem try begin start want need hasten rush proceed choose attempt plan return use be have manage'.split(
    ' ',
  ),
)

/** 'went on to say': the cue is the whole chain of verbs. */
function readGoverned(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  floor: number,
): Attribution | null {
  let at = cue.from - 1
  if (items[at]?.norm === 'on' || items[at]?.norm === 'back') at--
  const governor = items[at]
  if (!governor || !isFinite(governor) || !colouring.has(governor.lemma)) return null
  let from = at
  while (
    from > 0 &&
    (items[from - 1]!.tag === 'AUX' || items[from - 1]!.norm === 'not' || items[from - 1]!.norm === "n't")
  )
    from--
  const whole: Cue = { ...cue, from, shape: 'finite' }
  const source = findSubject(items, whole, [])
  return source ? readRight(items, whole, cues, floor, source) : null
}

/** The subject left of the cue, or that of the verb it is coordinated with: 'Ruiz rose and said'. */
function findSubject(items: readonly Item[], cue: Cue, found: readonly Attribution[]): Run | null {
  const before = items[cue.from - 1]
  const coordinated =
    before && (before.tag === 'CCONJ' || (before.tag === 'ADV' && items[cue.from - 2]?.tag === 'CCONJ'))
  if (coordinated) return governingSource(items, cue, [], found)
  return findSubjectBefore(items, cue.from, afterBoundary(items, cue.from))
}

/** The nearest place to the left over which a subject can not reach. */
function afterBoundary(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]!
    if (item.norm === ';' || item.norm === ':') return i + 1
    if (item.tag === 'QUOTE' && item.end - item.start > 40) return i + 1
  }
  return 0
}

/** Whose words a participle or a second verb tells: the source of the verb that governs it. */
function governingSource(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  found: readonly Attribution[],
): Run | null {
  const before = items[cue.from - 1]
  // 'a statement saying', 'officials citing': the noun right before it.
  if (cue.shape === 'participle' && before && (before.tag === 'NOUN' || before.tag === 'PROPN')) {
    return findSubjectBefore(items, cue.from, afterBoundary(items, cue.from))
  }
  const previous = found.at(-1)
  if (previous?.source && !(previous.cue.shape === 'according')) return previous.source
  for (let i = cue.from - 1; i >= 0; i--) {
    if (!isFinite(items[i])) continue
    let group = i
    while (
      group > 0 &&
      (items[group - 1]!.tag === 'AUX' || items[group - 1]!.tag === 'ADV' || items[group - 1]!.tag === 'PART')
    )
      group--
    const subject = findSubjectBefore(items, group, afterBoundary(items, group))
    if (subject) return subject
  }
  // 'Citing the survey, Ruiz said': the subject comes later.
  const next = cues.find((other) => other.from > cue.from && other.shape === 'finite')
  return next ? findSubjectBefore(items, next.from, afterBoundary(items, next.from)) : null
}

/** '“…,” said Ruiz' and 'The weir held, said Ruiz'. */
function readInverted(items: readonly Item[], cue: Cue, floor: number): Attribution | null {
  const before = items[cue.from - 1]
  if (
    !before ||
    cue.from !== cue.at ||
    !(before.tag === 'QUOTE' || before.norm === ',' || before.norm === '—' || before.norm === '–')
  )
    return null
  if (isTime(items, cue.to) > cue.to) return null
  const source = findSubjectAfter(items, cue.to)
  if (!source) return null
  const simpleEnd = endOfLongNounPhrase(items, cue.to)
  // 'Ruiz, the mayor, said the weir held': a clause follows, so what follows is no subject.
  if (isFinite(items[simpleEnd]) && before.tag !== 'QUOTE') return null
  let to = cue.from
  while (to > floor && items[to - 1]!.tag === 'PUNCT' && items[to - 1]!.norm !== ')') to--
  const from = contentStart(items, floor, to)
  if (from >= to || !hasVerb(items, { from, to })) return null
  return withRightQuotation(
    items,
    { source, cue, content: [{ from, to }], side: 'left', told: null },
    source.to,
  )
}

/** Adds a quotation that goes on after the attribution: '“A,” said Ruiz, “B.”' */
function withRightQuotation(items: readonly Item[], attribution: Attribution, at: number): Attribution {
  if (items[at]?.norm === ',' && items[at + 1]?.tag === 'CCONJ') {
    // '“A,” Ruiz said, and still “B.”': the sentence that was broken off goes on.
    const quote = items.findIndex(
      (item, i) => i > at && i < at + 8 && (item.tag === 'QUOTE' || isFinite(item)),
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
    if (items[i]!.norm === ';' || isFinite(items[i])) return attribution
    i++
  }
  if (items[i]?.tag !== 'QUOTE' || !/^[,:.—–-]$/.test(items[i - 1]?.norm ?? '')) return attribution
  const leftIsQuoted = attribution.content.some((run) =>
    items.slice(run.from, run.to).some((item) => item.tag === 'QUOTE'),
  )
  if (!leftIsQuoted) return attribution
  return { ...attribution, content: [...attribution.content, { from: i, to: i + 1 }], side: 'both' }
}

function readPassive(items: readonly Item[], cue: Cue, cues: readonly Cue[]): Attribution | null {
  // 'was quoted as saying', 'was heard telling'
  if (/^(?:quote|cite|hear)$/.test(cue.verb.lemma)) {
    const subject = findSubjectBefore(items, cue.from, afterBoundary(items, cue.from))
    const saying = cues.find(
      (other) => other.shape === 'participle' && other.from > cue.to - 1 && other.from - cue.to < 8,
    )
    if (!subject || !saying) return null
    const merged: Cue = { ...saying, from: cue.from, to: saying.to, at: saying.at }
    return readRight(items, merged, cues, cue.to, subject)
  }
  let by = cue.to
  while (by < items.length && by - cue.to < 14 && items[by]!.norm !== 'by' && items[by]!.tag !== 'PUNCT') by++
  if (items[by]?.norm !== 'by') return null
  const end = endOfAgent(items, by + 1)
  if (end === by + 1 || items[by + 1]!.norm === 'which') return null
  const source: Run = { from: by + 1, to: end }
  const subject = findSubjectBefore(items, cue.from, afterBoundary(items, cue.from))
  if (!subject) return null
  const content: Run[] = [subject]
  if (by > cue.to + 1) content.push({ from: cue.to, to: by })
  else if (items[source.to] && /^(?:of|for|as|to)$/.test(items[source.to]!.norm))
    content.push({ from: source.to, to: endOfContent(items, source.to, cue, cues) })
  return { source, cue, content, side: 'left', told: null }
}

/** The phrase behind 'by': 'of …' and 'for …' behind it belong to what is reported ('accused by Kell of delay'). */
function endOfAgent(items: readonly Item[], at: number): number {
  const end = endOfNounPhrase(items, at)
  return /^(?:of|for|as)$/.test(items[end]?.norm ?? '') && items[end - 1]?.tag === 'PROPN'
    ? end
    : endOfLongNounPhrase(items, at)
}

/** Content right of the cue, or around it, when the source stands left of it. */
function readRight(
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
  if (cue.to > cue.at + 1 && verb.says && /^(?:of|about)$/.test(items[cue.to - 1]!.norm))
    at = afterTopic(items, at)
  const comma = items[at]?.norm === ',' || items[at]?.norm === ':' || items[at]?.norm === '—'
  if (comma && (items[at + 1]?.tag === 'QUOTE' || (items[at]!.norm === ':' && items[at + 1]))) at++
  const first = items[at]
  const clause =
    first !== undefined &&
    first.tag !== 'PUNCT' &&
    (verb.says || verb.thinks ? opensClause(items, at) : false)
  let left = (verb.says || verb.thinks) && source.from > floor ? readLeft(items, source, floor) : null
  // 'Asked about the weir, Ruiz said, “It holds.”': what stands before is no speech.
  if (left && first?.tag === 'QUOTE' && !hasQuotation(items, left)) left = null
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
      /^(?:who|when|while|where)$/.test(first.norm))
  ) {
    const attribution: Attribution = { source, cue, content: [left], side: 'left', told }
    if (first?.norm === ',' && !items.slice(left.from, left.to).some((item) => item.tag === 'QUOTE')) {
      // 'The weir, Ruiz said, held.': the clause goes on behind the attribution.
      const rest = { from: at + 1, to: endOfContent(items, at + 1, cue, cues) }
      const conditional = /^(?:if|when|even|while|although|though|because|unless|as)$/.test(
        items[left.from]!.norm,
      )
      const goesOn =
        isFinite(items[at + 1]) ||
        (conditional && opensClause(items, at + 1)) ||
        !hasVerb(items, left) ||
        (/^(?:and|but|or|that)$/.test(items[at + 1]?.norm ?? '') && opensClause(items, at + 2))
      if (goesOn && rest.to > rest.from && !cues.some((other) => other.from === at + 1))
        return { ...attribution, content: [left, rest], side: 'both' }
    }
    if (hasVerb(items, left)) return withRightQuotation(items, attribution, at)
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

const hasQuotation = (items: readonly Item[], run: Run): boolean =>
  items.slice(run.from, run.to).some((item) => item.tag === 'QUOTE')

function readLeft(items: readonly Item[], source: Run, floor: number): Run | null {
  let to = source.from
  const before = items[to - 1]
  // 'The weir held, as police have said.'
  if (before?.norm === 'as' && items[to - 2]?.norm === ',') to--
  else if (
    !before ||
    !(before.norm === ',' || before.tag === 'QUOTE' || before.norm === '—' || before.norm === '–')
  )
    return null
  while (to > floor && items[to - 1]!.tag === 'PUNCT' && items[to - 1]!.norm !== ')') to--
  const from = contentStart(items, floor, to)
  if (from >= to) return null
  return { from, to }
}
