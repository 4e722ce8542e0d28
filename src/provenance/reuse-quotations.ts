import type { SharedQuotation } from '../model/reuse.js'
import { gramAt, listCandidates } from './reuse-candidates.js'
import type { Wording } from './reuse-words.js'

/** What makes two quotations one utterance. */
const WEIGHTS = {
  /** Words in a gram. */
  gram: 3,
  /** Words in common order, and how many of them must carry content. */
  words: 6,
  content: 4,
  /** Common words over the words of the shorter one. */
  share: 0.6,
  /** Words of one quotation that are compared; the rest of a longer one is a speech of its own. */
  longest: 400,
}

/** One quotation: the words of a report that stand inside one pair of marks, those in brackets left out. */
interface Quotation {
  wording: Wording
  /** Indices into the wording, ascending. */
  words: number[]
  hash: Int32Array
}

/** Utterances quoted in two reports, word for word or trimmed. In order of `a`'s report and place, then of `b`'s. */
export function listSharedQuotations(wordings: readonly Wording[]): SharedQuotation[] {
  const quotations = wordings.flatMap(listQuotations)
  const grams = quotations.map((one) => {
    const list: number[] = []
    for (let i = 0; i + WEIGHTS.gram <= one.hash.length; i++)
      // 'it is a' links every speaker with every other: a gram needs two words that carry content, or one in a row of rare ones.
      if (contentAt(one, i, i + WEIGHTS.gram) >= 1) list.push(gramAt(one.hash, i, WEIGHTS.gram))
    return list
  })
  const shared: SharedQuotation[] = []
  for (const { a, b } of listCandidates(grams, 2)) {
    const one = quotations[a]!
    const other = quotations[b]!
    if (one.wording === other.wording) continue
    const match = compare(one, other)
    if (match) shared.push(match)
  }
  return shared
}

const contentAt = (one: Quotation, from: number, to: number): number => {
  let count = 0
  for (let i = from; i < to; i++) count += one.wording.content[one.words[i]!]!
  return count
}

function listQuotations(wording: Wording): Quotation[] {
  const words = new Map<number, number[]>()
  for (let i = 0; i < wording.hash.length; i++) {
    const quotation = wording.quotation[i]!
    if (quotation === 0 || wording.bracketed[i] === 1) continue
    const list = words.get(quotation)
    if (!list) words.set(quotation, [i])
    else if (list.length < WEIGHTS.longest) list.push(i)
  }
  return [...words.values()]
    .filter((list) => list.length >= WEIGHTS.words)
    .map((list) => ({ wording, words: list, hash: Int32Array.from(list, (i) => wording.hash[i]!) }))
}

function compare(a: Quotation, b: Quotation): SharedQuotation | null {
  const pairs = keepRuns(commonInOrder(a.hash, b.hash))
  const content = pairs.reduce((sum, [i]) => sum + a.wording.content[a.words[i]!]!, 0)
  const share = pairs.length / Math.min(a.words.length, b.words.length)
  if (pairs.length < WEIGHTS.words || content < WEIGHTS.content || share < WEIGHTS.share) return null
  const [firstA, firstB] = pairs[0]!
  const [lastA, lastB] = pairs.at(-1)!
  return {
    a: passageOf(a, firstA, lastA),
    b: passageOf(b, firstB, lastB),
    words: pairs.length,
    share: Math.round(share * 1000) / 1000,
  }
}

const passageOf = ({ wording, words }: Quotation, first: number, last: number) => ({
  report: wording.report,
  start: wording.start[words[first]!]!,
  end: wording.end[words[last]!]!,
})

/** Longest common subsequence as pairs of indices. Quotations are short and bounded, so the plain table will do. */
function commonInOrder(a: Int32Array, b: Int32Array): [number, number][] {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
  const pairs: [number, number][] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}

/** Only words with a matching neighbour: a lone 'the' that happens to fit says nothing. */
function keepRuns(pairs: readonly [number, number][]): [number, number][] {
  const follows = (x: [number, number] | undefined, y: [number, number] | undefined): boolean =>
    x !== undefined && y !== undefined && y[0] === x[0] + 1 && y[1] === x[1] + 1
  return pairs.filter((pair, at) => follows(pairs[at - 1], pair) || follows(pair, pairs[at + 1]))
}
