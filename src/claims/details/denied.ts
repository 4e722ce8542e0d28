import { firstEndingAfter, firstStartingFrom } from '../../model/sorted-spans.js'
import type { Span } from '../../model/span.js'
import type { Attitude } from '../attitude.js'
import { aboutOf, isTelling } from './about.js'
import { findPredicate, findSides } from './clauses.js'
import type { Detail, OpenReport } from './detail.js'
import { partiesOf } from './parties.js'
import { listClasses } from './word-classes.js'

// What a content says is not so, as a detail whose two values are yes and no. 'It was certainly not a heron' denies the
// heron: whoever speaks of a heron in like words says the opposite, whatever claim it was gathered into.

const NEGATORS = /^(?:not|n't|never|no|neither|none|nor|cannot)$/
/** Verbs that deny what follows them. */
const DENYING = /^(?:deny|dismiss|refute|reject|debunk|disprove|preclude|exclude|contradict|rebut)$/
/** Words that say of a thing or a sentence that it is not so. */
const UNTRUE =
  /^(?:false|untrue|fake|bogus|baseless|unfounded|unlikely|impossible|wrong|nonsense|fabrication)$/
/** Of what is told with these, the negation is on what follows: 'do not think it was a heron'. */
const RAISING =
  /^(?:think|believe|seem|appear|look|suggest|indicate|expect|suppose|consider|mean|feel|prove|true|correct|accurate|right)$/
/** Negated, these tell that something is not known or wanted, and deny nothing. */
const SILENT =
  /^(?:know|confirm|verify|say|tell|comment|rule|disclose|reveal|specify|identify|mention|name|quote|report|hear|understand|want|need|care|try|let|mind|matter|wait|respond|reply|answer|return|sure|clear|certain|able|possible|immediately|yet|doubt|longer|one|only|just|more|even|if|surprise|wonder|problem|question|exception|other|way|idea|reason|evidence|deny|exclude|enough|come|happen|occur|start|begin|take|get|go|make|do|have|be|case|thing|part|kind|number|report|rumor|rumour|claim|story)$/

/** A word of a content under a negation, with the words between them passed over. */
interface Denial {
  /** The word that is denied. */
  token: number
  span: Span
}

/** Words that are denied in a content. */
function listDenials(open: OpenReport, from: number, to: number): Denial[] {
  const { tokens } = open.read
  const { children } = open.clauses
  const found: Denial[] = []
  const add = (t: number, by: number): void => {
    const core = coreOf(open, t)
    if (core === null || core < from || core >= to) return
    const [first, last] = by < core ? [by, core] : [core, by]
    found.push({ token: core, span: { start: tokens[first]!.start, end: tokens[last]!.end } })
  }
  for (let t = from; t < to; t++) {
    const { norm, lemma, head, relation, tag } = tokens[t]!
    const word = lemma.toLowerCase()
    if (NEGATORS.test(norm) && head >= 0 && /^(?:advmod|det|cc:preconj|nsubj|nsubj:pass)/.test(relation)) {
      // 'Not only', 'no. 3', 'no longer' and 'not yet' deny nothing; 'none of the boats' is of its verb.
      if (
        /^(?:only|just|even|yet|necessarily)$/.test(tokens[t + 1]?.norm ?? '') ||
        tokens[t + 1]?.tag === 'NUM' ||
        // 'May or may not have failed' says neither.
        tokens[t - 2]?.norm === 'or' ||
        isTurnedAgain(open, head) ||
        isMeasured(open, head)
      )
        continue
      // Of 'none of the gates had failed' it is the failing that is denied.
      if (norm === 'none' && relation === 'det') add(findPredicate(open.clauses, head), t)
      else add(head, t)
      // 'No gate has failed' denies the failing as much as the gate.
      if (norm === 'no' && /^nsubj/.test(tokens[head]!.relation)) add(findPredicate(open.clauses, head), t)
    } else if (tag === 'VERB' && DENYING.test(word)) {
      const { doneTo } = findSides(open.clauses, t)
      const clause = children[t]!.find((child) => /^(?:ccomp|xcomp)/.test(tokens[child]!.relation))
      // 'Rejected the plan' is a decision, and says of no plan that there is none.
      const target = clause ?? (/^(?:deny|disprove|preclude|refute|debunk)$/.test(word) ? doneTo : null)
      if (target !== null && target !== undefined) add(target, t)
    } else if (UNTRUE.test(word)) {
      const clause =
        children[t]!.find((child) => /^(?:ccomp|csubj|xcomp|advcl)/.test(tokens[child]!.relation)) ??
        // 'Impossible for it to have been a heron.'
        children[t]!.flatMap((child) => (tokens[child]!.relation === 'obl' ? children[child]! : [])).find(
          (child) => tokens[child]!.relation.startsWith('acl'),
        )
      if (clause !== undefined && !isTurnedAgain(open, t)) add(clause, t)
    }
  }
  return found
}

/** 'Not saying', 'never said', 'nobody says'. */
const isNegating = ({ tokens }: OpenReport['read'], t: number): boolean => {
  const { norm, relation } = tokens[t]!
  return relation === 'advmod'
    ? NEGATORS.test(norm)
    : relation === 'nsubj' && /^(?:nobody|none|noone|neither)$/.test(norm)
}

/** 'I am not saying it was not a heron': what hangs on a negated verb is not denied outright. */
function isTurnedAgain(open: OpenReport, from: number): boolean {
  const { tokens } = open.read
  let t = tokens[from]!.head
  for (let steps = 0; t >= 0 && steps < 3; steps++, t = tokens[t]!.head)
    if (open.clauses.children[t]!.some((child) => isNegating(open.read, child))) return true
  return false
}

/** 'Never felt so tired', 'not as high': it is the measure that is denied. */
const isMeasured = (open: OpenReport, t: number): boolean =>
  [t, ...open.clauses.children[t]!].some((k) =>
    open.clauses.children[k]!.some(
      (child) =>
        /^(?:so|as|such|too|that|really|exactly)$/.test(open.read.tokens[child]!.norm) &&
        open.read.tokens[child]!.relation === 'advmod',
    ),
  )

/** Words that narrow a noun: 'tickling' in 'no tickling sensation'. */
const listNarrowing = (open: OpenReport, t: number): string[] =>
  open.clauses.children[t]!.filter(
    (child) => /^(?:amod|compound)$/.test(open.read.tokens[child]!.relation) && isTelling(open, child),
  ).map((child) => open.read.tokens[child]!.lemma.toLowerCase())

/** The word in which a denial ends: of 'do not think it was a heron' the heron; null where it denies nothing. */
function coreOf(open: OpenReport, from: number): number | null {
  const { tokens } = open.read
  const { children } = open.clauses
  let t = from
  for (let steps = 0; steps < 4; steps++) {
    const lemma = tokens[t]!.lemma.toLowerCase()
    if (SILENT.test(lemma)) return null
    if (!RAISING.test(lemma)) break
    const next = children[t]!.find((child) => /^(?:ccomp|xcomp|csubj|advcl)/.test(tokens[child]!.relation))
    if (next === undefined) return null
    t = next
  }
  return isTelling(open, t) && tokens[t]!.tag !== 'PROPN' ? t : null
}

/** Classes of words that may stand for each other also where one is denied. */
const ALIKE = /^~(?:die|hurt|seize|free|blast|hole|spouse|vanish|hit|take|space|dwell)$/

/** What a word is known by: the class of what it names, or itself. */
export const coreName = (lemma: string): string => listClasses(lemma).find((one) => ALIKE.test(one)) ?? lemma

/** For each content, the words it denies: what others may say after all. */
export function deniedWords(open: OpenReport, content: readonly Span[], attitude: Attitude): Denial[] {
  const { tokens } = open.read
  return content.flatMap((span) => {
    const from = firstEndingAfter(tokens, span.start)
    const to = firstStartingFrom(tokens, span.end)
    if (from >= to) return []
    const found = listDenials(open, from, to)
    if (attitude !== 'against' || found.length) return found
    // Whoever denies a content denies what it tells: its main verb, or what it says somebody is.
    const main = findMain(open, from, to)
    return main === null
      ? []
      : [{ token: main, span: { start: tokens[main]!.start, end: tokens[main]!.end } }]
  })
}

function findMain(open: OpenReport, from: number, to: number): number | null {
  const { tokens } = open.read
  let main: number | null = null
  for (let t = from; t < to && main === null; t++)
    if ((tokens[t]!.head < from || tokens[t]!.head >= to) && isTelling(open, t))
      main = findPredicate(open.clauses, t)
  if (main === null || main < from || main >= to) return null
  return coreOf(open, main)
}

/** What a content says of the words that somebody denies, each with whether it denies it too. */
export function listSaid(
  open: OpenReport,
  content: readonly Span[],
  denials: readonly Denial[],
  denied: ReadonlySet<string>,
  attitude: Attitude,
): Detail[] {
  if (attitude === 'neither') return []
  const { tokens } = open.read
  return content.flatMap((span) => {
    const from = firstEndingAfter(tokens, span.start)
    const to = firstStartingFrom(tokens, span.end)
    const found: Detail[] = []
    for (let t = from; t < to; t++) {
      const core = coreName(tokens[t]!.lemma.toLowerCase())
      if (!denied.has(core) || tokens[t]!.tag === 'PROPN' || !isTelling(open, t) || isAsked(open, t)) continue
      const denial = denials.find((one) => one.token === t)
      // Under a negation that is on another word, what is said of this one is not clear.
      if (
        !denial &&
        denials.some((one) => findPredicate(open.clauses, one.token) === findPredicate(open.clauses, t))
      )
        continue
      found.push({
        kind: 'said',
        span: denial?.span ?? { start: tokens[t]!.start, end: tokens[t]!.end },
        keys: [`said ${core}`],
        about: aboutOf(open, t, from, to, { start: tokens[t]!.start, end: tokens[t]!.end }),
        names: [denial ? `no ${core}` : `yes ${core}`],
        ...(denial && tokens[t]!.tag === 'NOUN' ? { narrowed: listNarrowing(open, t) } : {}),
        ...(tokens[t]!.tag === 'VERB' ? partiesOf(open, t) : {}),
        isPredicate: open.clauses.children[t]!.some((child) => tokens[child]!.relation === 'cop'),
      })
    }
    return found
  })
}

/** Verbs by which what follows does not happen, or has not yet. */
const UNDONE = /^(?:prevent|avoid|stop|fail|refuse|decline|yet|keep)$/

/** 'Whether the gate had cracked', 'if it had', 'any crack', 'kept it from cracking': nobody says it. */
function isAsked({ read: { tokens }, clauses }: OpenReport, t: number): boolean {
  const predicate = findPredicate(clauses, t)
  const above = tokens[predicate]!.head
  if (above >= 0 && UNDONE.test(tokens[above]!.lemma.toLowerCase())) return true
  if (clauses.children[t]!.some((child) => tokens[child]!.norm === 'any')) return true
  // 'No word of a crack.'
  for (let k = tokens[t]!.head, steps = 0; k >= 0 && steps < 3; k = tokens[k]!.head, steps++)
    if (
      clauses.children[k]!.some((child) => tokens[child]!.relation === 'det' && tokens[child]!.norm === 'no')
    )
      return true
  const subject = clauses.children[predicate]!.find((child) => /^nsubj/.test(tokens[child]!.relation))
  if (subject !== undefined && clauses.children[subject]!.some((child) => tokens[child]!.norm === 'any'))
    return true
  return [t, predicate].some((k) =>
    clauses.children[k]!.some(
      (child) => tokens[child]!.relation === 'mark' && /^(?:whether|if|unless)$/.test(tokens[child]!.norm),
    ),
  )
}
