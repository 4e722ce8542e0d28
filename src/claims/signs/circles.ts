import type { Likenesses } from '../likeness.js'

/** How many of those most like it are looked at. */
const CIRCLE = 25

/** How alike the circles of two statements are, 0..1: those that each is most like, by how much. */
export function circleReader(company: Likenesses): (i: number, j: number) => number {
  const { members, weights, counts } = findCircles(company)
  const laid = new Float64Array(company.length)
  let of = -1
  const each = (i: number, put: (member: number, weight: number) => void): void => {
    for (let k = i * CIRCLE; k < i * CIRCLE + counts[i]!; k++) put(members[k]!, weights[k]!)
  }
  return (i, j) => {
    if (of !== i) {
      if (of >= 0) each(of, (member) => (laid[member] = 0))
      each(i, (member, weight) => (laid[member] = weight))
      of = i
    }
    let product = 0
    each(j, (member, weight) => (product += laid[member]! * weight))
    return product
  }
}

/** The circle of each, CIRCLE places to one; the squares of the weights of one add up to 1. */
function findCircles(company: Likenesses) {
  const size = company.length
  const members = new Int32Array(size * CIRCLE)
  const weights = new Float64Array(members.length)
  const counts = new Int32Array(size)
  // The likest first, of equals the lowest: nothing may hang on the order in which pairs come.
  const add = (i: number, j: number, likeness: number): void => {
    const from = i * CIRCLE
    let at = from + counts[i]!
    const isBehind = (k: number): boolean =>
      weights[k]! < likeness || (weights[k] === likeness && members[k]! > j)
    while (at > from && isBehind(at - 1)) at--
    if (at === from + CIRCLE) return
    if (counts[i]! < CIRCLE) counts[i]!++
    members.copyWithin(at + 1, at, from + counts[i]! - 1)
    weights.copyWithin(at + 1, at, from + counts[i]! - 1)
    members[at] = j
    weights[at] = likeness
  }
  company.forEach((row, i) => {
    for (const [j, likeness] of row) {
      add(i, j, likeness)
      add(j, i, likeness)
    }
  })
  for (let i = 0; i < size; i++) {
    let sum = 0
    for (let k = i * CIRCLE; k < i * CIRCLE + counts[i]!; k++) sum += weights[k]! ** 2
    const scale = sum === 0 ? 0 : 1 / Math.sqrt(sum)
    for (let k = i * CIRCLE; k < i * CIRCLE + counts[i]!; k++) weights[k]! *= scale
  }
  return { members, weights, counts }
}
