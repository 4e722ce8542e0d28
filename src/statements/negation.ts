import type { PlainWord } from './plain-words.js'

/** A negating word, and what it reaches. */
export interface Negation {
  /** Index of the word. */
  at: number
  /** Indices into the words, half-open: to the end of its clause, and for a verb's 'not' from the verb's subject. */
  scope: { from: number; to: number }
  /**
   * `verb`: 'has not sunk'. `noun`: 'no ferry'. `contrast`: 'in Veld, not in Aldmoor', 'mended rather than sold'; it
   * reaches no farther left than itself. `answer`: 'No, the ferry has not sunk', 'Sold? Nope'; it is on all of the text.
   */
  kind: 'verb' | 'noun' | 'contrast' | 'answer'
}

/** How many words a negation reaches at most: a clause is seldom longer, and it keeps the search linear. */
const reach = 14

/** Words and marks at which a clause ends, and with it what is negated in it. */
export const clauseEnd =
  /^(?:[.,;:?!…|–—()-]|\.{2,}|but|because|while|although|though|after|despite|until|unless|and|so|as|says|say|said|who|which)$/

const mark = /^(?:[.,:;!?…–—-]|\.{2,})$/

/** 'no doubt', 'not only', 'No. 3', 'never before': the word is there and nothing is denied. */
const affirming: Record<string, RegExp> = {
  no: /^(?:doubt|question|wonder|matter|longer|less|fewer|more|sooner|\d.*)$/,
  not: /^(?:only|just|merely|least)$/,
  never: /^(?:before|again|mind|ever|guess|forget|knew|seen|been)$/,
}

/**
 * The negations of a text with their scopes, in reading order. Left out are those that deny nothing, and the imperative
 * 'don't' and 'can't', which advise and marvel: 'Don't miss the ferry'.
 */
export function listNegations(words: readonly PlainWord[]): Negation[] {
  const found: Negation[] = []
  for (const [at, { norm }] of words.entries()) {
    const next = words[at + 1]
    if (isAnswer(words, at)) {
      found.push({ at, kind: 'answer', scope: { from: 0, to: words.length } })
      continue
    }
    const isInstead =
      (norm === 'instead' && next?.norm === 'of') || (norm === 'rather' && next?.norm === 'than')
    const isVerbs = /^(?:not|never|nor|neither|cannot)$/.test(norm) || /n't$/.test(norm)
    if (!isVerbs && !isInstead && !/^(?:no|none|nobody|without|zero)$/.test(norm)) continue
    if (next && affirming[norm]?.test(next.norm)) continue
    if (norm === 'no' && next?.norm === '.' && /^\d/.test(words[at + 2]?.norm ?? '')) continue
    if (/^(?:don't|can't)$/.test(norm) && opensClause(words, at)) continue
    const isContrast = isInstead || (norm === 'not' && words[at - 1]?.norm === ',')
    const kind = isContrast ? 'contrast' : isVerbs ? 'verb' : 'noun'
    found.push({ at, kind, scope: scopeOf(words, at, kind === 'verb') })
  }
  return found
}

/** 'No, …', 'No - …', 'Nope', 'Probably not' at the end: an answer to what was asked or told. */
function isAnswer(words: readonly PlainWord[], at: number): boolean {
  const { norm } = words[at]!
  const next = words[at + 1]
  if (norm === 'nope') return true
  if (norm === 'no')
    return (
      opensClause(words, at) &&
      next !== undefined &&
      mark.test(next.norm) &&
      !/^\d/.test(words[at + 2]?.norm ?? '')
    )
  const ends = next === undefined || next.norm === '.'
  return (
    norm === 'not' &&
    ends &&
    /^(?:probably|maybe|perhaps|likely|definitely|certainly|\?)$/.test(words[at - 1]?.norm ?? '')
  )
}

const opensClause = (words: readonly PlainWord[], at: number): boolean =>
  at === 0 || (mark.test(words[at - 1]!.norm) && words[at - 1]!.norm !== ',')

function scopeOf(words: readonly PlainWord[], at: number, fromSubject: boolean): Negation['scope'] {
  let to = at + 1
  while (to < words.length && to - at < reach && !clauseEnd.test(words[to]!.norm)) to++
  let from = at
  if (fromSubject) while (from > 0 && at - from < reach && !clauseEnd.test(words[from - 1]!.norm)) from--
  return { from, to }
}
