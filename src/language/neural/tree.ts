// From scores of all pairs to one tree: every word its best head where that gives a tree (nine sentences of ten), else the best
// tree there is (Chu and Liu 1965, Edmonds 1967). Exactly one word hangs on the root.

/**
 * The head of each word: its best one, unless those make no tree.
 * @param best the best head of each word by itself, -1 for the root
 * @param scores a row for each of the n words, n + 1 wide: how well it would hang on the root (column 0) or on word j (column j + 1)
 * @returns index of the head, -1 for the one root
 */
export const headsOf = (best: number[], scores: Float32Array): number[] =>
  isTree(best) ? best : bestTree(scores, best.length)

/** One root, and every word leads to it. */
export function isTree(heads: ArrayLike<number>): boolean {
  let roots = 0
  // 0 not seen, otherwise the number of the walk it was first seen on.
  const seen = new Array<number>(heads.length).fill(0)
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

/** What hanging on the root may cost beside its score: more than all scores together, so that the best tree has one root and no more. */
const ROOT_COST = 1e6

/**
 * The best of the trees with one root, by contracting circles where they close on a path that is followed from word to
 * head (Tarjan 1977, for scores of all pairs): time grows with the number of scores, not with that of the circles.
 */
function bestTree(scores: Float32Array, n: number): number[] {
  // The best that may have several roots nearly always has one, and is found with few circles; where the root costs
  // much, all words go into one circle before it is reached.
  const free = treeAt(0, scores, n)
  return free.filter((head) => head < 0).length === 1 ? free : treeAt(ROOT_COST, scores, n)
}

function treeAt(rootCost: number, scores: Float32Array, n: number): number[] {
  const forest = new Forest(scores, n, rootCost)
  for (let word = 0; word < n; word++) forest.settle(word)
  return forest.heads()
}

/** How far a node is: 0 before its head was looked for, then it lies on the path that is being followed, then its way to the root is known. */
const ON_PATH = 1
const SETTLED = 2

/** Words and the circles that were contracted, as nodes: 0 to n − 1 are the words, those after them the circles. */
class Forest {
  /** A row of n + 1 for each word: what is gained by hanging it, or the circle whose row this has become, on the root or on a word. */
  private readonly gain: Float64Array
  /** The word that would so be hung. */
  private readonly enters: Int32Array
  /** The outermost node each word is in. */
  private readonly outer: number[] = []
  /** The circle that a node went into; -1 for none. */
  private readonly into: number[]
  private readonly row: number[] = []
  private readonly state: number[]
  /** The best way into a node: the head, as a column; the word that hangs on it; what that gains. */
  private readonly head: number[]
  private readonly hung: number[]
  private readonly worth: Float64Array
  private readonly path: number[] = []
  private nodes: number

  constructor(
    scores: Float32Array,
    private readonly n: number,
    rootCost: number,
  ) {
    const size = n + 1
    this.nodes = n
    this.gain = new Float64Array(scores)
    this.enters = new Int32Array(n * size)
    // Made for every sentence that is no tree at first: short plain arrays are made faster than typed ones.
    this.into = new Array<number>(2 * n).fill(-1)
    this.state = new Array<number>(2 * n).fill(0)
    this.head = new Array<number>(2 * n).fill(0)
    this.hung = new Array<number>(2 * n).fill(0)
    this.worth = new Float64Array(2 * n)
    for (let i = 0; i < n; i++) {
      this.enters.fill(i, i * size, (i + 1) * size)
      this.outer.push(i)
      this.row.push(i)
      this.gain[i * size]! -= rootCost
      this.gain[i * size + i + 1] = Number.NEGATIVE_INFINITY
    }
  }

  /** Follows the way from a word to the root, or to a node from which it is known. */
  settle(word: number): void {
    const { path, state } = this
    let node = this.outer[word]!
    while (state[node] !== SETTLED) {
      state[node] = ON_PATH
      path.push(node)
      this.choose(node)
      const column = this.head[node]!
      if (column === 0) break
      node = this.outer[column - 1]!
      if (state[node] === ON_PATH) node = this.contract(node)
    }
    while (path.length > 0) state[path.pop()!] = SETTLED
  }

  /** The head of each word, -1 for the root. A way into a circle takes the place of what the circle had there. */
  heads(): number[] {
    const heads = new Array<number>(this.n)
    const isDone = new Array<boolean>(this.nodes).fill(false)
    for (let node = this.nodes - 1; node >= 0; node--) {
      if (isDone[node]) continue
      const hung = this.hung[node]!
      heads[hung] = this.head[node]! - 1
      for (let at = hung; at !== node; at = this.into[at]!) isDone[at] = true
    }
    return heads
  }

  private choose(node: number): void {
    const { gain, n } = this
    const from = this.row[node]! * (n + 1)
    let best = from
    for (let at = from + 1; at <= from + n; at++) if (gain[at]! > gain[best]!) best = at
    this.head[node] = best - from
    this.hung[node] = this.enters[best]!
    this.worth[node] = gain[best]!
  }

  /** Makes one node of the end of the path from `first` on, whose last word hangs on it. */
  private contract(first: number): number {
    const { gain, enters, into, n, path } = this
    const size = n + 1
    const circle = this.nodes++
    const to = this.row[first]! * size
    this.row[circle] = this.row[first]!
    for (let at = to; at < to + size; at++) gain[at]! -= this.worth[first]!
    into[first] = circle
    for (let node = path.pop()!; node !== first; node = path.pop()!) {
      into[node] = circle
      const from = this.row[node]! * size
      const worth = this.worth[node]!
      for (let k = 0; k < size; k++) {
        const other = gain[from + k]! - worth
        if (other > gain[to + k]!) {
          gain[to + k] = other
          enters[to + k] = enters[from + k]!
        }
      }
    }
    for (let word = 0; word < n; word++)
      if (into[this.outer[word]!] === circle) {
        this.outer[word] = circle
        gain[to + word + 1] = Number.NEGATIVE_INFINITY
      }
    return circle
  }
}
