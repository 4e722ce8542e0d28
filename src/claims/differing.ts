import { overlaps } from '../model/span.js'
import { compareValues, listNested, valueKey } from './compare-values.js'
import { areNear, baseValue } from './details/amounts.js'
import type { Detail, DetailKind } from './details/detail.js'
import {
  type AreNear,
  areOfOneThing,
  haveOneParty,
  likenessOf,
  likenessOfCentral,
  weighAbout,
} from './one-thing.js'

/** Two statements, by index, that tell a detail of one thing differently. */
export interface DifferingPair {
  a: number
  b: number
  /** The detail of `a`. */
  x: Detail
  /** The detail of `b`. */
  y: Detail
  /** 0..1: how alike the two details are told. */
  likeness: number
}

/** One difference, and all pairs of statements that show it; in each, `a` has the one value and `b` the other. */
export interface Difference {
  kind: DetailKind
  /** Can both values be true, by themselves? */
  meets: boolean
  /** Most alike first. */
  pairs: DifferingPair[]
}

/** How alike two details must be told, by kind: one pair so much, for the others that tell the same two values less. */
export interface Least {
  first: number
  further: number
}

interface Placed extends Detail {
  statement: number
  teller: string
  report: string
  /** Which value of its key it is. */
  value: string
}

/** Details of one value that others are held against, and values of one key looked at. Both bound the work for a key. */
const EXAMPLES = 8
const VALUES = 24
/** In so few reports, what all of them tell need not be what the story is about. */
const FEW = 5
/** Of the tellers of the rarer of two values, the share that may tell both: beyond, the two are of different things. */
const BOTH = 0.34

/**
 * Where details of one thing differ. They are found by what they are told of and not by the likeness of whole contents:
 * a single number in two long sentences is enough for accounts to differ. Each detail of a key is held against a bounded
 * number of others, so that the work grows with their number.
 * @param details for each statement
 * @param tellers for each statement, report and voice as one key
 */
export function listDifferences(
  details: readonly (readonly Detail[])[],
  tellers: readonly string[],
  least: Readonly<Record<DetailKind, Least>>,
  areNear: AreNear = () => false,
): Difference[] {
  const weight = weighAbout(details)
  const reports = new Set(tellers.map(reportOf)).size
  const nested = listNested(details)
  const found = new Map<string, Met>()
  for (const [key, bucket] of placeByKey(details, tellers)) {
    const byValue = groupBy(bucket, (one) => one.value)
    if (byValue.size < 2) continue
    const centrality = new Set(bucket.map(({ report }) => report)).size / (reports + FEW)
    const values = [...byValue]
      .sort((p, q) => q[1].length - p[1].length || (p[0] < q[0] ? -1 : 1))
      .slice(0, VALUES)
    const isOfTwo = twoThings(values)
    const met: Met[] = []
    for (const x of values.flatMap(([, same]) => same))
      for (const [value, same] of values) {
        if (value === x.value || (x.kind !== 'said' && isOfTwo(value, x.value))) continue
        // The most alike of them: every detail is shown once against each other value.
        let best: Met | null = null
        for (const y of same.slice(0, EXAMPLES)) {
          if (x.statement === y.statement || areSameWords(x, y) || !areOfOneThing(x, y, areNear)) continue
          const verdict = compareValues(x, y, nested)
          if (verdict !== 'apart' && (verdict !== 'meet' || (x.kind !== 'number' && x.kind !== 'who')))
            continue
          const likeness =
            likenessOf(x, y, weight) +
            (x.kind === 'said' || x.kind === 'date' || x.kind === 'place'
              ? likenessOfCentral(x, y, centrality)
              : 0)
          // By kin words alone nearly anything may be told.
          if (likeness < leastByKin(key) && !haveOneParty(x, y)) continue
          if (likeness < least[x.kind].further || (best && likeness <= best.likeness)) continue
          const [p, q] = x.value < y.value ? [x, y] : [y, x]
          best = { p, q, likeness, meets: verdict === 'meet', key }
        }
        if (best) met.push(best)
      }
    for (const one of withoutBystanders(met, isOfTwo)) {
      const { p, q, likeness } = one
      const id = `${p.kind} ${p.statement} ${q.statement} ${p.span.start} ${q.span.start}`
      const known = found.get(id)
      if (known && (known.likeness > likeness || (known.likeness === likeness && known.key <= key))) continue
      found.set(id, one)
    }
  }
  const differences: Difference[] = []
  for (const same of groupBy([...found.values()], ({ p, q }) => `${p.kind} ${p.value} ${q.value}`).values()) {
    const pairs = same.map(toPair).sort(byLikeness)
    const kind = same[0]!.p.kind
    if (pairs[0]!.likeness < least[kind].first * shareOfLeast(reports)) continue
    const first = same.find((one) => one.likeness === pairs[0]!.likeness)!
    differences.push({ kind, meets: first.meets, pairs })
  }
  return differences.sort((p, q) => byLikeness(p.pairs[0]!, q.pairs[0]!))
}

