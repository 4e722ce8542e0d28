import type { Claim } from '../model/claim.js'
import type { Judgement } from '../model/judgement.js'
import type { Chain } from '../model/testimony.js'
import type { RecalledCase } from './recall.js'
import { judgeClaim, type Sides } from './what-if.js'

/** A judgement and how far it would move a claim. */
export interface Move {
  judgement: Judgement
  after: Sides
  /** By how much the ends of the range move, both sides together. */
  range: number
  /** By how much the number of chains apart moves, both sides together. */
  chains: number
}

export interface StrongestJudgement {
  /** The strongest of each kind of judgement that moves anything, strongest first. */
  moves: Move[]
  tried: number
  /** False when there were too many to try; then there may be a stronger one. */
  isExact: boolean
}

/** Judgements tried on one claim. A claim of thirty reports has about a thousand. */
const MOST = 2000

/**
 * Of equal moves the one that a reporter can settle by asking comes first; to take a report or a source away tells
 * what hangs on it, and settles nothing.
 */
const KINDS: readonly Judgement['kind'][] = ['different', 'same', 'dependent', 'distrust', 'drop', 'trust']

/** The one judgement that would move the range of a claim most: every judgement that could matter to it is tried. */
export function findStrongest(recalled: RecalledCase, claim: Claim, most = MOST): StrongestJudgement {
  const candidates = listCandidates(recalled, claim)
  const before = judgeClaim(recalled, claim, [])
  const tried = candidates.slice(0, most)
  const best = new Map<Judgement['kind'], Move>()
  for (const judgement of tried) {
    const move = moveBy(judgement, before, judgeClaim(recalled, claim, [judgement]))
    const known = best.get(judgement.kind)
    // Of equals the first stays: candidates come in an order that content alone decides.
    if (move.range + move.chains > 0 && (!known || isStronger(move, known))) best.set(judgement.kind, move)
  }
  const moves = KINDS.flatMap((kind) => best.get(kind) ?? [])
  // Sorting is stable, so equals stay in the order of kinds.
  moves.sort((a, b) => b.range - a.range || b.chains - a.chains)
  return { moves, tried: tried.length, isExact: tried.length === candidates.length }
}

const isStronger = (a: Move, b: Move): boolean =>
  a.range > b.range || (a.range === b.range && a.chains > b.chains)

function moveBy(judgement: Judgement, before: Sides, after: Sides): Move {
  const sides = [
    [before.support, after.support],
    [before.against, after.against],
  ] as const
  let [range, chains] = [0, 0]
  for (const [was, is] of sides) {
    range += Math.abs(was.origins.low - is.origins.low) + Math.abs(was.origins.high - is.origins.high)
    chains += Math.abs(was.chains - is.chains)
  }
  return { judgement, after, range, chains }
}

/**
 * Every judgement that could matter to a claim: each of its reports dropped, everybody on its chains distrusted, every
 * outlet that speaks for itself trusted, and for every two that stand on one side whether they are one, two or
 * dependent: an unnamed source and any other start, and two outlets.
 */
function listCandidates({ ground, sideOf }: RecalledCase, claim: Claim): Judgement[] {
  const sides = [sideOf(claim, 'support').chains, sideOf(claim, 'against').chains]
  const isActor = (id: string): boolean => ground.actors.has(id)
  const isUnnamed = (id: string): boolean => ground.actors.get(id)?.kind === 'unnamed'
  const found = new Map<string, Judgement>()
  const add = (judgement: Judgement): void => void found.set(Object.values(judgement).join(' '), judgement)
  const all = sides.flat()
  for (const report of distinct(all, (chain) => [chain.report])) add({ kind: 'drop', report })
  for (const actor of distinct(all, (chain) => chain.path.filter(isActor))) add({ kind: 'distrust', actor })
  const speaksItself = (chain: Chain): boolean => ground.statements.get(chain.statement)!.voices.length === 0
  for (const actor of distinct(all.filter(speaksItself), (chain) => chain.path.slice(-1).filter(isActor)))
    add({ kind: 'trust', actor })
  for (const chains of sides) {
    const starts = distinct(chains, (chain) => (chain.kind === 'own' ? [] : chain.path.slice(0, 1)))
    for (const [a, b] of pairsOf(starts))
      if (isUnnamed(a) || isUnnamed(b)) {
        add({ kind: 'different', a, b })
        add({ kind: 'same', a, b })
      }
    const outlets = distinct(chains, (chain) => chain.path.slice(-1).filter(isActor))
    for (const [a, b] of pairsOf(outlets)) add({ kind: 'dependent', a, b })
  }
  return [...found.values()]
}

/** In order of ids. */
const distinct = (chains: readonly Chain[], pick: (chain: Chain) => string[]): string[] =>
  [...new Set(chains.flatMap(pick))].sort()

const pairsOf = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((b, i) => ids.slice(0, i).map((a): [string, string] => [a, b]))
