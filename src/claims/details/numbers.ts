import type { QuantityMention } from '../../model/language.js'
import type { Span } from '../../model/span.js'
import { extentOf } from '../extent.js'
import { aboutOf, headOf, keysOf } from './about.js'
import { isVague, rangeOf } from './amounts.js'
import { findPredicate } from './clauses.js'
import type { Detail, OpenReport } from './detail.js'
import { eventKeys } from './events.js'
import { partiesOf, thingOf } from './parties.js'
import { listClasses } from './word-classes.js'

/** Units of length, weight and time, by what they measure. */
const MEASURES: Readonly<Record<string, string>> = {
  millimetre: 'length',
  centimetre: 'length',
  metre: 'length',
  kilometre: 'length',
  inch: 'length',
  foot: 'length',
  yard: 'length',
  mile: 'length',
}

/** A number that is told of something, as a detail; none where it counts what is not told. */
export function numberDetail(
  open: OpenReport,
  quantity: QuantityMention,
  from: number,
  to: number,
): Detail[] {
  if (quantity.ordinal) return []
  const t = headOf(open, quantity)
  if (t === null) return []
  const extent = extentOf(open.read.report.text, quantity)
  const { unit, of } = quantity
  if (isFurther(open, quantity) || isVague(open.read.report.text, quantity)) return []
  const thing = unit === undefined ? undefined : thingOf(open, t)
  const body = unit === undefined ? [...bodyOver(open, t), ...dwellersOf(open, t)] : []
  const keys =
    unit === undefined
      ? of === undefined
        ? body
        : [...keysOf('count', of), ...body]
      : [extent ? `extent ${extent.along}` : `unit ${MEASURES[unit] ?? unit}`]
  if (!keys.length) return []
  return [
    {
      kind: 'number',
      span: extent?.isHalf
        ? withRadius(open.read.report.text, quantity)
        : { start: quantity.start, end: quantity.end },
      keys,
      about: withoutCounted(aboutOf(open, t, from, to, quantity), unit === undefined ? of : undefined),
      amount: { ...quantity, extent, range: rangeOf(open.read.report.text, quantity) },
      events: new Set(eventKeys(open, t, 'what')),
      ...partiesOf(open, t),
      ...(thing && unit !== 'US dollar' && !/dollar|euro|pound|yen|peso/.test(unit!) ? { thing } : {}),
    },
  ]
}

/** What is counted is what the key tells: that both count people says little of which people. */
const COUNTED = 0.4

function withoutCounted(about: Map<string, number>, of: string | undefined): Map<string, number> {
  if (of !== undefined)
    for (const term of [of, ...listClasses(of)]) about.set(term, COUNTED * (about.get(term) ?? 0))
  return about
}

/** 'A radius of 12 metres' is another size than '12 metres': the word belongs to the value. */
function withRadius(text: string, { start, end }: Span): Span {
  const before = /\bradius\s+(?:of\s+)?(?:\w+\s+)?\(?$/i.exec(text.slice(Math.max(0, start - 24), start))
  return { start: before ? start - before[0].length : start, end }
}

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
function bodyOver({ read: { tokens } }: OpenReport, t: number): string[] {
  for (let k = t, steps = 0; k >= 0 && steps < 3; k = tokens[k]!.head, steps++)
    if (listClasses(tokens[k]!.lemma.toLowerCase()).includes('~body')) return ['count ~body']
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
      listClasses(lemma).includes('~dwell') ||
      /^(?:city|town|village|capital|country|metropolis)$/.test(lemma)
    )
  })
  return isDwelling ? ['count ~dwell'] : []
}
