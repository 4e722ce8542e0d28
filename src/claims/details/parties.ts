import { between } from '../../model/sorted-spans.js'
import { overlaps } from '../../model/span.js'
import { termOf } from './about.js'
import { findPredicate, findSides } from './clauses.js'
import type { Detail, OpenReport } from './detail.js'

/** People, whatever they are called: 'she', 'the woman', 'Ruiz'. */
const SOMEBODY = '~somebody'
/** A thing that is only taken up. */
export const ANYTHING = '~anything'
const HUMAN = new Set(['~person', '~child', '~spouse', '~police', '~army'])
const HUMAN_NOUN =
  /^(?:student|official|leader|minister|mayor|doctor|patient|victim|suspect|militant|rebel|gunman|driver|worker|teacher|member|passenger|tourist|witness|pilot|migrant|refugee|survivor|friend|family|couple|pair|president|lawyer|judge|scientist|expert|spokes\w+|\w+(?:man|woman|ist|holder|worker|keeper|maker))$/

/** Words for so much of what stands behind their 'of'. */
const PART =
  /^(?:most|many|some|half|part|parts|all|none|few|several|percent|majority|rest|dozens|hundreds|thousands)$/

const wholeOf = ({ read: { tokens }, clauses: { children } }: OpenReport, t: number): number | undefined =>
  children[t]!.find(
    (child) =>
      /^(?:NOUN|PROPN)$/.test(tokens[child]!.tag) && children[child]!.some((k) => tokens[k]!.norm === 'of'),
  )

/** What heads a side of a deed, as it can be held against another; null for a pronoun that may be anything. */
export function partyOf(open: OpenReport, t: number | null): Set<string> | undefined {
  if (t === null) return undefined
  const meant = open.standIns.get(t)
  if (meant !== undefined && meant !== t) return partyOf(open, meant)
  // Of 'most of the growers' it is the growers.
  const whole = PART.test(open.read.tokens[t]!.norm) ? wholeOf(open, t) : undefined
  if (whole !== undefined) return partyOf(open, whole)
  const token = open.read.tokens[t]!
  const lemma = token.lemma.toLowerCase()
  if (/^(?:he|she|who|nobody|they|him|her|them|i|we|you|me|us)$/.test(token.norm))
    return token.norm === 'they' || token.norm === 'them' ? undefined : new Set([SOMEBODY])
  if (token.tag === 'PRON' || token.tag === 'DET') return undefined
  const counted = between(open.read.quantities, token).find((one) => one.of !== undefined)
  const term = counted ? counted.of! : termOf(open, t)
  const terms = new Set([term, lemma, ...open.words.listClasses(lemma), ...open.words.listClasses(term)])
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
        for (const one of [noun, ...open.words.listClasses(noun)]) terms.add(one)
      }
  if (name)
    for (const noun of open.called.get(term) ?? [])
      for (const one of [noun, ...open.words.listClasses(noun)]) terms.add(one)
  if (
    name?.kind === 'person' ||
    (token.tag === 'NOUN' && open.words.sortOf(lemma) === 'person') ||
    HUMAN_NOUN.test(lemma) ||
    [...terms].some((one) => HUMAN.has(one))
  )
    terms.add(SOMEBODY)
  return terms
}

/** 'Took place', 'happened', 'occurred'. */
export function isHappening(
  { read: { tokens } }: OpenReport,
  predicate: number,
  doneTo: number | null,
): boolean {
  const verb = tokens[predicate]!.lemma.toLowerCase()
  return doneTo === null
    ? /^(?:occur|happen)$/.test(verb)
    : verb === 'take' && tokens[doneTo]!.lemma === 'place'
}

/** The sides of the clause in which a token stands. */
export function partiesOf(open: OpenReport, t: number): Pick<Detail, 'doer' | 'doneTo'> {
  const predicate = findPredicate(open.clauses, t)
  const { doer, doneTo } = findSides(open.clauses, predicate)
  // 'The talks took place', 'the talks were held': they are nobody's doing.
  if (isHappening(open, predicate, doneTo)) {
    // 'The event', 'the incident' may be any.
    const isNamed = doer !== null && !/^(?:event|incident|thing|episode)$/.test(open.read.tokens[doer]!.lemma)
    return { doneTo: (isNamed ? partyOf(open, doer) : undefined) ?? new Set([ANYTHING]) }
  }
  const [by, whom] = [partyOf(open, doer), partyOf(open, doneTo)]
  return { ...(by ? { doer: by } : {}), ...(whom ? { doneTo: whom } : {}) }
}

