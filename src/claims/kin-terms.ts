import type { Kinship, WordMeaning } from '../model/word-meaning.js'
import type { TermTable } from './term-table.js'

/** What a word of the same meaning counts for one that is not used. Words of wider or of neighbouring meaning bring nothing. */
const KIN: Readonly<Partial<Record<Kinship, number>>> = { derived: 0.5, synonym: 0.3 }

/**
 * The same contents told also, more faintly, in those words of the case that are kin to theirs: in 'hurt' where they say
 * 'injury'; and without words for times, which tell when and not what. For single statements that is too much, as most
 * words have several meanings; a group has enough others.
 */
export function spreadToKin(table: TermTable, meaning: WordMeaning): TermTable {
  const { names, starts } = table
  const kinOf = listKin(names, meaning)
  const isTime = names.map((name) => meaning.sortOf(name) === 'time')
  const terms: number[] = []
  const weights: number[] = []
  const frequency = new Int32Array(names.length)
  const spread = new Int32Array(starts.length)
  for (let i = 0; i + 1 < starts.length; i++) {
    const own = new Map<number, number>()
    for (let k = starts[i]!; k < starts[i + 1]!; k++)
      if (!isTime[table.terms[k]!]) own.set(table.terms[k]!, table.weights[k]!)
    for (const [term, weight] of [...own])
      for (const [kin, share] of kinOf[term]!) own.set(kin, Math.max(own.get(kin) ?? 0, share * weight))
    let sum = 0
    for (const weight of own.values()) sum += weight * weight
    const length = Math.sqrt(sum)
    for (const [term, weight] of own) {
      terms.push(term)
      weights.push(weight / length)
      frequency[term]!++
    }
    spread[i + 1] = terms.length
  }
  return {
    names,
    starts: spread,
    terms: Int32Array.from(terms),
    weights: Float64Array.from(weights),
    frequency,
  }
}

/** For each term those that are kin to it, and how much of its weight they get. Actors and numbers have none. */
function listKin(names: readonly string[], meaning: WordMeaning): [number, number][][] {
  const families = names.map((name) => (/^[@\d]|\s/.test(name) ? [] : meaning.families(name)))
  const byFamily = new Map<string, number[]>()
  families.forEach((own, i) => {
    for (const family of own) {
      const known = byFamily.get(family)
      if (known) known.push(i)
      else byFamily.set(family, [i])
    }
  })
  return names.map((name, i) => {
    const near = new Set(families[i]!.flatMap((family) => byFamily.get(family)!))
    return [...near]
      .sort((a, b) => a - b)
      .flatMap((other): [number, number][] => {
        const share = other === i ? undefined : KIN[meaning.kinship(name, names[other]!)]
        return share === undefined ? [] : [[other, share]]
      })
  })
}
