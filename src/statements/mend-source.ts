import { readRight } from './around-cue.js'
import type { Attribution } from './attribution.js'
import { hasVerb } from './clause.js'
import type { Cue } from './cues.js'
import { givesOut, isWriting } from './en/utterances.js'
import type { Run } from './phrase.js'
import type { Syntax } from './syntax.js'
import { groupOf, phraseOf, subjectOf, trim } from './verb-group.js'

// The order of words tells that there is a subject, and the tree which one it is and where it begins and ends.

/** The attribution with its source mended. */
export function mendSource(
  tree: () => Syntax,
  attribution: Attribution,
  others: readonly Attribution[],
): Attribution {
  const { source, cue } = attribution
  if (!source) return attribution
  if (cue.shape === 'participle')
    return findSender(tree(), attribution) ?? mendGoverned(tree(), attribution, others)
  if (cue.shape !== 'finite') return attribution
  const syntax = tree()
  const subjects = subjectsOf(syntax, cue.at)
  const subject = subjects.at(-1)
  if (subject === undefined) return mendGoverned(syntax, attribution, others)
  if (RELATIVE.has(syntax.items[subject]!.norm)) return attribution
  let { from, to } = trim(syntax, phraseOf(syntax, subject, cue.at))
  // The right subject; but the order of words may have lost the end of a long one: 'dozens of towns | reaching from …'.
  if (subjects.some((child) => child >= source.from && child < source.to)) {
    if (from > source.from) return attribution
    // 'About | ten farmers', 'neither | Ruiz nor Vale': and the beginning.
    if (!isPlain(syntax, from, source.from)) from = source.from
    const goesOn = to > source.to && syntax.items[source.to]!.norm !== ','
    if (from === source.from && !goesOn) return attribution
    if (!goesOn) to = source.to
  }
  // An apposition closes with its comma.
  if (
    syntax.items[to]?.norm === ',' &&
    to === cue.from - 1 &&
    syntax.items.slice(from, to).some(({ norm }) => norm === ',')
  )
    to++
  if (from < cue.to && cue.from < to) return attribution
  if (attribution.content.some((run) => run.from < to && from < run.to)) return attribution
  return { ...attribution, source: { from, to } }
}

const RELATIVE = new Set('who which that whom'.split(' '))

/** 'Ruiz left the board, calling it slow', 'Ruiz met the board but called it slow': whose verb stands above. */
function mendGoverned(syntax: Syntax, attribution: Attribution, others: readonly Attribution[]): Attribution {
  const { items } = syntax
  const { source, cue, content } = attribution
  const before = items[cue.from - 1]
  const relation = syntax.relationOf(cue.at)
  const hangs =
    (relation === 'advcl' && cue.shape === 'participle' && before?.norm === ',') ||
    (relation === 'conj' && before?.tag === 'CCONJ')
  if (!hangs || !source) return attribution
  const subject = subjectOf(syntax, cue.at)
  if (subject === null || (subject >= source.from && subject < source.to)) return attribution
  const { norm, tag } = items[subject]!
  if (tag === 'QUOTE' || RELATIVE.has(norm)) return attribution
  // 'Ruiz said the gate was old, calling it unsafe': the subject of what she tells tells nothing.
  const isIn = (run: Run): boolean => run.from <= subject && subject < run.to
  if (others.some((other) => other.content.some(isIn))) return attribution
  const mended = nameOf(syntax, subject, cue.at)
  // A name that takes in a verb takes in too much.
  return hasVerb(items, mended) ||
    [cue, ...content].some((run) => run.from < mended.to && mended.from < run.to)
    ? attribution
    : { ...attribution, source: mended }
}

/** A subject that stands far off is taken up by its name, without the clause that tells more of it: 'Ruiz, who …, left the board, calling …'. */
function nameOf(syntax: Syntax, subject: number, cue: number): Run {
  const { from, to } = phraseOf(syntax, subject, cue)
  let end = subject + 1
  while (end < to && !RELATIVE.has(syntax.items[end]!.norm) && syntax.items[end]!.norm !== 'whose') end++
  return trim(syntax, { from, to: end })
}

/**
 * 'Ruiz, who left, said she knew', 'Ruiz, the mayor, said of the gate': read as if the subject stood behind the verb, where
 * the tree shows that it stands before. Null when it does stand behind, or when nothing else can be read.
 */
export const turnBack = (
  tree: () => Syntax,
  { source, cue, side }: Attribution,
  cues: readonly Cue[],
): Attribution | null =>
  // 'The weir, said Ruiz, held': the verb behind tells that the subject is not the weir, whatever the tree says.
  !source || source.from < cue.to || cue.shape !== 'finite' || side === 'both'
    ? null
    : readByTree(tree(), cue, cues, 0)

/** The attribution of a verb whose subject the order of words did not find, or found on the wrong side. */
export function readByTree(
  syntax: Syntax,
  cue: Cue,
  cues: readonly Cue[],
  floor: number,
): Attribution | null {
  const subjects = subjectsOf(syntax, cue.at)
  const subject = subjects[0]
  if (subjects.length !== 1 || subject === undefined || subject > cue.from) return null
  const { items } = syntax
  if (items[subject]!.tag === 'QUOTE' || RELATIVE.has(items[subject]!.norm)) return null
  const before = trim(syntax, phraseOf(syntax, subject, cue.at))
  if (items[before.to]?.norm === ',' && before.to + 1 === cue.from) before.to++
  return readRight(items, cue, cues, floor, before)
}

const subjectsOf = (syntax: Syntax, verb: number): number[] =>
  syntax.childrenOf(verb).filter((child) => SUBJECTS.has(syntax.relationOf(child)))

const SUBJECTS = new Set(['nsubj', 'nsubj:outer'])

/** 'Ruiz sent the board a letter asking for time': who gives the words out tells them, and giving them out belongs to the cue. */
function findSender(syntax: Syntax, attribution: Attribution): Attribution | null {
  const { items } = syntax
  const { cue, source } = attribution
  if (!source) return null
  const noun = syntax.relationOf(cue.at) === 'acl' ? syntax.headOf(cue.at) : source.to - 1
  if (noun < 0 || noun > cue.at || !isWriting(items[noun]!)) return null
  // 'Filed a motion to open the gate, arguing': there the participle hangs on the deed.
  for (let i = noun; i < cue.at; i++) if (items[i]!.tag === 'PUNCT' || items[i]!.tag === 'CCONJ') return null
  const verb = syntax.headOf(noun)
  if (verb < 0 || syntax.relationOf(noun) !== 'obj' || !givesOut(items[verb]!.lemma)) return null
  const group = groupOf(syntax, verb)
  const subject = subjectOf(syntax, group.top)
  if (subject === null || group.from > noun || RELATIVE.has(items[subject]!.norm)) return null
  const sender = nameOf(syntax, subject, verb)
  if (sender.to > group.from || hasVerb(items, sender)) return null
  return { ...attribution, source: sender, cue: { ...cue, from: group.from } }
}

/** Nothing but words that count, describe or join: no verb, mark or preposition, which open what the tree may have hung on wrongly. */
function isPlain({ items }: Syntax, from: number, to: number): boolean {
  // 'Even Ruiz said': it is the report that wonders.
  if (/^(?:even|just)$/.test(items[from]!.norm)) return false
  for (let i = from; i < to; i++) if (!PLAIN.has(items[i]!.tag)) return false
  return true
}

const PLAIN = new Set('ADV ADJ DET NUM NOUN PROPN PRON CCONJ'.split(' '))
