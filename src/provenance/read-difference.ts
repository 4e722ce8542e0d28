import { isFullDay } from '../model/date.js'
import type { QuantityMention } from '../model/language.js'
import type { Disagreement } from '../model/provenance.js'
import type { Reason } from '../model/reason.js'
import type { Passage, Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'

/** What one of two statements tells, where they differ. */
export interface Told {
  span: Span
  /** Where it is a number. */
  amount?: QuantityMention
}

/** Two statements that tell one thing differently, as the claims stage met them. */
export interface DifferingPair {
  a: Statement
  b: Statement
  x: Told
  y: Told
  /** 0..1 */
  likeness: number
}

/** What is asked about the reports in which two statements stand. */
export interface Setting {
  textOf: (passage: Passage) => string
  /** EDTF, where known. */
  publishedOf: (report: string) => string | undefined
}

export type Reading = Pick<Disagreement, 'reading'> & { because: Reason }

/** Words that say that a number is a new one; on the larger one also those of growth, on the smaller those of decline. */
const NEW = /\b(?:now|latest|by then|revised|updated|had reached|has reached|has since|have since)\b/i
const GROWN = /\b(?:rose|risen|climbed|increased|grew|grown|up from)\b/i
const SHRUNK = /\b(?:fell|fallen|dropped|sunk|shrunk|declined|down from)\b/i
/** On the smaller one, that it was counted early and will grow. */
const EARLY = /\b(?:so far|first|initial|initially|to date|at that time|at first)\b/i

/** Measures and counts so near are one, rounded: 349 and 350. */
const ROUNDED = 0.02

/**
 * How two numbers for one thing read: later knowledge, two that can both be true, or a conflict.
 * @param meets whether both can be true by their bounds: 'at least 12', 'more than 10'
 */
export function readNumbers({ a, b, x, y }: DifferingPair, meets: boolean, setting: Setting): Reading {
  const written = [
    setting.textOf({ report: a.report, ...x.span }),
    setting.textOf({ report: b.report, ...y.span }),
  ]
  const [p, q] = [x.amount!, y.amount!]
  const [dayA, dayB] = [a, b]
    .map((statement) => setting.publishedOf(statement.report))
    .map((date) => (isFullDay(date) ? date.slice(0, 10) : undefined))
  const wordsOf = (statement: Statement): string =>
    statement.content.map((span) => setting.textOf({ report: statement.report, ...span })).join(' ')
  const [larger, smaller] = p.value > q.value ? [a, b] : [b, a]
  /** Do the words of the statement say that its number replaces the other? */
  const replaces = (statement: Statement): boolean => {
    const words = wordsOf(statement)
    return NEW.test(words) || (statement === larger ? GROWN : SHRUNK).test(words)
  }
  // What is counted after a flood or a fire grows; a measure, and a smaller later count, need words that say so.
  const isCount = p.of !== undefined && q.of !== undefined
  if (
    isCount &&
    EARLY.test(wordsOf(smaller)) &&
    (!dayA || !dayB || dayA === dayB || (dayA < dayB ? a : b) === smaller)
  )
    return update('early', 'the smaller number was counted so far')
  if (meets) return both(`‘${written[0]}’ and ‘${written[1]}’ can both be true`, 'bounds')
  if (Math.abs(p.value - q.value) <= ROUNDED * Math.max(p.value, q.value) && Math.max(p.value, q.value) > 100)
    return both(`‘${written[0]}’ and ‘${written[1]}’ are one number, rounded`, 'rounded')
  if (dayA && dayB && dayA !== dayB) {
    const later = dayA < dayB ? b : a
    if ((isCount && later === larger) || replaces(later))
      return update('later', 'the later report gives the other number', 0.6)
  } else if (!/age$/.test(p.unit ?? '') && replaces(larger) !== replaces(smaller))
    return update('replaces', 'one number is given as a new one')
  return conflict('other-number', written)
}

const update = (code: string, text: string, weight = 0.4): Reading => ({
  reading: 'update',
  because: { code, text, weight },
})

const both = (text: string, code: string): Reading => ({
  reading: 'scope',
  because: { code, text, weight: 0.7 },
})

const conflict = (code: string, [one, other]: readonly string[]): Reading => ({
  reading: 'conflict',
  because: { code, text: `‘${one}’ against ‘${other}’ for the same thing`, weight: 0.6 },
})

/** How two times, places or persons for one thing read. */
export function readOther(
  kind: 'date' | 'place' | 'who' | 'contradiction',
  { a, b, x, y }: DifferingPair,
  meets: boolean,
  setting: Setting,
): Reading {
  const written = [
    setting.textOf({ report: a.report, ...x.span }),
    setting.textOf({ report: b.report, ...y.span }),
  ]
  if (meets) return both(`‘${written[0]}’ and ‘${written[1]}’ can both be true`, 'bounds')
  return conflict(`other-${kind}`, written)
}
