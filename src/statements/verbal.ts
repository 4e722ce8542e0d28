import { readRight, withRightQuotation } from './around-cue.js'
import { type Attribution, contentStart } from './attribution.js'
import { hasVerb, isFiniteVerb, opensClause } from './clause.js'
import { endOfContent } from './content.js'
import type { Cue } from './cues.js'
import { endOfLongNounPhrase, endOfNounPhrase, isTime, type Run } from './phrase.js'
import { findSubjectAfter } from './source-after.js'
import { findSubjectBefore } from './source-before.js'
import { afterBoundary, findSubject, governingSource } from './subject.js'
import type { Item } from './unit.js'

// Attributions whose cue is a verb, by the shape of its group: finite, participle ('adding that'), passive
// ('was accused by Kell of delay') or governed by another verb ('went on to say'). Impersonal passives ('it is
// thought') have no voice and are left to the report's own voice, where hedges.ts marks them.

const subordinators = new Set('while although though when as if because since after before'.split(' '))

const neverInverted = new Set(['tell', 'remind', 'assure', 'inform', 'notify'])

export function readVerb(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  floor: number,
  found: readonly Attribution[],
): Attribution | null {
  if (cue.shape === 'infinitive') return readGoverned(items, cue, cues, floor)
  if (cue.shape === 'passive') return readPassive(items, cue, cues)
  // 'told' is never turned round: what follows it is the one told, as what follows 'said of' is what she speaks of.
  const inverted =
    cue.verb.says && cue.shape === 'finite' && cue.to === cue.at + 1 && !neverInverted.has(cue.verb.lemma)
      ? readInverted(items, cue, cues, floor)
      : null
  if (inverted) return inverted
  const source =
    cue.shape === 'participle' ? governingSource(items, cue, cues, found) : findSubject(items, cue, found)
  // 'This week has seen': no one.
  if (!source || items[source.from]!.norm === 'there' || isTime(items, source.from) === source.to) return null
  const before = items[source.from - 1]
  // 'Claiming that the weir held, Ruiz said': a participle that opens the sentence hangs on what follows.
  const opens = cue.shape === 'participle' && cue.from === 0
  const subordinate =
    opens || (before !== undefined && (before.tag === 'SCONJ' || subordinators.has(before.norm)))
  let who = cue.from - 1
  if (items[who]?.tag === 'ADV') who--
  const inserted = items[who]?.norm === 'who' && items[who - 1]?.norm === ','
  // Written out: to spread it costs more than all the reading above.
  const { from, to, at, verb, shape, negated } = cue
  const hung: Cue = { from, to, at, verb, shape, negated, subordinate, inserted }
  const read = readRight(items, hung, cues, floor, source)
  return read && cue.shape === 'participle' ? cutAtSource(items, read, source) : read
}

/** 'While saying that the weir held, Ruiz left': where the source comes later, what is told ends before it. */
function cutAtSource(items: readonly Item[], attribution: Attribution, source: Run): Attribution | null {
  const run = attribution.content.at(-1)!
  if (source.from < run.from || source.from >= run.to) return attribution
  let to = source.from
  while (to > run.from && items[to - 1]!.tag === 'PUNCT' && items[to - 1]!.norm !== ')') to--
  if (to === run.from || to === source.from) return null
  return { ...attribution, content: [...attribution.content.slice(0, -1), { from: run.from, to }] }
}

/** '“…,” said Ruiz', 'The weir held, said Ruiz' and 'The weir, said Ruiz, held'. */
function readInverted(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  floor: number,
): Attribution | null {
  const before = items[cue.from - 1]
  if (!before && cue.from === cue.at) return readAnnounced(items, cue)
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
  if (isFiniteVerb(items[simpleEnd]) && before.tag !== 'QUOTE') return null
  let to = cue.from
  while (to > floor && items[to - 1]!.tag === 'PUNCT' && items[to - 1]!.norm !== ')') to--
  const from = contentStart(items, floor, to)
  if (from >= to) return null
  const left: Run = { from, to }
  if (!hasVerb(items, left)) return readBetween(items, cue, cues, source, left)
  // 'Ruiz, who runs the port, said officers who had left …': all before the verb is its subject.
  const subject = before.norm === ',' ? findSubjectBefore(items, cue.from, floor) : null
  if (subject && subject.from <= from) return null
  return withRightQuotation(items, { source, cue, content: [left], side: 'left', told: null }, source.to)
}

