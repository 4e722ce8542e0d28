import { between } from '../../model/sorted-spans.js'
import { overlaps } from '../../model/span.js'
import { termOf } from './about.js'
import { findPredicate, findSides } from './clauses.js'
import type { Detail, OpenReport } from './detail.js'
import { listClasses } from './word-classes.js'

/** People, whatever they are called: 'she', 'the woman', 'Ruiz'. */
const SOMEBODY = '~somebody'
const HUMAN = new Set(['~person', '~child', '~spouse', '~police', '~army'])
const HUMAN_NOUN =
  /^(?:student|official|leader|minister|mayor|doctor|patient|victim|suspect|militant|rebel|gunman|driver|worker|teacher|member|passenger|tourist|witness|pilot|migrant|refugee|survivor|friend|family|couple|pair|president|lawyer|judge|scientist|expert|spokes\w+|\w+(?:man|woman|ist))$/

/** What heads a side of a deed, as it can be held against another; null for a pronoun that may be anything. */
function partyOf(open: OpenReport, t: number | null): Set<string> | undefined {
  if (t === null) return undefined
  const token = open.read.tokens[t]!
  const lemma = token.lemma.toLowerCase()
  if (/^(?:he|she|who|they|him|her|them|i|we|you|me|us)$/.test(token.norm))
    return token.norm === 'they' || token.norm === 'them' ? undefined : new Set([SOMEBODY])
  if (token.tag === 'PRON' || token.tag === 'DET') return undefined
  const counted = between(open.read.quantities, token).find((one) => one.of !== undefined)
  const term = counted ? counted.of! : termOf(open, t)
  const terms = new Set([term, ...listClasses(lemma), ...listClasses(term)])
  const name = between(open.read.names, token).find((one) => overlaps(one, token))
  // 'The ferry Alma' and 'the ferry', 'Gate No. 3' and 'the gate': a name carries the noun it stands beside.
  const beside = open.clauses.children[t]!.filter((child) =>
    /^(?:compound|appos|nmod:desc)$/.test(open.read.tokens[child]!.relation),
  )
  if (/^(?:compound|appos|nmod:desc|flat)$/.test(token.relation)) beside.push(token.head)
  if (name)
    for (const other of beside)
      if (open.read.tokens[other]!.tag === 'NOUN') {
        const noun = open.read.tokens[other]!.lemma.toLowerCase()
        for (const one of [noun, ...listClasses(noun)]) terms.add(one)
      }
  if (name?.kind === 'person' || HUMAN_NOUN.test(lemma) || [...terms].some((one) => HUMAN.has(one)))
    terms.add(SOMEBODY)
  return terms
}

/** The sides of the clause in which a token stands. */
export function partiesOf(open: OpenReport, t: number): Pick<Detail, 'doer' | 'doneTo'> {
  const { doer, doneTo } = findSides(open.clauses, findPredicate(open.clauses, t))
  const [by, whom] = [partyOf(open, doer), partyOf(open, doneTo)]
  return { ...(by ? { doer: by } : {}), ...(whom ? { doneTo: whom } : {}) }
}

/** Words that name a dimension and not a thing. */
const DIMENSION =
  /^(?:foot|inch|metre|meter|kilometre|kilometer|mile|yard|centimetre|centimeter|mm|cm|km|m|ft|width|depth|height|length|radius|diameter|size|distance|age|year|price|cost|total|old|wide|deep|long|high|tall)$/

/** What is measured: the noun that the amount stands on, or else the subject of its verb. */
export function thingOf(open: OpenReport, t: number): Set<string> | undefined {
  const { tokens } = open.read
  const { children } = open.clauses
  const quantity = between(open.read.quantities, tokens[t]!)[0]
  let k = t
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[k]!
    const isOwn = quantity !== undefined && overlaps(token, quantity)
    if (/^(?:NOUN|PROPN)$/.test(token.tag) && !isOwn && !DIMENSION.test(token.lemma.toLowerCase()))
      return partyOf(open, k)
    // 'a crater 12 metres wide' is read as a compound of its unit.
    if (isOwn)
      for (const child of children[k]!)
        if (
          /^(?:compound|nsubj)/.test(tokens[child]!.relation) &&
          tokens[child]!.tag === 'NOUN' &&
          !overlaps(tokens[child]!, quantity!)
        )
          return partyOf(open, child)
    if (token.tag === 'VERB' || token.relation === 'root' || token.head < 0) break
    k = token.head
  }
  const sides = findSides(open.clauses, findPredicate(open.clauses, t))
  const doneTo = sides.doneTo
  const doer = sides.doer !== null && tokens[sides.doer]!.relation === 'obl:agent' ? null : sides.doer
  const isIn = (side: number | null): boolean =>
    side !== null &&
    !(quantity && overlaps(tokens[side]!, quantity)) &&
    !DIMENSION.test(tokens[side]!.lemma.toLowerCase())
  // 'The blast left a hole 3 metres wide': what is made is measured, not what made it.
  const measured = isIn(doneTo) ? doneTo : isIn(doer) ? doer : null
  return partyOf(open, measured)
}
