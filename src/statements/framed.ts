import type { Attribution } from './attribution.js'
import { type Complements, complementsOf } from './complements.js'
import type { Cue } from './cues.js'
import { findCueNoun } from './en/cue-nouns.js'
import { findCueVerb } from './en/cue-verbs.js'
import { tellsInAside } from './en/fixed-cues.js'
import { isDoubting, mayReport, reportsIn } from './en/frames.js'
import { isDoubt, isLight } from './en/light-verbs.js'
import { readLight, type Told } from './light.js'
import type { Run } from './phrase.js'
import { findSubjectBefore } from './source-before.js'
import type { Syntax } from './syntax.js'
import { groupOf, phraseOf, subjectOf, trim, withoutCase } from './verb-group.js'

// What the order of words does not tell, the tree does: 'is expected to', 'accused … of', 'afraid that'. Each word that
// may report is asked which complements hang on it; that is its frame, and en/frames.ts knows what reports in which.

/** Attributions that the tree shows, in the order of their cues. */
export function listFramed(syntax: Syntax): Attribution[] {
  const found: Attribution[] = []
  for (let at = 0; at < syntax.items.length; at++) {
    const attribution = readFramed(syntax, at)
    if (attribution) found.push(attribution)
  }
  return found
}

/** 'The gate, as Ruiz pointed out, is old': what is told is the clause that the aside stands in. */
function readAside(syntax: Syntax, at: number): Attribution | null {
  const { items } = syntax
  const above = syntax.headOf(at)
  if (above < 0 || syntax.relationOf(at) !== 'advcl') return null
  const children = syntax.childrenOf(at)
  // 'As Ruiz put it'.
  const withIt = children.find(
    (child) => child === at + 1 && tellsInAside(items[at]!.lemma, items[child]!.norm),
  )
  const verb = withIt === undefined ? findCueVerb(items[at]!.lemma) : findCueVerb('say')
  if (!verb) return null
  const particle = children.find(
    (child) =>
      child === at + 1 &&
      syntax.relationOf(child) === 'compound:prt' &&
      verb.particles.includes(items[child]!.norm),
  )
  if (!verb.says && particle === undefined) return null
  const as = children.find(
    (child) => child < at && items[child]!.norm === 'as' && syntax.relationOf(child) === 'mark',
  )
  // With something of its own to tell it is no aside: 'as Ruiz said that the gate held, the rain began'.
  const tellsMore = children.some(
    (child) => child !== withIt && /^(?:ccomp|xcomp|obj)$/.test(syntax.relationOf(child)),
  )
  if (as === undefined || tellsMore) return null
  const subject = subjectOf(syntax, at)
  if (subject === null || subject < as) return null
  const own = syntax.spanOf(at)
  const whole = syntax.spanOf(above)
  if (items[as - 1] && items[as - 1]!.tag !== 'PUNCT' && items[as - 1]!.tag !== 'CCONJ') return null
  const source = trim(syntax, phraseOf(syntax, subject, at))
  const content = [
    { from: whole.from, to: Math.min(own.from, whole.to) },
    { from: Math.max(own.to, whole.from), to: whole.to },
  ]
    .map((run) => trim(syntax, run))
    .filter((run) => run.to > run.from)
  const group = groupOf(syntax, at)
  return content.length === 0
    ? null
    : {
        source,
        cue: {
          from: group.from,
          to: (particle ?? withIt ?? at) + 1,
          at,
          // 'Pointed out' says, although 'pointed to' does not.
          verb: { ...verb, says: true },
          shape: 'finite',
          negated: group.negated,
        },
        content,
        side: content[0]!.from < group.from ? (content.length > 1 ? 'both' : 'left') : 'right',
        told: null,
      }
}

/** Runs in reading order, those that touch as one: 'the plan' and 'as a waste'. */
function joinTouching(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && run.from <= last.to) last.to = Math.max(last.to, run.to)
    else joined.push({ ...run })
  }
  return joined
}

