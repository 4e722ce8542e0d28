import type { Attribution } from './attribution.js'
import type { Cue } from './cues.js'
import { findCueVerb } from './en/cue-verbs.js'
import { type Frame, isDoubting, mayReport, reportsIn } from './en/frames.js'
import type { Run } from './phrase.js'
import type { Syntax } from './syntax.js'

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
  const verb = findCueVerb(items[at]!.lemma)
  const above = syntax.headOf(at)
  if (!verb || above < 0 || syntax.relationOf(at) !== 'advcl') return null
  const children = syntax.childrenOf(at)
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
  if (as === undefined || children.some((child) => /^(?:ccomp|xcomp|obj)$/.test(syntax.relationOf(child))))
    return null
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
          to: (particle ?? at) + 1,
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

/** A word's complements. */
interface Complements {
  frame: Frame
  /** What is told, as subtrees. */
  content: number[]
  /** The preposition that belongs to the cue. */
  preposition: number | null
}

function readFramed(syntax: Syntax, at: number): Attribution | null {
  const { items } = syntax
  const item = items[at]!
  if (!mayReport(item) || (item.tag !== 'VERB' && item.tag !== 'ADJ')) return null
  const passive = syntax
    .childrenOf(at)
    .some((child) => /^(?:nsubj|aux|csubj):pass$/.test(syntax.relationOf(child)))
  const aside = readAside(syntax, at)
  if (aside) return aside
  const complements = complementsOf(syntax, at)
  if (!complements || !reportsIn(item.lemma, item.tag, complements.frame, passive)) return null
  const group = groupOf(syntax, at)
  const subject = subjectOf(syntax, group.top)
  const raised = passive || /^(?:appear|seem)$/.test(item.lemma)
  let source: Run | null = subject === null ? null : trim(syntax, phraseOf(syntax, subject, group.top))
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
      // With a clause a verb of saying tells, as it does by the order of words; all else judges or thinks.
      says: complements.frame === 'that' && !raised && findCueVerb(item.lemma)?.says === true,
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

/** Which complements hang on a word, the strongest first: a clause, a 'to …', an object with or without what it is said to be. */
function complementsOf(syntax: Syntax, at: number): Complements | null {
  const children = syntax.childrenOf(at).filter((child) => child > at)
  const first = (...relations: string[]): number | undefined =>
    children.find((child) => relations.includes(syntax.relationOf(child)))
  const clause = first('ccomp') ?? findClauseBefore(syntax, at)
  if (clause !== undefined) return { frame: 'that', content: [clause], preposition: null }
  const to = first('xcomp')
  const object = first('obj')
  const phrase = children.find(
    (child) => /^(?:obl|advcl)$/.test(syntax.relationOf(child)) && caseOf(syntax, child) !== null,
  )
  const preposition = phrase === undefined ? null : caseOf(syntax, phrase)
  const word = preposition === null ? null : syntax.items[preposition]!.norm
  if (to !== undefined)
    return { frame: 'to', content: object === undefined ? [to] : [object, to], preposition: null }
  if (object !== undefined) {
    if (phrase !== undefined && phrase > object && word !== null && OBJECT_WITH.has(word))
      return { frame: `obj+${word}` as Frame, content: [object, phrase], preposition: null }
    // 'depicted [the plan as a waste]': what it is said to be may hang on the object.
    const isAs = syntax
      .childrenOf(object)
      .some((child) => child > object && syntax.items[caseOf(syntax, child) ?? child]?.norm === 'as')
    return { frame: isAs ? 'obj+as' : 'obj', content: [object], preposition: null }
  }
  if (phrase !== undefined && word !== null && OBJECT_WITH.has(word))
    return { frame: word as Frame, content: [phrase], preposition }
  return null
}

/** 'The gate held, Ruiz said late on Monday': the clause that stands before, hanging on the verb or bearing it. */
function findClauseBefore(syntax: Syntax, at: number): number | undefined {
  if (!findCueVerb(syntax.items[at]!.lemma)?.says) return undefined
  const before = syntax.childrenOf(at).find((child) => child < at && syntax.relationOf(child) === 'ccomp')
  if (before !== undefined) return before
  const above = syntax.headOf(at)
  return syntax.relationOf(at) === 'parataxis' && above >= 0 && above < at ? above : undefined
}

/** The items of a clause that is told; of one that bears its cue, what stands before the source. */
function clauseOf(syntax: Syntax, clause: number, cue: number, source: Run | null): Run {
  const { from, to } = syntax.spanOf(clause)
  if (clause > cue || !source || to <= source.from) return { from, to }
  return { from, to: Math.max(from, Math.min(to, source.from)) }
}

const OBJECT_WITH = new Set('as of for over about against on at to with'.split(' '))

/** The preposition or conjunction that opens a phrase. */
function caseOf(syntax: Syntax, phrase: number): number | null {
  const opener = syntax.childrenOf(phrase).find((child) => /^(?:case|mark)$/.test(syntax.relationOf(child)))
  return opener === undefined || opener > phrase ? null : opener
}

function withoutCase(syntax: Syntax, phrase: number): Run {
  const opener = caseOf(syntax, phrase)
  const { from, to } = trim(syntax, syntax.spanOf(phrase))
  return { from: opener === null ? from : Math.max(from, opener + 1), to }
}

/** Verbs that only colour the one they govern: 'continued to attack'. */
const COLOURING =
  /^(?:go|continue|appear|seem|try|begin|start|want|need|hasten|rush|proceed|choose|attempt|return|use|be|have|manage)$/

interface Group {
  /** First item of the verb group. */
  from: number
  /** The verb whose subject is the group's. */
  top: number
  negated: boolean
}

/** The verb with its auxiliaries, adverbs and the verbs that colour it. */
function groupOf(syntax: Syntax, at: number): Group {
  const { items } = syntax
  let top = at
  while (syntax.relationOf(top) === 'xcomp') {
    const above = syntax.headOf(top)
    if (above < 0 || above > top || !COLOURING.test(items[above]!.lemma)) break
    top = above
  }
  let from = at
  let negated = false
  const belongs = (i: number): boolean => {
    const head = syntax.headOf(i)
    return (
      i === top ||
      ((head === at || head === top) && /^(?:aux|aux:pass|cop|advmod|mark)$/.test(syntax.relationOf(i)))
    )
  }
  while (from > 0 && belongs(from - 1)) {
    if (syntax.relationOf(from - 1) === 'mark' && items[from - 1]!.norm !== 'to') break
    from--
    // 'is yet to comment'
    if (/^(?:not|n't|never|yet)$/.test(items[from]!.norm)) negated = true
  }
  // 'also', 'now' at the head of the clause stand outside.
  while (
    from < at &&
    syntax.relationOf(from) === 'advmod' &&
    !/^(?:not|n't|never)$/.test(items[from]!.norm) &&
    from < top
  )
    from++
  return { from, top, negated }
}

/** Whoever does what the verb says: its subject, the noun it describes, or the subject of the verb above it. */
function subjectOf(syntax: Syntax, at: number, depth = 0): number | null {
  const own = syntax
    .childrenOf(at)
    .find((child) => /^(?:nsubj|nsubj:pass|nsubj:outer)$/.test(syntax.relationOf(child)))
  if (own !== undefined) return own
  const above = syntax.headOf(at)
  if (above < 0 || depth > 3) return null
  const relation = syntax.relationOf(at)
  if (relation === 'acl') return above
  if (/^(?:conj|advcl|xcomp|parataxis)$/.test(relation)) return subjectOf(syntax, above, depth + 1)
  return null
}

/** The whole phrase of a subject, without a clause of its own that holds the cue. */
export function phraseOf(syntax: Syntax, subject: number, cue: number): Run {
  const { from, to } = syntax.spanOf(subject)
  return cue >= from && cue < to ? { from, to: Math.max(subject + 1, Math.min(to, cue)) } : { from, to }
}

/** Without the marks and conjunctions at its edges. */
export function trim(syntax: Syntax, run: Run): Run {
  let { from, to } = run
  const { items } = syntax
  const loose = (i: number): boolean => items[i]!.tag === 'PUNCT' && !/^[)(%]$/.test(items[i]!.norm)
  while (from < to && (loose(from) || items[from]!.tag === 'CCONJ')) from++
  while (to > from && loose(to - 1)) to--
  return { from, to }
}
