import type { ParsedReport, QuantityMention, Token } from '../model/language.js'
import { between, firstEndingAfter } from '../model/sorted-spans.js'
import { contains, overlaps, type Span } from '../model/span.js'

// 'The gale sank three boats and damaged twelve' tells two numbers, and each may be told otherwise elsewhere. What is tied
// together so is a proposition each, with the words that both share. Only where each has a number of its own (parted at every
// 'and' what belongs together is torn), and only verbs, or a second subject whose verb is left out: of lists of nouns ('three boats and
// twelve barges were sunk') the tree tells too seldom where they begin.

/** Longer stretches, in words, are lists or no sentences; every two words are looked at together. */
const LONGEST = 80

/** Tokens by index, half-open. */
interface Run {
  from: number
  to: number
}

/**
 * The propositions of a stretch that tells two or more amounts tied by 'and' or commas; null where it is one. Each holds what
 * stands before the first of those that are tied, itself, and what stands behind the last.
 */
export function listTied({ tokens, quantities }: ParsedReport, span: Span): Span[][] | null {
  const amounts = between(quantities, span).filter(({ ordinal }) => !ordinal)
  if (amounts.length < 2) return null
  const from = firstEndingAfter(tokens, span.start)
  let to = from
  while (to < tokens.length && tokens[to]!.end <= span.end) to++
  if (to - from > LONGEST) return null
  for (let head = from; head < to; head++) {
    const tied = listConjuncts(tokens, head, { from, to })
    if (tied.length < 2 || !tied.every((run) => holdsOne(tokens, run, amounts))) continue
    // A number that stands in two of them is a range: 'between three and five boats'.
    if (amounts.some((amount) => tied.filter((run) => overlaps(spanOf(tokens, run), amount)).length > 1))
      continue
    const before = { from, to: tied[0]!.from }
    const behind = { from: tied.at(-1)!.to, to }
    const gapped = findGapped(tokens, head, tied, amounts, { from, to })
    if (tokens[head]!.tag !== 'VERB' && !gapped) continue
    return tied.map((run, i) => joinRuns(tokens, [i > 0 && gapped ? gapped : before, run, behind]))
  }
  return null
}

/** A word and what is tied to it, each with its own phrase, in order; the word alone where nothing of its kind is. */
function listConjuncts(tokens: readonly Token[], head: number, within: Run): Run[] {
  const isVerb = tokens[head]!.tag === 'VERB'
  const tied: number[] = []
  for (let at = head + 1; at < within.to; at++)
    // 'Two ferries, three barges and twelve boats': the last may hang on the one before it.
    if (tokens[at]!.relation === 'conj' && (tokens[at]!.head === head || tied.includes(tokens[at]!.head))) {
      // What has a subject of its own is a clause, which is parted by its words.
      if ((tokens[at]!.tag === 'VERB') !== isVerb || hasSubject(tokens, at, within)) return []
      tied.push(at)
    }
  if (tied.length === 0 || !tied.some((at) => hasConjunction(tokens, at, within))) return []
  const hasCase = tied.every((at) => caseOf(tokens, at, within) >= 0)
  const runs = [head, ...tied].map((at) => phraseOf(tokens, at, within, isVerb, hasCase))
  return runs.map((run, i): Run => {
    const next = runs[i + 1]
    if (!next) return run
    // Up to the comma or 'and' before the next.
    let end = next.from
    while (end > run.from && isTie(tokens[end - 1]!)) end--
    return { from: run.from, to: end }
  })
}

/**
 * 'The steel boat will cost about 500, and the wooden one about 5,000': behind the first it is another subject that is tied, and of
 * what stands before only the verb is shared. The verb; null where it is not so.
 */
