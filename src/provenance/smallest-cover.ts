/**
 * The fewest groups into which things can go when only those that may be one may share a group: the smallest number of
 * colours for the graph of those that are apart. Finding it is hard in general, and quick for what stories have: nearly
 * everything that is apart is apart from all others alike.
 */
export interface Cover {
  /** Indices, ascending in each group; groups in the order of their first. */
  groups: number[][]
  /**
   * False when the search was given up. Then there are as many groups as are proven to be needed, never more than the
   * true smallest number, and some hold two that are apart.
   */
  isExact: boolean
}

/** Steps of the search before it is given up: a count, so that a slow machine gives the same answer as a fast one. */
const STEPS = 100_000
/** More things than this are not searched: the table of who is apart from whom would grow with their square. */
const MOST = 400

/**
 * @param size how many things there are; the earlier ones choose their groups first
 * @param mayBeOne symmetric
 */
export function coverWithFewest(
  size: number,
  mayBeOne: (a: number, b: number) => boolean,
  steps = STEPS,
): Cover {
  const quick = coverInOrder(size, mayBeOne)
  const apart = listAllApart(size, mayBeOne)
  // As many are apart from one another as there are groups: fewer cannot do.
  if (quick.length === apart.length) return { groups: quick, isExact: true }
  if (size > MOST) return { groups: foldInto(apart.length, quick, apart), isExact: false }
  const rivals = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (_, b) => b).filter((b) => b !== a && !mayBeOne(a, b)),
  )
  const search = { steps }
  for (let count = apart.length; count < quick.length; count++) {
    const found = colour(rivals, count, search)
    if (found) return { groups: groupsOf(found), isExact: true }
    if (search.steps <= 0) return { groups: foldInto(count, quick, apart), isExact: false }
  }
  return { groups: quick, isExact: true }
}

/** Each joins the first group all of whose members it may be one with. */
function coverInOrder(size: number, mayBeOne: (a: number, b: number) => boolean): number[][] {
  const groups: number[][] = []
  for (let i = 0; i < size; i++) {
    const home = groups.find((group) => group.every((other) => mayBeOne(other, i)))
    if (home) home.push(i)
    else groups.push([i])
  }
  return groups
}

/** Things of which every two are apart, as many as are met when each is tried in turn. */
function listAllApart(size: number, mayBeOne: (a: number, b: number) => boolean): number[] {
  const apart: number[] = []
  for (let i = 0; i < size; i++) if (apart.every((other) => !mayBeOne(other, i))) apart.push(i)
  return apart
}

/**
 * Can it be done with so many? Gives each its group, or null when it cannot or the steps are used up. What has fewer
 * rivals than there are groups always finds room, so it is set aside; of the rest the most hemmed in goes first (DSATUR).
 */
function colour(
  rivals: readonly (readonly number[])[],
  count: number,
  search: { steps: number },
): number[] | null {
  const aside = setAside(rivals, count)
  const kept = new Set(rivals.keys())
  for (const one of aside) kept.delete(one)
  const group: number[] = rivals.map(() => -1)
  /** How many rivals of each already are in each group. */
  const taken = rivals.map(() => new Array<number>(count).fill(0))
  const blocked = rivals.map(() => 0)
  const put = (one: number, into: number): void => {
    group[one] = into
    for (const rival of rivals[one]!) if (taken[rival]![into]!++ === 0) blocked[rival]!++
  }
  const take = (one: number): void => {
    const from = group[one]!
    group[one] = -1
    for (const rival of rivals[one]!) if (--taken[rival]![from]! === 0) blocked[rival]!--
  }
  const fill = (open: number): boolean => {
    let next = -1
    for (const one of kept)
      if (
        group[one] === -1 &&
        (next === -1 ||
          blocked[one]! > blocked[next]! ||
          (blocked[one] === blocked[next] && rivals[one]!.length > rivals[next]!.length))
      )
        next = one
    if (next === -1) return true
    // Groups that are still empty are alike: one of them is enough to try.
    for (let into = 0; into < Math.min(open + 1, count); into++) {
      if (taken[next]![into]! > 0) continue
      if (search.steps-- <= 0) return false
      put(next, into)
      if (fill(Math.max(open, into + 1))) return true
      take(next)
    }
    return false
  }
  if (!fill(0)) return null
  for (const one of aside.reverse()) put(one, taken[one]!.indexOf(0))
  return group
}

/** What has fewer than `count` rivals among the rest, in the order of setting it aside. */
function setAside(rivals: readonly (readonly number[])[], count: number): number[] {
  const left = rivals.map((list) => list.length)
  const gone = new Set<number>()
  const aside = [...rivals.keys()].filter((one) => left[one]! < count)
  for (const one of aside) gone.add(one)
  for (const one of aside)
    for (const rival of rivals[one]!)
      if (!gone.has(rival) && --left[rival]! < count) {
        gone.add(rival)
        aside.push(rival)
      }
  return aside
}

function groupsOf(group: readonly number[]): number[][] {
  const byGroup = new Map<number, number[]>()
  for (const [one, into] of group.entries()) {
    const known = byGroup.get(into)
    if (known) known.push(one)
    else byGroup.set(into, [one])
  }
  return [...byGroup.values()]
}

/** The groups made so few, each that is too many added to the first: those that are all apart stay the leaders. */
function foldInto(count: number, groups: readonly number[][], apart: readonly number[]): number[][] {
  const leads = (group: readonly number[]): boolean => group.some((one) => apart.includes(one))
  const order = [...groups.filter(leads), ...groups.filter((group) => !leads(group))]
  const folded = order.slice(0, count)
  for (const extra of order.slice(count)) folded[0] = [...folded[0]!, ...extra]
  return folded.map((group) => group.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!)
}
