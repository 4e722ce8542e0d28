/**
 * The first of the list that fits, where all that fit are of one group; null where none fits or two groups do. Stops at
 * the second group: in a large case thousands hold an office of one name.
 */
export function findOnly<T>(
  list: readonly T[],
  fits: (one: T) => boolean,
  groupOf: (one: T) => number,
): T | null {
  let only: T | null = null
  for (const one of list) {
    if (only !== null && groupOf(one) === groupOf(only)) continue
    if (!fits(one)) continue
    if (only !== null) return null
    only = one
  }
  return only
}
