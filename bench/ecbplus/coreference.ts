import { linearSumAssignment } from 'linear-sum-assignment'

// How well mentions are gathered, by the three measures of the CoNLL shared tasks and their mean. Key and response are
// over the same mentions, each in one cluster; a cluster is the name of it that stands with every mention.

export interface Rate {
  recall: number
  precision: number
  f1: number
}

export interface CoreferenceScore {
  mentions: number
  /** Links: how many joins are missing from, or too many in, the response (Vilain et al. 1995). Singletons do not count. */
  muc: Rate
  /** Mention by mention, the share of its cluster that is right (Bagga and Baldwin 1998). */
  b3: Rate
  /** Clusters are matched one to one as well as may be (Luo 2005), with his fourth measure of likeness. */
  ceafe: Rate
  /** Mean of the three F1. */
  conll: number
}

/** @param key name of the gold cluster of each mention; @param response name of ours */
export function scoreCoreference(key: readonly string[], response: readonly string[]): CoreferenceScore {
  const keys = gather(key)
  const responses = gather(response)
  const muc = rate(share(keys, response, linksKept), share(responses, key, linksKept))
  const b3 = rate(share(keys, response, squares), share(responses, key, squares))
  const matched = bestMatch(keys, responses, response)
  const ceafe = rate(ratio(matched, keys.length), ratio(matched, responses.length))
  return { mentions: key.length, muc, b3, ceafe, conll: (muc.f1 + b3.f1 + ceafe.f1) / 3 }
}

/** Clusters as lists of mentions. */
function gather(names: readonly string[]): number[][] {
  const clusters = new Map<string, number[]>()
  names.forEach((name, at) => {
    clusters.set(name, [...(clusters.get(name) ?? []), at])
  })
  return [...clusters.values()]
}

interface Part {
  right: number
  all: number
}

function share(
  clusters: readonly number[][],
  other: readonly string[],
  partOf: (size: number, overlaps: readonly number[]) => Part,
): number {
  let right = 0
  let all = 0
  for (const cluster of clusters) {
    const part = partOf(cluster.length, [...overlapsOf(cluster, other).values()])
    right += part.right
    all += part.all
  }
  return ratio(right, all)
}

/** Of the links that hold a cluster together, those that the other side has as well. */
const linksKept = (size: number, overlaps: readonly number[]): Part => ({
  right: size - overlaps.length,
  all: size - 1,
})

const squares = (size: number, overlaps: readonly number[]): Part => ({
  right: overlaps.reduce((sum, overlap) => sum + overlap ** 2, 0) / size,
  all: size,
})

/** Cluster of the other side → how many of these mentions are in it. */
function overlapsOf(cluster: readonly number[], other: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const mention of cluster) found.set(other[mention]!, (found.get(other[mention]!) ?? 0) + 1)
  return found
}

/**
 * The highest sum of likenesses with every cluster matched at most once. Clusters that no chain of shared mentions
 * connects cannot be matched, so each connected part is matched alone: the tables stay small.
 */
function bestMatch(
  keys: readonly number[][],
  responses: readonly number[][],
  response: readonly string[],
): number {
  const numberOf = new Map(responses.map((cluster, at) => [response[cluster[0]!]!, at]))
  const likeness = keys.map(
    (cluster) =>
      new Map(
        [...overlapsOf(cluster, response)].map(([name, overlap]) => {
          const at = numberOf.get(name)!
          return [at, (2 * overlap) / (cluster.length + responses[at]!.length)] as const
        }),
      ),
  )
  return listParts(likeness).reduce((sum, { rows, columns }) => {
    if (rows.length === 1 || columns.length === 1)
      return (
        sum + Math.max(...rows.flatMap((row) => columns.map((column) => likeness[row]!.get(column) ?? 0)))
      )
    const table = rows.map((row) => columns.map((column) => likeness[row]!.get(column) ?? 0))
    const { rowAssignments } = linearSumAssignment(table, { maximaze: true })
    return sum + rows.reduce((all, _, row) => all + (table[row]![rowAssignments[row]!] ?? 0), 0)
  }, 0)
}

function listParts(
  likeness: readonly ReadonlyMap<number, number>[],
): { rows: number[]; columns: number[] }[] {
  const rowsOf = new Map<number, number[]>()
  likeness.forEach((row, at) => {
    for (const column of row.keys()) rowsOf.set(column, [...(rowsOf.get(column) ?? []), at])
  })
  const seen = new Set<number>()
  return likeness.flatMap((_, first) => {
    if (seen.has(first)) return []
    seen.add(first)
    const rows = [first]
    const columns = new Set<number>()
    for (const row of rows)
      for (const column of likeness[row]!.keys()) {
        columns.add(column)
        for (const next of rowsOf.get(column)!) {
          if (!seen.has(next)) rows.push(next)
          seen.add(next)
        }
      }
    return [{ rows, columns: [...columns] }]
  })
}

const ratio = (part: number, all: number): number => (all ? part / all : 0)
const rate = (recall: number, precision: number): Rate => ({
  recall,
  precision,
  f1: ratio(2 * recall * precision, recall + precision),
})
