import type { Standing } from '../model/claim.js'
import type { Judgement } from '../model/judgement.js'
import type { Effect } from '../provenance/effects.js'
import type { RecalledCase } from '../provenance/recall.js'
import { findStrongest, type Move } from '../provenance/strongest-judgement.js'
import { listShifts, type SideShift } from '../provenance/what-if.js'
import type { CaseIndex } from './case-index.js'
import { asTitle } from './claim-summary.js'
import { judgementOptions, judgementWords, placedName } from './judgement-words.js'
import { type Party, shownName } from './party.js'
import { rankClaims } from './rank.js'
import { weakestParties } from './side-answer.js'
import { listed, oneLine } from './wording.js'

/** What a reader is told of one side of a claim. */
export interface Figures {
  reports: number
  low: number
  high: number
  chains: number
  weakest: Party[]
}

/** One side before and after. */
export interface SideMove {
  side: 'for' | 'against'
  before: Figures
  after: Figures
  /** Why, a line an effect; there is always one. */
  why: string[]
}

/** A judgement in words, as it is typed, and as a value. */
export interface JudgementAnswer {
  words: string
  options: string
  judgement: Judgement
}

export interface StrongestAnswer extends JudgementAnswer {
  /** The figures that it would lead to. */
  for: Figures
  against: Figures
  /** By how much the ends of the range move, both sides together. */
  range: number
}

/** One claim and what would move it. */
export interface ClaimMove {
  id: string
  number: number
  words: string
  /** As it stands. */
  for: Figures
  against: Figures
  /** The sides that the judgements move; empty when nothing moves. */
  moves: SideMove[]
  /** The one judgement of each kind that would move it most, strongest first; absent where it was not asked for. */
  strongest?: StrongestAnswer[]
  /** How many judgements were tried for that. */
  tried?: number
  /** True when there were more than could be tried. */
  bounded?: boolean
}

export interface WhatIfAnswer {
  judgements: JudgementAnswer[]
  /** How many claims the case has. */
  claims: number
  /** How many of them move. */
  moved: number
  /** How many more there are than are listed. */
  left: number
  /** Those that move; those asked for where no judgement is given. In the order of the ranking. */
  list: ClaimMove[]
}

/** Of which claims the strongest judgement is looked for: it takes long for hundreds. */
export interface WhatIfWanted {
  /** Only this claim. */
  claim?: string
  /** How many claims are listed; without judgements those that most reports carry. */
  top: number
}

/** What judgements would change, and what would change each claim most. */
export function answerWhatIf(
  index: CaseIndex,
  recalled: RecalledCase,
  judgements: readonly Judgement[],
  wanted: WhatIfWanted,
): WhatIfAnswer {
  const shifts = new Map(
    (judgements.length > 0 ? listShifts(index.file, recalled, judgements) : []).map((shift) => [
      shift.claim.id,
      shift,
    ]),
  )
  const ranked = rankClaims(index).map((claim, at) => ({ claim, number: at + 1 }))
  const asked = ranked.filter(({ claim }) =>
    wanted.claim === undefined ? judgements.length === 0 || shifts.has(claim.id) : claim.id === wanted.claim,
  )
  return {
    judgements: judgements.map((each) => answerJudgement(index, each)),
    claims: ranked.length,
    moved: shifts.size,
    left: Math.max(0, asked.length - wanted.top),
    list: asked.slice(0, wanted.top).map(({ claim, number }): ClaimMove => {
      const shift = shifts.get(claim.id)
      const { moves, tried, isExact } = findStrongest(recalled, claim)
      return {
        id: claim.id,
        number,
        words: asTitle(oneLine(claim.text)),
        for: figuresOf(index, claim.support),
        against: figuresOf(index, claim.against),
        moves: shift
          ? [...moveOf(index, 'for', shift.support), ...moveOf(index, 'against', shift.against)]
          : [],
        strongest: moves.map((move) => answerMove(index, move)),
        tried,
        ...(isExact ? {} : { bounded: true }),
      }
    }),
  }
}

const answerJudgement = (index: CaseIndex, judgement: Judgement): JudgementAnswer => ({
  words: judgementWords(index, judgement),
  options: judgementOptions(index, judgement),
  judgement,
})

const answerMove = (index: CaseIndex, { judgement, after, range }: Move): StrongestAnswer => ({
  ...answerJudgement(index, judgement),
  for: figuresOf(index, after.support),
  against: figuresOf(index, after.against),
  range,
})

const figuresOf = (index: CaseIndex, standing: Standing): Figures => ({
  reports: standing.reports,
  low: standing.origins.low,
  high: standing.origins.high,
  chains: standing.chains,
  weakest: weakestParties(index, standing),
})

/** The side as it moves; nothing where it stays. */
function moveOf(index: CaseIndex, side: SideMove['side'], { before, after, effects }: SideShift): SideMove[] {
  const [was, is] = [figuresOf(index, before), figuresOf(index, after)]
  if (JSON.stringify(was) === JSON.stringify(is)) return []
  const why = effects.map((effect) => effectWords(index, effect))
  return [{ side, before: was, after: is, why: why.length > 0 ? why : [withoutEffect(was, is)] }]
}

/** Names of one origin that are told before the rest is a number. */
const MEMBERS = 3

function effectWords(index: CaseIndex, { kind, origins }: Effect): string {
  const names = origins.map((members) =>
    listed([...new Set(members.map((id) => placedName(index, id)))], MEMBERS),
  )
  // 'A and B; and C' keeps an origin of two apart from its neighbour.
  const isPlain = origins.every((members) => members.length === 1)
  const all = isPlain ? listed(names, MEMBERS) : names.join('; and ')
  switch (kind) {
    case 'lost':
      return `nothing that counts is from ${all} any more`
    case 'joined':
      return `${all}: these count as one origin`
    case 'split':
      return `${all}: these count as ${names.length} origins`
    case 'together':
      return `${all}: these may be one now`
    case 'apart':
      return `${all}: these cannot all be one any more`
  }
}

/** Why a side moves whose origins stay as they are. */
function withoutEffect(was: Figures, is: Figures): string {
  if (is.reports < was.reports)
    return 'fewer reports carry it; whoever they have it from is heard in others too'
  if (is.chains < was.chains) return 'chains that were apart now share a link'
  if (is.chains > was.chains) return 'chains that shared a link are apart now'
  return is.weakest.length === 0
    ? 'nothing is left of it'
    : `its chains meet in ${listed(is.weakest.map(shownName), 4)}`
}
