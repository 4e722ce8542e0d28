import { findConditions, orderConditions } from '../language/en/conditions.js'
import type { ConditionKind } from '../model/actor.js'
import type { Sentence, Token } from '../model/language.js'
import { around, firstReached } from '../model/sorted-spans.js'
import { bySpan, overlaps, type Span } from '../model/span.js'
import type { ReportDraft } from './draft.js'
import { isPersonNoun } from './roles.js'

// Whose terms 'on condition of anonymity' are. The tree tells whose verb it hangs on; a noun there is a voice, or takes up
// a voice of that noun; a pronoun goes on with whoever spoke last. Terms of somebody named, or of nobody who speaks, are
// left out: a wrong tie would tell of a source what no report tells.

type Tied = Span & { as: ConditionKind }

/** A source phrase, and whose it is. */
interface Spoken extends Span {
  figure: number
}

/**
 * The terms on which the unnamed sources of one report speak: figure → terms in reading order.
 * @param voices statement → voice → figure
 */
export function tieConditions(
  draft: ReportDraft,
  voices: readonly (readonly number[])[],
): Map<number, Tied[]> {
  const { report, sentences, statements } = draft.read
  const tied = new Map<number, Tied[]>()
  let spoken: Spoken[] | null = null
  for (const sentence of sentences) {
    const found = findConditions(report.text, sentence)
    if (!found.length) continue
    spoken ??= statements
      .flatMap((statement, s) =>
        statement.partOf !== undefined
          ? []
          : statement.voices.flatMap(({ span }, v) =>
              span ? [{ start: span.start, end: span.end, figure: voices[s]![v]! }] : [],
            ),
      )
      .sort(bySpan)
    const owners = found.map((one) =>
      one.reasonOf === null && !draft.quotationAt(one) ? findOwner(draft, spoken!, sentence, one) : null,
    )
    for (const [i, { start, end, as, reasonOf }] of found.entries()) {
      const owner = owners[reasonOf ?? i] ?? null
      if (owner === null || !draft.figures[owner]!.unnamed) continue
      const known = tied.get(owner)
      if (known) known.push({ start, end, as })
      else tied.set(owner, [{ start, end, as }])
    }
  }
  for (const [owner, list] of tied) tied.set(owner, orderConditions(list))
  return tied
}

/** The figure whose terms these are, named or not; null when nobody who speaks is found. */
function findOwner(
  draft: ReportDraft,
  spoken: readonly Spoken[],
  sentence: Sentence,
  terms: Span,
): number | null {
  // 'A port official who asked not to be named': the source phrase has its terms with it.
  const inside = around(spoken, terms).at(-1)
  if (inside) return inside.figure
  const subject = findSubject(draft.read.tokens, sentence, terms, (token) => mayAsk(draft, token))
  if (subject) return figureOfSubject(draft, spoken, subject)
  // A tree gone astray: the one voice of the sentence, if it has but one.
  const here = new Set(
    spoken
      .filter((voice) => overlaps(voice, sentence) && voice.end <= sentence.end)
      .map(({ figure }) => figure),
  )
  return here.size === 1 ? [...here][0]! : null
}

/** How many steps a verb may be away from the one that has its subject. */
const CLIMB = 6
const RELATIVE = /^(?:who|which|that|whom|whose)$/

/** The word that the terms are told of: the subject of their verb, or the noun that they describe; null when the tree has none. */
function findSubject(
  tokens: readonly Token[],
  sentence: Sentence,
  terms: Span,
  isPerson: (token: Token) => boolean,
): Token | null {
  const from = firstReached(tokens, (token) => token.end > terms.start)
  const to = firstReached(tokens, (token) => token.start >= terms.end)
  let at = from
  while (at < to && tokens[at]!.head >= from && tokens[at]!.head < to) at++
  if (at >= to) return null
  for (let step = 0; step < CLIMB; step++) {
    const token = tokens[at]!
    const subject = subjectOf(tokens, sentence, at, isPerson)
    if (subject && !RELATIVE.test(subject.norm)) return subject
    if (token.head < 0) return null
    const above = tokens[token.head]!
    // 'An official who …', 'a worker speaking …', 'a worker on condition of anonymity'. But 'told the paper on condition
    // of anonymity' is the terms of the one who told.
    const isTold = subject !== null || token.relation.startsWith('acl') || token.relation === 'nmod'
    if (isTold && isPerson(above)) return above
    at = token.head
  }
  return null
}

/** Can the noun be somebody who asks for something? An outlet to which it is told is not. */
const mayAsk = (draft: ReportDraft, token: Token): boolean => {
  const name = draft.namesIn(token)[0]
  if (name) return draft.figures[draft.figureOf(name)]!.kind === 'person'
  return draft.figureAt({ head: token }) !== null || isPersonNoun(token.lemma.toLowerCase())
}

/** Of several (a tree gone astray gives 'said' what is said for a subject) the one that can ask for something. */
const subjectOf = (
  tokens: readonly Token[],
  { from, to }: Sentence,
  verb: number,
  isPerson: (token: Token) => boolean,
): Token | null => {
  let first: Token | null = null
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.head !== verb || !token.relation.startsWith('nsubj')) continue
    if (token.tag === 'PRON' || isPerson(token)) return token
    first ??= token
  }
  return first
}

/** How many source phrases back the subject of terms may have been heard. */
const REACH = 40
/** 'Both asked not to be named': those who spoke last. */
const TAKES_UP = /^(?:he|she|they|it|both|all|neither|none|each)$/

function figureOfSubject(draft: ReportDraft, spoken: readonly Spoken[], subject: Token): number | null {
  const voice = around(spoken, subject).at(-1)
  const to = firstReached(spoken, (one) => one.start >= subject.start)
  const before = spoken.slice(Math.max(0, to - REACH), to)
  if (TAKES_UP.test(subject.norm)) {
    // 'He', though a source phrase itself ('he asked …'), is read with those before it.
    const last = voice ?? before.at(-1)
    return last ? last.figure : null
  }
  if (voice) return voice.figure
  const described = draft.figureAt({ head: subject })
  if (described !== null) return described
  const noun = subject.lemma.toLowerCase()
  return before.findLast(({ figure }) => draft.figures[figure]!.head === noun)?.figure ?? null
}
