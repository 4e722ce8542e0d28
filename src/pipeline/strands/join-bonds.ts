import { Groups } from './groups.js'
import type { Bonds } from './list-bonds.js'
import { PairQueue } from './pair-queue.js'

/**
 * What hangs together, from the strongest on: the two groups with the strongest bonds between them are made one, unless
 * that is more than a strand may hold, until none are left.
 *
 * Each group keeps one entry in the queue, for the partner it has the strongest bonds with. No pair is hidden by it: who
 * has grown looks at all its partners afresh. If the partner has grown or gone since, the group looks again when its turn comes.
 * @param most reports a strand may hold
 * @returns groups of indices, each ascending, in order of their first
 */
export function joinBonds({ nearest }: Pick<Bonds, 'nearest'>, most: number): number[][] {
  const groups = new Groups(nearest, most)
  const queue = new PairQueue()
  const enqueue = (group: number): void => {
    const pair = groups.findStrongest(group)
    if (pair) queue.push(pair)
  }
  for (let group = 0; group < nearest.length; group++) enqueue(group)
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    if (groups.hasChanged(pair.group, pair.at)) continue
    if (groups.hasChanged(pair.partner, pair.at)) enqueue(pair.group)
    else enqueue(groups.join(pair.group, pair.partner))
  }
  return groups.list()
}
