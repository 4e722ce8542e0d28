import type { Judgement } from '../model/judgement.js'

type Pair = readonly [string, string]

/** Judgements sorted by what they ask of a count. */
export interface Judged {
  /** Reports. */
  dropped: ReadonlySet<string>
  /** Actors. */
  trusted: ReadonlySet<string>
  distrusted: ReadonlySet<string>
  /** Pairs of actors, the lower id first, in order of ids. */
  same: readonly Pair[]
  dependent: readonly Pair[]
  different: readonly Pair[]
}

export const NOTHING_JUDGED: Judged = {
  dropped: new Set(),
  trusted: new Set(),
  distrusted: new Set(),
  same: [],
  dependent: [],
  different: [],
}

/** The order in which judgements are given, and giving one twice, does not show. */
export function sortJudgements(judgements: readonly Judgement[]): Judged {
  const actorsOf = (kind: 'trust' | 'distrust'): Set<string> =>
    new Set(judgements.flatMap((each) => (each.kind === kind ? each.actor : [])).sort())
  const pairsOf = (kind: 'same' | 'dependent' | 'different'): Pair[] => {
    const keys = judgements.flatMap((each) => (each.kind === kind ? [[each.a, each.b].sort()] : []))
    return [...new Map(keys.map((pair) => [pair.join(' '), pair as unknown as Pair]))]
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([, pair]) => pair)
  }
  return {
    dropped: new Set(judgements.flatMap((each) => (each.kind === 'drop' ? each.report : [])).sort()),
    trusted: actorsOf('trust'),
    distrusted: actorsOf('distrust'),
    same: pairsOf('same'),
    dependent: pairsOf('dependent'),
    different: pairsOf('different'),
  }
}