/** 'Cast doubt on claims that the gate had cracked': the claim and the doubt have one sentence between them. */
const areSameWords = (x: Placed, y: Placed): boolean => x.report === y.report && overlaps(x.span, y.span)

/** How alike a time or a place must be told where it meets another by a word of other company, or by a kin word, if nobody takes part in both. */
const leastByKin = (key: string): number =>
  /^wh(?:en|ere) .*\^/.test(key) ? 1 : /^wh(?:en|ere) .*~~/.test(key) ? 0.2 : 0

/** So many reports have pairs enough that two are now and then alike by accident. */
const MANY = 20
/** What is asked for at least of the likeness that many reports need. */
const FEWEST = 0.5

/** The fewer reports, the fewer pairs: less likeness shows then that two tell one thing. */
const shareOfLeast = (reports: number): number =>
  Math.max(FEWEST, Math.min(1, Math.log(1 + reports) / Math.log(1 + MANY)))

/** Two details that were held against each other; `p` has the value that comes first. */
interface Met {
  p: Placed
  q: Placed
  likeness: number
  meets: boolean
  key: string
}

const reportOf = (teller: string): string => teller.split(' ')[0]!

const toPair = ({ p, q, likeness }: Met): DifferingPair => ({
  a: p.statement,
  b: q.statement,
  x: p,
  y: q,
  likeness,
})

/**
 * Without the values that stand beside the one that differs: where a report tells of 3 metres, against 1 metre in other
 * years, and another of 4 metres, it is the 3 that the 4 differs from.
 */
function withoutBystanders(met: readonly Met[], isOfTwo: TwoThings): Met[] {
  const best = new Map<string, Map<string, number>>()
  for (const { p, q, likeness } of met)
    for (const [one, other] of [
      [p.value, q.value],
      [q.value, p.value],
    ] as const) {
      const row = best.get(one) ?? new Map<string, number>()
      row.set(other, Math.max(row.get(other) ?? 0, likeness))
      best.set(one, row)
    }
  const isBystander = (value: string, other: string): boolean => {
    const own = best.get(value)!.get(other)!
    return [...best.get(other)!].some(
      ([rival, likeness]) => rival !== value && likeness > own && isOfTwo(rival, value, true),
    )
  }
  return met.filter(
    ({ p, q }) => p.kind === 'said' || (!isBystander(p.value, q.value) && !isBystander(q.value, p.value)),
  )
}

const byLikeness = (p: DifferingPair, q: DifferingPair): number =>
  q.likeness - p.likeness ||
  p.a - q.a ||
  p.b - q.b ||
  p.x.span.start - q.x.span.start ||
  p.y.span.start - q.y.span.start

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const known = groups.get(key)
    if (known) known.push(one)
    else groups.set(key, [one])
  }
  return groups
}