function findGapped(
  tokens: readonly Token[],
  head: number,
  tied: readonly Run[],
  amounts: readonly QuantityMention[],
  within: Run,
): Run | null {
  const preposition = caseOf(tokens, head, within)
  const verb = tokens[head]!.head
  if (preposition < 0 || verb < within.from || verb >= preposition || tokens[verb]!.tag !== 'VERB')
    return null
  // 'the wooden one at 5,000', and not 'a depth of 16 feet': its amount stands behind a preposition of its own.
  const isSubject = ({ from, to }: Run): boolean => {
    let at = from
    while (at < to && tokens[at]!.tag !== 'ADP') at++
    const amount = { start: tokens[at]?.end ?? 0, end: tokens[Math.min(at + NEAR, to - 1)]!.end }
    return at > from && at < to && tokens[at]!.norm !== 'of' && between(amounts, amount).length > 0
  }
  if (!tied.slice(1).every(isSubject)) return null
  let from = verb
  while (from > within.from && tokens[from - 1]!.tag === 'AUX') from--
  return { from, to: preposition }
}

/** How many words behind its preposition an amount may end: 'at somewhere between $4,000 and $5,000'. */
const NEAR = 8

const isTie = ({ tag, norm }: Token): boolean => tag === 'CCONJ' || norm === ',' || norm === ';'

const hasSubject = (tokens: readonly Token[], verb: number, within: Run): boolean => {
  for (let at = within.from; at < within.to; at++)
    if (tokens[at]!.head === verb && tokens[at]!.relation.startsWith('nsubj')) return true
  return false
}

const hasConjunction = (tokens: readonly Token[], tied: number, within: Run): boolean => {
  for (let at = within.from; at < tied; at++)
    if (tokens[at]!.head === tied && tokens[at]!.relation === 'cc') return true
  return false
}

const caseOf = (tokens: readonly Token[], noun: number, within: Run): number => {
  for (let at = within.from; at < noun; at++)
    if (tokens[at]!.head === noun && tokens[at]!.relation === 'case') return at
  return -1
}

/** A verb with what follows it; a noun with what describes it on either side, and its preposition where all of them have one. */
function phraseOf(
  tokens: readonly Token[],
  head: number,
  within: Run,
  isVerb: boolean,
  hasCase: boolean,
): Run {
  let from = head
  let to = head + 1
  for (let at = within.from; at < within.to; at++) {
    if (at === head || !descends(tokens, at, head, isVerb ? head : within.from, hasCase)) continue
    from = Math.min(from, at)
    to = Math.max(to, at + 1)
  }
  return { from, to }
}

/** Longest way up the tree that is walked. */
const DEEPEST = 40

/** Does the word belong to the phrase of `head`, and not to one that is tied to it? Words before `from` do not. */
function descends(
  tokens: readonly Token[],
  word: number,
  head: number,
  from: number,
  hasCase: boolean,
): boolean {
  if (word < from) return false
  let at = word
  for (let depth = 0; depth < DEEPEST; depth++) {
    const { head: up, relation } = tokens[at]!
    if (up === head)
      return (
        relation !== 'conj' && relation !== 'cc' && relation !== 'punct' && (hasCase || relation !== 'case')
      )
    if (up < 0) return false
    at = up
  }
  return false
}

const spanOf = (tokens: readonly Token[], { from, to }: Run): Span => ({
  start: tokens[from]!.start,
  end: tokens[Math.max(from, to - 1)]!.end,
})

const holdsOne = (tokens: readonly Token[], run: Run, amounts: readonly QuantityMention[]): boolean =>
  amounts.some((amount) => contains(spanOf(tokens, run), amount))

/** The stretches of the runs, those that touch made one. */
function joinRuns(tokens: readonly Token[], runs: readonly Run[]): Span[] {
  const spans: Span[] = []
  let last = -1
  for (const run of runs) {
    if (run.to <= run.from) continue
    const { start, end } = spanOf(tokens, run)
    if (last === run.from) spans[spans.length - 1]!.end = end
    else spans.push({ start, end })
    last = run.to
  }
  return spans
}
