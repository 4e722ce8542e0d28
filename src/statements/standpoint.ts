import { areOpposites } from './en/opposites.js'
import { relayHeads } from './en/relay-heads.js'
import { personsAndBodies } from './en/speakers.js'
import type { Sign } from './en/standing-words.js'
import { clauseEnd, listNegations, type Negation } from './negation.js'
import { type PlainWord, readPlainWords, stemOf } from './plain-words.js'
import { type FoundSign, listSigns, withoutTurned } from './signs.js'

// Where a short text, mostly a headline, stands on a proposition that it is known to be about: for it, against it, or
// only passing it on. Read from words alone, because headlines defeat taggers. What the two share in content says little
// here (headlines that share one word with a claim stand for it as often as those that share all); what counts is what
// the headline does with it, so content is asked for only where a negation must be shown to be on it.

/** `for`: told as a fact. `against`: said not to be so. `observing`: passed on, asked or investigated. */
export type Side = 'for' | 'against' | 'observing'

/** A kind of evidence for a side. */
export type Evidence =
  | Sign
  | 'told'
  | 'answers no'
  | 'negates'
  | 'opposite'
  | 'quoted'
  | 'speaker'
  | 'credited'
  | 'asks'
  | 'asks in passing'

/**
 * What each kind of evidence speaks for, and how much; a kind counts once. Set by hand, in steps that keep an order:
 * what is told plainly is for (1), so one sign of distance outweighs it; what says that it is not so outweighs two of them.
 */
const weights: Record<Evidence, [side: Side, weight: number]> = {
  told: ['for', 1],
  confirms: ['for', 0.6],

  falsehood: ['against', 3],
  'answers no': ['against', 3],
  negates: ['against', 2.6],
  refutes: ['against', 2.6],
  opposite: ['against', 2.2],
  fools: ['against', 2],
  doubts: ['against', 1.6],

  declines: ['observing', 3],
  hedge: ['observing', 2],
  report: ['observing', 1.6],
  source: ['observing', 1.6],
  claims: ['observing', 1.6],
  asks: ['observing', 1.6],
  rumour: ['observing', 1.5],
  'looks into': ['observing', 1.2],
  says: ['observing', 1.1],
  foresees: ['observing', 1.1],
  quoted: ['observing', 1.1],
  speaker: ['observing', 1.1],
  'weak hedge': ['observing', 1.1],
  'asks in passing': ['observing', 0.7],
  credited: ['observing', 0.6],
}

/** What is left of a distance when the text says that what is told is not so: 'Fake report claims', 'Rumours are false'. */
const refutedDistance = 0.4
const distances: ReadonlySet<Evidence> = new Set(['report', 'claims', 'rumour', 'says', 'hedge'])
const refutations: ReadonlySet<Evidence> = new Set(['falsehood', 'refutes', 'fools', 'answers no'])

/** Of a longer text the opening is read, in characters: what is no headline shows where it stands in its first sentences. */
const reach = 600

export interface Standpoint {
  side: Side
  /** What speaks for each side, in the order found. The first is that it is told at all. */
  because: { evidence: Evidence; side: Side; weight: number; start: number; end: number }[]
}

/** On which side of a proposition a text stands that is about it. Spans are of the text. */
export function standpointOf(proposition: string, text: string): Standpoint {
  const claim = readPlainWords(proposition.slice(0, reach))
  const words = readPlainWords(text.slice(0, reach))
  const found = new Map<Evidence, { start: number; end: number }>()
  const add = (evidence: Evidence, from: number, to: number): void => {
    if (!found.has(evidence)) found.set(evidence, { start: words[from]!.start, end: words[to - 1]!.end })
  }
  if (words.length > 0) add('told', 0, words.length)

  const stems = contentStems(claim)
  const isShared = (word: PlainWord): boolean => isContent(word) && stems.has(stemOf(word.norm))
  const all = listNegations(words)
  const { signs, turned } = withoutTurned(words, listOwnSigns(words, claim), all)
  for (const { sign, from, to } of signs)
    if (words[from]!.norm !== 'could' || clauseFrom(words, to).some(isShared)) add(sign, from, to)
  const claimNegations = listNegations(claim).map(({ kind, scope }) => ({
    kind,
    stems: contentStems(claim.slice(scope.from, scope.to)),
  }))
  for (const negation of all) {
    if (
      turned.has(negation) ||
      signs.some(({ sign, from, to }) => sign === 'declines' && isIn(negation.at, from, to))
    )
      continue
    const negated = words.slice(negation.at + 1, negation.scope.to)
    if (negation.kind === 'answer') add('answers no', negation.at, negation.at + 1)
    else if (negated.slice(0, 4).some(({ norm }) => isTruth.test(norm)))
      add('falsehood', negation.at, negation.at + 1)
    else if (
      !isAside(words, negation) &&
      words.slice(negation.scope.from, negation.scope.to).some(isShared) &&
      // 'no women on the panel' against 'the panel has no women': both negate it.
      !claimNegations.some(
        (other) =>
          (other.kind === 'contrast' && negation.kind === 'contrast') ||
          negated.some((word) => isContent(word) && other.stems.has(stemOf(word.norm))),
      )
    )
      add('negates', negation.at, negation.at + 1)
  }
  const claimNorms = new Set(claim.map(({ norm }) => norm))
  for (const [at, { norm }] of words.entries())
    if (!claimNorms.has(norm) && claim.some((word) => areOpposites(word.norm, norm)))
      add('opposite', at, at + 1)
  if (!claimNorms.has('?'))
    for (const [at, { norm }] of words.entries()) if (norm === '?') add(questionBefore(words, at), at, at + 1)
  const opening = words.findIndex(({ norm }) => norm === ':')
  if (isSpeaker(words, opening) && !words.slice(0, opening).some(isShared)) add('speaker', 0, opening)
  const colon = words.findLastIndex(({ norm }) => norm === ':')
  if (isCredit(words, colon) && !words.slice(colon + 1).some(isShared)) add('credited', colon, words.length)
  for (const { start, end } of listQuoted(text.slice(0, reach)))
    if (words.some((word) => word.start >= start && word.end <= end && isShared(word)))
      found.set('quoted', found.get('quoted') ?? { start, end })

  return weigh(found)
}

