import type { Likenesses } from '../likeness.js'
import { listLikest } from '../likest.js'

/** How many of those most like it are looked at. */
const CIRCLE = 25

/** How alike the circles of two statements are, 0..1: those that each is most like, by how much. */
export function circleReader(company: Likenesses): (i: number, j: number) => number {
  const { members, likenesses } = listLikest(company, CIRCLE)
  const each = (i: number, put: (member: number, likeness: number) => void): void => {
    for (let k = i * CIRCLE; k < (i + 1) * CIRCLE && members[k]! >= 0; k++) put(members[k]!, likenesses[k]!)
  }
  const lengths = Float64Array.from(company, (_, i) => {
    let squares = 0
    each(i, (_member, likeness) => (squares += likeness ** 2))
    return Math.sqrt(squares)
  })
  const laid = new Float64Array(company.length)
  let of = -1
  return (i, j) => {
    if (of !== i) {
      if (of >= 0) each(of, (member) => (laid[member] = 0))
      each(i, (member, likeness) => (laid[member] = likeness))
      of = i
    }
    let product = 0
    each(j, (member, likeness) => (product += laid[member]! * likeness))
    return product === 0 ? 0 : product / (lengths[i]! * lengths[j]!)
  }
}
