import { findCueVerb } from './en/cue-verbs.js'
import type { Frame } from './en/frames.js'
import { isTime } from './phrase.js'
import type { Syntax } from './syntax.js'

// What hangs on a word that may report, by the tree: its frame, of which en/frames.ts knows whether it reports.

/** A word's complements. */
export interface Complements {
  frame: Frame
  /** What is told, as subtrees. */
  content: number[]
  /** The preposition that belongs to the cue. */
  preposition: number | null
}

/** Which complements hang on a word, the strongest first: a clause, a 'to …', an object with or without what it is said to be. */
export function complementsOf(syntax: Syntax, at: number): Complements | null {
  let clause: number | undefined
  let to: number | undefined
  let object: number | undefined
  let phrase: number | undefined
  for (const child of syntax.childrenOf(at)) {
    if (child < at) continue
    const relation = syntax.relationOf(child)
    if (relation === 'ccomp') clause ??= child
    else if (relation === 'xcomp') to ??= child
    else if (relation === 'obj') object ??= child
    else if (
      phrase === undefined &&
      (relation === 'obl' || relation === 'advcl') &&
      caseOf(syntax, child) !== null &&
      !isWhen(syntax, child)
    )
      phrase = child
  }
  clause ??= findClauseBefore(syntax, at)
  if (clause !== undefined) return { frame: 'that', content: [clause], preposition: null }
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

/** 'The lorry hit a wall on Friday': no day is what somebody is blamed for. */
function isWhen(syntax: Syntax, phrase: number): boolean {
  const preposition = caseOf(syntax, phrase)!
  return isTime(syntax.items, preposition) > preposition
}

/** 'The gate held, Ruiz said late on Monday': the clause that stands before, hanging on the verb or bearing it. */
function findClauseBefore(syntax: Syntax, at: number): number | undefined {
  if (!findCueVerb(syntax.items[at]!.lemma)?.says) return undefined
  const before = syntax.childrenOf(at).find((child) => child < at && syntax.relationOf(child) === 'ccomp')
  if (before !== undefined) return before
  const above = syntax.headOf(at)
  return syntax.relationOf(at) === 'parataxis' && above >= 0 && above < at ? above : undefined
}

const OBJECT_WITH = new Set('as of for over about against on at to with'.split(' '))

/** The preposition or conjunction that opens a phrase. */
export function caseOf(syntax: Syntax, phrase: number): number | null {
  const opener = syntax.childrenOf(phrase).find((child) => /^(?:case|mark)$/.test(syntax.relationOf(child)))
  return opener === undefined || opener > phrase ? null : opener
}