/** The side with most weight; of equals the one that is more of a warning. */
function weigh(found: ReadonlyMap<Evidence, { start: number; end: number }>): Standpoint {
  const isRefuted = [...found.keys()].some((evidence) => refutations.has(evidence))
  const because = Array.from(found, ([evidence, span]) => {
    const [side, weight] = weights[evidence]
    return {
      evidence,
      side,
      weight: isRefuted && distances.has(evidence) ? weight * refutedDistance : weight,
      ...span,
    }
  })
  const total = (side: Side): number =>
    because.reduce((sum, reason) => sum + (reason.side === side ? reason.weight : 0), 0)
  const [yes, no, passing] = [total('for'), total('against'), total('observing')]
  const side = no > yes && no >= passing ? 'against' : passing > yes ? 'observing' : 'for'
  return { side, because }
}

/** Signs that the proposition shows itself are part of it: 'A driver says he saw the ferry', told as a fact, is for it. */
function listOwnSigns(words: readonly PlainWord[], claim: readonly PlainWord[]): FoundSign[] {
  const stems = new Set(claim.map(({ norm }) => stemOf(norm)))
  const claimSigns = listSigns(claim)
  const isSaid = claimSigns.some(({ sign }) => sign === 'says' || sign === 'claims')
  return listSigns(words).filter(
    ({ sign, from, to }) =>
      !(isSaid && (sign === 'says' || sign === 'claims')) &&
      !words.slice(from, to).some((word) => stems.has(stemOf(word.norm)) && isContent(word)),
  )
}

const empty = new Set(
  `the a an of in on at to for by with and or but is are was were be been being has have had do does did will its it his her
  their that this from as after who he she they not no`.split(/\s+/),
)

const isContent = ({ norm, isMark }: PlainWord): boolean =>
  !isMark && !empty.has(norm) && !norm.endsWith("n't")

const contentStems = (words: readonly PlainWord[]): ReadonlySet<string> =>
  new Set(words.filter(isContent).map(({ norm }) => stemOf(norm)))

const isIn = (at: number, from: number, to: number): boolean => at >= from && at < to

/**
 * The rest of the clause. What 'could' be, in words that the proposition does not share, is something else: 'Ferry sold in
 * Veld could set record'. 'May' and 'reportedly' are not asked so: they hedge also where a headline puts it in other words.
 */
function clauseFrom(words: readonly PlainWord[], from: number): readonly PlainWord[] {
  let to = from
  while (to < words.length && !clauseEnd.test(words[to]!.norm)) to++
  return words.slice(from, to)
}

/** 'not true', 'isn't real': whatever it is said of, this is said of what is told. */
const isTruth = /^(?:true|real|really|accurate|correct|genuine|authentic|credible)$/

/** 'moored it so it won't drift', 'sold without a licence': what is negated is a purpose or a circumstance. */
const isAside = (words: readonly PlainWord[], { at }: Negation): boolean =>
  /^(?:without|zero)$/.test(words[at]!.norm) ||
  words.slice(Math.max(0, at - 2), at).some(({ norm }) => norm === 'so')

/** 'How did the ferry sink?' takes it for granted that it sank, 'Would you sail in it?' asks the reader; others ask whether. */
function questionBefore(words: readonly PlainWord[], at: number): Evidence {
  let from = at
  while (from > 0 && !/^(?:[.:;!?…–—-]|\.{2,})$/.test(words[from - 1]!.norm)) from--
  const takesForGranted = /^(?:how|why|what|who|where|when|want|what's|who's|how's)$/.test(words[from]!.norm)
  return takesForGranted || words[from + 1]?.norm === 'you' ? 'asks in passing' : 'asks'
}

/** '…: monitor', '…: Veld Times': up to three words behind the last colon, when more stands before it. */
const isCredit = (words: readonly PlainWord[], colon: number): boolean =>
  colon > 3 && colon + 1 < words.length && words.length - colon <= 4

/** 'Harbour police: …': up to four words that end in somebody who can speak. */
const isSpeaker = (words: readonly PlainWord[], colon: number): boolean => {
  const last = words[colon - 1]?.norm ?? ''
  return (
    colon > 0 &&
    colon <= 4 &&
    [last, last.replace(/s$/, '')].some((word) => relayHeads.has(word) || personsAndBodies.has(word))
  )
}

const quotedWords = /(?<![\p{L}\p{N}])['‘"“«]([^'"‘’“”«»]{2,200})['’"”»](?![\p{L}\p{N}])/gu

/** What stands in quotation marks. The marks are part of the span. */
const listQuoted = (text: string): { start: number; end: number }[] =>
  Array.from(text.matchAll(quotedWords), ({ 0: quoted, index }) => ({
    start: index,
    end: index + quoted.length,
  }))
