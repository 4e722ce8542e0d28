import { type CalendarUnit, TIME_UNITS } from '../en/calendar.js'
import { FEW, SMALL_NUMBERS } from '../en/numbers.js'
import type { Piece } from '../pieces.js'
import { readCardinal } from '../quantities/read-cardinal.js'
import { readNumber } from '../quantities/read-number.js'

/** A count of units of time: '3 days', 'two and a half years', 'a few weeks'. */
export interface SpanRead {
  to: number
  count: number
  unit: CalendarUnit
  /** 'A few', 'several': the count is a guess. */
  vague: boolean
  /** What adds to it: the 'two weeks' of 'three months and two weeks'. */
  more?: SpanRead
}

/** 'three weeks', 'a month', '2 years', 'the two months': how many of which unit. */
export function readTimeSpan(p: readonly Piece[], at: number): SpanRead | null {
  const first = readOneSpan(p, at)
  if (!first || first.vague || first.to > at + LONGEST) return first
  const joint = p[first.to]?.text
  const i = joint === 'and' || joint === ',' ? first.to + 1 : first.to
  if (!p[i] || (i === first.to && p[i]!.kind === 'sign')) return first
  const more = readTimeSpan(p, i)
  return more && !more.vague && ORDER.indexOf(more.unit) > ORDER.indexOf(first.unit)
    ? { ...first, to: more.to, more }
    : first
}

/** Units that add to a larger one, from large to small. */
const ORDER: readonly CalendarUnit[] = ['decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second']
/** Pieces of one part of a span: a row of hundreds of parts must not be read over and over. */
const LONGEST = 8

/** Words that may stand between the count and its unit. */
const BESIDE: ReadonlySet<string> = new Set('more full whole calendar consecutive straight'.split(' '))

/** One count of one unit, and nothing that adds to it. */
export function readOneSpan(p: readonly Piece[], at: number): SpanRead | null {
  let i = at
  let count: number
  let vague = false
  const { text, kind } = p[i] ?? { text: '', kind: 'sign' }
  const article = text === 'a' || text === 'an'
  if (article && TIME_UNITS.has(p[i + 1]?.text ?? '')) {
    count = 1
    i++
  } else if (article && FEW.has(p[i + 1]?.text ?? '')) {
    count = FEW.get(p[i + 1]!.text)!.value
    vague = true
    i += p[i + 2]?.text === 'of' ? 3 : 2
  } else if (text === 'several' || text === 'few') {
    count = FEW.get(text)!.value
    vague = true
    i++
  } else if (text === 'half' && /^an?$/.test(p[i + 1]?.text ?? '') && TIME_UNITS.has(p[i + 2]?.text ?? '')) {
    count = 0.5
    i += 2
  } else {
    if (kind !== 'digits' && !(kind === 'word' && (article || text === 'half' || SMALL_NUMBERS.has(text))))
      return null
    // 'Two quarters' are no half here.
    const whole = kind === 'word' ? readCardinal(p, i) : null
    const number = whole && TIME_UNITS.has(p[whole.to]?.text ?? '') ? whole : readNumber(p, i)
    if (!number || number.value < 0) return null
    count = number.value
    i = number.to
  }
  if (p[i]?.text === '-' && !p[i]!.gap) i++
  // 'Three full days', 'two more weeks' count as they stand.
  if (BESIDE.has(p[i]?.text ?? '')) i++
  const word = p[i]
  if (word?.kind !== 'word') return null
  const unit = TIME_UNITS.get(word.text)
  if (unit === undefined || (word.text.length < 3 && word.gap)) return null
  return { to: i + 1, count, unit, vague }
}
