import { between, firstEndingAfter, firstStartingFrom } from '../../model/sorted-spans.js'
import { overlaps, type Span } from '../../model/span.js'
import { listAbout } from './clauses.js'
import type { OpenReport } from './detail.js'
import { EMPTY } from './word-classes.js'

// What every detail is told with: the words near it in the tree, as terms that two reports share.

/** The token of a stretch on which the others hang. */
export function headOf({ read: { tokens } }: OpenReport, span: Span): number | null {
  const from = firstEndingAfter(tokens, span.start)
  const to = firstStartingFrom(tokens, span.end)
  if (from >= to) return null
  let t = from
  for (let k = from; k < to; k++) {
    const { head } = tokens[k]!
    if ((head < from || head >= to) && /^(?:NOUN|PROPN|NUM|SYM|ADJ|ADV)$/.test(tokens[k]!.tag)) t = k
  }
  return t
}

export function termOf({ read: { tokens }, places }: OpenReport, t: number): string {
  const place = between(places, tokens[t]!).find((one) => overlaps(one, tokens[t]!))
  return place ? `@${place.actor}` : tokens[t]!.lemma.toLowerCase()
}

export const isTelling = (open: OpenReport, t: number): boolean => {
  const { tag, lemma } = open.read.tokens[t]!
  return /^(?:NOUN|VERB|ADJ|PROPN)$/.test(tag) && !EMPTY.has(lemma.toLowerCase()) && /\p{L}/u.test(lemma)
}

/** A word tells as much where it has no kin: it stands as two terms then too. */
export function toldAs({ words }: OpenReport, term: string): string[] {
  const classes = words.listClasses(term)
  return classes.length || term.startsWith('@') ? [...classes, term] : [`=${term}`, term]
}

/** The words about a token, without those of `value`; each also as the classes it is in. */
export function aboutOf(
  open: OpenReport,
  t: number,
  from: number,
  to: number,
  value: Span,
): Map<string, number> {
  const about = new Map<string, number>()
  for (const [other, steps] of listAbout(open.clauses, t, from, to)) {
    const meant = open.standIns.get(other) ?? other
    if (overlaps(open.read.tokens[other]!, value) || !isTelling(open, meant)) continue
    const term = termOf(open, meant)
    const near = 1 / (1 + steps)
    for (const each of toldAs(open, term)) about.set(each, Math.max(about.get(each) ?? 0, near))
  }
  return about
}

/** A key for the term and one for each class it is in. */
export const keysOf = (open: OpenReport, prefix: string, term: string): string[] =>
  [...open.words.listClasses(term), term].map((one) => `${prefix} ${one}`)

/** A noun with what stands before it and its own 'of' and 'in': 'the eastern part of the capital'. */
export function phraseOf(open: OpenReport, t: number, from: number, to: number): Span {
  const { tokens } = open.read
  const { children } = open.clauses
  let [start, end] = [t, t]
  const take = (k: number, depth: number): void => {
    start = Math.min(start, k)
    end = Math.max(end, k)
    if (depth < 4)
      for (const child of children[k]!)
        if (
          child >= from &&
          child < to &&
          /^(?:det|amod|compound|flat|nummod|nmod|nmod:poss|case)$/.test(tokens[child]!.relation) &&
          !(k === t && tokens[child]!.relation === 'case')
        )
          take(child, depth + 1)
  }
  take(t, 0)
  return { start: tokens[start]!.start, end: tokens[end]!.end }
}

/** 'More than a dozen boats' are boats. */
export const countedTerm = (open: OpenReport, t: number): string =>
  between(open.read.quantities, open.read.tokens[t]!).find((one) => one.of !== undefined)?.of ??
  termOf(open, t)
