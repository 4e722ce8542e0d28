import { isFullDay } from '../model/date.js'
import { contentId } from '../model/id.js'
import type { QuantityMention } from '../model/language.js'
import type { Disagreement } from '../model/provenance.js'
import type { Reason } from '../model/reason.js'
import type { Passage } from '../model/span.js'
import type { Statement } from '../model/statement.js'

/** Two statements that count one thing differently, as the claims stage met them. */
export interface NumberPair {
  a: Statement
  b: Statement
  x: QuantityMention
  y: QuantityMention
  /** 0..1 */
  likeness: number
}

/** Two statements of one claim that say the opposite, as the claims stage met them. */
export interface OpposedPair {
  along: Statement
  against: Statement
  /** 0..1 */
  likeness: number
}

/** What is asked about the reports in which two statements stand. */
export interface Setting {
  textOf: (passage: Passage) => string
  /** EDTF, where known. */
  publishedOf: (report: string) => string | undefined
}

/** Words that say that a number is a new one; on the larger one also those of growth, on the smaller those of decline. */
const NEW = /\b(?:now|so far|later|latest|by then|revised|updated|had reached|has reached)\b/i
const GROWN = /\b(?:rose|risen|climbed|increased|grew|grown|up from)\b/i
const SHRUNK = /\b(?:fell|fallen|dropped|sunk|shrunk|declined|down from)\b/i

/** Words that bound a number instead of giving it. */
const BOUNDS =
  /\b(?:at least|more than|over|up to|as many as|about|around|some|nearly|almost|roughly|approximately|less than|fewer than|under|several|dozens|scores|hundreds|thousands)\b/i

