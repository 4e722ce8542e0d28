import { joinStrongest } from '../../model/join-strongest.js'
import { Groups } from './groups.js'
import type { Bonds } from './list-bonds.js'

/**
 * What hangs together, from the strongest on: the two groups with the strongest bonds between them are made one, unless
 * that is more than a strand may hold, until none are left.
 * @param most reports a strand may hold
 * @returns groups of indices, each ascending, in order of their first
 */
export function joinBonds({ nearest }: Pick<Bonds, 'nearest'>, most: number): number[][] {
  const groups = new Groups(nearest, most)
  joinStrongest(groups)
  return groups.list()
}
