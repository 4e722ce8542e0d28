import type { Kinship, WordMeaning } from '../../model/word-meaning.js'
import type { TermTable } from '../term-table.js'

/** So near kin are words that may tell one thing. Wider ones ('murder', 'kill') are as often two things of one story. */
const NEAR: ReadonlySet<Kinship> = new Set<Kinship>(['derived', 'synonym', 'akin'])

/** For each term those that are near kin to it, by number. */
function listKin(names: readonly string[], meaning: WordMeaning | undefined): Int32Array[] {
  const kin = names.map((): number[] => [])
  if (meaning) {
    const families = new Map<string, number[]>()
    names.forEach((name, term) => {
      for (const family of meaning.families(name)) {
        const known = families.get(family)
        if (known) known.push(term)
        else families.set(family, [term])
      }
    })
    for (const terms of families.values())
      for (const [k, a] of terms.entries())
        for (const b of terms.slice(k + 1))
          if (!kin[a]!.includes(b) && NEAR.has(meaning.kinship(names[a]!, names[b]!))) {
            kin[a]!.push(b)
            kin[b]!.push(a)
          }
  }
  return kin.map((terms) => Int32Array.from(terms))
}

/** How much it counts that a word is rare in the case, where what counts is that it is rare in the language. */
const CASE_RARITY = 0.4
/** Rarity in the language of what is no word: a name, a number. */
const NO_WORD = 0.5

/** What the terms of two contents tell. */
export function termReader({ starts, terms, frequency, names }: TermTable, meaning: WordMeaning | undefined) {
  const size = starts.length - 1
  const kin = listKin(names, meaning)
  const rarity = Float64Array.from(frequency, (many) => Math.log(1 + size / many))
  const telling = rarity.map(
    (inCase, term) =>
      inCase ** CASE_RARITY *
      (meaning && /^\p{L}/u.test(names[term]!) ? meaning.rarity(names[term]!) : NO_WORD),
  )
  const sumOf = (i: number, of: (term: number) => number): number => {
    let sum = 0
    for (let k = starts[i]!; k < starts[i + 1]!; k++) sum += of(terms[k]!)
    return sum
  }
  const totals = Float64Array.from({ length: size }, (_, i) => sumOf(i, (term) => rarity[term]!))
  const lengthsBy = (weight: Float64Array): Float64Array =>
    Float64Array.from({ length: size }, (_, i) => Math.sqrt(sumOf(i, (term) => weight[term]! ** 2)))
  const rareLengths = lengthsBy(rarity)
  const tellingLengths = lengthsBy(telling)
  const laidBy = new Int32Array(frequency.length).fill(-1)
  const metBy = new Int32Array(frequency.length).fill(-1)
  let laid = -1
  /** Words of content `of` that the content marked with `mark` has not, but has kin of. */
  const countKin = (of: number, marks: Int32Array, mark: number): number =>
    sumOf(of, (term) => (marks[term] !== mark && kin[term]!.some((one) => marks[one] === mark) ? 1 : 0))
  return (i: number, j: number) => {
    if (laid !== i) for (let k = starts[i]!; k < starts[i + 1]!; k++) laidBy[terms[k]!] = i
    laid = i
    let sum = 0
    let rare = 0
    let told = 0
    let common = 0
    for (let k = starts[j]!; k < starts[j + 1]!; k++) {
      const term = terms[k]!
      metBy[term] = j
      if (laidBy[term] !== i) continue
      common++
      sum += rarity[term]!
      rare += rarity[term]! ** 2
      told += telling[term]! ** 2
    }
    return {
      common,
      rare: share(rare, rareLengths[i]! * rareLengths[j]!),
      telling: share(told, tellingLengths[i]! * tellingLengths[j]!),
      covered: share(sum, Math.min(totals[i]!, totals[j]!)),
      kin: Math.min(countKin(i, metBy, j), countKin(j, laidBy, i)),
    }
  }
}

const share = (part: number, whole: number): number => (part === 0 ? 0 : part / whole)
