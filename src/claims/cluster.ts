import type { Likenesses } from './likeness.js'

/**
 * Average-linkage clustering: the two groups whose members are most alike on average are made one, until none
 * reach the threshold. Average and not single linkage, because one bridge sentence must not make two claims one.
 * Only pairs with a likeness are ever touched, so the cost follows their number, not the square of the statements.
 *
 * Each group keeps one entry in the queue, for its likest partner. An entry is never too low to hide a pair: a group's
 * likeness to two that become one is the mean of both, hence no higher than before, and the one that has grown looks
 * at all its partners afresh. Too high it may be; then its group looks again when its turn comes.
 * @param sizes how many statements each thing stands for, where things are groups already; one each when absent
 * @returns groups of indices, each ascending, in order of their first member
 */
export function clusterByAverage(
  likenesses: Likenesses,
  threshold: number,
  sizes: readonly number[] = likenesses.map(() => 1),
): number[][] {
  const groups = likenesses.map((_, i): Group => ({ lead: i, members: [i], size: sizes[i]!, sums: new Map(), changed: 0 }))
  likenesses.forEach((row, i) => {
    for (const [j, likeness] of row) {
      const sum = likeness * sizes[i]! * sizes[j]!
      groups[i]!.sums.set(groups[j]!, sum)
      groups[j]!.sums.set(groups[i]!, sum)
    }
  })
  const live = new Set(groups)
  const queue = new PairQueue()
  let joins = 0
  const enqueue = (group: Group): void => {
    const pair = findLikest(group, threshold, joins)
    if (pair) queue.push(pair)
  }
  for (const group of groups) enqueue(group)
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    const { group, partner } = pair
    // The group has grown or gone since, so it has a later entry or needs none.
    if (!live.has(group) || group.changed > pair.at) continue
    if (!live.has(partner) || partner.changed > pair.at) {
      enqueue(group)
      continue
    }
    // The one with fewer partners is poured into the other: the work on one partner is then done a few times only.
    const [kept, gone] = group.sums.size >= partner.sums.size ? [group, partner] : [partner, group]
    live.delete(gone)
    pour(gone, kept)
    kept.changed = ++joins
    enqueue(kept)
  }

  return [...live]
    .sort((a, b) => a.lead - b.lead)
    .map(({ members }) => members.sort((x, y) => x - y))
}

/** The likest partner at or above the threshold as things stand after so many joins; null when there is none. */
function findLikest(group: Group, threshold: number, joins: number): Pair | null {
  let best: Pair | null = null
  for (const [partner, sum] of group.sums) {
    const likeness = sum / (group.size * partner.size)
    if (likeness < threshold || (best && likeness < best.likeness)) continue
    const low = Math.min(group.lead, partner.lead)
    const high = Math.max(group.lead, partner.lead)
    const pair = { likeness, low, high, group, partner, at: joins }
    if (!best || isBefore(pair, best)) best = pair
  }
  return best
}

/** A group in the making. */
interface Group {
  /** Its lowest member, by which it is known: what is poured into what never shows. */
  lead: number
  members: number[]
  /** Statements it stands for. */
  size: number
  /** Sum of the likenesses of its statements to those of another group. */
  sums: Map<Group, number>
  /** Number of the join by which it last grew; 0 when it never did. */
  changed: number
}

function pour(gone: Group, kept: Group): void {
  kept.lead = Math.min(kept.lead, gone.lead)
  kept.size += gone.size
  for (const member of gone.members) kept.members.push(member)
  kept.sums.delete(gone)
  for (const [other, sum] of gone.sums) {
    if (other === kept) continue
    other.sums.delete(gone)
    const total = (kept.sums.get(other) ?? 0) + sum
    kept.sums.set(other, total)
    other.sums.set(kept, total)
  }
  gone.sums = new Map()
}

/** A group and its likest partner when it looked. */
interface Pair {
  likeness: number
  /** The leads of both, the lower one first. */
  low: number
  high: number
  group: Group
  partner: Group
  /** How many joins had been made when it looked. */
  at: number
}

/** Most alike first; of equals the lowest leads, so that nothing depends on the order of finding. */
const isBefore = (x: Pair, y: Pair): boolean =>
  x.likeness !== y.likeness ? x.likeness > y.likeness : x.low !== y.low ? x.low < y.low : x.high < y.high

/** A binary heap. */
class PairQueue {
  private readonly pairs: Pair[] = []

  push(pair: Pair): void {
    const { pairs } = this
    pairs.push(pair)
    let at = pairs.length - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      if (!isBefore(pairs[at]!, pairs[up]!)) break
      ;[pairs[at], pairs[up]] = [pairs[up]!, pairs[at]!]
      at = up
    }
  }

  pop(): Pair | undefined {
    const { pairs } = this
    const top = pairs[0]
    const last = pairs.pop()
    if (!top || !last || pairs.length === 0) return top
    pairs[0] = last
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      if (left >= pairs.length) break
      const down = left + 1 < pairs.length && isBefore(pairs[left + 1]!, pairs[left]!) ? left + 1 : left
      if (!isBefore(pairs[down]!, pairs[at]!)) break
      ;[pairs[at], pairs[down]] = [pairs[down]!, pairs[at]!]
      at = down
    }
    return top
  }
}