/** Where the accounts differ: denials and contradictions inside claims, and different numbers for one thing. Ordered by id. */
export function listDisagreements(
  opposed: readonly OpposedPair[],
  numbers: readonly NumberPair[],
  setting: Setting,
): Disagreement[] {
  const found = [...listDenials(opposed), ...listNumbers(numbers, setting)]
  return [...new Map(found.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

const passagesOf = (statement: Statement): Passage[] =>
  statement.content.map((span) => ({ report: statement.report, ...span }))

/** Those who say the opposite. Each pair of voices is one difference, whatever copies of their words there are. */
function listDenials(pairs: readonly OpposedPair[]): Disagreement[] {
  const speaker = (statement: Statement): string => statement.voices.at(-1)?.actor ?? statement.report
  const plainest = new Map<string, string>()
  const reports = new Set<string>()
  return [...pairs].sort(byPlainness).flatMap(({ along, against }) => {
    const key = `${speaker(along)} ${speaker(against)}`
    // Once for two reports, however often each repeats itself.
    const place = `${key} ${along.report} ${against.report}`
    if (reports.has(place)) return []
    reports.add(place)
    const isDenial = against.stance === 'denies' || along.stance === 'denies'
    const because: Reason = isDenial
      ? { code: 'denies', text: 'one says it, the other denies it', weight: 0.8 }
      : { code: 'negates', text: 'one affirms what the other negates', weight: 0.6 }
    const found = write(isDenial ? 'denial' : 'contradiction', along, against, undefined, 'conflict', because)
    if (!plainest.has(key)) plainest.set(key, found.id)
    return [{ ...found, difference: plainest.get(key)! }]
  })
}

/** Most alike first; of equals a denial before a mere negation, then two in one report, where a reader sees both at once. */
function byPlainness(x: OpposedPair, y: OpposedPair): number {
  const denies = (pair: OpposedPair): number =>
    pair.against.stance === 'denies' || pair.along.stance === 'denies' ? 0 : 1
  const key = (pair: OpposedPair): string => `${pair.along.id} ${pair.against.id}`
  const apart = (pair: OpposedPair): number => (pair.along.report === pair.against.report ? 0 : 1)
  return y.likeness - x.likeness || denies(x) - denies(y) || apart(x) - apart(y) || (key(x) < key(y) ? -1 : 1)
}

/** Most pairs of statements kept for one difference of numbers. */
const MOST_PAIRS = 40

/** Two numbers for one thing: the pair of statements most alike decides how the difference reads, the others show it too. */
function listNumbers(pairs: readonly NumberPair[], setting: Setting): Disagreement[] {
  const byValues = new Map<string, NumberPair[]>()
  for (const pair of pairs) {
    const { x, y } = pair
    const key = [...[x.value, y.value].sort((m, n) => m - n), x.of ?? '', x.unit ?? ''].join(' ')
    const known = byValues.get(key)
    if (known) known.push(pair)
    else byValues.set(key, [pair])
  }
  return [...byValues.values()].flatMap((same) => {
    const ordered = [...same].sort(
      (p, q) => q.likeness - p.likeness || (`${p.a.id} ${p.b.id}` < `${q.a.id} ${q.b.id}` ? -1 : 1),
    )
    const [first] = ordered
    const { reading, because } = readNumbers(first!.a, first!.b, first!.x, first!.y, setting)
    let difference: string | undefined
    return ordered.slice(0, MOST_PAIRS).map(({ a, b, x, y }) => {
      const values: [string, string] = [
        setting.textOf({ report: a.report, ...x }),
        setting.textOf({ report: b.report, ...y }),
      ]
      const found = write('number', a, b, values, reading, because)
      difference ??= found.id
      return { ...found, difference }
    })
  })
}

/** Later knowledge, two things that can both be true, or a conflict. */
function readNumbers(
  a: Statement,
  b: Statement,
  x: QuantityMention,
  y: QuantityMention,
  setting: Setting,
): { reading: Disagreement['reading']; because: Reason } {
  const written = [setting.textOf({ report: a.report, ...x }), setting.textOf({ report: b.report, ...y })]
  const meets = (x.low ?? x.value) <= (y.high ?? y.value) && (y.low ?? y.value) <= (x.high ?? x.value)
  if (meets && written.some((words) => BOUNDS.test(words)))
    return {
      reading: 'scope',
      because: { code: 'bounds', text: `‘${written[0]}’ and ‘${written[1]}’ can both be true`, weight: 0.7 },
    }
  const [dayA, dayB] = [a, b]
    .map((statement) => setting.publishedOf(statement.report))
    .map((date) => (isFullDay(date) ? date.slice(0, 10) : undefined))
  const wordsOf = (statement: Statement): string => passagesOf(statement).map(setting.textOf).join(' ')
  const [larger, smaller] = x.value > y.value ? [a, b] : [b, a]
  /** Do the words of the statement say that its number replaces the other? */
  const replaces = (statement: Statement): boolean => {
    const words = wordsOf(statement)
    return NEW.test(words) || (statement === larger ? GROWN : SHRUNK).test(words)
  }
  if (dayA && dayB && dayA !== dayB) {
    const later = dayA < dayB ? b : a
    // What is counted after a flood or a fire grows; a smaller later count, and any measure, needs words that say so.
    const isCount = x.of !== undefined
    if ((isCount && later === larger) || replaces(later))
      return {
        reading: 'update',
        because: { code: 'later', text: 'the later report gives the other number', weight: 0.6 },
      }
  } else if (replaces(larger) !== replaces(smaller))
    return {
      reading: 'update',
      because: { code: 'replaces', text: 'one number is given as a new one', weight: 0.4 },
    }
  return {
    reading: 'conflict',
    because: {
      code: 'other-number',
      text: `‘${written[0]}’ against ‘${written[1]}’ for the same thing`,
      weight: 0.6,
    },
  }
}

function write(
  kind: Disagreement['kind'],
  a: Statement,
  b: Statement,
  values: [string, string] | undefined,
  reading: Disagreement['reading'],
  because: Reason,
): Disagreement {
  return {
    id: contentId('x', kind, a.id, b.id),
    kind,
    statements: [a.id, b.id],
    ...(values ? { values } : {}),
    reading,
    evidence: [...passagesOf(a), ...passagesOf(b)],
    because: [because],
  }
}
