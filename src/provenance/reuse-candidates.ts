/** Two things, by index, that share at least `shared` of the grams that were drawn from them. */
export interface Candidate {
  a: number
  b: number
  shared: number
}

/**
 * With how many others, at most, one gram links a thing: its neighbours in the order given. A gram in more things
 * than this is common property (a footer, a slogan) or an agency's text in hundreds of papers; linking neighbours
 * keeps the work linear, and so long a group still hangs together through overlapping neighbourhoods.
 */
const NEIGHBOURS = 32

/**
 * All pairs that share grams, through an inverted index; never all pairs of things.
 * The result does not depend on hash order: pairs come sorted by `a`, then `b`.
 */
export function listCandidates(grams: readonly (readonly number[])[], atLeast: number): Candidate[] {
  const postings = sortedPostings(grams)
  const pairs = new Map<number, number>()
  const count = grams.length
  let from = 0
  while (from < postings.length) {
    const gram = Math.floor(postings[from]! / count)
    let to = from + 1
    while (to < postings.length && Math.floor(postings[to]! / count) === gram) to++
    const owners: number[] = []
    for (let i = from; i < to; i++) {
      const owner = postings[i]! % count
      // A gram counts once however often one thing repeats it.
      if (owners.at(-1) !== owner) owners.push(owner)
    }
    for (let i = 0; i < owners.length; i++)
      for (let j = i + 1; j < owners.length && j <= i + NEIGHBOURS; j++) {
        const key = owners[i]! * count + owners[j]!
        pairs.set(key, (pairs.get(key) ?? 0) + 1)
      }
    from = to
  }
  const candidates: Candidate[] = []
  for (const [key, shared] of pairs)
    if (shared >= atLeast) candidates.push({ a: Math.floor(key / count), b: key % count, shared })
  return candidates.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** gram × count + owner in one sorted array of doubles: exact up to two million owners, and far smaller than a Map of lists. */
export function sortedPostings(grams: readonly (readonly number[])[]): Float64Array {
  const count = grams.length
  const postings = new Float64Array(grams.reduce((sum, list) => sum + list.length, 0))
  let at = 0
  grams.forEach((list, owner) => {
    for (const gram of list) postings[at++] = (gram >>> 0) * count + owner
  })
  return postings.sort()
}

/** Hash of `length` words from `at`. */
export function gramAt(hash: Int32Array, at: number, length: number): number {
  let gram = 0
  for (let i = at; i < at + length; i++) gram = Math.imul(gram ^ hash[i]!, 0x9e3779b1) ^ (gram >>> 15)
  return gram | 0
}

/**
 * Every gram of the words, thinned by winnowing: of each `window` neighbours the smallest is kept. Two texts that
 * share a run of `length + window - 1` words are sure to share a kept gram, and the index is half as large.
 */
export function winnowedGrams(hash: Int32Array, length: number, window: number): number[] {
  const last = hash.length - length
  const grams: number[] = []
  let kept = -1
  for (let from = 0; from <= last; from += 1) {
    if (from + window - 1 > last && from > 0) break
    let least = from
    let value = gramAt(hash, from, length) >>> 0
    for (let i = from + 1; i < from + window && i <= last; i++) {
      const gram = gramAt(hash, i, length) >>> 0
      if (gram <= value) {
        least = i
        value = gram
      }
    }
    if (least !== kept) {
      grams.push(value | 0)
      kept = least
    }
  }
  return grams
}
