import TinyQueue from 'tinyqueue'

/** Two groups that may become one. */
export interface Pair {
  strength: number
  /** The lowest member of either, the lower one first: it decides between pairs of one strength. */
  low: number
  high: number
  /** Whose entry it is. */
  group: number
  partner: number
  /** How many joins there had been when it was found. */
  at: number
}

/** Groups that grow into one another. */
export interface Joinable {
  /** Those that no other has taken in. */
  living(): Iterable<number>
  /** The partner with which a group belongs together most strongly; null where it belongs with none. */
  findStrongest(group: number): Pair | null
  /** Has it grown since so many joins, or been taken in? */
  hasChanged(group: number, since: number): boolean
  /** Makes two groups one. @returns the group that both are now */
  join(a: number, b: number): number
}

/** Strongest first; of equals the lowest members, so that nothing depends on the order of finding. */
export const byStrength = (x: Omit<Pair, 'at'>, y: Omit<Pair, 'at'>): number =>
  y.strength - x.strength || x.low - y.low || x.high - y.high

/**
 * Makes the two groups one that belong together most strongly, until none do.
 *
 * Each group keeps one entry in the queue, for its strongest partner. No pair is hidden by it, provided that two groups
 * which become one are to a third no stronger than the stronger of both: who has grown looks at all its partners afresh. Too
 * high an entry may be, where the partner has grown or gone; then its group looks again when its turn comes.
 */
export function joinStrongest(groups: Joinable): void {
  const queue = new TinyQueue<Pair>([], byStrength)
  const enqueue = (group: number): void => {
    const pair = groups.findStrongest(group)
    if (pair) queue.push(pair)
  }
  for (const group of groups.living()) enqueue(group)
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    // The group has grown or gone since, so it has a later entry or needs none.
    if (groups.hasChanged(pair.group, pair.at)) continue
    if (groups.hasChanged(pair.partner, pair.at)) enqueue(pair.group)
    else enqueue(groups.join(pair.group, pair.partner))
  }
}