/** 'The weir, said Ruiz, held': who speaks stands between what is spoken of and its verb. */
function readBetween(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  source: Run,
  left: Run,
): Attribution | null {
  const goesOn = source.to + 1
  if (items[cue.from - 1]!.norm !== ',' || items[source.to]?.norm !== ',' || !isFiniteVerb(items[goesOn]))
    return null
  // 'Ruiz, the mayor, said the boats, …': whoever is described before the verb speaks.
  if (items.slice(left.from, left.to).some(({ norm }) => norm === ',')) return null
  const to = endOfContent(items, goesOn, cue, cues)
  return to > goesOn ? { source, cue, content: [left, { from: goesOn, to }], side: 'both', told: null } : null
}

/** 'Said Ruiz: “The weir held.”' at the head of a sentence. */
function readAnnounced(items: readonly Item[], cue: Cue): Attribution | null {
  const source = findSubjectAfter(items, cue.to)
  if (!source || items[source.to]?.norm !== ':' || items[source.to + 1]?.tag !== 'QUOTE') return null
  const content = [{ from: source.to + 1, to: source.to + 2 }]
  return { source, cue, content, side: 'right', told: null }
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
  while (
    by < items.length &&
    by - cue.to < 14 &&
    items[by]!.norm !== 'by' &&
    items[by]!.tag !== 'PUNCT' &&
    !isFiniteVerb(items[by])
  )
    by++
  if (items[by]?.norm !== 'by') return null
  const end = endOfAgent(items, by + 1)
  if (end === by + 1 || items[by + 1]!.norm === 'which') return null
  // 'A report is expected by the end of January': when, and not by whom.
  if (isTime(items, by) > by) return null
  const source: Run = { from: by + 1, to: end }
  const subject = findSubjectBefore(items, cue.from, afterBoundary(items, cue.from))
  if (!subject) return null
  if (cue.verb.addressee) {
    // 'Ruiz was told by a doctor that P': the subject is the one told.
    const to = endOfContent(items, source.to, cue, cues)
    if (opensClause(items, source.to) && to > source.to)
      return { source, cue, content: [{ from: source.to, to }], side: 'right', told: subject }
  }
  const content: Run[] = [subject]
  if (by > cue.to + 1) content.push({ from: cue.to, to: by })
  else if (
    /^(?:of|for|as|to)$/.test(items[source.to]?.norm ?? '') ||
    // 'Estimated by the police at 25,000', and not 'announced at 5 p.m.'
    (items[source.to]?.norm === 'at' && isTime(items, source.to) === source.to)
  )
    content.push({ from: source.to, to: endOfContent(items, source.to, cue, cues) })
  return { source, cue, content, side: 'left', told: null }
}

/** The phrase behind 'by': 'of …' and 'for …' behind it belong to what is reported ('accused by Kell of delay'). */
function endOfAgent(items: readonly Item[], at: number): number {
  const end = endOfNounPhrase(items, at)
  if (/^(?:of|for|as)$/.test(items[end]?.norm ?? '') && items[end - 1]?.tag === 'PROPN') return end
  const long = endOfLongNounPhrase(items, at)
  // 'Estimated by the police at 25,000', 'announced by the office at 5.30 p.m.'
  for (let i = end; i + 1 < long; i++) if (items[i]!.norm === 'at' && items[i + 1]!.tag === 'NUM') return i
  return long
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
  if (!governor || !isFiniteVerb(governor) || !colouring.has(governor.lemma)) return null
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
