// From scores of all pairs to one tree: every word its best head where that gives a tree (nine sentences of ten), else the best
// tree there is (Chu and Liu 1965, Edmonds 1967). Exactly one word hangs on the root.

/**
 * The head of each of n words.
 * @param scores n rows of n + 1: how well word i would hang on the root (column 0) or on word j (column j + 1)
 * @returns index of the head, -1 for the one root
 */
export function headsOf(scores: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    let best = -1
    let top = Number.NEGATIVE_INFINITY
    for (let j = 0; j <= n; j++) {
      const score = scores[i * (n + 1) + j]!
      if (j !== i + 1 && score > top) {
        top = score
        best = j - 1
      }
    }
    heads[i] = best
  }
  return isTree(heads) ? heads : bestTree(scores, n)
}

/** One root, and every word leads to it. */
export function isTree(heads: Int32Array): boolean {
  let roots = 0
  // 0 not seen, otherwise the number of the walk it was first seen on.
  const seen = new Int32Array(heads.length)
  for (let i = 0; i < heads.length; i++) {
    if (heads[i]! < 0) roots++
    let at = i
    while (at >= 0 && seen[at] === 0) {
      seen[at] = i + 1
      at = heads[at]!
    }
    if (at >= 0 && seen[at] === i + 1) return false
  }
  return roots === 1
}

/** What hanging on the root costs beside its score: more than all scores together, so that the best tree has one root and no more. */
const ROOT_COST = 1e6

/** The best of the trees with one root. */
function bestTree(scores: Float32Array, n: number): Int32Array {
  const size = n + 1
  // matrix[head × size + word], 0 is the root: what the search below reads.
  const matrix = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY)
  for (let i = 0; i < n; i++) {
    matrix[i + 1] = scores[i * size]! - ROOT_COST
    for (let j = 1; j <= n; j++) if (j !== i + 1) matrix[j * size + i + 1] = scores[i * size + j]!
  }
  return spanningTree(matrix, size)
    .subarray(1)
    .map((head) => head - 1)
}

/** Heads of the best tree from node 0, by contracting circles. `matrix[head × size + node]`. */
function spanningTree(matrix: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size)
  for (let node = 1; node < size; node++) {
    let top = Number.NEGATIVE_INFINITY
    for (let head = 0; head < size; head++) {
      const score = matrix[head * size + node]!
      if (head !== node && score > top) {
        top = score
        heads[node] = head
      }
    }
  }
  const circle = findCircle(heads)
  if (!circle) return heads

  const inside = new Set(circle)
  const rest: number[] = []
  for (let node = 0; node < size; node++) if (!inside.has(node)) rest.push(node)
  const small = rest.length + 1
  const at = small - 1
  const next = new Float64Array(small * small).fill(Number.NEGATIVE_INFINITY)
  const enter = new Int32Array(rest.length)
  const leave = new Int32Array(rest.length)
  rest.forEach((from, i) => {
    rest.forEach((to, j) => {
      if (i !== j) next[i * small + j] = matrix[from * size + to]!
    })
    let top = Number.NEGATIVE_INFINITY
    for (const node of circle) {
      const gain = matrix[from * size + node]! - matrix[heads[node]! * size + node]!
      if (gain > top) {
        top = gain
        enter[i] = node
      }
    }
    next[i * small + at] = top
    let most = Number.NEGATIVE_INFINITY
    leave[i] = circle[0]!
    for (const node of circle)
      if (matrix[node * size + from]! > most) {
        most = matrix[node * size + from]!
        leave[i] = node
      }
    next[at * small + i] = most
  })
  const found = spanningTree(next, small)
  for (let j = 1; j < rest.length; j++) heads[rest[j]!] = found[j] === at ? leave[j]! : rest[found[j]!]!
  const from = found[at]!
  // Nothing may enter the circle only when every way in is forbidden; then the circle stays, and the caller's root rule was at fault.
  if (enter[from]! > 0) heads[enter[from]!] = rest[from]!
  return heads
}

/** The nodes of a circle among heads, or null. Node 0 is the root. */
function findCircle(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length)
  for (let node = 1; node < heads.length; node++) {
    let at = node
    while (at > 0 && seen[at] === 0) {
      seen[at] = node
      at = heads[at]!
    }
    if (at > 0 && seen[at] === node) {
      const circle = [at]
      for (let next = heads[at]!; next !== at; next = heads[next]!) circle.push(next)
      return circle
    }
  }
  return null
}
