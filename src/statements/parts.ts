import type { ParsedReport, Tag, Token } from '../model/language.js'
import { between } from '../model/sorted-spans.js'
import { contains, overlaps, type Span, trimSpan } from '../model/span.js'
import type { Stance, StatementMention } from '../model/statement.js'
import { listTied } from './coordinated.js'
import { plainWords } from './stance.js'
import { stanceOfWords } from './worded-stance.js'

/** A part must be able to say something by itself: this many words that carry meaning. */
const LEAST_WORDS = 3

/** Words that open a clause of its own when a subject and a verb follow. */
const OPENERS = new Set([
  'and',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'because',
  'since',
  'so',
  'or',
  'yet',
  'after',
  'before',
  'as',
  'when',
  'if',
  'unless',
  'until',
])
/** Those of them that need no comma before them: they hardly ever join anything but clauses. */
const STRONG = new Set(['while', 'whereas', 'although', 'though', 'but', 'after', 'before', 'because'])
/** Those that only tie a clause to the one before and are no part of what it says; 'because' and 'after' are. */
const TYING = new Set(['and', 'but', 'or', 'yet', 'so', 'while', 'whereas', 'although', 'though'])
const TYING_MARKS = new Set([',', ';', '--', '–', '—'])
const RELATIVES = new Set(['which', 'who', 'whose', 'where'])

/**
 * Splits what is said into the propositions it holds, so that each can belong to one claim: 'the steel model will
 * cost 500, while the gold one may cost 5,000' speaks to two. A statement in the report's own voice is replaced by
 * its parts. An attributed one stays whole, as the attribution that stands in the text, and its parts follow it
 * with the same voices, no cue of their own and `partOf` set.
 */
export function splitStatements(
  parsed: ParsedReport,
  statements: readonly StatementMention[],
): StatementMention[] {
  const split: StatementMention[] = []
  const places: number[] = []
  for (const statement of statements) {
    places.push(split.length)
    const parts: Span[][] = []
    for (const part of joinTorn(parsed, statement, listParts(parsed, statement))) {
      const tied = part.length === 1 ? listTied(parsed, part[0]!) : null
      if (tied) parts.push(...tied)
      else parts.push(part)
    }
    if (parts.length < 2 || statement.relays) split.push(statement)
    else if (statement.voices.length === 0)
      split.push(
        ...parts.map((content) => ({
          ...withInner(statement, content),
          content,
          hedges: within(statement.hedges, content),
        })),
      )
    else {
      const whole = split.length
      split.push(statement)
      split.push(
        ...parts.map(
          (content): StatementMention => ({
            ...withInner(statement, null),
            cue: null,
            content,
            stance: stanceOfPart(parsed.report.text, statement, content),
            hedges: within(statement.hedges, content),
            partOf: whole,
          }),
        ),
      )
    }
  }
  // carriedFrom pointed into the list before splitting
  return split.map((statement) =>
    statement.voices.every((voice) => voice.carriedFrom === null)
      ? statement
      : {
          ...statement,
          voices: statement.voices.map((voice) =>
            voice.carriedFrom === null ? voice : { ...voice, carriedFrom: places[voice.carriedFrom] ?? null },
          ),
        },
  )
}

/** The statement with what of its inner attributions lies in a part; without any when they stay with the whole. */
function withInner(whole: StatementMention, part: readonly Span[] | null): StatementMention {
  if (!whole.inner) return whole
  const { inner, ...statement } = whole
  const own = part ? inner.filter((one) => part.some((span) => contains(span, one.cue))) : []
  return own.length ? { ...statement, inner: own } : statement
}

