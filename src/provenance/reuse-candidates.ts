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
 * All pairs that share grams, through an inverted index; never all pairs of things. Partners are counted for one thing
 * at a time: a table of all pairs would be larger than a table can be in a hundred thousand reports.
 * The result does not depend on hash order: pairs come sorted by `a`, then `b`.
 */
export function listCandidates(grams: readonly (readonly number[])[], atLeast: number): Candidate[] {
  const { owners, ends, from, places } = indexGrams(grams)
  const counts = new Int32Array(grams.length)
  const candidates: Candidate[] = []
  for (let a = 0; a < grams.length; a++) {
    const partners: number[] = []
    for (let k = from[a]!; k < from[a + 1]!; k++) {
      const place = places[k]!
      const last = Math.min(place + NEIGHBOURS, ends[place]! - 1)
      for (let other = place + 1; other <= last; other++) {
        const b = owners[other]!
        if (counts[b] === 0) partners.push(b)
        counts[b]!++
      }
    }
    for (const b of partners.sort((x, y) => x - y)) {
      if (counts[b]! >= atLeast) candidates.push({ a, b, shared: counts[b]! })
      counts[b] = 0
    }
  }
  return candidates
}

interface GramIndex {
  /** Gram by gram those that have it, ascending; each once however often it repeats the gram. */
  owners: Int32Array
  /** For each place in `owners` the end of its gram's list. */
  ends: Int32Array
  /** Where in `places` those of one owner begin; they end before `from[owner + 1]`. */
  from: Int32Array
  places: Int32Array
}

function indexGrams(grams: readonly (readonly number[])[]): GramIndex {
  const count = grams.length
  const postings = sortedPostings(grams)
  const owners = new Int32Array(postings.length)
  const ends = new Int32Array(postings.length)
  const from = new Int32Array(count + 1)
  let filled = 0
  for (let at = 0; at < postings.length; ) {
    const gram = Math.floor(postings[at]! / count)
    const first = filled
    for (; at < postings.length && Math.floor(postings[at]! / count) === gram; at++) {
      const owner = postings[at]! % count
      if (filled > first && owners[filled - 1] === owner) continue
      owners[filled++] = owner
      from[owner + 1]!++
    }
    ends.fill(filled, first, filled)
  }
  for (let owner = 0; owner < count; owner++) from[owner + 1]! += from[owner]!
  const next = from.slice()
  const places = new Int32Array(filled)
  for (let place = 0; place < filled; place++) places[next[owners[place]!]!++] = place
  return { owners, ends, from, places }
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