/** The details by what they are told of, each with the value it is. */
function placeByKey(
  details: readonly (readonly Detail[])[],
  tellers: readonly string[],
): Map<string, Placed[]> {
  const byKey = new Map<string, Placed[]>()
  details.forEach((own, statement) => {
    for (const detail of own)
      for (const key of detail.keys) {
        const teller = tellers[statement]!
        const placed = { ...detail, statement, teller, report: reportOf(teller), value: valueKey(detail) }
        const known = byKey.get(key)
        if (known) known.push(placed)
        else byKey.set(key, [placed])
      }
  })
  for (const bucket of byKey.values()) joinNearValues(bucket)
  return byKey
}

/** Measures that lie so near that they are one, rounded or converted by two desks, get the value of the least of them. */
function joinNearValues(bucket: Placed[]): void {
  const measured = bucket.filter((one) => one.amount?.unit !== undefined)
  measured.sort((p, q) => baseValue(p.amount!) - baseValue(q.amount!))
  let first: Placed | null = null
  for (const one of measured) {
    if (first && areNear(baseValue(first.amount!), baseValue(one.amount!)) && isRounded(one))
      one.value = first.value
    else first = one
  }
}

const isRounded = ({ amount }: Detail): boolean =>
  !/dollar|euro|pound|yen|peso|percent|year of age|day|week/.test(amount!.unit ?? '')

/** Are two values of a key told of two things? With `inOneBreath` only the sentence counts that tells both. */
type TwoThings = (one: string, other: string, inOneBreath?: boolean) => boolean

/** Whether two values of a key are told of two things: one teller tells both, in one breath or more than once. */
function twoThings(values: readonly [string, readonly Placed[]][]): TwoThings {
  // '$349' and '$350' tell of the same: what is not that is neither.
  const roughly = roughValues(values)
  const statements = new Map<string, Set<number>>()
  const tellers = new Map<string, Set<string>>()
  for (const [value, same] of values) {
    const rough = roughly.get(value)!
    for (const { statement, teller: voice, report, kind } of same) {
      // Two persons of one report are two, whoever tells of them.
      const teller = kind === 'who' ? report : voice
      statements.set(rough, (statements.get(rough) ?? new Set()).add(statement))
      tellers.set(rough, (tellers.get(rough) ?? new Set()).add(teller))
    }
  }
  const shared = (a: ReadonlySet<unknown> | undefined, b: ReadonlySet<unknown> | undefined): number =>
    a && b ? [...a].filter((one) => b.has(one)).length : 0
  // Asked for every detail of a key: told once for two values.
  const told = new Map<string, boolean>()
  return (one, other, inOneBreath = false) => {
    const asked = `${one} | ${other} ${inOneBreath}`
    const known = told.get(asked)
    if (known !== undefined) return known
    const answer = areTwo(one, other, inOneBreath)
    told.set(asked, answer)
    return answer
  }

  function areTwo(one: string, other: string, inOneBreath: boolean): boolean {
    const [p, q] = [roughly.get(one) ?? one, roughly.get(other) ?? other]
    if (p === q) return false
    if (shared(statements.get(p), statements.get(q)) > 0) return true
    if (inOneBreath) return false
    const fewest = Math.min(tellers.get(p)?.size ?? 1, tellers.get(q)?.size ?? 1)
    return shared(tellers.get(p), tellers.get(q)) >= BOTH * fewest
  }
}

/** Value → the least of those about as large. */
function roughValues(values: readonly [string, readonly Placed[]][]): Map<string, string> {
  const rough = new Map(values.map(([value]) => [value, value]))
  const amounts = values
    .filter(([, same]) => same[0]!.amount)
    .map(([value, same]) => [value, baseValue(same[0]!.amount!)] as const)
  let first: readonly [string, number] | null = null
  for (const one of amounts.sort((p, q) => p[1] - q[1] || (p[0] < q[0] ? -1 : 1)))
    if (first && one[1] > 100 && areNear(first[1], one[1])) rough.set(one[0], first[0])
    else first = one
  return rough
}
