import type { QuantityMention } from '../../model/language.js'
import type { Span } from '../../model/span.js'
import { extentOf } from '../extent.js'
import { aboutOf, headOf, keysOf, toldAs } from './about.js'
import { isVague, measureOf, rangeOf } from './amounts.js'
import { findPredicate } from './clauses.js'
import type { Detail, OpenReport } from './detail.js'
import { endsOf } from './distances.js'
import { eventKeys } from './events.js'
import { partiesOf, thingOf } from './parties.js'

/** A number that is told of something, as a detail; none where it counts what is not told. */
export function numberDetail(
  open: OpenReport,
  quantity: QuantityMention,
  from: number,
  to: number,
): Detail[] {
  if (quantity.ordinal || isConverted(open, quantity) || isTimeOf(open, quantity)) return []
  const t = headOf(open, quantity)
  if (t === null) return []
  const extent = extentOf(open.read.report.text, quantity)
  const { unit, of } = quantity
  if (isFurther(open, quantity) || isVague(open.read.report.text, quantity)) return []
  const ends = unit !== undefined && measureOf(unit) === 'length' && !extent ? endsOf(open, quantity) : null
  const thing = unit === undefined ? undefined : thingOf(open, t)
  const body = unit === undefined ? [...bodyOver(open, t), ...dwellersOf(open, t)] : []
  const keys =
    unit === undefined
      ? of === undefined
        ? [...body, ...peopleOf(open, t)]
        : [...keysOf(open, 'count', of), ...body]
      : [extent ? `extent ${extent.along}` : `unit ${measureOf(unit)}`, ...(ends ? [`between ${ends}`] : [])]
  if (!keys.length) return []
  return [
    {
      kind: 'number',
      span: extent?.isHalf
        ? withRadius(open.read.report.text, quantity)
        : { start: quantity.start, end: quantity.end },
      keys,
      about: withoutCounted(open, aboutOf(open, t, from, to, quantity), unit === undefined ? of : undefined),
      ...(ends ? { ends } : {}),
      amount: { ...quantity, extent, range: rangeOf(open.read.report.text, quantity) },
      events: eventsOf(open, t, of),
      ...partiesOf(open, t),
      ...(thing && unit !== 'US dollar' && !/dollar|euro|pound|yen|peso/.test(unit!) ? { thing } : {}),
    },
  ]
}

/** What happens to people, where only their number is told: '12 were killed', 'as many as 30 are missing'. */
const HAPPENS_TO_PEOPLE = /^~(?:die|hurt|seize|free|vanish|ill|hold)$/

function peopleOf(open: OpenReport, t: number): string[] {
  const { tokens } = open.read
  let predicate = tokens[t]!.head
  // 'As many as 30': the number hangs on 'many'.
  if (
    predicate >= 0 &&
    /^(?:ADJ|NUM)$/.test(tokens[predicate]!.tag) &&
    tokens[predicate]!.relation.startsWith('nsubj')
  )
    predicate = tokens[predicate]!.head
  if (predicate < 0 || !/^(?:VERB|ADJ)$/.test(tokens[predicate]!.tag)) return []
  const classes = open.words.listClasses(tokens[predicate]!.lemma.toLowerCase())
  if (classes.some((one) => HAPPENS_TO_PEOPLE.test(one))) return ['count ~person']
  return tokens[predicate]!.lemma === 'bury' ? ['count ~body'] : []
}

/** What happens to what is counted, which is itself nothing that happens. */
function eventsOf(open: OpenReport, t: number, of: string | undefined): Set<string> {
  const counted = new Set(of === undefined ? [] : keysOf(open, 'what', of))
  return new Set(eventKeys(open, t, 'what').filter((key) => !counted.has(key)))
}

/** What is counted is what the key tells: that both count people says little of which people. */
const COUNTED = 0.4

function withoutCounted(
  open: OpenReport,
  about: Map<string, number>,
  of: string | undefined,
): Map<string, number> {
  if (of !== undefined) for (const term of toldAs(open, of)) about.set(term, COUNTED * (about.get(term) ?? 0))
  return about
}

/** 'A radius of 12 metres' is another size than '12 metres': the word belongs to the value. */
function withRadius(text: string, { start, end }: Span): Span {
  const before = /\bradius\s+(?:of\s+)?(?:\w+\s+)?\(?$/i.exec(text.slice(Math.max(0, start - 24), start))
  return { start: before ? start - before[0].length : start, end }
}

/** 'A day later', 'within a week': when, and not how long. */
const isTimeOf = ({ read: { report } }: OpenReport, { start, end, unit }: QuantityMention): boolean =>
  unit !== undefined &&
  measureOf(unit) === 'duration' &&
  (/^\s+(?:later|earlier|ago|on|old)\b/.test(report.text.slice(end, end + 12)) ||
    /\b(?:within|in|past|last|next|after|every|per|first|previous)\s+(?:the\s+)?$/i.test(
      report.text.slice(Math.max(0, start - 14), start),
    ))

/** '10 million francs ($11 million)': the same again. */
const isConverted = ({ read: { report } }: OpenReport, { start }: Span): boolean =>
  /\d[\d.,]*\s*(?:\p{L}+\s*){0,2}\($/u.test(report.text.slice(Math.max(0, start - 32), start))

/** 'Another three', '14 more officers': so many besides, and no total. */
function isFurther({ read: { report } }: OpenReport, { start, end }: Span): boolean {
  const before = report.text.slice(Math.max(0, start - 16), start)
  return (
    /\b(?:another|a further|an additional|an extra|(?:the|all|and) other|remaining|each|every|per)\s+$/i.test(
      before,
    ) ||
    /^(?:\s+\w+)?\s+(?:more|others?|additional|further|extra|else|each|apiece|newly|new)\b(?!\s+than)/i.test(
      report.text.slice(end, end + 30),
    )
  )
}

/** 'The remains of 28 people' are 28 bodies. */
function bodyOver({ read: { tokens }, words }: OpenReport, t: number): string[] {
  for (let k = t, steps = 0; k >= 0 && steps < 3; k = tokens[k]!.head, steps++)
    if (words.listClasses(tokens[k]!.lemma.toLowerCase()).includes('~body')) return ['count ~body']
  return []
}

/** 'A city of 40,000', 'a population of 40,000', '40,000 people live in Harrow': so many live there. */
function dwellersOf(open: OpenReport, t: number): string[] {
  const { tokens } = open.read
  const predicate = findPredicate(open.clauses, t)
  const near = [predicate]
  for (
    let k = tokens[t]!.head, steps = 0;
    k >= 0 && steps < 2 && tokens[k]!.tag !== 'VERB';
    k = tokens[k]!.head, steps++
  )
    near.push(k)
  const isDwelling = near.some((k) => {
    const lemma = tokens[k]!.lemma.toLowerCase()
    return (
      open.words.listClasses(lemma).includes('~dwell') ||
      /^(?:city|town|village|capital|country|metropolis)$/.test(lemma)
    )
  })
  return isDwelling ? ['count ~dwell'] : []
}
