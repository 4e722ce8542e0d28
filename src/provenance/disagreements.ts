import { contentId } from '../model/id.js'
import type { Disagreement } from '../model/provenance.js'
import type { Reason } from '../model/reason.js'
import type { Passage } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { type DifferingPair, readNumbers, readOther, type Setting, type Told } from './read-difference.js'

/** One difference as the claims stage met it: in every pair `a` tells the one thing and `b` the other. */
export interface Differing {
  kind: 'number' | 'date' | 'place' | 'who' | 'said' | 'opposite'
  /** Can both be true, by themselves? */
  meets: boolean
  /** Most alike first. */
  pairs: readonly DifferingPair[]
}

/** Two statements of one claim that say the opposite, as the claims stage met them. */
export interface OpposedPair {
  along: Statement
  against: Statement
  /** 0..1 */
  likeness: number
}

/**
 * Where the accounts differ. Each difference is one entry, told by the pair of statements most alike; further pairs
 * bring in the other statements on its two sides. Ordered by id.
 * @param opposed for each claim, those of it that say the opposite
 */
export function listDisagreements(
  differing: readonly Differing[],
  opposed: readonly (readonly OpposedPair[])[],
  setting: Setting,
): Disagreement[] {
  /** Two statements that are shown to say the opposite → the difference that shows them. */
  const shown = new Map<string, string>()
  const found = differing.flatMap((one) =>
    one.kind === 'said' ? writeSaid(one.pairs, shown, setting) : writeDiffering(one, setting),
  )
  // Who said what of a thing that somebody denies: those of a claim who say the opposite mostly belong there.
  const sides = new Map<string, Side>()
  for (const { kind, statements, difference } of found)
    if (kind === 'denial' || kind === 'contradiction')
      statements.forEach((id, at) => {
        if (!sides.has(id)) sides.set(id, { difference: difference!, at: at as 0 | 1 })
      })
  for (const pairs of opposed) found.push(...writeOpposed(pairs, sides))
  return asDenials(found).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Where somebody denies, what others say against it by a mere 'not' is part of the denial: one difference is of one kind. */
function asDenials(found: readonly Disagreement[]): Disagreement[] {
  const denied = new Map<string, Reason[]>()
  for (const { kind, difference, because } of found)
    if (kind === 'denial' && !denied.has(difference!)) denied.set(difference!, because)
  return found.map((one) => {
    const because = denied.get(one.difference!)
    return because && one.kind === 'contradiction' ? { ...one, kind: 'denial', because } : one
  })
}

/** Where a statement stands in a difference that is known already. */
interface Side {
  difference: string
  at: 0 | 1
}

const passagesOf = (statement: Statement): Passage[] =>
  statement.content.map((span) => ({ report: statement.report, ...span }))

/** Most pairs of statements kept for one difference. */
const MOST_PAIRS = 400

/** Of many pairs so many that every statement is in one: the most alike first. */
function coverWith<P>(pairs: readonly P[], sidesOf: (pair: P) => readonly [string, string]): P[] {
  const shown = new Set<string>()
  return pairs
    .filter((pair) => {
      const [a, b] = sidesOf(pair)
      if (shown.has(`a ${a}`) && shown.has(`b ${b}`)) return false
      shown.add(`a ${a}`).add(`b ${b}`)
      return true
    })
    .slice(0, MOST_PAIRS)
}

function writeDiffering({ kind, meets, pairs }: Differing, setting: Setting): Disagreement[] {
  if (kind === 'said') return []
  const first = pairs[0]!
  const { reading, because } =
    kind === 'number'
      ? readNumbers(first, meets, setting)
      : readOther(kind === 'opposite' ? 'contradiction' : kind, first, meets, setting)
  let difference: string | undefined
  return coverWith(pairs, ({ a, b }) => [a.id, b.id]).map(({ a, b, x, y }) => {
    const values: [string, string] = [
      setting.textOf({ report: a.report, ...x.span }),
      setting.textOf({ report: b.report, ...y.span }),
    ]
    const id = contentId('x', kind, a.id, b.id, x.span.start, y.span.start)
    difference ??= id
    return {
      id,
      kind: kind === 'opposite' ? 'contradiction' : kind,
      statements: [a.id, b.id],
      values,
      reading,
      difference,
      evidence: wordsOf(a, x, b, y),
      because: [because],
    }
  })
}

/** The words that differ, in the order of the statements. */
const wordsOf = (a: Statement, x: Told, b: Statement, y: Told): Passage[] => [
  { report: a.report, start: x.span.start, end: x.span.end },
  { report: b.report, start: y.span.start, end: y.span.end },
]

/**
 * What one says and another says is not so, in whatever claims they stand. 'No gate has failed' denies the gate and the
 * failing: words that set the same two statements against each other are one difference.
 */
function writeSaid(
  pairs: readonly DifferingPair[],
  shown: Map<string, string>,
  setting: Setting,
): Disagreement[] {
  const isDenial = pairs.some(({ a, b }) => a.stance === 'denies' || b.stance === 'denies')
  const keyOf = ({ a, b }: DifferingPair): string => `${a.id} ${b.id}`
  const known = pairs.map((pair) => shown.get(keyOf(pair))).find((one) => one !== undefined)
  let difference = known
  const fresh = pairs.filter((pair) => !shown.has(keyOf(pair)))
  const found = coverWith(plainlySaid(fresh), ({ a, b }) => [a.id, b.id]).map(({ a, b, x, y }) => {
    const values: [string, string] = [
      setting.textOf({ report: a.report, ...x.span }),
      setting.textOf({ report: b.report, ...y.span }),
    ]
    const id = contentId('x', 'said', a.id, b.id, x.span.start, y.span.start)
    difference ??= id
    return { ...writeOpposite(id, [a, b], isDenial, difference), values, evidence: wordsOf(a, x, b, y) }
  })
  for (const pair of pairs) if (!shown.has(keyOf(pair))) shown.set(keyOf(pair), difference!)
  return found
}

/** What is left of a likeness where a side is hedged: a plain word against a plain one shows a difference best. */
const HEDGED = 0.7

function plainlySaid(pairs: readonly DifferingPair[]): DifferingPair[] {
  const plainness = ({ a, b, likeness }: DifferingPair): number =>
    likeness * (a.hedges.length ? HEDGED : 1) * (b.hedges.length ? HEDGED : 1)
  return [...pairs].sort((p, q) => plainness(q) - plainness(p))
}

/**
 * Those of one claim that say the opposite of each other, where one of the two stands in a difference already: it has
 * them on its sides too. Alone they show too little: a claim holds much that is only near it.
 */
function writeOpposed(pairs: readonly OpposedPair[], sides: ReadonlyMap<string, Side>): Disagreement[] {
  const isDenial = pairs.some(
    ({ along, against }) => along.stance === 'denies' || against.stance === 'denies',
  )
  const placed = pairs.filter(({ along, against }) => sides.has(along.id) || sides.has(against.id))
  return coverWith(placed.sort(byPlainness), ({ along, against }) => [along.id, against.id]).map(
    ({ along, against }) => {
      const known = sides.get(against.id)
      const isTurned = known ? known.at === 0 : sides.get(along.id)!.at === 1
      const [a, b] = isTurned ? [against, along] : [along, against]
      const { difference } = known ?? sides.get(along.id)!
      return writeOpposite(contentId('x', 'opposed', a.id, b.id), [a, b], isDenial, difference)
    },
  )
}

function writeOpposite(
  id: string,
  [a, b]: readonly [Statement, Statement],
  isDenial: boolean,
  difference: string,
): Disagreement {
  const because: Reason = isDenial
    ? { code: 'denies', text: 'one says it, the other denies it', weight: 0.8 }
    : { code: 'negates', text: 'one affirms what the other negates', weight: 0.6 }
  return {
    id,
    kind: isDenial ? 'denial' : 'contradiction',
    statements: [a.id, b.id],
    reading: 'conflict',
    difference,
    evidence: [...passagesOf(a), ...passagesOf(b)],
    because: [because],
  }
}

/** Most alike first; of equals a denial before a mere negation, then two in one report, where a reader sees both at once. */
function byPlainness(x: OpposedPair, y: OpposedPair): number {
  const denies = (pair: OpposedPair): number =>
    pair.against.stance === 'denies' || pair.along.stance === 'denies' ? 0 : 1
  const key = (pair: OpposedPair): string => `${pair.along.id} ${pair.against.id}`
  const apart = (pair: OpposedPair): number => (pair.along.report === pair.against.report ? 0 : 1)
  return y.likeness - x.likeness || denies(x) - denies(y) || apart(x) - apart(y) || (key(x) < key(y) ? -1 : 1)
}