/** '“Was it safe?” asked Vale. “Nobody would tell us.”': of what is quoted, one part asks and the other tells. */
function stanceOfPart(text: string, whole: StatementMention, content: readonly Span[]): Stance {
  if (whole.form !== 'direct') return whole.stance
  const asks = (spans: readonly Span[]): boolean =>
    /\?[”’"'»]*[,.]?$/.test(text.slice(0, spans.at(-1)!.end).trimEnd().slice(-4))
  if (asks(content)) return 'questions'
  const isMixed = whole.stance === 'questions' && whole.content.some((span) => asks([span]))
  return isMixed ? stanceOfWords(plainWords(text, content)) : whole.stance
}

const within = (hedges: readonly Span[], content: readonly Span[]): Span[] =>
  hedges.filter((hedge) => content.some((span) => overlaps(hedge, span)))

function listParts(parsed: ParsedReport, statement: StatementMention): Span[] {
  const { text } = parsed.report
  const parts: Span[] = []
  for (const span of statement.content) {
    const tokens = between(parsed.tokens, span)
    const sentences = between(parsed.sentences, span)
    let s = 0
    let from = 0
    for (let i = 1; i <= tokens.length; i++) {
      const isEnd = i === tokens.length
      const { end } = tokens[i - 1]!
      while (s < sentences.length && sentences[s]!.end < end) s++
      const endsSentence = sentences[s]?.end === end
      if (!isEnd && !endsSentence && !opensClause(tokens, i, from)) continue
      // Whole sentences are propositions even when short ('No one was injured.'); clauses must prove it, and so must
      // those sentences of a speech that lean on another: 'We are certain. It came from the gate.' says one thing in two.
      const isSentence = !isEnd && endsSentence
      const leastAt = (at: number): number =>
        isSentence && !(statement.form === 'direct' && leans(tokens, at)) ? 1 : LEAST_WORDS
      if (
        !isEnd &&
        (!isProposition(tokens, from, i, leastAt(from)) ||
          !isProposition(tokens, i, tokens.length, leastAt(i)))
      )
        continue
      const first = from > 0 && TYING.has(tokens[from]!.norm) ? from + 1 : from
      const part = {
        start: from === 0 ? span.start : tokens[first]!.start,
        end: isEnd
          ? span.end
          : TYING_MARKS.has(tokens[i - 1]!.norm)
            ? tokens[i - 1]!.start
            : tokens[i]!.start,
      }
      parts.push(trimSpan(text, part))
      from = i
    }
  }
  return parts
}

/** What the attribution stands in the midst of is one part: 'The gate, according to Vale, failed before the rain came'. */
function joinTorn(
  { tokens, sentences }: ParsedReport,
  { content }: StatementMention,
  parts: readonly Span[],
): Span[][] {
  if (parts.length < 2) return parts.map((part) => [part])
  const joined: Span[][] = []
  const tells = (part: Span): boolean => {
    const own = between(tokens, part)
    // 'The gate was, in the words of Ruiz, an accident'
    return own.at(-1)?.tag !== 'AUX' && isProposition(own, 0, own.length, 1)
  }
  for (const part of parts) {
    const before = joined.at(-1)?.at(-1)
    const isTorn =
      before !== undefined &&
      !content.some((span) => contains(span, before) && contains(span, part)) &&
      !sentences.some(({ end }) => before.end <= end && end <= part.start) &&
      !(tells(before) && tells(part))
    if (isTorn) joined.at(-1)!.push(part)
    else joined.push([part])
  }
  return joined
}

/** Does the sentence begin with a word for somebody or something told elsewhere? */
function leans(tokens: readonly Token[], at: number): boolean {
  while (tokens[at]?.tag === 'PUNCT') at++
  return /^(?:i|we|you|he|she|it|they|this|that|these|those|there)$/.test(tokens[at]?.norm ?? '')
}

/** Words that go with the one that opens a clause: 'even though', 'just after', 'minutes before'. */
const CLOSE_TO = new Set(
  'even just shortly soon right immediately moments minutes hours days weeks'.split(' '),
)

const isCloseTo = (token: Token | undefined): boolean => token !== undefined && CLOSE_TO.has(token.norm)

/** Does a clause of its own open at this token? */
const opensClause = (tokens: readonly Token[], i: number, from: number): boolean =>
  mayOpenClause(tokens, i, from) &&
  // 'heard a blast | just after the bells had rung': the adverb goes with the clause.
  !isCloseTo(tokens[i - 1]) &&
  // 'minutes before the river rose' tells when, and is no proposition of its own.
  !isCloseTo(tokens[i])

function mayOpenClause(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i]!
  const before = tokens[i - 1]!.norm
  // Behind most words only a few can open a clause.
  if (before.length > 2) return STRONG.has(token.norm) && hasSubjectAndVerb(tokens, i + 1)
  if (before === ';' || before === '--' || before === '–' || before === '—') return true
  const afterComma = before === ',' || (before === '"' && tokens[i - 2]?.norm === ',')
  if (afterComma && RELATIVES.has(token.norm)) return true
  // ', revealing that the gate …'
  if (afterComma && token.tag === 'VERB' && /ing$/.test(token.norm) && i - from >= 5) return true
  return (afterComma ? OPENERS : STRONG).has(token.norm) && hasSubjectAndVerb(tokens, i + 1)
}

/** Noun or pronoun, and then a verb before the clause is over. */
function hasSubjectAndVerb(tokens: readonly Token[], from: number): boolean {
  let hasSubject = false
  for (let i = from; i < tokens.length && i < from + 14; i++) {
    const { tag, norm } = tokens[i]!
    if (/^[,;]$/.test(norm) && hasSubject) return false
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM') hasSubject = true
    else if ((tag === 'VERB' || tag === 'AUX') && hasSubject) return true
    else if ((tag === 'VERB' || tag === 'AUX') && !hasSubject) return false
  }
  return false
}

const CARRIES_MEANING: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

/** Do the tokens from..to hold a verb and enough words? */
function isProposition(tokens: readonly Token[], from: number, to: number, least: number): boolean {
  let words = 0
  let hasVerb = false
  for (let i = from; i < to; i++) {
    const { tag } = tokens[i]!
    if (CARRIES_MEANING.has(tag)) words++
    if (tag === 'VERB' || tag === 'AUX') hasVerb = true
    if (hasVerb && words >= least) return true
  }
  return false
}
