import { firstEndingAfter, firstStartingFrom } from '../../model/sorted-spans.js'
import type { Span } from '../../model/span.js'
import type { Attitude } from '../attitude.js'
import { isTelling, termOf } from './about.js'
import { findPredicate, findSides, isInfinitive } from './clauses.js'
import { coreName, coresOf } from './cores.js'
import type { OpenReport } from './detail.js'
import { denies } from './opposites.js'

// What a content says is not so, as a detail whose two values are yes and no. 'It was certainly not a heron' denies the
// heron: whoever speaks of a heron in like words says the opposite, whatever claim it was gathered into.

const NEGATORS = /^(?:not|n't|never|no|neither|none|nor|cannot|nobody|no-one)$/
/** Verbs that deny what follows them. */
const DENYING = /^(?:deny|dismiss|refute|reject|debunk|disprove|preclude|exclude|contradict|rebut|doubt)$/
/** Words that say of a thing or a sentence that it is not so. */
const UNTRUE =
  /^(?:false|untrue|fake|bogus|baseless|unfounded|unlikely|impossible|wrong|nonsense|fabrication|exaggerate|exaggerated)$/
/** Of what is told with these, the negation is on what follows: 'do not think it was a heron'. */
const RAISING =
  /^(?:think|believe|seem|appear|look|suggest|indicate|expect|suppose|consider|feel|prove|true|correct|accurate|right)$/
/** Negated, these tell that something is not known or wanted, and deny nothing. */
const SILENT =
  /^(?:know|confirm|verify|say|tell|comment|rule|disclose|reveal|specify|identify|mention|name|quote|report|hear|see|mean|imply|understand|want|need|care|try|let|mind|matter|wait|respond|reply|answer|return|sure|clear|certain|able|possible|immediately|yet|doubt|longer|one|only|just|more|even|if|surprise|wonder|problem|question|exception|other|way|idea|reason|evidence|deny|exclude|enough|come|happen|occur|start|begin|take|get|go|make|do|have|be|case|thing|part|kind|number|report|rumor|rumour|claim|story|remain|stay)$/

/** 'Unconfirmed', 'unknown' and 'undisclosed' deny nothing either. */
const isSilent = (participle: string): boolean =>
  [participle, ...['', 'e', 'y'].map((end) => participle.replace(/(?:i?ed|n)$/, '') + end)].some((one) =>
    SILENT.test(one),
  )

/** A word of a content under a negation, with the words between them passed over. */
export interface Denial {
  /** The word that is denied. */
  token: number
  /** Of 'it did not happen' the word before that tells what did not. */
  meant?: number
  /** By what it is denied, as what others say may be known by. */
  cores: string[]
  /** The predicate of its clause. */
  clause: number
  span: Span
  /** It is neither denied nor said. */
  isOpen?: true
}

/** Words that are denied in a content. */
function listDenials(open: OpenReport, from: number, to: number): Denial[] {
  const { tokens } = open.read
  const { children } = open.clauses
  const found: Denial[] = []
  const add = (t: number, by: number): void => {
    const core = coreOf(open, t)
    if (core === null || core < from || core >= to || isOfDegree(open, core)) return
    const [first, last] = by < core ? [by, core] : [core, by]
    found.push({
      token: core,
      cores: coresOf(open, core),
      clause: findPredicate(open.clauses, core),
      span: { start: tokens[first]!.start, end: tokens[last]!.end },
    })
    // 'Has no plans to sell it': nobody will.
    if (/^(?:plan|intention|intent|desire)$/.test(tokens[t]!.lemma)) {
      const verb = [...children[t]!, ...(tokens[t]!.head >= 0 ? children[tokens[t]!.head]! : [])].find(
        (child) =>
          child > t &&
          tokens[child]!.tag === 'VERB' &&
          /^(?:acl|advcl|xcomp|ccomp)/.test(tokens[child]!.relation) &&
          isInfinitive(open.clauses, child),
      )
      if (verb !== undefined) add(verb, by)
    }
    // 'No related damage' leaves it open whether there was any: it was not related.
    if (tokens[core]!.tag === 'NOUN')
      for (const child of children[core]!)
        if (tokens[child]!.relation === 'amod' && tokens[child]!.norm.endsWith('ed')) add(child, by)
  }
  for (let t = from; t < to; t++) {
    const { norm, lemma, head, relation, tag } = tokens[t]!
    const word = lemma.toLowerCase()
    const base = tag === 'ADJ' || tag === 'VERB' ? denies(norm) : null
    if (
      base !== null &&
      !isSilent(base) &&
      !isTurnedAgain(open, t) &&
      !children[t]!.some((child) => isNegating(open.read, child))
    )
      found.push({
        token: t,
        cores: [coreName(open, base)],
        clause: findPredicate(open.clauses, t),
        span: { start: tokens[t]!.start, end: tokens[t]!.end },
      })
    else if (
      NEGATORS.test(norm) &&
      head >= 0 &&
      /^(?:advmod|det|cc:preconj|nsubj|nsubj:pass)/.test(relation)
    ) {
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
      const noun = isNaming(open, t) ? findPlural(open, t, from) : null
      if (noun !== null) add(noun, t)
      else if (norm === 'none' && relation === 'det') add(findPredicate(open.clauses, head), t)
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
        findReported(open, t, from) ??
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

/** 'Neither is called Alma', 'none is named': there is no such one. */
const isNaming = ({ read: { tokens } }: OpenReport, t: number): boolean =>
  /^(?:neither|none)$/.test(tokens[t]!.norm) &&
  /^(?:name|call)$/.test(tokens[tokens[t]!.head]!.lemma.toLowerCase())

/** Those of whom none is: the nearest before that are several. */
function findPlural({ read: { tokens } }: OpenReport, before: number, from: number): number | null {
  for (let t = before - 1; t >= from; t--) if (tokens[t]!.fine === 'NNS') return t
  return null
}

/** What tells of what others tell. */
const TALE = /^(?:report|rumor|rumour|claim|suggestion|allegation|story|news|accusation|speculation)$/

/** 'Reports that the gate had cracked are false': what the reports tell. */
function findReported(
  { read: { tokens }, clauses: { children } }: OpenReport,
  untrue: number,
  from: number,
): number | undefined {
  for (let t = untrue - 1; t >= from; t--) {
    const { tag, head } = tokens[t]!
    if (tag !== 'VERB' || head < from || head >= t || !TALE.test(tokens[head]!.lemma.toLowerCase())) continue
    const isThat = (k: number): boolean => tokens[k]?.norm === 'that'
    if (children[t]!.some((child) => tokens[child]!.relation === 'mark' && isThat(child)) || isThat(head + 1))
      return t
  }
  return undefined
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

/** 'No older than 11', 'not among the boats': a bound and a place, which other words do not say the opposite of. */
const isOfDegree = ({ read: { tokens }, clauses: { children } }: OpenReport, t: number): boolean =>
  /^(?:JJR|RBR)$/.test(tokens[t]!.fine) ||
  (children[t]!.some((child) => tokens[child]!.relation === 'cop') &&
    children[t]!.some((child) => tokens[child]!.relation === 'case'))

/** Words that narrow what is denied: 'tickling' in 'no tickling sensation', 'sailors' in 'did not carry the bodies of sailors'. */
export function listNarrowing(open: OpenReport, t: number): string[] {
  const { tokens } = open.read
  const { children } = open.clauses
  const below = (k: number, relations: RegExp, depth: number): number[] =>
    depth === 0
      ? []
      : children[k]!.filter((child) => relations.test(tokens[child]!.relation)).flatMap((child) => [
          child,
          ...below(child, relations, depth - 1),
        ])
  const narrowing =
    tokens[t]!.tag === 'NOUN'
      ? below(t, /^(?:amod|compound)$/, 1)
      : children[t]! // By whom it was not done, and what the thing is of to which it was not done.
          .filter((child) => /^(?:obj|nsubj:pass|obl:agent)$/.test(tokens[child]!.relation))
          .flatMap((child) =>
            tokens[child]!.relation === 'obl:agent' ? [child] : below(child, /^(?:nmod|nmod:poss)$/, 3),
          )
  return narrowing.filter((k) => isTelling(open, k)).map((k) => termOf(open, k))
}

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

/** Predicates of clauses that hold a negation, whatever it is on, and of those that hang on them: 'no evidence that it had cracked'. */
export function listNegated(open: OpenReport, from: number, to: number): Set<number> {
  const { tokens } = open.read
  const found = new Set<number>()
  for (let t = from; t < to; t++)
    // 'Does not exclude that it was a heron' leaves the heron possible.
    if (
      NEGATORS.test(tokens[t]!.norm) &&
      tokens[t]!.head >= 0 &&
      !DENYING.test(tokens[tokens[t]!.head]!.lemma.toLowerCase())
    )
      found.add(findPredicate(open.clauses, tokens[t]!.head))
  const under = (t: number): boolean =>
    found.has(tokens[t]!.head) ||
    (/^(?:acl|advcl)/.test(tokens[t]!.relation) && found.has(findPredicate(open.clauses, tokens[t]!.head)))
  for (let t = from; t < to; t++)
    if (/^(?:ccomp|xcomp|csubj|acl)/.test(tokens[t]!.relation) && tokens[t]!.head >= 0 && under(t))
      found.add(t)
  return found
}

/**
 * For each content, the words it denies: what others may say after all.
 * @param cue the words by which whoever speaks denies it
 */
export function deniedWords(
  open: OpenReport,
  content: readonly Span[],
  attitude: Attitude,
  cue: Span | null = null,
): Denial[] {
  const { tokens } = open.read
  return content.flatMap((span) => {
    const from = firstEndingAfter(tokens, span.start)
    const to = firstStartingFrom(tokens, span.end)
    if (from >= to) return []
    if (attitude === 'neither') return []
    const found = listDenials(open, from, to)
    if (attitude !== 'against' || found.length) return found
    // Whoever denies a content denies what it tells: its main verb, or what it says somebody is.
    const main = findMain(open, from, to)
    return main === null
      ? []
      : [
          {
            token: main,
            cores: coresOf(open, main),
            clause: findPredicate(open.clauses, main),
            span: withCue(tokens[main]!, cue),
          },
        ]
  })
}

/** How far before what it denies, in code units, a cue may stand that is shown with it. */
const BEFORE = 60

/** 'Denied that it had been warned', so that a reader sees the two sides apart; without the cue where it stands elsewhere. */
const withCue = ({ start, end }: Span, cue: Span | null): Span =>
  cue && cue.start < start && start - cue.start <= BEFORE ? { start: cue.start, end } : { start, end }

/** Of 'the claim that he had received gifts' the receiving. */
const findTale = ({ read: { tokens }, clauses: { children } }: OpenReport, t: number): number | undefined =>
  TALE.test(tokens[t]!.lemma.toLowerCase())
    ? children[t]!.find(
        (child) => /^(?:acl|ccomp)$/.test(tokens[child]!.relation) && tokens[child]!.tag === 'VERB',
      )
    : undefined

function findMain(open: OpenReport, from: number, to: number): number | null {
  const { tokens } = open.read
  let main: number | null = null
  for (let t = from; t < to && main === null; t++)
    if ((tokens[t]!.head < from || tokens[t]!.head >= to) && isTelling(open, t))
      main = findTale(open, t) ?? findPredicate(open.clauses, t)
  if (main === null || main < from || main >= to) return null
  return coreOf(open, main)
}
