import type { Likenesses } from './likeness.js'

/** For each content those most like it: the likest first, of equals the lowest, since nothing may hang on the order in which pairs come. */
export interface Likest {
  /** `most` places to each, -1 where there are no more. */
  members: Int32Array
  likenesses: Float64Array
}

export function listLikest(rows: Likenesses, most: number): Likest {
  const members = new Int32Array(rows.length * most).fill(-1)
  const likenesses = new Float64Array(members.length)
  const add = (i: number, j: number, likeness: number): void => {
    const from = i * most
    let at = from + most
    const isBehind = (k: number): boolean =>
      likenesses[k]! < likeness || (likenesses[k] === likeness && (members[k]! < 0 || members[k]! > j))
    while (at > from && isBehind(at - 1)) at--
    if (at === from + most) return
    members.copyWithin(at + 1, at, from + most - 1)
    likenesses.copyWithin(at + 1, at, from + most - 1)
    members[at] = j
    likenesses[at] = likeness
  }
  rows.forEach((row, i) => {
    for (const [j, likeness] of row) {
      add(i, j, likeness)
      add(j, i, likeness)
    }
  })
  return { members, likenesses }
}