/** Named actors in a noun phrase: 'the wife of Tom Vale', 'Vale's arrest'. Its own clauses are of something else. */
export function namedIn(open: OpenReport, t: number, depth = 0, found = new Set<string>()): Set<string> {
  const { tokens } = open.read
  const { children } = open.clauses
  const term = termOf(open, t)
  if (term.startsWith('@')) found.add(term)
  const isOf = (child: number): boolean =>
    /^(?:nmod:poss|flat|compound|appos|nmod:desc)$/.test(tokens[child]!.relation) ||
    (tokens[child]!.relation === 'nmod' && children[child]!.some((k) => tokens[k]!.norm === 'of'))
  if (depth < 3) for (const child of children[t]!) if (isOf(child)) namedIn(open, child, depth + 1, found)
  return found
}

/** What stands in the noun phrases of the two sides, as terms: 'bodies', 'sailors' of 'carried the bodies of three sailors'. */
export function termsOfParties(open: OpenReport, t: number): Set<string> {
  const { tokens } = open.read
  const found = new Set<string>()
  const take = (k: number, depth: number): void => {
    found.add(termOf(open, k))
    if (depth < 4)
      for (const child of open.clauses.children[k]!)
        if (/^(?:nmod|nmod:poss|flat|compound|amod|appos|nmod:desc)$/.test(tokens[child]!.relation))
          take(child, depth + 1)
  }
  const { doer, doneTo } = findSides(open.clauses, t)
  for (const side of [doer, doneTo]) if (side !== null) take(side, 0)
  return found
}

/** 'The vehicle' takes up what was told before, as 'it' does: it need not be another thing than the van. */
const isTakingUp = ({ read: { tokens }, clauses: { children } }: OpenReport, t: number): boolean =>
  tokens[t]!.tag === 'NOUN' &&
  children[t]!.some((child) => /^(?:the|this|that|these|those)$/.test(tokens[child]!.norm)) &&
  children[t]!.every((child) => /^(?:det|case|punct)/.test(tokens[child]!.relation))

/** What heads a side of a deed; what only takes up another thing may be any. */
export function ownPartyOf(open: OpenReport, side: number | null): Set<string> | undefined {
  const terms = partyOf(open, side)
  return side !== null && terms && !terms.has(SOMEBODY) && isTakingUp(open, side)
    ? new Set([...terms, ANYTHING])
    : terms
}

/** The sides of a clause, likewise. */
export function ownParties(open: OpenReport, t: number): Pick<Detail, 'doer' | 'doneTo'> {
  const { doer, doneTo } = findSides(open.clauses, t)
  const [by, whom] = [ownPartyOf(open, doer), ownPartyOf(open, doneTo)]
  return { ...(by ? { doer: by } : {}), ...(whom ? { doneTo: whom } : {}) }
}

/** Named actors on the two sides of what is said to be or to be done; of a noun those it is of. */
export function namedParties(open: OpenReport, t: number): Pick<Detail, 'doerNames' | 'doneToNames'> {
  const sides = open.read.tokens[t]!.tag === 'VERB' ? findSides(open.clauses, t) : { doer: null, doneTo: t }
  const of = (side: number | null): Set<string> => (side === null ? new Set() : namedIn(open, side))
  return { doerNames: of(sides.doer), doneToNames: of(sides.doneTo) }
}

/**
 * What narrows the heads of the two sides, of a quality of what has it: 'the second train', 'oil prices'. Names do not: one
 * desk says 'the council' where another has 'the Harrow council'.
 */
export function narrowingOf(open: OpenReport, t: number): Pick<Detail, 'narrowing'> {
  const { tokens, quantities } = open.read
  const { children } = open.clauses
  const sides =
    tokens[t]!.tag === 'VERB'
      ? Object.values(findSides(open.clauses, t))
      : children[t]!.filter((child) => /^nsubj/.test(tokens[child]!.relation))
  const narrowing = sides
    .flatMap((side) => (side === null ? [] : children[side]!))
    .filter(
      (child) =>
        (tokens[child]!.relation === 'compound' && tokens[child]!.tag === 'NOUN') ||
        between(quantities, tokens[child]!).some(({ ordinal }) => ordinal),
    )
    .map((child) => termOf(open, child))
  return narrowing.length > 0 ? { narrowing: new Set(narrowing) } : {}
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