function readFramed(syntax: Syntax, at: number): Attribution | null {
  const { items } = syntax
  const item = items[at]!
  if (!(mayReport(item) || isLight(item)) || (item.tag !== 'VERB' && item.tag !== 'ADJ')) return null
  const passive = syntax
    .childrenOf(at)
    .some((child) => /^(?:nsubj|aux|csubj):pass$/.test(syntax.relationOf(child)))
  const aside = readAside(syntax, at)
  if (aside) return aside
  const light = passive ? null : readLight(syntax, at)
  if (light) return withLight(syntax, at, light)
  const complements = reportingComplements(syntax, at, passive)
  if (!complements) return null
  const group = groupOf(syntax, at)
  // 'A tax to describe', 'came to praise it': what is still to be done has not been said.
  if (items[group.from]!.norm === 'to' && complements.frame !== 'that') return null
  const subject = subjectOf(syntax, group.top)
  const raised = passive || /^(?:appear|seem)$/.test(item.lemma)
  let source: Run | null = subject === null ? null : sourceOf(syntax, subject, group.top)
  const content: Run[] = complements.content.map((child) =>
    complements.preposition === null
      ? trim(syntax, clauseOf(syntax, child, at, source))
      : withoutCase(syntax, child),
  )
  if (raised) {
    // 'The lock is expected by Ruiz to open': the subject is part of what is expected.
    if (source) content.unshift(source)
    const agent = syntax.childrenOf(at).find((child) => syntax.relationOf(child) === 'obl:agent')
    source = agent === undefined ? null : withoutCase(syntax, agent)
    // An impersonal one has no voice: hedges.ts marks it in the report's own.
    if (!source) return null
  } else if (!source) return null
  const cue: Cue = {
    from: group.from,
    to: complements.preposition === at + 1 ? at + 2 : at + 1,
    at,
    verb: {
      ...(findCueVerb(item.lemma) ?? findCueVerb('think')!),
      lemma: item.lemma,
      // With a clause a verb of saying tells, as it does by the order of words, and whoever puts a number at 12 says that it
      // is 12; all else judges or thinks.
      says:
        complements.frame === 'obj+at' ||
        (complements.frame === 'that' && !raised && findCueVerb(item.lemma)?.says === true),
      ...(isDoubting(item.lemma) ? { stance: 'questions' as const } : {}),
    },
    shape: passive ? 'passive' : 'finite',
    negated: group.negated,
  }
  const runs = joinTouching(
    content
      .filter((run) => run.to > run.from && !(run.from < cue.to && cue.from < run.to))
      .sort((a, b) => a.from - b.from),
  )
  if (runs.length === 0 || (source && runs.some((run) => run.from < source.to && source.from < run.to)))
    return null
  return { source, cue, content: runs, side: runs[0]!.from > cue.from ? 'right' : 'left', told: null }
}

/** The complements with which a word reports. A phrase behind an object may make no frame: 'embraced the plan for the lock', 'backed it on Monday'. */
function reportingComplements(syntax: Syntax, at: number, passive: boolean): Complements | null {
  const { lemma, tag } = syntax.items[at]!
  const complements = complementsOf(syntax, at)
  if (!complements || (tag !== 'VERB' && tag !== 'ADJ')) return null
  const { frame, content } = complements
  if (reportsIn(lemma, tag, frame, passive))
    return frame === 'obj+at' && !isAmount(syntax, content.at(-1)!) ? null : complements
  if (!frame.startsWith('obj+') || !reportsIn(lemma, tag, 'obj', passive)) return null
  // 'Repeated his promise to the board': the noun reports, and better than the verb.
  const object = content[0]!
  const isOwned = syntax.childrenOf(object).some((child) => syntax.relationOf(child) === 'nmod:poss')
  if (isOwned && findCueNoun(syntax.items[object]!.lemma)) return null
  const isWhere = frame === 'obj+on' || frame === 'obj+at'
  return { ...complements, content: isWhere ? content.slice(0, 1) : content }
}

const isAmount = (syntax: Syntax, phrase: number): boolean => {
  const { from, to } = syntax.spanOf(phrase)
  return syntax.items.slice(from, to).some(({ tag }) => tag === 'NUM')
}

/** 'Ruiz made the case that', 'raised doubts about': the noun says what the verb does not. */
function withLight(syntax: Syntax, at: number, { to, content, noun, isClause }: Told): Attribution | null {
  const group = groupOf(syntax, at)
  if (syntax.items[group.from]!.norm === 'to') return null
  const subject = subjectOf(syntax, group.top)
  const source = subject === null ? null : sourceOf(syntax, subject, group.top)
  if (!source || (content.from < source.to && source.from < content.to)) return null
  const verb = {
    ...findCueVerb('say')!,
    lemma: syntax.items[at]!.lemma,
    says: isClause,
    object: !isClause,
    // 'Has no doubt that', 'left little doubt that' affirm what they are about.
    ...(isDoubt(noun) && !isDenied(syntax, at, to) ? { stance: 'questions' as const } : {}),
  }
  const cue: Cue = { from: group.from, to, at, verb, shape: 'finite', negated: group.negated }
  return { source, cue, content: [content], side: 'right', told: null }
}

const isDenied = (syntax: Syntax, from: number, to: number): boolean =>
  syntax.items.slice(from, to).some(({ norm }) => /^(?:no|little|without)$/.test(norm))

/** The phrase of a subject; of 'who' the one that it takes up. */
function sourceOf(syntax: Syntax, subject: number, cue: number): Run | null {
  return /^(?:who|which|that)$/.test(syntax.items[subject]!.norm)
    ? findSubjectBefore(syntax.items, subject + 1, 0)
    : trim(syntax, phraseOf(syntax, subject, cue))
}

/** The items of a clause that is told; of one that bears its cue, what stands before the source. */
function clauseOf(syntax: Syntax, clause: number, cue: number, source: Run | null): Run {
  const { from, to } = syntax.spanOf(clause)
  if (clause > cue || !source || to <= source.from) return { from, to }
  return { from, to: Math.max(from, Math.min(to, source.from)) }
}
