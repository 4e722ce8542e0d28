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
const NEW = /\b(?:now|since|so far|later|latest|by then|revised|updated|had reached|has reached)\b/i
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

/** Each pair of voices that say the opposite, once: not once for every copy of their words. */
function listDenials(pairs: readonly OpposedPair[]): Disagreement[] {
  const speaker = (statement: Statement): string => statement.voices.at(-1)?.actor ?? statement.report
  const found = new Map<string, Disagreement>()
  for (const { along, against } of [...pairs].sort(byPlainness)) {
    const key = `${speaker(along)} ${speaker(against)}`
    if (found.has(key)) continue
    const isDenial = against.stance === 'denies' || along.stance === 'denies'
    const because: Reason = isDenial
      ? { code: 'denies', text: 'one says it, the other denies it', weight: 0.8 }
      : { code: 'negates', text: 'one affirms what the other negates', weight: 0.6 }
    found.set(
      key,
      write(isDenial ? 'denial' : 'contradiction', along, against, undefined, 'conflict', because),
    )
  }
  return [...found.values()]
}

/** Most alike first; of equals a denial before a mere negation, then two in one report, where a reader sees both at once. */
function byPlainness(x: OpposedPair, y: OpposedPair): number {
  const denies = (pair: OpposedPair): number => (pair.against.stance === 'denies' || pair.along.stance === 'denies' ? 0 : 1)
  const key = (pair: OpposedPair): string => `${pair.along.id} ${pair.against.id}`
  const apart = (pair: OpposedPair): number => (pair.along.report === pair.against.report ? 0 : 1)
  return y.likeness - x.likeness || denies(x) - denies(y) || apart(x) - apart(y) || (key(x) < key(y) ? -1 : 1)
}

function listNumbers(pairs: readonly NumberPair[], setting: Setting): Disagreement[] {
  const found = new Map<string, { likeness: number; disagreement: Disagreement }>()
  for (const { a, b, x, y, likeness } of pairs) {
    const values: [string, string] = [
      setting.textOf({ report: a.report, ...x }),
      setting.textOf({ report: b.report, ...y }),
    ]
    const { reading, because } = readNumbers(a, b, x, y, setting)
    // One row for each pair of values of one thing; the pair of statements most alike shows it.
    const key = [...[x.value, y.value].sort((m, n) => m - n), x.of ?? '', x.unit ?? '', reading].join(' ')
    const known = found.get(key)
    if (!known || likeness > known.likeness)
      found.set(key, { likeness, disagreement: write('number', a, b, values, reading, because) })
  }
  return [...found.values()].map(({ disagreement }) => disagreement)
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
  const [dayA, dayB] = [a, b].map((statement) => setting.publishedOf(statement.report)).map((date) => (isFullDay(date) ? date.slice(0, 10) : undefined))
  const wordsOf = (statement: Statement): string => passagesOf(statement).map(setting.textOf).join(' ')
  const [larger, smaller] = x.value > y.value ? [a, b] : [b, a]
  /** Do the words of the statement say that its number replaces the other? */
  const replaces = (statement: Statement): boolean => {
    const words = wordsOf(statement)
    return NEW.test(words) || (statement === larger ? GROWN : SHRUNK).test(words)
  }
  if (dayA && dayB && dayA !== dayB) {
    const later = dayA < dayB ? b : a
    // What is counted after a flood or a fire grows; a smaller later number needs words that say so.
    if (later === larger || replaces(later))
      return { reading: 'update', because: { code: 'later', text: 'the later report gives the other number', weight: 0.6 } }
  } else if (replaces(larger) !== replaces(smaller))
    return { reading: 'update', because: { code: 'replaces', text: 'one number is given as a new one', weight: 0.4 } }
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
