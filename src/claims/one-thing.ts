import type { Detail } from './details/detail.js'

// Whether two details that share a key are told of one thing: by what stands about them and by the sides of their clauses.

/** Term → its weight: rare words tell more of what is spoken of. */
export function weighAbout(details: readonly (readonly Detail[])[]): (term: string) => number {
  const frequency = new Map<string, number>()
  for (const own of details)
    for (const term of new Set(own.flatMap(({ about }) => [...about.keys()])))
      frequency.set(term, (frequency.get(term) ?? 0) + 1)
  return (term) => Math.log(1 + details.length / (frequency.get(term) ?? 1))
}

/** Likeness of what is told with no word besides: 'Certainly not a heron.' It starts no difference, and joins one. */
const BARE = 0.07
/** Where both say what it was or was not, the one word that they say it with is the same. */
const PREDICATE = 0.35

/** How alike two details are told: the share of what stands about either that stands about both. */
export function likenessOf(x: Detail, y: Detail, weight: (term: string) => number): number {
  const least = x.isPredicate && y.isPredicate ? PREDICATE : x.about.size && y.about.size ? 0 : BARE
  let both = 0
  let all = 0
  for (const [term, near] of x.about) {
    const other = y.about.get(term) ?? 0
    all += near * weight(term)
    both += Math.min(near, other) * weight(term) * 2
  }
  for (const [term, near] of y.about) all += near * weight(term)
  return Math.max(least, all === 0 ? 0 : both / all) * sameDeed(x, y)
}

/** No side of the one clause is something else than the same side of the other. */
export function areOfOneThing(x: Detail, y: Detail): boolean {
  if (x.kind === 'who') return true
  if (x.kind === 'said') return isOfNarrowed(x, y) && isOfNarrowed(y, x)
  // 'The gauge at Ostrey bridge stood at 3 metres', 'the river stood at 2 metres at Ostrey bridge': one place is one thing.
  if (x.kind === 'number')
    return mayBeOne(x.thing, y.thing) || (!x.amount?.extent && !y.amount?.extent && isOnePlace(x, y))
  if (x.kind === 'place') {
    const [a, b] = x.doneTo || y.doneTo ? [x.doneTo, y.doneTo] : [x.doer, y.doer]
    return a !== undefined && b !== undefined && mayBeOne(a, b)
  }
  if (!mayBeOne(x.doneTo, y.doneTo)) return false
  return x.doneTo !== undefined || y.doneTo !== undefined || mayBeOne(x.doer, y.doer)
}

const isOfNarrowed = (denied: Detail, said: Detail): boolean =>
  !denied.narrowed?.length || denied.narrowed.some((word) => said.about.has(word))

const isOnePlace = (x: Detail, y: Detail): boolean =>
  [...x.about.keys()].some((term) => term.startsWith('@') && y.about.has(term))

/** What is left of a likeness where it is not told of one of two measures what is measured. */
const UNSURE = 0.8
/** The same where what is counted is counted of something else, 'six died' and 'thirty were held', or another side of a deed is denied. */
const OTHER_DEED = 0.6

/** How far two details are of one deed or measure, 0..1. */
function sameDeed(x: Detail, y: Detail): number {
  if (x.kind === 'said') return mayBeOne(x.doer, y.doer) && mayBeOne(x.doneTo, y.doneTo) ? 1 : OTHER_DEED
  if (x.amount?.extent) return (x.thing === undefined) === (y.thing === undefined) ? 1 : UNSURE
  const isCount = x.amount !== undefined && x.amount.unit === undefined
  return isCount && x.events?.size && y.events?.size && !mayBeOne(x.events, y.events) ? OTHER_DEED : 1
}

const mayBeOne = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  !a || !b || [...a].some((term) => b.has(term))
